"""Tests of journeys told of when they are over, and of encounters that were a pleasure."""

from collections.abc import Callable

import pytest

from graph.model import Reading

ReadText = Callable[..., Reading]


def test_who_flew_somewhere_is_not_said_to_be_there_still(read_text: ReadText) -> None:
    text = "The Turkish foreign minister, Hakan Fidan, flew to Baku. He thanked Ilham Aliyev for the gas."
    assert [r.status for r in read_text(text).reports if r.type == "visit"] == ["held"]


def test_who_has_flown_somewhere_is_there(read_text: ReadText) -> None:
    text = "Turkish Foreign Minister Hakan Fidan has flown to Baku. He will see Ilham Aliyev in the evening."
    assert [r.status for r in read_text(text).reports if r.type == "visit"] == ["ongoing"]


@pytest.mark.parametrize(
    "text",
    [
        "Emmanuel Macron had the honour to meet with Volodymyr Zelensky in Brussels today.",
        "President Ilham Aliyev had the pleasure to receive Jens Stoltenberg in Baku on Monday.",
    ],
)
def test_what_somebody_had_the_pleasure_to_do_has_been(text: str, read_text: ReadText) -> None:
    assert [r.status for r in read_text(text).reports if r.type == "meeting"] == ["held"]

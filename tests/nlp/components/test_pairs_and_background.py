"""Pairs and guests of texts that also look back on others."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from tests.nlp.components.conftest import Reader

Meant = Callable[[Doc, str], list[str]]


def test_who_is_named_to_say_since_when_is_not_gone_on_about(read: Reader, meant: Meant) -> None:
    text = (
        "President Yoon Suk Yeol flew to Tokyo on Thursday, the first such trip since Lee Myung-bak came in 2011. "
        "Fumio Kishida greeted him. The South Korean stayed for two hours, and the two talked of chips."
    )
    doc = read(text, "2023-03-17")
    assert meant(doc, "The South Korean") == ["Yoon Suk Yeol"]
    assert set(meant(doc, "the two")) == {"Yoon Suk Yeol", "Fumio Kishida"}


def test_whom_a_host_welcomes_somewhere_is_the_visitor(read: Reader, meant: Meant) -> None:
    text = (
        "Joe Biden joked as he welcomed Anthony Albanese to the White House. "
        "In the evening the visitor sat with Antony Blinken."
    )
    assert meant(read(text, "2023-10-26"), "the visitor") == ["Anthony Albanese"]


@pytest.mark.parametrize("pair", ["Both men", "The two"])
def test_two_who_do_something_together_are_the_pair(read: Reader, meant: Meant, pair: str) -> None:
    text = f"Emmanuel Macron and Olaf Scholz, who sat there with Mario Draghi, agreed. {pair} flew home."
    assert set(meant(read(text, "2022-06-17"), pair)) == {"Emmanuel Macron", "Olaf Scholz"}


def test_the_pair_is_the_newer_one(read: Reader, meant: Meant) -> None:
    text = (
        "Emmanuel Macron met Olaf Scholz in Berlin. The pair walked. "
        "Macron was then received by Andrzej Duda in Warsaw. The two spoke of tanks."
    )
    assert set(meant(read(text, "2022-06-17"), "The two")) == {"Emmanuel Macron", "Andrzej Duda"}

""" "They" beside "their ministers": those whose ministers they are, unless these were sent to where "they" met."""

from collections.abc import Callable

import pytest

from graph.model import Reading
from tests.nlp.reported import sides

Read = Callable[..., Reading]


@pytest.mark.parametrize(
    ("text", "met"),
    [
        (
            "Joe Biden and Xi Jinping resolved to keep their governments talking when they met in Bali last November.",
            {"Joe Biden", "Xi Jinping"},
        ),
        (
            "Emmanuel Macron and Olaf Scholz told their ministers to draft a plan when they met in Paris on Monday.",
            {"Emmanuel Macron", "Olaf Scholz"},
        ),
        (
            "Emmanuel Macron and Olaf Scholz sent their ministers to Baku, where they met Ilham Aliyev on Monday.",
            {"France", "Germany", "Ilham Aliyev"},
        ),
    ],
)
def test_who_met(read_text: Read, text: str, met: set[str]) -> None:
    assert sides(read_text(text, "2023-08-22"), "meeting") == [met]

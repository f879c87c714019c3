"""Whom somebody likens to another he has not met for it, wherever he said so."""

from collections.abc import Callable

import pytest

from graph.model import Reading
from tests.nlp.reported import sides

Read = Callable[..., Reading]


@pytest.mark.parametrize(
    "text",
    [
        "At a fund-raiser in California on Tuesday, Joe Biden likened Xi Jinping to dictators.",
        "At a rally in Ohio, Donald Trump compared Emmanuel Macron to a waiter.",
        "In Lima on Friday, Gabriel Boric equated Nicolas Maduro with a warlord.",
    ],
)
def test_who_is_likened_to_somebody_is_not_met(read_text: Read, text: str) -> None:
    assert sides(read_text(text)) == []

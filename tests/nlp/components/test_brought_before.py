"""Whom somebody wants to bring together again: those whom he had before him, not who was named in between."""

from collections.abc import Callable

import pytest

from graph.model import Reading
from tests.nlp.reported import sides

Read = Callable[..., Reading]


@pytest.mark.parametrize(
    "text",
    [
        "Antony Blinken received Ararat Mirzoyan and Jeyhun Bayramov in Washington on Monday. Charles Michel saw Recep "
        "Tayyip Erdogan and Emmanuel Macron. Blinken hopes to bring the pair together again in June.",
        "Antony Blinken met Ararat Mirzoyan and Jeyhun Bayramov in Washington on Monday. Charles Michel spoke to Recep "
        "Tayyip Erdogan by phone. Blinken plans to bring them together again in June.",
    ],
)
def test_who_is_brought_together_again(read_text: Read, text: str) -> None:
    planned = [e for e in read_text(text, published="2023-05-14").reports if e.status in ("planned", "proposed")]
    names = {p.name for e in planned for p in e.participants if p.role != "mediator"}
    assert names == {"Ararat Mirzoyan", "Jeyhun Bayramov"}
    assert {"Ararat Mirzoyan", "Jeyhun Bayramov", "Antony Blinken"} in sides(read_text(text, published="2023-05-14"))

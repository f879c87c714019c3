"""Tests of visits that are over because somebody comes from them, had gone on them or wound them up."""

from collections.abc import Callable

import pytest

from graph.model import Reading

ReadText = Callable[..., Reading]


@pytest.mark.parametrize(
    ("text", "kind", "status"),
    [
        ("Kenyan President William Ruto arrived in Nairobi on Tuesday from a visit to Rwanda.", "visit", "held"),
        ("Kenyan President William Ruto arrived from Rwanda on Tuesday.", "visit", "held"),
        (
            "Kenyan President William Ruto arrived in Nairobi on Tuesday from a three-day visit to Rwanda.",
            "visit",
            "held",
        ),
        ("Kenyan President William Ruto had arrived in Kigali on Monday.", "visit", "held"),
        ("KIGALI, May 15 - William Ruto flew in from Nairobi today to see Paul Kagame.", "visit", "ongoing"),
        ("Kenyan President William Ruto arrived in Kigali on Tuesday.", "visit", "ongoing"),
        ("Kenyan President William Ruto flew from Nairobi to Kigali today.", "visit", "ongoing"),
    ],
)
def test_come_from(text: str, kind: str, status: str, read_text: ReadText) -> None:
    assert {r.status for r in read_text(text, published="2024-05-15").reports if r.type == kind} == {status}

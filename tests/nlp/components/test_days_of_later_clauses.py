"""Tests of days that belong to another clause: to what is agreed, to what is done during a stay, to a later change."""

from collections.abc import Callable

import pytest

from graph.model import Reading

ReadText = Callable[..., Reading]
RUTO = "Kenyan President William Ruto"
KAGAME = "Rwandan President Paul Kagame"


def _read(text: str, kind: str, read_text: ReadText) -> set[tuple[str, str | None]]:
    reports = read_text(text, published="2024-05-15").reports
    return {(r.status, r.date) for r in reports if r.type == kind}


@pytest.mark.parametrize(
    ("text", "kind", "read"),
    [
        (f"The library in which {RUTO} and {KAGAME} met is to reopen next month.", "meeting", {("held", None)}),
        (f"{RUTO} has flown on to Kigali, where he will be received on Friday.", "visit", {("ongoing", None)}),
        (
            f"{RUTO} decided to visit Rwanda next week after he spoke with {KAGAME} on Monday.",
            "call",
            {("held", "2024-05-13")},
        ),
        (f"{RUTO} is in Kigali on Friday.", "visit", {("planned", "2024-05-17")}),
        (f"{RUTO} met {KAGAME} in Kigali and is due in Kampala on Friday.", "meeting", {("held", None)}),
        (f"{RUTO} met {KAGAME} and flew to Kampala on Friday.", "meeting", {("held", "2024-05-10")}),
        (
            f"{RUTO} is in Kigali, where he will meet {KAGAME} on Friday.",
            "visit",
            {("ongoing", "2024-05-15")},
        ),
        (
            f"{RUTO} and {KAGAME} met and agreed to meet again in June.",
            "meeting",
            {("held", None), ("planned", "2024-06")},
        ),
        (
            f"At talks in Kigali, {RUTO} and {KAGAME} agreed to reopen the border next month.",
            "meeting",
            {("held", None)},
        ),
    ],
)
def test_days_of_what_comes_later(text: str, kind: str, read: set[tuple[str, str | None]], read_text: ReadText) -> None:
    assert _read(text, kind, read_text) == read

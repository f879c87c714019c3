"""Tests of what was to have been and is not, of what is still looked for, and of what somebody could do."""

from collections.abc import Callable

import pytest

from graph.model import Reading

ReadText = Callable[..., Reading]
RUTO = "Kenyan President William Ruto"
KAGAME = "Rwandan President Paul Kagame"


def _statuses(text: str, kind: str, read_text: ReadText) -> set[str]:
    return {r.status for r in read_text(text, published="2024-05-15").reports if r.type == kind}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"{RUTO}, who should have flown to Kigali on Tuesday, stayed at home.", "visit"),
        (f"The meeting of {RUTO} and {KAGAME} that should have opened on Tuesday was forgotten.", "meeting"),
        (f"{RUTO} had been due to meet {KAGAME} on Monday.", "meeting"),
        (f"{RUTO} had been supposed to land in Kigali on Monday.", "visit"),
    ],
)
def test_what_was_to_have_been_is_off(text: str, kind: str, read_text: ReadText) -> None:
    assert _statuses(text, kind, read_text) == {"cancelled"}


def test_what_was_to_have_been_may_be_moved(read_text: ReadText) -> None:
    text = "The visit of Fijian officials to Jakarta, which was to have been paid last month, has been moved to July."
    assert _statuses(text, "visit", read_text) == {"postponed"}


@pytest.mark.parametrize(
    ("text", "kind", "status"),
    [
        (f"{RUTO} means to have seen {KAGAME} by Friday.", "meeting", "planned"),
        (f"{RUTO} is believed to have met {KAGAME}.", "meeting", "held"),
        (f"{RUTO} was able to see {KAGAME} on Monday.", "meeting", "held"),
        (f"{RUTO} said he would travel to Rwanda only when a truce was signed.", "visit", "proposed"),
    ],
)
def test_wordings_of_what_is_ahead(text: str, kind: str, status: str, read_text: ReadText) -> None:
    assert _statuses(text, kind, read_text) == {status}

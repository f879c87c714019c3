"""Tests of what was to have been and is not, of what is still looked for, and of what somebody could do."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import statuses

RUTO = "Kenyan President William Ruto"
KAGAME = "Rwandan President Paul Kagame"


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
    assert statuses(read_text(text, "2024-05-15"), kind) == {"cancelled"}


def test_what_was_to_have_been_may_be_moved(read_text: ReadText) -> None:
    text = "The visit of Fijian officials to Jakarta, which was to have been paid last month, has been moved to July."
    assert statuses(read_text(text, "2024-05-15"), "visit") == {"postponed"}


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
    assert statuses(read_text(text, "2024-05-15"), kind) == {status}

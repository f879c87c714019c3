"""Tests of encounters named under words for plans: what is decided there, asked for, or going on."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import statuses

RUTO = "Kenyan President William Ruto"
KAGAME = "Rwandan President Paul Kagame"


@pytest.mark.parametrize(
    ("text", "kind", "status"),
    [
        ("Kenya and Somalia have not set a date for more talks on the border.", "meeting", "proposed"),
        ("Kenya has proposed a summit with Somalia to be held in Doha in June.", "meeting", "proposed"),
        ("Kenya has announced a summit with Somalia to be held in Doha in June.", "meeting", "planned"),
        ("Kenya is in talks with Somalia about the border.", "meeting", "ongoing"),
        ("Kenya was in talks with Somalia about the border.", "meeting", "held"),
    ],
)
def test_what_is_asked_for_or_goes_on(text: str, kind: str, status: str, read_text: ReadText) -> None:
    assert statuses(read_text(text, "2024-05-15"), kind) == {status}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"{RUTO} announced the decision during his trip to Tanzania.", "visit"),
        ("EU ministers meeting in Brussels on Monday agreed to send aid.", "gathering"),
        (
            f"{RUTO} and {KAGAME} flew to Accra for the annual African Union summit, which opened on Tuesday.",
            "gathering",
        ),
    ],
)
def test_what_was_decided_there_does_not_make_it_a_plan(text: str, kind: str, read_text: ReadText) -> None:
    assert statuses(read_text(text, "2024-05-15"), kind) <= {"held", "ongoing"}
    assert statuses(read_text(text, "2024-05-15"), kind)

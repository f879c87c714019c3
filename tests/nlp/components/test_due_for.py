"""Entries of diaries without a verb: who is due for a visit, or due somewhere, and towns written with marks."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import told


@pytest.mark.parametrize(
    ("entry", "guest", "host"),
    [
        ("LIMA - Chilean President Gabriel Boric due for a state visit.", "Gabriel Boric", "Peru"),
        (
            "ADDIS ABABA - Sudan's Omar al-Bashir due for a one-day visit.",
            "Omar al-Bashir",
            "Ethiopia",
        ),
        ("RIGA - Polish President Andrzej Duda due in Latvia.", "Andrzej Duda", "Latvia"),
    ],
)
def test_who_is_due_is_to_visit(read_text: ReadText, entry: str, guest: str, host: str) -> None:
    text = f"MONDAY, MARCH 4\n{entry}\nTUESDAY, MARCH 5\nFRANKFURT - Interest rate decision.\n"
    assert told(read_text(text, "2024-03-01")) == {("visit", "planned", frozenset({guest, host}))}


@pytest.mark.parametrize(
    ("town", "country"), [("SHARM EL-SHEIKH", "EG"), ("N'DJAMENA", "TD"), ("PORT-AU-PRINCE", "HT"), ("OTTAWA", "CA")]
)
def test_towns_with_marks_head_entries_too(read_text: ReadText, town: str, country: str) -> None:
    text = f"July 11: {town} - Meeting of Andrzej Duda and Egils Levits.\nJuly 15: LA PAZ - Strike of miners.\n"
    place = read_text(text, "2019-07-03").reports[0].place
    assert place is not None
    assert place.country == country

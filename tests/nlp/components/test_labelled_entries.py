"""Entries with a word behind them that says what became of it, and headings that say of what kind a visit is."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    ("entry", "status"),
    [
        ("LIMA - Visit by Chilean President Michelle Bachelet. CANCELLED.", "cancelled"),
        ("OSLO - Talks between Jens Stoltenberg and Fredrik Reinfeldt. POSTPONED, no new date.", "postponed"),
        ("RIGA - Meeting of Valdis Zatlers and Toomas Hendrik Ilves. Dropped.", "cancelled"),
        ("LIMA - Visit by Chilean President Michelle Bachelet. Postponed talks on fish resume.", "planned"),
    ],
)
def test_a_label_behind_an_entry_says_what_became_of_it(read_text: ReadText, entry: str, status: str) -> None:
    text = f"July 15: {entry}\nJuly 18: ROME - Strike of miners.\n"
    assert read_text(text, "2009-07-03").reports[0].status == status


@pytest.mark.parametrize("kind", ["Official Visit", "Official Programme of the Visit", "State Visit"])
def test_the_kind_of_a_visit_is_nobodys_name(read_text: ReadText, kind: str) -> None:
    text = f"{kind} of President Andrzej Duda to Latvia\n\nAndrzej Duda will visit Riga on Monday.\n"
    assert all(names <= {"Andrzej Duda", "Latvia"} for names in sides(read_text(text, "2019-09-04")))

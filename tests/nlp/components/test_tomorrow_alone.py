"""A line that "Tomorrow:" heads is an entry of that day, though no other day heads a line of the text."""

import datetime as dt

from nlp.components.text.entries import find_entries
from tests.nlp.conftest import ReadText

PAGE = (
    "Vienna\n\n9.20 Good morning.\n\nComing up\n17.00 The minister on television\n"
    "Tomorrow: Olaf Scholz stops in London on his way home and sees the Norwegian foreign minister, Ola Dahl."
)


def test_tomorrow_alone_dates_its_line(read_text: ReadText) -> None:
    reports = read_text(PAGE, title="Live updates").reports
    assert {(r.type, r.status, r.date) for r in reports} == {
        ("visit", "planned", "2023-06-21"),
        ("meeting", "planned", "2023-06-21"),
    }


def test_tomorrow_alone_is_an_entry() -> None:
    (entry,) = find_entries(PAGE, dt.date(2023, 6, 20), "Live updates")
    assert PAGE[entry.start : entry.start + 9] == "Tomorrow:"

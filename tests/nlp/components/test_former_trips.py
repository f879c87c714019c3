"""Trips told by "his previous visit" alone, after one that the text tells of."""

import pytest

from tests.nlp.conftest import ReadText

HERE = "Antony Blinken arrived in Cairo on Monday. "


@pytest.mark.parametrize(
    ("more", "when", "land"),
    [
        ("His previous visit, in March, lasted a day.", "2023-03", "EG"),
        ("Blinken, whose previous trip in March yielded little, will fly on to Khartoum.", "2023-03", "EG"),
        ("His previous trip, last March, was to Poland.", "2023-03", "PL"),
    ],
)
def test_it_was_where_the_guest_is(read_text: ReadText, more: str, when: str, land: str) -> None:
    (report,) = [r for r in read_text(HERE + more).reports if r.date == when]
    assert report.place is not None
    assert (report.type, report.status, report.place.country) == ("visit", "held", land)


def test_without_a_day_it_is_nothing_new(read_text: ReadText) -> None:
    assert len(read_text(HERE + "His previous visit had been short.").reports) == 1

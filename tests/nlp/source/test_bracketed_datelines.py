"""Datelines that give the day in brackets, as captions of armed forces do."""

import pytest

from nlp.source.dateline import dateline


@pytest.mark.parametrize(
    ("text", "place", "day", "agency"),
    [
        ("GULF OF ADEN (March 9, 2021) - The minister greets", "GULF OF ADEN", "March 9, 2021", None),
        ("Camp Lemonnier, Djibouti (4 June 2019) – A general", "Camp Lemonnier, Djibouti", "4 June 2019", None),
        ("ATHENS (AFP) - The minister greets", "ATHENS", None, "AFP"),
    ],
)
def test_the_day_may_stand_in_brackets(text: str, place: str, day: str | None, agency: str | None) -> None:
    found = dateline(text)
    assert found is not None
    assert (found.place, found.date.text if found.date else None, found.agency) == (place, day, agency)

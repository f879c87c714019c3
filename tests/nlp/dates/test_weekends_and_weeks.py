"""Weekends by their number, days of a week that is named once, and parts of the day that point back."""

import datetime as dt

import pytest

from nlp.dates import find, read_dates, resolve

THURSDAY = dt.date(2026, 3, 12)


def days(text: str) -> list[str]:
    """The days of all dates in the text."""
    found = [(r.start and r.start.isoformat(), r.end and r.end.isoformat()) for r in read_dates(text, THURSDAY)]
    return [f"{first}" if first == last else f"{first}/{last}" for first, last in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("in the past two weekends", ["2026-02-28/2026-03-08"]),
        ("the past weekend", ["2026-03-07/2026-03-08"]),
        ("this coming weekend", ["2026-03-14/2026-03-15"]),
        ("the next three weekends", ["2026-03-14/2026-03-29"]),
        ("on Monday and Wednesday last week", ["2026-03-02", "2026-03-04"]),
        ("Tuesday and Wednesday of next week", ["2026-03-17", "2026-03-18"]),
        ("last Thursday and Friday", ["2026-03-05", "2026-03-06"]),
        ("in the four days to 9 March", ["2026-03-06/2026-03-09"]),
        ("They landed on 2 March and met the next morning.", ["2026-03-02", "2026-03-03"]),
        ("They landed on 2 March and dined the same evening.", ["2026-03-02", "2026-03-02"]),
        ("open Tue-Thu", ["2026-03-10/2026-03-12"]),
        ("in Jan.-Feb. 2025", ["2025-01-01/2025-02-28"]),
    ],
)
def test_weeks_and_weekends(text: str, expected: list[str]) -> None:
    assert days(text) == expected


def test_the_new_year_of_another_calendar_is_not_the_first_of_january() -> None:
    assert "2025-01-01" not in days("They met at Chinese New Year 2025.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("this coming Friday", "2026-03-13"),
        ("the coming Saturday", "2026-03-14"),
        ("this coming Monday", "2026-03-16"),
        ("this past Wednesday", "2026-03-11"),
        ("this past Friday", "2026-03-06"),
        ("next Friday", "2026-03-20"),
    ],
)
def test_coming_and_past_weekdays_are_the_nearest_ones_in_news(text: str, expected: str) -> None:
    found = resolve(find(text)[0], THURSDAY, "future" if "past" not in text else "past")
    assert found is not None
    assert found.edtf == expected

"""The families of English date expressions, each by a few of its members, for a day that is Wednesday 21 June 2023."""

import datetime as dt

import pytest

from nlp import dates

WEDNESDAY = dt.date(2023, 6, 21)


def days(text: str) -> str:
    """The first and the last day of the only date in the text, or the one day."""
    [reading] = dates.read_dates(text, WEDNESDAY)
    first, last = reading.start and reading.start.isoformat(), reading.end and reading.end.isoformat()
    return f"{first}" if first == last else f"{first or ''}/{last or ''}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a week ago today", "2023-06-14"),
        ("two Sundays later", "2023-07-02"),
        ("three weeks into the future", "2023-07-12"),
        ("last month 28th", "2023-05-28"),
        ("early in the week of 12 September", "2023-09-11/2023-09-13"),
        ("September. 4th", "2023-09-04"),
        ("on the 4th, September", "2023-09-04"),
        ("a month ago yesterday", "2023-05-20"),
        ("a week ago on Sunday", "2023-06-11"),
        ("two weeks today", "2023-07-05"),
        ("a week tomorrow", "2023-06-29"),
        ("Friday fortnight", "2023-07-07"),
        ("a week from Saturday", "2023-07-01"),
        ("the Saturday after next", "2023-07-01"),
        ("three days hence", "2023-06-24"),
        ("two years in the future", "2025-06-21"),
        ("in about two weeks", "2023-07-05"),
        ("in 21 days from today", "2023-07-12"),
        ("a year and a half ago", "2021-12-21"),
        ("in half a year", "2023-12-21"),
        ("this day last year", "2022-06-21"),
        ("the same month last year", "2022-06-01/2022-06-30"),
        ("two weekends ago", "2023-06-10/2023-06-11"),
        ("two quarters ago", "2022-12-21"),
        ("the day following the 4th", "2023-07-05"),
        ("the second day after Easter", "2023-04-11"),
        ("the eve of 3 July", "2023-07-02"),
        ("Easter eve", "2023-04-08"),
        ("the Monday following Easter", "2023-04-10"),
        ("the first Monday after 10 July", "2023-07-17"),
        ("the week following 3 July", "2023-07-10/2023-07-16"),
        ("the two weeks after Easter", "2023-04-10/2023-04-23"),
        ("the three days preceding Christmas", "2022-12-22/2022-12-24"),
    ],
)
def test_days_are_counted_from_other_days(text: str, expected: str) -> None:
    assert days(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the last Friday of the month", "2023-06-30"),
        ("the first Monday of next year", "2024-01-01"),
        ("the second Saturday next month", "2023-07-08"),
        ("the 15th of the month", "2023-06-15"),
        ("the 15th of the previous month", "2023-05-15"),
        ("next month on the 15th", "2023-07-15"),
        ("this month's 15th", "2023-06-15"),
        ("next year, December 5th", "2024-12-05"),
        ("last year in December", "2022-12-01/2022-12-31"),
        ("2018's December", "2018-12-01/2018-12-31"),
        ("the last full week of April", "2023-04-24/2023-04-30"),
        ("the last week in July", "2023-07-24/2023-07-30"),
        ("the last four months in 2021", "2021-09-01/2021-12-31"),
        ("last week in Paris", "2023-06-12/2023-06-18"),
        ("the penultimate week of July", "2023-07-17/2023-07-23"),
        ("the final three days of July", "2023-07-29/2023-07-31"),
        ("the first few days of July", "2023-07-01/2023-07-03"),
        ("the latter half of June", "2023-06-16/2023-06-30"),
        ("the first part of June", "2023-06-01/2023-06-15"),
        ("by year's end", "/2023-12-31"),
        ("mid-2024", "2024-05-01/2024-08-31"),
        ("late summer", "2023-07-31/2023-08-31"),
        ("next year's summer", "2024-06-01/2024-08-31"),
        ("over the autumn", "2023-09-01/2023-11-30"),
        ("the week ending 18 June", "2023-06-12/2023-06-18"),
        ("three days ending on Thursday", "2023-06-13/2023-06-15"),
        ("this month so far", "2023-06-01/2023-06-21"),
        ("so far this year", "2023-01-01/2023-06-21"),
        ("this year to date", "2023-01-01/2023-06-21"),
        ("It grew until now", "/2023-06-21"),
        ("within the week", "2023-06-19/2023-06-25"),
        ("quarter 3", "2023-07-01/2023-09-30"),
        ("2H24", "2024-07-01/2024-12-31"),
        ("the 200th day of the year", "2023-07-19"),
        ("the noughties", "2000-01-01/2009-12-31"),
        ("the 1800s", "1800-01-01/1899-12-31"),
    ],
)
def test_parts_of_longer_times_are_found(text: str, expected: str) -> None:
    assert days(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Monday through Thursday next week", "2023-06-26/2023-06-29"),
        ("next week between Monday and Thursday", "2023-06-26/2023-06-29"),
        ("from Monday 3 to Friday 7 July", "2023-07-03/2023-07-07"),
        ("from Monday, July 3, to Friday, July 7", "2023-07-03/2023-07-07"),
        ("from the 3rd up to the 7th of July", "2023-07-03/2023-07-07"),
        ("3/4 July", "2023-07-03/2023-07-04"),
        ("21/6 - 5/7/2023", "2023-06-21/2023-07-05"),
        ("21/06/2023 - 05/07/2023", "2023-06-21/2023-07-05"),
        ("6/21/23-7/5/23", "2023-06-21/2023-07-05"),
        ("2023-06-21/2023-07-05", "2023-06-21/2023-07-05"),
        ("from mid-March to mid-April", "2023-03-16/2023-04-15"),
        ("from the end of 2007 to 2008", "2007-09-01/2008-12-31"),
        ("in 2023-24", "2023-01-01/2024-12-31"),
        ("from the 18th to the 20th century", "1700-01-01/1999-12-31"),
        ("jan-feb 2017", "2017-01-01/2017-02-28"),
        ("Wed-Sat", "2023-06-21/2023-06-24"),
    ],
)
def test_ranges_say_once_what_holds_for_both_ends(text: str, expected: str) -> None:
    assert days(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("13 Jun 23", "2023-06-13"),
        ("13.Jun.2023", "2023-06-13"),
        ("June thirteen", "2023-06-13"),
        ("2023-W25", "2023-06-19/2023-06-25"),
        ("2023-W25-3", "2023-06-21"),
        ("2018 week 12", "2018-03-19/2018-03-25"),
        ("They call on the fifth", "2023-07-05"),
        ("They call Wed", "2023-06-21"),
        ("on Saturday the tenth", "2023-06-10"),
        ("on Monday, the first of its kind", "2023-06-19"),
        ("on Monday the tenth round", "2023-06-19"),
        ("Saturday, 05.30", "2023-06-17"),
        ("They call thurs", "2023-06-15"),
        ("this Saturday coming", "2023-06-24"),
        ("June last", "2022-06-01/2022-06-30"),
        ("this Friday, June 16", "2023-06-16"),
        ("24 June (Sat)", "2023-06-24"),
        ("with effect from 30 June", "2023-06-30/"),
        ("commencing 30 June", "2023-06-30/"),
        ("on or before 30 June", "/2023-06-30"),
        ("over five years ago", "/2018-06-20"),
        ("between Christmas and New Year", "2022-12-25/2023-01-01"),
        ("the next two working days", "2023-06-22/2023-06-23"),
        ("the past three working days", "2023-06-16/2023-06-20"),
        ("Orthodox Easter 2024", "2024-05-05"),
        ("Election Day 2024", "2024-11-05"),
        ("the July 4 weekend", "2023-07-08/2023-07-09"),
    ],
)
def test_written_dates_have_many_forms(text: str, expected: str) -> None:
    assert days(text) == expected


def test_a_few_is_a_number_only_where_days_are_asked_for() -> None:
    assert days("in the next few days") == "2023-06-22/2023-06-24"
    assert days("several weeks ago") == "2023-05-31"
    [expression] = dates.find("They met a few days before Christmas.")
    assert dates.resolve(expression, WEDNESDAY, "past") is None


def test_what_points_back_counts_from_the_day_where_no_date_leads_up_to_it() -> None:
    assert days("They found it two days later.") == "2023-06-23"
    [first, second] = dates.read_dates("They left on 1 June 2023 and found it two days later.", WEDNESDAY)
    assert (first.value, second.value) == ("2023-06-01", "2023-06-03")


def test_the_year_that_the_last_of_several_months_has_holds_for_all() -> None:
    found = dates.read_dates("They met in June and July 2021.", WEDNESDAY)
    assert [reading.value for reading in found] == ["2021-06", "2021-07"]


@pytest.mark.parametrize(
    "text",
    [
        "They will face each other.",
        "The fall of Kabul was swift, and the winter games were cancelled.",
        "She is in her late seventies.",
        "It rained every other Friday.",
        "He sat and the sun shone on them.",
        "The first met the second on the second.",
        "They looked back two days in vain.",
        "It was put off until the new year, said a New Year message.",
        "The vote was close.",
        "The other day was long.",
    ],
)
def test_what_only_sounds_like_a_date_is_left_alone(text: str) -> None:
    assert dates.read_dates(text, WEDNESDAY) == ()


@pytest.mark.parametrize(
    ("year", "day"), [(1998, "04-19"), (2016, "05-01"), (2022, "04-24"), (2024, "05-05"), (2025, "04-20")]
)
def test_orthodox_easter_is_that_of_the_julian_calendar(year: int, day: str) -> None:
    assert days(f"Orthodox Easter {year}") == f"{year}-{day}"

"""Lists of what happened on one day of many years."""

import datetime as dt

import pytest

from nlp.components.text.entries import find_entries
from tests.nlp.conftest import ReadText

EVENTS = (
    "1934 Adolf Hitler and Benito Mussolini meet in Venice.\n"
    "1940 German forces enter Paris.\n"
    "1974 President Nixon visits Jeddah."
)


@pytest.mark.parametrize(
    ("opening", "title"),
    [
        ("On this day, June 14\n\n", None),
        ("14 June in history\n", None),
        ("", "This day in history: 14 June"),
        ("", "On this day"),
    ],
)
def test_day_above_them_is_the_day_of_each_year(opening: str, title: str | None) -> None:
    days = [entry.days.start for entry in find_entries(opening + EVENTS, dt.date(2015, 6, 14), title)]
    assert days == [dt.date(1934, 6, 14), dt.date(1940, 6, 14), dt.date(1974, 6, 14)]


def test_years_without_such_a_heading_have_no_day() -> None:
    assert find_entries("Talks opened on 14 June.\n" + EVENTS, dt.date(2015, 6, 14), "A short history") == ()


def test_encounters_are_of_that_day(read_text: ReadText) -> None:
    reading = read_text("On this day: 14 June\n" + EVENTS.replace("1934 ", "1934 – "), "2015-06-15")
    assert {report.date for report in reading.reports} == {"1934-06-14", "1974-06-14"}


def test_title_gives_the_year_of_a_calendar_that_looks_back(read_text: ReadText) -> None:
    text = (
        "1 March: Golda Meir lunches at the White House with Richard Nixon.\n"
        "31 May: Nixon and Georges Pompidou begin a meeting at Reykjavik."
    )
    reading = read_text(text, "2013-12-30", title="1973: a diplomatic calendar")
    assert {(report.status, report.date) for report in reading.reports} == {
        ("held", "1973-03-01"),
        ("held", "1973-05-31"),
    }


def test_day_behind_a_year_alone_is_of_that_year(read_text: ReadText) -> None:
    text = (
        "Munich (1938). Neville Chamberlain flew to Germany on 15 September.\n\n"
        "Suez (1956). Guy Mollet received Anthony Eden in Paris on 16 October."
    )
    assert {report.date for report in read_text(text, "2020-04-08").reports} == {"1938-09-15", "1956-10-16"}

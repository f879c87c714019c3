"""Days of plans that were given up, of what is done for an occasion, and of what is but hours away."""

import datetime as dt

import pytest


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Alar Karis had been due to hold talks with Sauli Niinisto in Helsinki this week.", 19, 25),
        ("Alar Karis was scheduled to hold talks with Sauli Niinisto on Friday but they were called off.", 23, 23),
    ],
)
def test_the_day_is_that_of_the_plan_of_the_occasion_or_of_the_hours(the_report, text, first, last):
    report = the_report(text)
    assert (report.start, report.end) == (dt.date(2023, 6, first), dt.date(2023, 6, last))

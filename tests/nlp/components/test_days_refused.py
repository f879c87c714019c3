"""Weekdays of what is refused or called off: the nearer one, or the one that is due."""

import datetime as dt

import pytest


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Alar Karis declined to meet Edgars Rinkevics of Latvia on Thursday.", 22),
        ("Alar Karis refused to meet Edgars Rinkevics of Latvia on Monday.", 19),
        ("Alar Karis called off a trip to Riga due to start on Saturday.", 24),
    ],
)
def test_the_weekday_of_what_does_not_take_place(the_report, text, number):
    report = the_report(text)
    assert (report.start, report.end) == (dt.date(2023, 6, number),) * 2

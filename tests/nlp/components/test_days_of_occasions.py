"""Days of plans that were given up, of what is done for an occasion, and of what is but hours away."""

import datetime as dt

import pytest


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Alar Karis had been due to hold talks with Sauli Niinisto in Helsinki this week.", 19, 25),
        ("Alar Karis was scheduled to hold talks with Sauli Niinisto on Friday but they were called off.", 23, 23),
        ("Alar Karis will fly to Helsinki for a regatta of small boats, which opens on Thursday.", 22, 22),
        ("Alar Karis will travel to Finland to attend the regatta of the ports, which starts on Friday.", 23, 23),
        ("Alar Karis flew to Helsinki for a ceremony that was held on Friday.", 16, 16),
        ("Alar Karis will speak with Sauli Niinisto by telephone in the next few hours.", 20, 20),
        ("Alar Karis spoke with Sauli Niinisto by telephone a few hours ago.", 20, 20),
        ("Alar Karis has spoken with Sauli Niinisto by telephone within the past hour.", 20, 20),
        ("In a few minutes' time Alar Karis will speak with Sauli Niinisto by telephone.", 20, 20),
    ],
)
def test_the_day_is_that_of_the_plan_of_the_occasion_or_of_the_hours(the_report, text, first, last):
    report = the_report(text)
    assert (report.start, report.end) == (dt.date(2023, 6, first), dt.date(2023, 6, last))


def test_a_clause_on_the_town_gives_no_day(the_report):
    assert the_report("Alar Karis will fly to Turku for talks in the castle, which he bought on Friday.").start is None


def test_what_leaders_gather_for_is_as_far_ahead_as_their_gathering(read_text):
    reports = read_text("Arab leaders gather in Manama on Thursday for their annual summit.").reports
    assert [(r.type, r.status, r.date) for r in reports] == [("gathering", "planned", "2023-06-22")]

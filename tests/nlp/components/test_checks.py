"""Checks of what is read: it stays in the report, with a warning of a stable code."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp.components.encounters.date_checks import impossible_days

MET = "Secretary of State Antony Blinken met Wang Yi in Beijing"


def codes(report):
    return [warning.code for warning in report.warnings]


@pytest.mark.parametrize(
    "day",
    ["31 February 2023", "February 30", "the 31st of June 2023", "29 February 2023", "2023-02-31", "June 31, 2023"],
)
def test_a_day_that_no_calendar_has_is_warned_of(the_report, day):
    report = the_report(f"{MET} on {day}.")
    assert codes(report) == ["impossible_date"]
    assert day.removeprefix("the ") in report.warnings[0].detail


@pytest.mark.parametrize("day", ["28 February 2023", "31 May 2023", "18 June with 31 aides", "Monday"])
def test_other_days_are_not(the_report, day):
    assert codes(the_report(f"{MET} on {day}.")) == []


@given(
    st.dates(), st.sampled_from(["{0:%d} {0:%B} {0.year:04}", "{0:%B} {0:%d}, {0.year:04}", "{0.year:04}-{0:%m-%d}"])
)
def test_no_day_of_the_calendar_is_impossible(day, form):
    assert impossible_days(f"They met on {form.format(day)}.") == []


@given(
    st.sampled_from([("February", 30), ("April", 31), ("June", 31), ("September", 31), ("November", 31)]),
    st.integers(1900, 2100),
)
def test_any_day_after_the_last_of_its_month_is_impossible(day, year):
    month, number = day
    assert impossible_days(f"met on {number} {month} {year} in Rome") == [f"{number} {month} {year}"]


@pytest.mark.parametrize(
    ("days", "warned"),
    [
        ("from 19 to 12 June 2023", True),
        ("from June 19 to May 12, 2023", True),
        ("from 12 to 19 June 2023", False),
        ("from 28 December to 3 January", False),
        ("in the past year", False),
    ],
)
def test_an_end_before_its_start_is_warned_of(the_report, days, warned):
    report = the_report(f"Antony Blinken visited China {days}.")
    assert ("dates_out_of_order" in codes(report)) == warned
    assert report.start <= report.end


def test_a_person_in_two_cities_on_one_day_is_warned_of_on_both(read_text):
    reports = read_text(f"{MET} on Monday. On Monday, Blinken met Prime Minister Fumio Kishida in Tokyo.").reports
    assert [codes(report) for report in reports] == [["two_cities_on_one_day"]] * 2
    assert reports[0].warnings == reports[1].warnings


@pytest.mark.parametrize(
    "other",
    [
        "On Sunday, Blinken met Prime Minister Fumio Kishida in Tokyo.",
        "On Monday, Blinken met Xi Jinping in Beijing.",
        "On Monday, Blinken spoke with Prime Minister Fumio Kishida by telephone from Tokyo.",
        "Blinken will meet Prime Minister Fumio Kishida in Tokyo on Monday.",
    ],
)
def test_two_days_one_city_a_call_and_a_plan_are_no_contradiction(read_text, other):
    reports = read_text(f"{MET} on Monday. {other}").reports
    assert len(reports) == 2
    assert all("two_cities_on_one_day" not in codes(report) for report in reports)


def test_a_plan_whose_day_has_passed_stays_a_plan_with_a_warning(the_report):
    text = "Secretary of State Antony Blinken will meet Wang Yi in Beijing on 12 June 2023."
    passed, ahead = the_report(text, "2023-06-20"), the_report(text, "2023-06-11")
    assert (passed.status, codes(passed)) == ("planned", ["planned_day_passed"])
    assert (ahead.status, codes(ahead)) == ("planned", [])
    assert codes(the_report(text, "2023-06-12")) == []


@pytest.mark.parametrize(
    "text",
    [
        "Vladimir Putin met Vladimir Putin in Beijing on Monday.",
        "President Vladimir Putin received Foreign Minister Sergei Lavrov in Moscow on Monday.",
        "French officials held talks with Paris on Monday.",
        "President Vladimir Putin visited Russia on Monday.",
    ],
)
def test_one_side_alone_meets_nobody(read_text, text):
    assert read_text(text).reports == ()


def test_the_same_side_twice_is_warned_of(the_report):
    assert codes(the_report("Russia held talks with Russia in Geneva on Monday.")) == ["self_meeting"]
    assert codes(the_report("Russia held talks with China in Geneva on Monday.")) == []


@pytest.mark.parametrize(
    "text",
    [
        "Israeli President Shimon Peres and Palestinian President Mahmoud Abbas were brought together by Pope Francis.",
        "Russian President Vladimir Putin is expected in Beijing on Friday.",
        "President Xi Jinping was received by King Felipe in Madrid on Monday.",
    ],
)
def test_whoever_is_received_is_not_on_both_sides(read_text, text):
    assert all("self_meeting" not in codes(report) for report in read_text(text).reports)

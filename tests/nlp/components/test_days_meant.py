"""Weeks that end on the day of a paper, last days alone, and what is counted from another day beside a place."""

import datetime as dt

import pytest


def days(report):
    return report.start and report.start.isoformat(), report.end and report.end.isoformat()


@pytest.mark.parametrize(
    ("published", "week"),
    [("2024-06-16", ("2024-06-10", "2024-06-16")), ("2024-06-15", ("2024-06-03", "2024-06-09"))],
)
def test_last_week_in_a_paper_of_sunday_is_the_week_that_ends(the_report, published, week):
    assert days(the_report("Antony Blinken met Hakan Fidan in Ankara last week.", published)) == week


def test_a_guest_who_is_there_until_a_day_stays_to_the_next_such_day(the_report):
    report = the_report(
        "Uruguayan Finance Minister Azucena Arbeleche is in Oslo on a visit until Friday.", "2024-06-12"
    )
    assert (report.status, *days(report)) == ("ongoing", "2024-06-12", "2024-06-14")


@pytest.mark.parametrize(
    ("counted", "day"), [("two weeks earlier", dt.date(2024, 5, 29)), ("three days before", dt.date(2024, 6, 9))]
)
def test_a_town_before_what_is_counted_from_another_day_is_where_they_met(read_text, counted, day):
    text = f"Antony Blinken met Hakan Fidan in Ankara on Wednesday. The two had met in Toulouse {counted}."
    before = [r for r in read_text(text, "2024-06-12").reports if r.place and r.place.city == "Toulouse"]
    assert [report.start for report in before] == [day]


def test_the_day_before_may_be_followed_by_the_place(read_text):
    text = "Fuel came on Wednesday. Omani and Yemeni officials had met the day before in Salalah to allow it."
    (report,) = read_text(text, "2024-06-12").reports
    assert report.start == dt.date(2024, 6, 11)


def test_a_summit_that_ends_on_a_day_to_come_is_on_until_then(the_report):
    report = the_report("Leaders flew to the African Union summit, which ends in Kigali on Friday.", "2024-06-12")
    assert days(report) == ("2024-06-12", "2024-06-14")


def test_a_summit_of_three_days_that_ends_on_a_day_to_come_began_two_days_before_it(the_report):
    text = "Twenty leaders are attending the three-day African Union summit in Kigali, which ends on Thursday."
    assert days(the_report(text, "2024-06-12")) == ("2024-06-11", "2024-06-13")


@pytest.mark.parametrize(
    "text",
    [
        "Egypt's Sameh Shoukry and Hakan Fidan signed a pact on Thursday as their three-day talks came to an end.",
        "The African Union chose a chair at its three-day summit in Kigali, which ended on Thursday.",
    ],
)
def test_what_ended_on_a_day_is_counted_back_from_it(the_report, text):
    assert days(the_report(text, "2024-06-13")) == ("2024-06-11", "2024-06-13")


def test_talks_that_go_on_until_a_day_last_to_it_and_are_not_over(the_report):
    began = "Kenyan President William Ruto and Ugandan President Yoweri Museveni opened talks in Nairobi on Tuesday. "
    report = the_report(began + "Tea was served. The talks go on until Thursday.", "2024-05-14")
    assert (report.status, *days(report)) == ("ongoing", "2024-05-14", "2024-05-16")
    other = the_report(began + "The war goes on until Thursday.", "2024-05-14")
    assert days(other) == ("2024-05-14", "2024-05-14")


@pytest.mark.parametrize("said", ["next week on Thursday and Friday", "next week, on Thursday and Friday"])
def test_a_week_said_before_two_of_its_days_is_that_of_both(the_report, said):
    report = the_report(f"European Union leaders will meet in Brussels {said}.", "2024-06-12")
    assert days(report) == ("2024-06-20", "2024-06-21")

"""Days of a week that head the entries of a diary or an agenda, and the days that they leave to each other."""

import datetime as dt

import pytest

from nlp.components.text.entries import find_entries

HEADED = [
    ("Tue 4 - LIMA. Ministers arrive.\nThu 6 - LIMA. Summit.\nMon 10 - QUITO. Nothing.", "2024-06-03", [4, 6, 10]),
    ("Wednesday: the emir lands, and is late.\nThursday: dinner at the fort.\nFriday, today: he signs.",
     "2024-06-14", [12, 13, 14]),
    ("Monday. The premier goes to Oslo.\n\nTuesday. Helsinki.\n\nThursday. Home again.", "2024-06-10", [10, 11, 13]),
    ("**Today** Tariffs, again.\n**Wednesday** The Czech guest.\n**Saturday-Sunday** Retreat.",
     "2024-06-10", [10, 12, 15]),
    ("Friday: he was in Rabat.\nThursday: they met in Algiers.\nWednesday: nobody was there.",
     "2024-06-15", [14, 13, 12]),
    ("Tuesday: she will see the envoy.\nThursday: she is due in Rome.", "2024-06-15", [18, 20]),
    ("Thursday, June 6. Shots at dawn.\nFriday. More of them.\nToday. A truce.", "2024-06-08", [6, 7, 8]),
    ("Week of 17 June 2024, foreign minister\nMonday. Staff.\nWednesday. Ankara.", "2024-06-12", [17, 19]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "published", "days"), HEADED)
def test_days_of_a_week_follow_each_other(text: str, published: str, days: list[int]) -> None:
    entries = find_entries(text, dt.date.fromisoformat(published))
    assert [entry.days.start for entry in entries] == [dt.date(2024, 6, day) for day in days]


@pytest.mark.parametrize(
    ("title", "days"),
    [("World diary, June 17-21", [17, 19, 21]), ("The week ahead", [17, 19, 21]), ("Notes", [10, 12, 14])],
)
def test_a_title_says_of_which_week_days_are(title: str, days: list[int]) -> None:
    text = "MONDAY\nOSLO - The king receives the envoy.\nWEDNESDAY\nROME - Vote.\nFRIDAY\nLIMA - Summit opens.\n"
    entries = find_entries(text, dt.date(2024, 6, 14), title)
    assert [entry.days.start.day for entry in entries] == days


def test_a_weekday_heads_nothing_alone_or_without_the_day_of_the_text() -> None:
    text = "Monday: the minister was in Oslo.\nHe came back."
    assert find_entries(text, dt.date(2024, 6, 12)) == ()
    assert find_entries(text + "\nTuesday: nothing.", None) == ()


def test_years_that_head_a_chronology_leave_weekdays_alone() -> None:
    text = "March 3, 2018: a letter.\nMonday: a rumour.\nMay 9, 2018: a visit."
    days = [entry.days.start for entry in find_entries(text, dt.date(2019, 1, 2))]
    assert days == [dt.date(2018, 3, 3), dt.date(2018, 5, 9)]


def test_what_a_diary_tells_in_the_present_was_on_its_days(read_text) -> None:  # type: ignore[no-untyped-def]
    text = (
        "Tuesday: Emmanuel Macron meets Olaf Scholz in Berlin.\n"
        "Wednesday: Scholz telephones Volodymyr Zelensky.\n"
        "Thursday, today: Macron receives Giorgia Meloni in Paris."
    )
    days = [report.date for report in read_text(text, published="2023-06-15").reports]
    assert days == ["2023-06-13", "2023-06-14", "2023-06-15"]


def test_a_time_or_place_behind_the_day_is_no_part_of_the_heading() -> None:
    text = "Tuesday, noon. Nobody came.\nTuesday, 5 p.m. Namibia.\nWednesday 10.30 - Oslo."
    days = [entry.days.start.day for entry in find_entries(text, dt.date(2024, 6, 11))]
    assert days == [11, 11, 12]
    text = "May 20-21, Riyadh: a summit.\nMay 24: a rumour.\nJune 5: a break."
    entries = find_entries(text, dt.date(2017, 6, 7))
    assert [(e.days.start.month, e.days.start.day) for e in entries] == [(5, 20), (5, 24), (6, 5)]


def test_what_is_over_in_an_entry_to_come_counts_from_the_text(read_text) -> None:  # type: ignore[no-untyped-def]
    text = (
        "July 7, HAVANA. Fidel Castro receives Jose Maria Aznar.\n\n"
        "July 8, MIAMI. Bill Clinton sees Ernesto Zedillo. Clinton and Fidel Castro spoke by telephone on Wednesday."
    )
    calls = [report.date for report in read_text(text, published="1999-07-02").reports if report.type == "call"]
    assert calls == ["1999-06-30"]

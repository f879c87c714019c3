"""The days from a start until now, and the last of several times."""

import datetime as dt

import pytest

TODAY = dt.date(2023, 6, 20)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        (
            "Norway's Jonas Gahr Store has spoken with his Danish colleague since the ferry ran aground on Friday.",
            dt.date(2023, 6, 16),
            TODAY,
        ),
        (
            "Since April Alar Karis has met Latvian President Edgars Rinkevics in Riga, aides said.",
            dt.date(2023, 4, 1),
            TODAY,
        ),
        (
            "Alar Karis and Latvian President Edgars Rinkevics have met four times, most recently on Monday in Riga.",
            dt.date(2023, 6, 19),
            dt.date(2023, 6, 19),
        ),
    ],
)
def test_what_has_come_about_since_a_day_lasted_up_to_now(read_text, text, start, end):
    assert [(r.start, r.end) for r in read_text(text).reports] == [(start, end)]


@pytest.mark.parametrize(
    "text",
    [
        "Alar Karis has spoken to Latvian President Edgars Rinkevics about Arica, under curfew since May.",
        "Alar Karis met Latvian President Edgars Rinkevics in Riga on Monday, for the first time since May.",
        "Alar Karis and Latvian President Edgars Rinkevics have not met since May.",
    ],
)
def test_what_a_day_since_which_something_else_is_so_says_dates_nothing(read_text, text):
    assert all(r.start is None or r.start.month != 5 for r in read_text(text).reports)


def test_a_guest_who_is_in_town_since_a_day_is_still_there(the_report):
    report = the_report("Finland's Sauli Niinisto, in Oslo since Sunday, praised the harbour.")
    assert (report.type, report.status) == ("visit", "ongoing")
    assert (report.start, report.end) == (dt.date(2023, 6, 18), TODAY)


@pytest.mark.parametrize(
    "text",
    [
        "Portugal's minister Rui Soares is in Oslo since Sunday and returns on Friday.",
        "Portugal's minister Rui Soares, who is in Oslo since Sunday, praised the harbour.",
        "Since Sunday, Portugal's minister Rui Soares is on an official visit in Oslo.",
    ],
)
def test_who_is_somewhere_since_a_day_came_then_whatever_the_tense(read_text, text):
    (report,) = [r for r in read_text(text).reports if r.type == "visit"]
    assert (report.status, report.start, report.end) == ("ongoing", dt.date(2023, 6, 18), TODAY)


@pytest.mark.parametrize(
    "text",
    [
        "MAPUTO - Rwandan President Paul Kagame finds himself in Mozambique since Sunday.",
        "MAPUTO - Paul Kagame, who finds himself in Mozambique since Sunday, praised the harbour.",
    ],
)
def test_who_finds_himself_somewhere_is_there(the_report, text):
    report = the_report(text)
    assert (report.type, report.status, report.start) == ("visit", "ongoing", dt.date(2023, 6, 18))


def test_who_finds_himself_in_trouble_is_nowhere(read_text):
    assert read_text("Emmanuel Macron finds himself in a difficult position in Paris.").reports == ()

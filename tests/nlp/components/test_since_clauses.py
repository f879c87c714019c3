"""What was before keeps its own days: "their first talks since they met in Bali in November"."""

import datetime as dt


def found(read_text, text):
    return {r.type: (r.start, r.end) for r in read_text(text, "2024-04-02").reports}


def test_an_encounter_since_which_another_is_the_first_has_the_days_of_its_own_clause(read_text):
    text = "Edgars Rinkevics and Alar Karis spoke by phone on Tuesday, their first talks since they met in January."
    days = found(read_text, text)
    assert days["call"] == (dt.date(2024, 4, 2), dt.date(2024, 4, 2))
    assert days["meeting"] == (dt.date(2024, 1, 1), dt.date(2024, 1, 31))


def test_since_when_somebody_is_in_office_is_no_day_of_a_meeting(the_report):
    report = the_report("Edgars Rinkevics has met Alar Karis twice since he took office in July 2023.", "2024-04-02")
    assert (report.start, report.end) == (dt.date(2023, 7, 1), dt.date(2024, 4, 2))


def test_the_first_trip_since_a_year_was_not_from_that_year_on(the_report):
    report = the_report("Kim Jong Un, who arrived on Tuesday, is on his first trip to China since 2019.", "2024-04-03")
    assert (report.start, report.status) == (dt.date(2024, 4, 2), "ongoing")

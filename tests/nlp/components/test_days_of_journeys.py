"""Days of stays told by where somebody comes from, and of what is done on a journey."""

import datetime as dt

import pytest

Days = tuple[dt.date | None, dt.date | None]


def days(reading, kind, name):
    """The days of the first report of a type in which somebody of that name takes part."""
    return next((r.start, r.end) for r in reading.reports if r.type == kind and name in str(r.participants))


def day(number: int) -> Days:
    return dt.date(2023, 6, number), dt.date(2023, 6, number)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("RIGA - Latvia sold timber. Alar Karis flew in from Helsinki.", (None, None)),
        ("Alar Karis, back from Helsinki, said on Monday that the ferry was late.", (None, None)),
        ("Alar Karis came back from Helsinki on Monday with a promise.", day(19)),
        ("Alar Karis flew back from Helsinki on Monday.", day(19)),
        ("Alar Karis, back from Helsinki, where on Saturday he and Sauli Niinisto met, spoke of rice.", day(17)),
        ("Alar Karis flew in from Helsinki on Monday for a four-day visit to Riga.", day(19)),
    ],
)
def test_a_stay_one_comes_from_is_not_of_the_day_of_what_one_does_next(read_text, text, found):
    assert days(read_text(text), "visit", "Finland") == found


def test_who_comes_from_abroad_is_there_no_more(read_text):
    reading = read_text("RIGA - Latvia sold timber. Alar Karis arrives from Helsinki.")
    assert "ongoing" not in [r.status for r in reading.reports if "Finland" in str(r.participants)]


def test_what_was_done_there_was_not_on_the_day_of_the_way_home(read_text):
    reading = read_text(
        "Alar Karis returned from Helsinki on Friday after three days. There he held talks with Finnish President "
        "Sauli Niinisto."
    )
    assert days(reading, "meeting", "Niinist") == (dt.date(2023, 6, 14), dt.date(2023, 6, 16))


@pytest.mark.parametrize(
    "text",
    [
        "Alar Karis travels to Riga on Friday. He sees President Edgars Rinkevics about timber.",
        "Alar Karis goes on to Bali on Friday. There he is to meet Latvian President Edgars Rinkevics.",
        "Alar Karis goes on to Bali on Friday. There he is to meet Indian Prime Minister Narendra Modi. "
        "He would also like to see Edgars Rinkevics of Latvia.",
    ],
)
def test_plans_for_a_journey_have_its_days(read_text, text):
    assert days(read_text(text), "meeting", "Rink") == day(23)


def test_weekdays_of_plans_that_are_listed_follow_each_other(read_text):
    reading = read_text("Alar Karis will see Edgars Rinkevics in Riga on Friday and Gitanas Nauseda on Wednesday.")
    assert days(reading, "meeting", "Naus") == day(28)


def test_the_day_before_another_comes_first(read_text):
    text = "Alar Karis will see Edgars Rinkevics in Riga on Friday, after a meeting with Narendra Modi on Thursday."
    assert days(read_text(text), "meeting", "Modi") == day(22)


def test_a_day_told_within_the_weekend_of_a_journey_is_its_day(the_report):
    text = "Alar Karis flew to Finland at the weekend. Karis landed in Helsinki on Sunday, state television showed."
    report = the_report(text, "2023-06-20")
    assert (report.start, report.end) == day(18)

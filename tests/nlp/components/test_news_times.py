"""When an encounter of the news was and what became of it: by the visit it is part of, by what is said of it."""

import pytest

DAY = "2019-05-16"  # a Thursday

WHEN = [
    (
        "Indian Prime Minister Narendra Modi will meet French President Emmanuel Macron during his tour of West Africa "
        "next week.",
        "2019-05-20/2019-05-26",
    ),
    (
        "French President Emmanuel Macron met Kenyan President Uhuru Kenyatta during a March 2019 trip to Nairobi.",
        "2019-03",
    ),
    (
        "A third day of talks between French President Emmanuel Macron and Kenyan President Uhuru Kenyatta ended "
        "Tuesday without a statement.",
        "2019-05-14",
    ),
    (
        "Emmanuel Macron held a meeting with Uhuru Kenyatta on Tuesday, the first since the drought began in 2016.",
        "2019-05-14",
    ),
    (
        "Kenyan President Uhuru Kenyatta landed in Paris on Tuesday, two days before his meeting with French President "
        "Emmanuel Macron.",
        "2019-05-16",
    ),
]


@pytest.mark.parametrize(("text", "date"), WHEN)
def test_a_meeting_has_the_day_of_what_it_is_part_of(read_text, text, date):
    meeting = next(r for r in read_text(text, DAY).reports if r.type == "meeting")
    assert meeting.date == date


BECAME = [
    ("A meeting between Narendra Modi and Emmanuel Macron is possible.", "proposed"),
    ("A meeting between Narendra Modi and Emmanuel Macron is unlikely.", "proposed"),
    ("The meeting between Narendra Modi and Emmanuel Macron is off.", "cancelled"),
    ("The palace announced the cancellation of a meeting between Narendra Modi and Emmanuel Macron.", "cancelled"),
    ("Narendra Modi is lining up a meeting with Emmanuel Macron.", "planned"),
    ("Talks between Narendra Modi and Emmanuel Macron were aimed at closer ties.", "held"),
    ("Narendra Modi has arrived in Paris for a meeting with Emmanuel Macron.", "planned"),
    ("Delhi regretted the postponement of talks between Narendra Modi and Emmanuel Macron.", "postponed"),
]


@pytest.mark.parametrize(("text", "status"), BECAME)
def test_what_is_said_of_a_meeting_is_what_becomes_of_it(read_text, text, status):
    (meeting,) = [r for r in read_text(text, DAY).reports if r.type == "meeting"]
    assert meeting.status == status


def test_who_cannot_participate_is_not_there(read_text):
    text = "Mali and Guinea cannot participate in the African Union summit this weekend."
    assert all({p.name for p in r.participants}.isdisjoint({"Mali", "Guinea"}) for r in read_text(text, DAY).reports)

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
        "2019-05-12/2019-05-14",
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
    ("Narendra Modi had a meeting with Emmanuel Macron to discuss trade.", "held"),
    ("Emmanuel Macron said: It is an honour to receive Narendra Modi in my house.", "held"),
    ("A meeting between Narendra Modi and Emmanuel Macron to be held in Goa was announced.", "planned"),
    ("Delhi regretted the postponement of talks between Narendra Modi and Emmanuel Macron.", "postponed"),
]


@pytest.mark.parametrize(("text", "status"), BECAME)
def test_what_is_said_of_a_meeting_is_what_becomes_of_it(read_text, text, status):
    (meeting,) = [r for r in read_text(text, DAY).reports if r.type == "meeting"]
    assert meeting.status == status


def test_who_cannot_participate_is_not_there(read_text):
    text = "Mali and Guinea cannot participate in the African Union summit this weekend."
    assert all({p.name for p in r.participants}.isdisjoint({"Mali", "Guinea"}) for r in read_text(text, DAY).reports)


TALKED_OF = [
    "The two leaders discussed the accords that were signed in March 2018.",
    "The two leaders pointed out the results of the January 30 congress.",
    "Both sides noted the importance of the efforts to cut the production of oil in April.",
    "They exchanged views on preparations for the conference of 3 June.",
]


@pytest.mark.parametrize("sentence", TALKED_OF)
def test_the_date_of_what_is_discussed_is_not_the_date_of_the_call(read_text, sentence):
    text = f"Indian Prime Minister Narendra Modi had a telephone conversation with Emmanuel Macron.\n\n{sentence}"
    (call,) = [r for r in read_text(text, DAY).reports if r.type == "call"]
    assert call.date == DAY


HEADLINES = [
    ("Telephone conversation with Federal Chancellor of Germany Angela Merkel", "call"),
    ("Press statements following talks with President of France Emmanuel Macron", "meeting"),
    ("Joint news conference after a working meeting with President of France Emmanuel Macron", "meeting"),
]


@pytest.mark.parametrize(("headline", "kind"), HEADLINES)
def test_a_headline_leaves_out_its_own_side(read_text, headline, kind):
    text = f"{headline}\n\nPresident of Kenya Uhuru Kenyatta: Friends, I welcome the guests of my country."
    (report,) = read_text(text, DAY).reports
    assert (report.type, report.status) == (kind, "held")
    assert "Uhuru Kenyatta" in {p.name for p in report.participants}


def test_a_dinner_in_somebodys_honour_is_given_to_him(read_text):
    text = "It ended with a dinner given by French President Emmanuel Macron in honour of Narendra Modi of India."
    (dinner,) = read_text(text, DAY).reports
    assert {p.name: p.role for p in dinner.participants} == {"Emmanuel Macron": "host", "Narendra Modi": "guest"}

"""Who receives whom where several meet, and the places that words beside the encounter give."""

import pytest

PLACES = [
    ("President Xi Jinping and Chancellor Olaf Scholz signed a fishing pact in Lima on Monday.", "Lima", "PE"),
    ("Chancellor Olaf Scholz refused to meet President Xi Jinping in Nanjing on Monday.", "Nanjing", "CN"),
    ("Tirana, the Brigades Palace: Chancellor Olaf Scholz met President Xi Jinping on Monday.", "Tirana", "AL"),
    ("Bergen — Olaf Scholz met President Emmanuel Macron on Monday.", "Bergen", "NO"),
    ("Olaf Scholz and President Xi Jinping held talks in Singapore on Monday.", "Singapore", "SG"),
    ("Olaf Scholz flew to Tbilisi on Monday, where President Xi Jinping met him.", "Tbilisi", "GE"),
    ("Olaf Scholz received President Xi Jinping at Schloss Lindau, near Dresden, on Monday.", "Dresden", "DE"),
    ("Olaf Scholz asked President Xi Jinping on Monday for a loan, during a meeting in Oslo.", "Oslo", "NO"),
]


@pytest.mark.parametrize(("text", "city", "country"), PLACES)
def test_the_words_beside_an_encounter_place_it(read_text, text, city, country):
    (meeting,) = [r for r in read_text(text).reports if r.type == "meeting"]
    assert (meeting.place.city, meeting.place.country) == (city, country)


ROLES = [
    ("Emmanuel Macron met Olaf Scholz and Giorgia Meloni in Paris on Monday.", {"FR": "host", "DE": "guest"}),
    ("Emmanuel Macron, Olaf Scholz and Giorgia Meloni met in Paris on Monday.", {"FR": "host", "DE": "participant"}),
    ("Olaf Scholz met European Commission officials in Brussels on Monday.", {None: "host", "DE": "guest"}),
    ("Olaf Scholz met European Commission officials in Oslo on Monday.", {None: "participant", "DE": "participant"}),
    ("Emmanuel Macron met Olaf Scholz in France on Monday.", {"FR": "host", "DE": "guest"}),
]


@pytest.mark.parametrize(("text", "roles"), ROLES)
def test_who_is_at_home_receives_those_he_is_not_listed_with(read_text, text, roles):
    (meeting,) = [r for r in read_text(text).reports if r.type == "meeting"]
    given = {p.country: p.role for p in meeting.participants}
    assert {country: given[country] for country in roles} == roles


MORE_PLACES = [
    ("Olaf Scholz was received by President Xi Jinping at Aras an Uachtarain on Monday.", "Dublin"),
    ("Olaf Scholz and President Xi Jinping shook hands on the South Lawn of the White House.", "Washington"),
    ("Olaf Scholz, visiting Lima, is to lunch with President Dina Boluarte on Friday.", "Lima"),
]


@pytest.mark.parametrize(("text", "city"), MORE_PLACES)
def test_grounds_and_where_a_visitor_is_place_a_meeting(read_text, text, city):
    (meeting,) = [r for r in read_text(text).reports if r.type == "meeting"]
    assert meeting.place.city == city


def test_what_a_meeting_only_prepares_is_not_there(read_text):
    text = "Olaf Scholz met President Xi Jinping in Oslo on Monday to prepare a summit of the G20."
    gatherings = [r for r in read_text(text).reports if r.type == "gathering"]
    assert all(r.place is None or r.place.city != "Oslo" for r in gatherings)


def test_who_chairs_talks_between_two_others_mediates(read_text):
    text = "Qatari minister Ahmed al-Sayed chaired the talks between Rwanda and Burundi in Doha on Monday."
    report = read_text(text).reports[0]
    assert {p.country: p.role for p in report.participants}["QA"] == "mediator"


def test_who_welcomes_a_visitor_is_his_host(read_text):
    report = read_text("President Joe Biden welcomed Chancellor Olaf Scholz to Camp David on Friday.").reports[0]
    assert {p.name: p.role for p in report.participants}["Joe Biden"] == "host"


def test_the_sidelines_of_a_forum_are_where_it_always_gathers(read_text):
    text = "Olaf Scholz asked President Xi Jinping for a loan at a meeting on the margins of the U.N. General Assembly."
    (meeting,) = [r for r in read_text(text).reports if r.type == "meeting"]
    assert meeting.place.city == "New York"


@pytest.mark.parametrize(("words", "role"), [("with officials from", "guest"), ("between", "participant")])
def test_who_is_hosted_for_talks_is_a_guest_unless_the_talks_are_between_others(read_text, words, role):
    text = f"Saudi Arabia hosted talks in Jeddah on Monday {words} Kenya and Ethiopia."
    (meeting,) = [r for r in read_text(text).reports if r.type == "meeting"]
    assert {p.country: p.role for p in meeting.participants} == {"SA": "host", "KE": role, "ET": role}


def test_a_known_town_before_a_long_dash_is_where_a_story_was_filed(read_text):
    reading = read_text("Da Nang, Vietnam — Chancellor Olaf Scholz met President Xi Jinping on Monday.")
    (meeting,) = [r for r in reading.reports if r.type == "meeting"]
    assert (meeting.place.city, meeting.place.country) == ("Da Nang", "VN")
    assert {p.country for p in meeting.participants} == {"DE", "CN"}


@pytest.mark.parametrize(("town", "country"), [("Montevideo", "UY"), ("Sharjah", "AE")])
def test_a_town_that_the_model_takes_for_a_day_is_a_town(read_text, town, country):
    (report,) = read_text(f"Olaf Scholz met Emmanuel Macron in {town} on Monday.").reports
    assert (report.place.city, report.place.country) == (town, country)

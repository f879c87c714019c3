"""Where a guest is for the rest of his stay, what kind of encounter two have, and how they speak."""

import pytest

from tests.nlp.conftest import ReadText

LEAD = "ANKARA, May 8 - Turkish President Recep Tayyip Erdogan received German Chancellor Olaf Scholz on Monday. "

STAYS = [
    ("Earlier in the day Scholz spent two hours with Foreign Minister Mevlut Cavusoglu.", "guest"),
    ("On Sunday Scholz and Foreign Minister Mevlut Cavusoglu talked for three hours.", "guest"),
    ("Scholz had seen Foreign Minister Mevlut Cavusoglu the day before.", "guest"),
]


@pytest.mark.parametrize(("text", "role"), STAYS)
def test_a_guest_meets_his_hosts_where_he_was_received(read_text, text, role):
    read = read_text(LEAD + text, published="2023-05-08")
    (other,) = [r for r in read.reports if any("avu" in p.name for p in r.participants)]
    assert (other.type, other.mode, other.place.city) == ("meeting", "in_person", "Ankara")
    assert {p.country: p.role for p in other.participants} == {"DE": role, "TR": "host"}


ELSEWHERE = [
    "Scholz met Foreign Minister Mevlut Cavusoglu in March.",
    "Scholz spoke by telephone with Foreign Minister Mevlut Cavusoglu on Sunday.",
    "Scholz met Kenyan Foreign Minister Alfred Mutua in Nairobi on Saturday.",
]


@pytest.mark.parametrize("text", ELSEWHERE)
def test_what_is_of_other_days_sides_or_by_telephone_is_not_there(read_text, text):
    read = read_text(LEAD + text, published="2023-05-08")
    others = [r for r in read.reports if not any("Erdo" in p.name for p in r.participants)]
    assert others
    assert all(r.place is None or r.place.city != "Ankara" for r in others if r.type != "visit")


VISITORS = [
    ("Olaf Scholz came to Kabul on Friday. The German chancellor spoke with Hamid Karzai and asked for calm.", "Kabul"),
    ("Olaf Scholz was in Beijing in December to see a fair, and talked with Foreign Minister Wang Yi.", "Beijing"),
]


@pytest.mark.parametrize(("text", "city"), VISITORS)
def test_who_has_come_speaks_with_his_hosts_face_to_face(read_text, text, city):
    (talk,) = [r for r in read_text(text).reports if r.type != "visit"]
    assert (talk.type, talk.mode, talk.place.city) == ("meeting", "in_person", city)
    assert {p.role for p in talk.participants} == {"guest", "host"}


def test_who_has_come_somewhere_speaks_by_telephone_with_others(read_text):
    text = "Olaf Scholz came to Kabul on Friday. The German chancellor spoke with Emmanuel Macron and asked for calm."
    (talk,) = [r for r in read_text(text).reports if r.type != "visit"]
    assert talk.type == "call"


def test_talks_long_after_a_visit_are_not_on_it(read_text):
    text = (
        "DUBLIN, Nov 10 - Olaf Scholz and Sri Lankan Foreign Minister Ali Sabry ended two days of talks on Friday. "
        "Scholz visited Colombo in March 2023."
    )
    talks = next(r for r in read_text(text, published="2023-11-10").reports if r.type == "meeting")
    assert talks.place is None or talks.place.city != "Colombo"


GROUNDS = [
    ("Olaf Scholz and Giorgia Meloni met on the Greek island of Corfu on Monday.", "Corfu"),
    ("Olaf Scholz and Giorgia Meloni agreed on it when they met on the Maltese island of Gozo in May.", "Gozo"),
    ("President Vladimir Putin and Giorgia Meloni met on Russky Island on Monday.", "Russky Island"),
]


@pytest.mark.parametrize(("text", "ground"), GROUNDS)
def test_one_meets_on_an_island(read_text, text, ground):
    (meeting,) = [r for r in read_text(text).reports if r.type == "meeting"]
    assert ground in (meeting.place.city, meeting.place.venue)


def test_what_one_speaks_on_is_no_ground(read_text):
    text = "Olaf Scholz spent an hour on trade, and on Taiwan, the Middle East and fish, with Giorgia Meloni in Rome."
    assert {r.place.country for r in read_text(text).reports if r.place} == {"IT"}


MODES = [
    ("King Salman rang Emir Tamim bin Hamad Al Thani on Tuesday evening.", "phone"),
    ("Olaf Scholz called Recep Tayyip Erdogan on Monday to discuss the border.", "phone"),
    ("Olaf Scholz had Giorgia Meloni on the line for ten minutes on Monday.", "phone"),
    ("Olaf Scholz held talks in Rome on Monday with Giorgia Meloni.", "in_person"),
    ("Olaf Scholz conferred with Giorgia Meloni in Rome on Monday.", "in_person"),
]


@pytest.mark.parametrize(("text", "mode"), MODES)
def test_a_place_is_in_person_and_ringing_is_by_telephone(read_text, text, mode):
    assert {r.mode for r in read_text(text).reports if r.type != "visit"} == {mode}


def test_a_session_of_two_is_a_meeting(read_text):
    text = "Olaf Scholz chaired the closing session with Giorgia Meloni in Berlin on Monday."
    assert {r.type for r in read_text(text).reports} <= {"meeting", "visit"}


def test_what_is_gone_into_in_detail_is_no_journey(read_text: ReadText) -> None:
    text = "Alar Karis met Edgars Rinkevics in Riga on Monday. They had gone into Gaza and Ukraine in detail, he said."
    assert not [r for r in read_text(text).reports if r.type == "visit"]


def test_a_place_that_stands_for_its_government_is_not_there(read_text: ReadText) -> None:
    text = (
        "Alar Karis met Edgars Rinkevics at a launch site near Liepaja on Monday. Asked whether Riga would help Tallinn"
        " to build satellites, he said that this was why he had negotiated there with Rinkevics."
    )
    assert all(r.place is None or r.place.city != "Tallinn" for r in read_text(text).reports)


def test_who_is_going_to_get_to_see_somebody_plans_to(read_text: ReadText) -> None:
    text = "Joe Biden said that he is going to get to see Xi Jinping in San Francisco in November."
    assert {r.status for r in read_text(text, "2023-09-17").reports} == {"planned"}


def test_where_somebody_travels_on_from_is_no_further_visit(read_text):
    reading = read_text("From Tokyo, Antony Blinken travels on to Seoul.")
    assert [{p.name for p in r.participants} for r in reading.reports] == [{"Antony Blinken", "South Korea"}]


def test_who_is_to_come_will_talk_with_his_hosts_face_to_face(read_text):
    reading = read_text("Petteri Orpo arrives in Tokyo on Monday. He is to talk with Fumio Kishida on Tuesday night.")
    (talk,) = [r for r in reading.reports if r.type != "visit"]
    assert (talk.type, talk.status, talk.place.city) == ("meeting", "planned", "Tokyo")
    assert {p.country: p.role for p in talk.participants} == {"FI": "guest", "JP": "host"}

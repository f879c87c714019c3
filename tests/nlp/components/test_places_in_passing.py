"""Places that words around an encounter give in passing, and places of another time or of a life."""

import pytest

PLACED = [
    ("Scholz goes on to Galle by train, where on Friday he is to meet President Ranil Wickremesinghe.", "Galle"),
    ("A meeting between Olaf Scholz and Giorgia Meloni that Malta had offered to host in Sliema never came.", "Sliema"),
    ("BREMEN, Germany: Chancellor Olaf Scholz met Giorgia Meloni on Monday.", "Bremen"),
    ("Bola Tinubu received Olaf Scholz at State House on Monday.", "Abuja"),
    ("Narendra Modi met Olaf Scholz in Port Louis on Monday.", "Port Louis"),
    ("Olaf Scholz and Giorgia Meloni met in Oberammergau on Monday.", "Oberammergau"),
]


@pytest.mark.parametrize(("text", "city"), PLACED)
def test_words_in_passing_place_a_meeting(read_text, text, city):
    (meeting,) = [r for r in read_text(text).reports if r.type == "meeting"]
    assert meeting.place is not None
    assert meeting.place.city == city


def test_who_was_also_met_was_met_there(read_text):
    text = (
        "OTTAWA, May 9 - Justin Trudeau received Olaf Scholz on Tuesday. "
        "Scholz also met Finance Minister Chrystia Freeland."
    )
    other = next(r for r in read_text(text, published="2023-05-09").reports if "Freeland" in r.title)
    assert {p.country: p.role for p in other.participants} == {"CA": "host", "DE": "guest"}


OTHERWISE = [
    ("Ismail Haniyeh, who lives in Qatar, was due to see Egypt's Abbas Kamel.", "QA"),
    ("Emmanuel Macron, who studied in Nanterre, met Olaf Scholz on Monday.", "FR"),
    (
        "Olaf Scholz is expected to be received by Minister Mevlut Cavusoglu. "
        "Consultations at this level were last held in Bishkek on 12 October 2018.",
        "KG",
    ),
]


@pytest.mark.parametrize(("text", "country"), OTHERWISE)
def test_places_of_another_time_or_of_a_life_place_nothing(read_text, text, country):
    meetings = [r for r in read_text(text).reports if r.type == "meeting" and r.status != "cancelled"]
    assert meetings
    assert meetings[0].place is None or meetings[0].place.country != country


def test_no_meeting_is_where_the_guest_goes_on_to(read_text):
    text = (
        "LIMA, Aug 29 - Olaf Scholz met Peru's President Dina Boluarte on Tuesday. "
        "Scholz travels on to Cusco by train on Wednesday."
    )
    meeting = next(r for r in read_text(text, published="2023-08-29").reports if r.type == "meeting")
    assert meeting.place.city == "Lima"


def test_a_third_who_is_not_on_the_visit_met_them_elsewhere(read_text):
    text = (
        "QUITO, March 8 - Olaf Scholz shook hands with Emmanuel Macron and Giorgia Meloni on Friday. "
        "Macron visited Rome on Wednesday."
    )
    meetings = [r for r in read_text(text, published="2023-03-10").reports if r.type == "meeting"]
    assert meetings
    assert all(r.place is None or r.place.city != "Rome" for r in meetings)


def test_a_name_that_is_a_building_is_no_town_before_one(read_text):
    text = "Kim Jong-un toured Marina Bay with Vivian Balakrishnan, Singapore's foreign minister, on Monday."
    assert {r.place.country for r in read_text(text).reports if r.place} <= {"SG"}


def test_two_who_chair_a_commission_mediate_nothing(read_text):
    text = "The commission met in Gaborone under the co-chairmanship of Presidents Jacob Zuma and Ian Khama."
    assert not [p for r in read_text(text).reports for p in r.participants if p.role == "mediator"]

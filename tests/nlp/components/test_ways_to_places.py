"""Places that a clause gives by a way round: where a town is in, where one goes up to, hosts from, or is "there"."""

import pytest

from tests.nlp.conftest import ReadText

PLACED = [
    (
        "Olaf Scholz leaves tomorrow for Malabo, Equatorial Guinea, where the African Union summit is being held.",
        "Malabo",
    ),
    ("Olaf Scholz inspected the troops at Tuzla, and met Denis Becirovic at the air base there.", "Tuzla"),
    (
        "Olaf Scholz went on to London and Dublin and is due in Riga on Tuesday, where he will be received by "
        "President Edgars Rinkevics.",
        "Riga",
    ),
    ("Keir Starmer is hosting the Global Fisheries Summit from Bristol.", "Bristol"),
    ("Olaf Scholz is to proceed to Kandahar on Monday to see President Emmanuel Macron.", "Kandahar"),
]


@pytest.mark.parametrize(("text", "city"), PLACED)
def test_a_way_round_places_an_encounter(read_text, text, city):
    reports = [r for r in read_text(text).reports if r.type in ("meeting", "gathering")]
    assert [r.place.city for r in reports if r.place] == [city]


HEADED = [
    ("Annapolis, Maryland: Olaf Scholz met Emmanuel Macron on Monday.", "Annapolis"),
    ("World in brief\n\nLIMA - Police closed six streets.\nOSLO - Olaf Scholz met Emmanuel Macron on Monday.", "Oslo"),
    ("TIRANA. Parliament rose early. Olaf Scholz met Emmanuel Macron on Monday.", "Tirana"),
]


@pytest.mark.parametrize(("text", "city"), HEADED)
def test_a_heading_of_a_town_and_its_region_or_further_back_in_capitals_places_its_line(read_text, text, city):
    (meeting, *_) = [r for r in read_text(text).reports if r.type == "meeting"]
    assert meeting.place.city == city


VENUES = [
    (
        "Olaf Scholz signed a pact at Hyderabad House on Monday with Narendra Modi, before Scholz flew on to Male.",
        "IN",
    ),
    ("Xi Jinping had Olaf Scholz to the Great Hall on Monday, and spoke of tea.", "CN"),
    ("Vladimir Putin had Olaf Scholz to the Konstantin Palace on Monday, and spoke of tea.", "RU"),
]


@pytest.mark.parametrize(("text", "country"), VENUES)
def test_a_known_building_places_those_who_are_told_of_with_it(read_text, text, country):
    (meeting, *_) = [r for r in read_text(text).reports if r.type == "meeting"]
    assert meeting.place.country == country


@pytest.mark.parametrize(
    "text",
    [
        "According to the Elysee, Olaf Scholz spent an hour on Monday with Xi Jinping.",
        "Olaf Scholz spent an hour on Monday with Xi Jinping, the first since Joe Biden moved into the White House.",
    ],
)
def test_a_building_told_of_others_or_of_another_time_places_nothing(read_text, text):
    (meeting, *_) = [r for r in read_text(text).reports if r.type == "meeting"]
    assert meeting.place is None or meeting.place.venue is None


@pytest.mark.parametrize(
    "journey",
    ["flies to Bridgetown on Thursday, to see", "flew to Bridgetown on Monday to see"],
)
def test_what_one_travels_for_is_not_before_the_journey(read_text: ReadText, journey: str) -> None:
    text = f"Guyana's minister Carlotta Persad {journey} her Barbadian colleague, Maxine Holder, on Friday."
    reports = read_text(text, "2016-04-12").reports
    assert [(r.status, r.date) for r in reports if r.type == "meeting"] == [("planned", "2016-04-15")]


def test_a_place_behind_whom_one_saw_is_not_where_one_was_before(read_text: ReadText) -> None:
    text = "Amr Moussa was in Beirut in January, and in April saw the Syrian president, Bashar al-Assad, in Damascus."
    meeting = next(r for r in read_text(text, "2008-05-30").reports if r.type == "meeting")
    assert meeting.place is not None
    assert meeting.place.city == "Damascus"

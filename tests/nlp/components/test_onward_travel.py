"""What somebody is to do one after the other, and where a journey goes next."""

import pytest

from graph.model import Reading
from tests.nlp.conftest import ReadText


def told(reading: Reading) -> set[tuple[str, str, str]]:
    return {(r.type, r.status, str(r.start)) for r in reading.reports}


def test_later_members_of_a_list_of_infinitives_are_to_come_as_well(read_text: ReadText) -> None:
    reading = read_text(
        "Mette Frederiksen is to fly to Riga on Wednesday, meet Evika Silina and see Edgars Rinkevics.",
        published="2023-11-13",
    )
    assert [(r.type, r.status) for r in reading.reports] == [
        ("visit", "planned"),
        ("meeting", "planned"),
        ("meeting", "planned"),
    ]


def test_a_day_of_going_home_is_none_of_what_comes_before(read_text: ReadText) -> None:
    reading = read_text(
        "Mette Frederiksen will meet Evika Silina before returning home on Friday.", published="2023-11-13"
    )
    assert told(reading) == {("meeting", "planned", "None")}


def test_what_lies_ahead_of_a_trip_leaves_it_to_come(read_text: ReadText) -> None:
    reading = read_text(
        "Ahead of her trip to Hanoi, Penny Wong spoke by phone with Bui Thanh Son.", published="2023-08-18"
    )
    assert [(r.type, r.status) for r in reading.reports] == [("visit", "planned"), ("call", "held")]


def test_where_one_goes_on_to_in_the_present_tense_is_to_come(read_text: ReadText) -> None:
    reading = read_text("Penny Wong arrived in Hanoi on Monday. She then travels to Manila.", published="2023-08-22")
    assert [(r.place.city if r.place else None, r.status) for r in reading.reports] == [
        ("Hanoi", "ongoing"),
        ("Manila", "planned"),
    ]


def test_a_chronology_tells_the_past_in_the_present_tense(read_text: ReadText) -> None:
    reading = read_text(
        "3 May 1974: Kissinger goes on to Damascus.\n4 May 1974: Kissinger arrives in Amman.", published="1999-01-01"
    )
    assert {r.status for r in reading.reports} == {"held"}


def test_a_weekday_behind_before_follows_that_of_the_clause_above(read_text: ReadText) -> None:
    reading = read_text(
        "Mette Frederiksen was in Riga on Friday before heading to Oslo on Saturday to see Jonas Gahr Store.",
        published="2023-11-17",
    )
    assert told(reading) == {
        ("visit", "held", "2023-11-17"),
        ("visit", "planned", "2023-11-18"),
        ("meeting", "planned", "2023-11-18"),
    }


def test_a_weekday_behind_before_may_be_past_as_well(read_text: ReadText) -> None:
    reading = read_text(
        "Mette Frederiksen was in Riga last Tuesday before heading to Oslo on Thursday.", published="2023-11-20"
    )
    assert told(reading) == {("visit", "held", "2023-11-14"), ("visit", "held", "2023-11-16")}


@pytest.mark.parametrize(
    "goes",
    [
        "flies to Chisinau on Monday and from there to Kyiv for talks with Dmytro Kuleba",
        "will travel to Chisinau, where Nicu Popescu receives her, and then on to Kyiv to meet Dmytro Kuleba",
    ],
)
def test_what_one_travels_on_for_is_where_one_travels_on_to(read_text: ReadText, goes: str) -> None:
    reading = read_text(f"Finnish Foreign Minister Elina Valtonen {goes}.")
    met = next(r for r in reading.reports if r.type == "meeting" and any("Kuleba" in p.name for p in r.participants))
    assert met.place is not None
    assert met.place.city == "Kyiv"
    assert {p.country: p.role for p in met.participants} == {"FI": "guest", "UA": "host"}

"""Officials without a state whom somebody meets on a journey are of the land where he is."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    "text",
    [
        "South African President Cyril Ramaphosa left Lagos on Friday after talks with Foreign Minister Bola Adeyinka.",
        "South African President Cyril Ramaphosa flew home from Lagos on Friday after meeting Foreign Minister Bola "
        "Adeyinka.",
        "South African President Cyril Ramaphosa visited Lagos for talks with Foreign Minister Bola Adeyinka.",
        "Cyril Ramaphosa of South Africa paid a visit to Lagos, during which he met Foreign Minister Bola Adeyinka.",
        "Cyril Ramaphosa of South Africa left Pretoria for Lagos for talks with Foreign Minister Bola Adeyinka.",
        "Foreign Minister Bola Adeyinka welcomed South African President Cyril Ramaphosa in Lagos on Friday.",
        "South African President Cyril Ramaphosa arrived in Lagos on Friday. He met Foreign Minister Bola Adeyinka.",
        "South African President Cyril Ramaphosa arrived in Lagos. He will meet Foreign Minister Bola Adeyinka.",
    ],
)
def test_whom_a_traveller_meets_is_of_the_land_visited(read_text: ReadText, text: str) -> None:
    (meeting,) = (r for r in read_text(text, "2025-03-12").reports if r.type == "meeting")
    told = {(p.name, p.country, p.role) for p in meeting.participants}
    assert told == {("Cyril Ramaphosa", "ZA", "guest"), ("Bola Adeyinka", "NG", "host")}


@pytest.mark.parametrize(
    "text",
    [
        "Wang Yi arrived in Geneva on Tuesday. He will meet Foreign Minister Jens Halvorsen.",
        "Wang Yi visited Oslo in May. He met Foreign Minister Jens Halvorsen again in New York on Monday.",
    ],
)
def test_whom_he_meets_elsewhere_is_of_no_land_told(read_text: ReadText, text: str) -> None:
    (meeting,) = (r for r in read_text(text, "2025-03-12").reports if r.type == "meeting")
    assert {p.country for p in meeting.participants} == {"CN", None}


@pytest.mark.parametrize("way", ["flew to Pretoria", "flew home from Lagos", "returned to Pretoria from Lagos"])
def test_who_is_met_at_home_is_a_compatriot(read_text: ReadText, way: str) -> None:
    text = f"South African President Cyril Ramaphosa {way} and met Foreign Minister Bola Adeyinka."
    assert not sides(read_text(text, "2025-03-12"), "meeting")


def test_who_is_of_a_body_is_of_no_land(read_text: ReadText) -> None:
    text = "South African President Cyril Ramaphosa left Brussels on Friday after talks with Commissioner Jan Verbeek."
    people = {p.name: p.country for r in read_text(text, "2025-03-12").reports for p in r.participants}
    assert people.get("Jan Verbeek") != "BE"

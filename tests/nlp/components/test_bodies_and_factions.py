"""Who meets where the text names a body of a state, or a faction that no table knows."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    "who",
    ["The Chilean and Peruvian central banks", "The security services of Chile and Peru",
     "Chilean and Peruvian experts", "The joint committee of Chile and Peru",
     "The Chilean and Peruvian foreign ministries"],
)  # fmt: skip
def test_bodies_of_two_states_stand_for_them(read_text: ReadText, who: str) -> None:
    assert sides(read_text(f"{who} held talks in Bogota on Monday.")) == [{"Chile", "Peru"}]


def test_an_army_on_the_move_visits_nobody(read_text: ReadText) -> None:
    assert not read_text("The Turkish army entered Syria on Monday.").reports


def test_a_faction_is_known_by_the_words_of_its_name(read_text: ReadText) -> None:
    text = "Leaders of the Zandar Liberation Movement met Kenyan envoys in Nairobi on Monday."
    assert sides(read_text(text)) == [{"Zandar Liberation Movement", "Kenya"}]


def test_a_club_by_its_name_is_no_side(read_text: ReadText) -> None:
    assert not read_text("Members of the Zandar Gardening Movement met Kenyan envoys in Nairobi on Monday.").reports


def test_who_meets_rebels_without_a_name_meets_no_thing(read_text: ReadText) -> None:
    text = "Envoys of Chad and Sudan met rebel leaders in Doha on Monday."
    assert sides(read_text(text)) == [{"Chad", "Sudan"}]


@pytest.mark.parametrize(
    ("who", "side"),
    [
        ("The Taliban's acting foreign minister", "Taliban"),
        ("Hezbollah's military commander", "Hezbollah"),
        ("Bosnian Serb leaders", "Republika Srpska"),
        ("Kosovo Albanian negotiators", "Kosovo"),
        ("Chad's intelligence agency", "Chad"),
        ("The six world powers", "P5+1"),
    ],
)
def test_who_speaks_for_a_group_or_body_stands_for_it(read_text: ReadText, who: str, side: str) -> None:
    assert {side, "Norway"} in sides(read_text(f"{who} met Norwegian diplomats in Doha on Monday."))


def test_who_leaves_after_talks_with_two_was_the_third(read_text: ReadText) -> None:
    text = "Negotiators from Hamas left Cairo on Monday after two days of talks with Egyptian and Qatari mediators."
    assert {"Hamas", "Egypt", "Qatar"} in sides(read_text(text))


def test_who_comes_face_to_face_travels_nowhere(read_text: ReadText) -> None:
    (report,) = read_text("Olaf Scholz and Rishi Sunak came face to face in Normandy on Monday.").reports
    assert report.type == "meeting"


def test_those_who_fail_to_agree_at_talks_held_them(read_text: ReadText) -> None:
    (report,) = read_text("Iran and six world powers failed to agree at talks in Almaty on Monday.").reports
    assert report.status == "held"

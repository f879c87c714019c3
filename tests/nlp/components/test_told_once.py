"""One encounter told in two ways, by the people and by their offices or states, is reported once."""

import pytest

from tests.nlp.reported import sides, told


def test_a_president_told_by_office_and_by_name_is_met_once(read_text):
    text = (
        "On Friday House Speaker Mike Johnson became the most senior American to receive a president of Paraguay "
        "at the Capitol. Santiago Pena sat with Johnson and several members of Congress for an hour."
    )
    assert sides(read_text(text, "2024-03-15"), "meeting") == [{"Mike Johnson", "Santiago Peña"}]


def test_encounters_of_two_days_stay_two(read_text):
    text = (
        "Alar Karis met Edgars Rinkevics in Valga on Tuesday. A week earlier Karis had met Rinkevics in Riga, "
        "with their ministers."
    )
    assert len(sides(read_text(text, "2024-03-15"), "meeting")) == 2


def test_a_meeting_with_two_has_its_subject_as_the_third(read_text):
    text = (
        "Belgian Prime Minister Alexander De Croo agreed to send the treaty to his parliament, at a meeting in Riga on "
        "Monday with Latvian Prime Minister Evika Silina and Estonia's Kaja Kallas."
    )
    assert sides(read_text(text, "2024-03-15"), "meeting") == [{"Alexander De Croo", "Evika Siliņa", "Kaja Kallas"}]


@pytest.mark.parametrize(
    "text",
    [
        "The president of Chile, Gabriel Boric, told Peru's Dina Boluarte on Monday, in one of his few meetings with a "
        "leader from the Andean Community, that the border would stay open.",
        "Chile's Gabriel Boric meets Peru's Dina Boluarte in Lima on Monday ahead of Thursday's conference on copper.",
    ],
)
def test_the_kind_of_an_encounter_is_no_second_one(read_text, text):
    assert {people for kind, _, people in told(read_text(text, "2024-03-15")) if kind in ("meeting", "gathering")} == {
        frozenset({"Gabriel Boric", "Dina Boluarte"})
    }


def test_a_forum_flown_to_afterwards_makes_no_gathering_of_two_who_meet(read_text):
    text = (
        "Today Anwar Ibrahim met President Xi Jinping. Tomorrow he sees Premier Li Qiang, and then flies to the "
        "Cook Islands for a forum of Pacific leaders."
    )
    found = [(kind, status) for kind, status, people in told(read_text(text, "2024-03-15")) if "Li Qiang" in people]
    assert ("meeting", "planned") in found
    assert "gathering" not in {kind for kind, _ in found}


def test_states_first_and_then_their_ministers_meet_once(read_text):
    text = (
        "Chile has called off a meeting between its defence minister and his Peruvian counterpart over a border post. "
        "Maya Fernandez had been due to hold talks with Jorge Chávez in Lima this week."
    )
    assert sides(read_text(text, "2024-03-15"), "meeting") == [{"Maya Fernández", "Jorge Chávez"}]


def test_states_that_met_on_a_day_of_their_own_meet_apart_from_their_ministers(read_text):
    text = (
        "Officials of Chile and Peru met in Arica in May 2019. "
        "The foreign ministers, Alberto van Klaveren of Chile and Javier Gonzalez-Olaechea of Peru, met on Monday."
    )
    assert {"Chile", "Peru"} in sides(read_text(text, "2024-03-15"), "meeting")


@pytest.mark.parametrize(
    ("text", "cities"),
    [
        (
            "Ana Brnabic and Edi Rama signed the accord in Belgrade in March. They have since met in Durres.",
            {"Belgrade", "Durres"},
        ),
        (
            "Daniel Noboa and Dina Boluarte signed the pact in Tumbes in May. They have since held talks in Quito.",
            {"Tumbes", "Quito"},
        ),
    ],
)
def test_what_has_come_about_since_is_another_encounter(read_text, text, cities):
    reports = read_text(text, "2024-05-15").reports
    assert len(reports) == 2
    assert {r.place.city if r.place else None for r in reports} == cities


@pytest.mark.parametrize(
    "text",
    [
        "Petr Pavel and Maia Sandu held talks in Prague on Monday. The two last spoke in a video call in June.",
        "Petr Pavel and Maia Sandu held talks on Monday. They last spoke in June, in a telephone conversation.",
    ],
)
def test_the_call_in_which_two_last_spoke_is_one(read_text, text):
    found = [(r.type, r.date) for r in read_text(text, "2024-09-10").reports]
    assert found == [("meeting", "2024-09-09"), ("call", "2024-06")]

"""Officials of several states whom a list behind the states names."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_ministers_of_two_states_are_the_two_named_behind_them(read_text: ReadText) -> None:
    text = (
        "The foreign ministers of Turkey and Armenia, Ahmet Davutoglu and Edward Nalbandian, met in Zurich on Saturday."
    )
    assert sides(read_text(text, "2009-10-12")) == [{"Ahmet Davutoğlu", "Edward Nalbandian"}]


def test_unknown_officials_are_of_the_states_in_their_order(read_text: ReadText) -> None:
    text = "The trade ministers of Peru and Chile, Ana Ruiz and Juan Soto, met in Quito on Monday."
    (report,) = read_text(text).reports
    assert {p.name: p.country for p in report.participants} == {"Ana Ruiz": "PE", "Juan Soto": "CL"}


@pytest.mark.parametrize(
    "one", ["South Korea, Park Jin and Lee Jong-sup", "France and South Korea, Park Jin and Lee Jong-sup"]
)
def test_two_of_one_state_may_be_named(read_text: ReadText, one: str) -> None:
    (found,) = sides(read_text(f"Antony Blinken held talks with the foreign and defense ministers of {one}."))
    assert found == {"Antony Blinken", "Park Jin", "Lee Jong-sup"} | ({"France"} if "France" in one else set())


def test_a_list_of_others_behind_the_states_takes_no_minister_away(read_text: ReadText) -> None:
    text = "Sergey Lavrov met the foreign ministers of Turkey and Armenia, Josep Borrell and Antony Blinken said."
    (found,) = sides(read_text(text), "meeting")
    assert found >= {"Sergey Lavrov", "Turkey", "Armenia"}


def test_counterparts_of_two_states_are_the_two_named_behind_them(read_text: ReadText) -> None:
    text = "Foreign Minister Ana Ruiz of Peru phoned her Kenyan and Danish counterparts, Joseph Mwangi and Lars Holm."
    assert sides(read_text(text)) == [{"Ana Ruiz", "Joseph Mwangi"}, {"Ana Ruiz", "Lars Holm"}]


def test_strangers_behind_the_adjectives_of_their_states_are_of_one_each(read_text: ReadText) -> None:
    text = "German and Colombian interior ministers Boris Hubig and Juan Bell met in Palmira on Friday."
    (report,) = read_text(text, "2012-05-09").reports
    assert {p.name: p.country for p in report.participants} == {"Boris Hubig": "DE", "Juan Bell": "CO"}


def test_so_are_they_where_the_tagger_misses_an_adjective(read_text: ReadText) -> None:
    text = "Sri Lankan and Ugandan finance ministers Karu Fernando and James Bukenya met in Kampala on Friday."
    (report,) = read_text(text, "2012-05-09").reports
    assert {p.name: p.country for p in report.participants} == {"Karu Fernando": "LK", "James Bukenya": "UG"}

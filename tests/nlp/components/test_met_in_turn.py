"""Several whom somebody meets one after the other: an encounter with each."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    "text",
    [
        "Annalena Baerbock met Antony Blinken and James Cleverly one after the other in Riga.",
        "In Riga, Annalena Baerbock saw Antony Blinken and James Cleverly in turn.",
        "Annalena Baerbock held meetings with Antony Blinken and James Cleverly, in that order.",
        "Annalena Baerbock was received in turn by Antony Blinken and James Cleverly.",
    ],
)
def test_in_turn_is_with_each(read_text: ReadText, text: str) -> None:
    found = sides(read_text(text), "meeting")
    assert len(found) == 2
    assert all("Annalena Baerbock" in people and len(people) == 2 for people in found)


def test_separate_talks_are_with_each_of_one_country(read_text: ReadText) -> None:
    text = "Annalena Baerbock held separate talks with Antony Blinken and Lloyd Austin in Washington."
    found = sides(read_text(text), "meeting")
    assert sorted(map(len, found)) == [2, 2]


def test_in_turn_before_the_word_is_no_order(read_text: ReadText) -> None:
    text = "In turn, Annalena Baerbock met Antony Blinken and James Cleverly in Riga."
    assert {"Annalena Baerbock", "Antony Blinken", "James Cleverly"} in sides(read_text(text), "meeting")


@pytest.mark.parametrize(
    "text",
    [
        "Olaf Scholz held several bilateral meetings on Monday, including with Rishi Sunak and Emmanuel Macron.",
        "Olaf Scholz had ten bilateral meetings, among them with Britain's Rishi Sunak and France's Emmanuel Macron.",
    ],
)
def test_of_several_meetings_each_named_is_one(read_text: ReadText, text: str) -> None:
    found = sides(read_text(text))
    assert {frozenset(met) for met in found} == {
        frozenset({"Olaf Scholz", "Rishi Sunak"}),
        frozenset({"Olaf Scholz", "Emmanuel Macron"}),
    }


def test_several_who_meet_others_separately_meet_each_together(read_text: ReadText) -> None:
    found = sides(
        read_text("Josep Borrell and Miroslav Lajcak met Aleksandar Vucic and Albin Kurti separately in Ohrid.")
    )
    both = {"Josep Borrell", "Miroslav Lajčák"}
    assert {frozenset(met) for met in found} == {
        frozenset(both | {"Aleksandar Vučić"}),
        frozenset(both | {"Albin Kurti"}),
    }

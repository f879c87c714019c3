"""Lists of people of whom some are named behind their office: "A, and the foreign minister, B"."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize("second", ["and the defence minister, Boris Pistorius,", "and his deputy, Robert Habeck,"])
def test_who_is_named_behind_an_office_is_of_the_list(read_text: ReadText, second: str) -> None:
    reading = read_text(f"Germany's chancellor, Olaf Scholz, {second} received Wang Yi in Berlin on Monday.")
    (met,) = sides(reading, "meeting")
    assert len(met) == 3


def test_a_counterpart_in_the_middle_of_a_list_parts_nothing(read_text: ReadText) -> None:
    text = "Giorgia Meloni, her Dutch counterpart, Mark Rutte, and Ursula von der Leyen held talks with Kais Saied."
    everybody = {"Giorgia Meloni", "Mark Rutte", "Ursula von der Leyen", "Kais Saied"}
    assert everybody in sides(read_text(text), "meeting")


def test_counterparts_of_several_states_are_all_met(read_text: ReadText) -> None:
    text = "Antony Blinken will sit down with his counterparts Park Jin of South Korea and Yoshimasa Hayashi of Japan."
    assert {"Antony Blinken", "Park Jin", "Yoshimasa Hayashi"} in sides(read_text(text), "meeting")


def test_who_does_something_else_is_not_of_the_list(read_text: ReadText) -> None:
    text = "Wang Yi met Annalena Baerbock in Berlin, and the defence minister, Boris Pistorius, flew to Mali."
    assert {"Annalena Baerbock", "Wang Yi"} in sides(read_text(text), "meeting")

"""Pairs named by an office: "the two prime ministers" are not the foreign ministers of whom a text has told."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides

MINISTERS = "Sergei Lavrov and Hakan Fidan met in Ankara on Monday."


@pytest.mark.parametrize("group", ["two presidents", "two prime ministers", "two defence ministers"])
def test_another_office_means_others_of_the_two_states(read_text: ReadText, group: str) -> None:
    reading = read_text(f"{MINISTERS} The {group} spoke by phone on Sunday.")
    assert sides(reading, "call") == [{"Russia", "Turkey"}]


@pytest.mark.parametrize("group", ["two ministers", "two foreign ministers"])
def test_their_own_office_means_the_two(read_text: ReadText, group: str) -> None:
    reading = read_text(f"{MINISTERS} The {group} had spoken by phone a week before.")
    assert sides(reading, "call") == [{"Sergey Lavrov", "Hakan Fidan"}]


def test_of_three_the_two_who_hold_the_office_are_meant(read_text: ReadText) -> None:
    reading = read_text(
        "Defence ministers Lloyd Austin and Yasukazu Hamada met Prime Minister Fumio Kishida in Tokyo on Monday. "
        "The two defence ministers also phoned on Sunday."
    )
    assert sides(reading, "call") == [{"Lloyd Austin", "Yasukazu Hamada"}]

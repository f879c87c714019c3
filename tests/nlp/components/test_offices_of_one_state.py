"""Offices of which English prose knows one stand for their state: "the Secretary of State", "the Foreign Secretary"."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    ("office", "state"), [("Secretary of State", "United States"), ("Foreign Secretary", "United Kingdom")]
)
def test_an_office_of_one_state_stands_for_it(read_text: ReadText, office: str, state: str) -> None:
    reading = read_text(f"The {office} met Egyptian Foreign Minister Badr Abdelatty.")
    assert sides(reading, "meeting") == [{state, "Badr Abdelatty"}]


def test_where_another_state_has_it_too_it_is_left_open(read_text: ReadText) -> None:
    reading = read_text("India is watching. The Foreign Secretary met Egyptian Foreign Minister Badr Abdelatty.")
    assert {"United Kingdom", "Badr Abdelatty"} not in sides(reading, "meeting")


def test_in_small_letters_it_is_anybodys(read_text: ReadText) -> None:
    assert not sides(read_text("The home secretary met Egyptian Foreign Minister Badr Abdelatty."), "meeting")

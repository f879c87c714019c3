"""Visits to states by their full names, which are of the guest and not of the republic."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides

VISITS = [
    ("paid an official visit to the Republic of Kenya on Monday", "Kenya"),
    ("is paying a state visit to the Kingdom of Saudi Arabia", "Saudi Arabia"),
    ("will pay a visit to the capital of Kenya on Friday", "Kenya"),
]


@pytest.mark.parametrize(("visit", "host"), VISITS)
def test_a_republic_is_visited_by_its_guest(read_text: ReadText, visit: str, host: str) -> None:
    reading = read_text(f"ALGIERS - Egyptian Foreign Minister Badr Abdelatty {visit}.", published="2025-05-13")
    assert sides(reading, "visit") == [{"Badr Abdelatty", host}]


def test_who_is_named_behind_the_goal_travels(read_text: ReadText) -> None:
    reading = read_text(
        "KIGALI - The visit to Kigali of Chancellor Angela Merkel begins on Friday.", published="2015-05-13"
    )
    assert sides(reading, "visit") == [{"Angela Merkel", "Rwanda"}]

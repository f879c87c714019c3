"""Verbs that tell of talks by the word behind them: "went over the agenda", "thrashed out a deal"."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize("did", ["went over jet engines", "went through the list", "ran through their plans"])
def test_two_who_go_over_something_have_met(read_text: ReadText, did: str) -> None:
    reading = read_text(
        f"WASHINGTON — Narendra Modi is here on a state visit. Joe Biden and the Indian prime minister {did}.",
        "2023-06-22",
    )
    assert sides(reading, "meeting") == [{"Joe Biden", "Narendra Modi"}]


def test_to_go_through_a_town_is_no_talk(read_text: ReadText) -> None:
    reading = read_text("Joe Biden and Narendra Modi went through Warsaw on Thursday.", "2023-06-22")
    assert sides(reading, "meeting") == []

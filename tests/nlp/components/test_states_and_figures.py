"""Sides told of as a state itself or as its figures, and rounds between two sides."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Talks between the Colombian state and the ELN took place in Havana.",
            {"Colombia", "National Liberation Army"},
        ),
        ("Senior figures from Iran and Oman met in Muscat last week.", {"Iran", "Oman"}),
        (
            "The last round between Colombia's government and the ELN closed in Havana on 1 August.",
            {"Colombia", "National Liberation Army"},
        ),
    ],
)
def test_they_take_part(read_text: ReadText, text: str, names: set[str]) -> None:
    assert sides(read_text(text)) == [names]


def test_states_of_a_federation_and_numbers_do_not(read_text: ReadText) -> None:
    text = "Talks between the Indian state of Bihar and Nepal's hoteliers ended. Figures from Peru and Chile are due."
    assert sides(read_text(text)) == []

"""A talk or an exchange that somebody has with a person is an encounter; other talk and exchanges are none."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import told


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            "Rishi Sunak spoke after his talk with President Emmanuel Macron in Paris.",
            {"Rishi Sunak", "Emmanuel Macron"},
        ),
        ("Olaf Scholz had a frank exchange with William Ruto in Nairobi.", {"Olaf Scholz", "William Ruto"}),
    ],
)
def test_a_talk_with_a_person(read_text: ReadText, text: str, sides: set[str]) -> None:
    assert ("meeting", "held", frozenset(sides)) in told(read_text(text))


@pytest.mark.parametrize(
    "text",
    [
        "There was talk in Berlin of a deal with President Emmanuel Macron.",
        "An exchange of prisoners with Vladimir Putin is out of the question for Kyiv.",
        "In a heated exchange with Rishi Sunak, the Scottish leader asked about tax.",
        "Olaf Scholz gave a talk with Emmanuel Macron on the radio.",
    ],
)
def test_other_talk_and_exchanges(read_text: ReadText, text: str) -> None:
    assert not read_text(text).reports

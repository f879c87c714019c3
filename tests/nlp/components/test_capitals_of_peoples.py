"""Capitals told by an adjective of two words or three: "the North Korean capital"."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    ("people", "country", "city"),
    [
        ("North Korean", "North Korea", "Pyongyang"),
        ("Papua New Guinean", "Papua New Guinea", "Port Moresby"),
        ("Ethiopian", "Ethiopia", "Addis Ababa"),
    ],
)
def test_the_whole_adjective_says_of_which_state_a_capital_is(
    read_text: ReadText, people: str, country: str, city: str
) -> None:
    reading = read_text(f"Antony Blinken spoke of Seoul and Conakry before he flew to the {people} capital on Monday.")
    visits = [r for r in reading.reports if r.type == "visit"]
    assert sides(reading, "visit") == [{"Antony Blinken", country}]
    assert visits[0].place is not None
    assert visits[0].place.city == city

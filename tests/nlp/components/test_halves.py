"""The two Koreas by their side alone."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    "text",
    [
        "North Korea said on Tuesday that it would hold talks with the South next week.",
        "South Korea proposed talks with the North on Monday.",
        "South Korean news agencies say officials of the North and the South met at Panmunjom last week.",
    ],
)
def test_the_north_and_the_south_are_the_two_koreas(read_text: ReadText, text: str) -> None:
    assert sides(read_text(text, "2011-06-07")) == [{"North Korea", "South Korea"}]


def test_a_part_of_a_country_or_a_sea_is_no_korea(read_text: ReadText) -> None:
    text = "A South Korean minister met Norway's Jonas Store in the South of the country, by the North Sea."
    assert all("North Korea" not in both for both in sides(read_text(text, "2011-06-07")))

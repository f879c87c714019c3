"""Those who speak all at once, and two of three who are to meet again alone."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides, told


@pytest.mark.parametrize(
    "text",
    [
        "The Quad held a summit by video on Friday with Narendra Modi, Fumio Kishida and Anthony Albanese.",
        "Olaf Scholz, Rishi Sunak and Emmanuel Macron spoke by phone with Volodymyr Zelenskyy on Friday.",
    ],
)
def test_a_conference_is_no_series_of_calls(read_text: ReadText, text: str) -> None:
    assert [len(named) for named in sides(read_text(text))] == [4]


def test_a_bilateral_meeting_is_not_that_of_three(read_text: ReadText) -> None:
    reading = read_text(
        "Fumio Kishida and Yoon Suk Yeol met in Hiroshima on May 21, along with Joe Biden. "
        "A bilateral meeting between Yoon and Kishida is planned for the autumn."
    )
    assert ("meeting", "planned", frozenset({"Fumio Kishida", "Yoon Suk Yeol"})) in told(reading)

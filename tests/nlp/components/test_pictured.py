"""Captions, which tell what has been in the present tense: "A and B pose ahead of talks in Madrid, Monday"."""

import pytest

from tests.nlp.conftest import ReadText


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "From right: foreign ministers Wang Yi of China, Yun Byung-se of South Korea and Fumio Kishida of Japan "
            "link hands for a photograph during their trilateral in Seoul on Saturday.",
            "2022-04-02",
        ),
        (
            "German Chancellor Olaf Scholz gestures next to Spain's Prime Minister Pedro Sanchez as they pose ahead of "
            "talks at the Moncloa Palace in Madrid, Monday.",
            "2022-04-04",
        ),
        (
            "Polish President Andrzej Duda and Latvia's Egils Levits smile during talks in Riga on Sunday.",
            "2022-04-03",
        ),
        (
            "Pakistan's Foreign Minister Bilawal Bhutto Zardari attends the OIC session in Jeddah, Monday.",
            "2022-04-04",
        ),
    ],
)
def test_what_a_caption_shows_has_been(read_text: ReadText, text: str, day: str) -> None:
    report = read_text(text, "2022-04-05").reports[0]
    assert (report.status, report.date) == ("held", day)


@pytest.mark.parametrize(
    "text",
    [
        "Polish President Andrzej Duda meets Latvia's Egils Levits in Riga on Saturday.",
        "Olaf Scholz and Pedro Sanchez, who pose for pictures today, will hold talks in Madrid on Monday.",
    ],
)
def test_what_is_still_to_come_is_not_shown(read_text: ReadText, text: str) -> None:
    assert read_text(text, "2022-04-05").reports[0].status == "planned"

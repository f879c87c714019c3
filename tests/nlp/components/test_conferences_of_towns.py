"""Conferences that are called after a town."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_a_conference_called_after_a_town_has_its_whole_name(read_text: ReadText) -> None:
    reading = read_text(
        "YOKOHAMA, Aug. 21 - Japanese Prime Minister Shigeru Ishiba attended the Tokyo International Conference on "
        "African Development on Thursday.",
        published="2025-08-22",
    )
    assert {"Tokyo International Conference on African Development", "Shigeru Ishiba"} in sides(reading, "gathering")

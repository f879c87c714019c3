"""Words of answers."""

import pytest

from app.ask.sentences import place_name


@pytest.mark.parametrize(
    ("part", "value", "name"),
    [
        ("country", "GB", "the United Kingdom"),
        ("country", "NL", "the Netherlands"),
        ("country", "CN", "China"),
        ("country", "DO", "the Dominican Republic"),
        ("city", "United", "United"),
        ("venue", "Kremlin", "Kremlin"),
    ],
)
def test_countries_stand_with_their_article(part: str, value: str, name: str) -> None:
    assert place_name(part, value) == name

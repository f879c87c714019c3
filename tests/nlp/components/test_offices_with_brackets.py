"""Offices whose portfolio stands in brackets before the name of the holder."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize("office", ["Joint Secretary (East Asia)", "Additional Foreign Secretary (Africa)"])
def test_a_name_is_found_behind_a_portfolio_in_brackets(read_text: ReadText, office: str) -> None:
    reading = read_text(
        f"NEW DELHI: {office} Gourangalal Das met Chinese Director-General (Asia) Liu Jinsong on Monday.",
        published="2025-11-25",
    )
    assert sides(reading, "meeting") == [{"Gourangalal Das", "Liu Jinsong"}]

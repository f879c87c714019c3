"""Journeys to Brussels and other seats of bodies."""

import pytest

from tests.nlp.conftest import ReadText


@pytest.mark.parametrize("verb", ["leaves for", "left for", "will leave for"])
def test_who_leaves_for_brussels_goes_to_the_town(read_text: ReadText, verb: str) -> None:
    reading = read_text(f"Swedish Foreign Minister Ann Linde {verb} Brussels on Sunday.", published="2021-10-12")
    assert [(r.type, r.place and r.place.city) for r in reading.reports] == [("visit", "Brussels")]

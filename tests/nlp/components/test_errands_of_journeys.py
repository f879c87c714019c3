"""Talks for which a journey is made, ahead or over as it is."""

import pytest

from tests.nlp.conftest import ReadText


@pytest.mark.parametrize(("verb", "status"), [("then flies on", "planned"), ("flew on", "held")])
def test_talks_are_ahead_as_the_journey_is(read_text: ReadText, verb: str, status: str) -> None:
    text = f"Didier Reynders {verb} to Kigali for talks with Louise Mushikiwabo."
    reading = read_text(text, published="2016-09-05")
    assert [r.status for r in reading.reports if r.type == "meeting"] == [status]

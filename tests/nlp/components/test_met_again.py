"""Days of encounters that the present tense tells as still to come."""

import pytest

from tests.nlp.conftest import ReadText


@pytest.mark.parametrize("verb", ["see each other again in Arequipa", "meet again"])
def test_again_in_the_present_is_ahead(read_text: ReadText, verb: str) -> None:
    text = f"Pedro Pablo Kuczynski received Juan Manuel Santos in Lima in January. The two {verb} on the 27th."
    days = {(r.status, r.date) for r in read_text(text, published="2017-03-09").reports}
    assert days == {("held", "2017-01"), ("planned", "2017-03-27")}


def test_again_in_the_past_was(read_text: ReadText) -> None:
    text = "Angela Merkel saw Ban Ki-moon in Berlin in January. The two met again in Geneva on the 27th."
    assert {r.status for r in read_text(text, published="2017-03-09").reports} == {"held"}

"""Encounters of which something is still to be carried out have been."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import statuses


@pytest.mark.parametrize(
    "text",
    [
        "The ministers agreed to implement the decisions of the African Union summit in Nouakchott.",
        "The minister proposed to build on the conclusions of the African Union summit in Nouakchott last month.",
        "The ministers hope that the results of the African Union summit held in Nouakchott will be respected.",
    ],
)
def test_what_decided_something_has_been(read_text: ReadText, text: str) -> None:
    assert statuses(read_text(text), "gathering") == {"held"}


def test_what_is_hoped_for_is_still_to_come(read_text: ReadText) -> None:
    reading = read_text("Norway hopes for a good outcome of the talks between Kenya and Sudan in Kampala next week.")
    assert statuses(reading, "meeting") == {"proposed"}

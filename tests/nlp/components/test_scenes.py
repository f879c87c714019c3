"""Journeys of which only the whole text says where they lead."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides

ABOUT_NEPAL = (
    "Nepal has a new constitution, and Nepal's president is proud of it. In Pokhara they danced; in Biratnagar they "
    "burned tyres. The Nepalese government listens to India."
)


@pytest.mark.parametrize(
    ("line", "both"),
    [
        ("Wang Yi lands tonight.", {"Wang Yi", "Nepal"}),
        ("Wang Yi says that he comes in January.", {"Wang Yi", "Nepal"}),
    ],
)
def test_who_comes_comes_to_the_land_that_the_text_is_about(read_text: ReadText, line: str, both: set[str]) -> None:
    assert sides(read_text(f"{ABOUT_NEPAL}\n\n{line}"), "visit") == [both]


def test_whoever_is_of_the_land_comes_home(read_text: ReadText) -> None:
    assert not sides(read_text(f"{ABOUT_NEPAL}\n\nPrime Minister Sushila Karki lands tonight."), "visit")


def test_a_text_that_is_about_no_land_says_nothing(read_text: ReadText) -> None:
    text = "Nepal and India have quarrelled, and so have Chile and Peru. Wang Yi lands tonight."
    assert not sides(read_text(text), "visit")

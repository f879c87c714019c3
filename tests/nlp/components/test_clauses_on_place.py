"""Where talks are by a clause behind those whom they are between."""

import pytest

from tests.nlp.conftest import ReadText


@pytest.mark.parametrize(
    ("text", "city"),
    [
        (
            "Talks between the Kenyan and Ugandan water ministers, which were to take place in Kisumu on Friday, have "
            "been pushed back to March.",
            "Kisumu",
        ),
        (
            "The meeting of Hakan Fidan and Antonio Tajani, which was due to take place in Ankara on Friday, was "
            "called off.",
            "Ankara",
        ),
        (
            "A meeting between India's Piyush Goyal and Valdis Dombrovskis, which was to have been held in Delhi next "
            "week, has been put off to January.",
            "Delhi",
        ),
    ],
)
def test_which_takes_place_somewhere_are_the_talks(read_text: ReadText, text: str, city: str) -> None:
    reading = read_text(text, published="2023-11-27")
    assert [r.place.city for r in reading.reports if r.place is not None] == [city]


def test_who_is_to_hold_something_there_says_nothing_of_the_meeting(read_text: ReadText) -> None:
    reading = read_text("Antonio Tajani met Hakan Fidan, who was to hold a rally in Adana.", published="2023-11-27")
    assert [r.place for r in reading.reports] == [None]

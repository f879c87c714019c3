"""The King, the Emir, the pontiff and the nuncio without a name are who they are by the state that the text names."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    ("text", "met"),
    [
        ("In Muscat the Sultan received the foreign minister of Peru on Tuesday.", {"Oman", "Peru"}),
        (
            "AMMAN - Emmanuel Macron was given lunch by the king on Sunday, a palace official said in Amman.",
            {"Emmanuel Macron", "Jordan"},
        ),
        ("Emmanuel Macron met the Amir in Doha on Monday.", {"Emmanuel Macron", "Qatar"}),
    ],
)
def test_a_monarch_is_the_one_of_the_state_in_the_text(read_text: ReadText, text: str, met: set[str]) -> None:
    assert met in sides(read_text(text), "meeting")


@pytest.mark.parametrize(
    "text",
    [
        "Emmanuel Macron met the king on Monday, said the ambassadors of Jordan and of Bahrain.",
        "Emmanuel Macron met the king on Monday. Norway and Sweden were pleased.",
    ],
)
def test_of_two_monarchs_none_is_taken(read_text: ReadText, text: str) -> None:
    assert not any({"Bahrain", "Jordan", "Norway", "Sweden"} & names for names in sides(read_text(text)))


def test_the_pontiff_is_the_pope(read_text: ReadText) -> None:
    reading = read_text("The pontiff received Emmanuel Macron on Monday.")
    assert {"Emmanuel Macron", "Vatican"} in sides(reading, "meeting")


def test_a_nuncio_speaks_for_the_holy_see(read_text: ReadText) -> None:
    reading = read_text("Chancellor Olaf Scholz met the Apostolic Nuncio on Monday.")
    assert {"Olaf Scholz", "Vatican"} in sides(reading, "meeting")

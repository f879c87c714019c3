"""Shot lists of agency video say what pictures show; the story below them tells what happened."""

import pytest

from nlp.source.shot_lists import filmed, shots
from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides

LIST = """SHOTLIST:
TALLINN, ESTONIA (MARCH 3, 2021) (BALTIC VIDEO - ACCESS ALL)
1. Wide of Stenbock House
2. Mid of Kaja Kallas greeting Polish diplomats
3. SOUNDBITE (English) Kaja Kallas, Prime Minister of Estonia:
"We shall meet again."
"""
STORY = """
STORYLINE:
Kaja Kallas held talks with Latvia's Krisjanis Karins on Wednesday. A band played.
"""


def test_what_pictures_show_is_no_encounter(read_text: ReadText) -> None:
    reading = read_text(LIST + STORY, published="2021-03-03")
    assert sides(reading) == [{"Kaja Kallas", "Krišjānis Kariņš"}]
    place = reading.reports[0].place
    assert place is not None
    assert (place.city, reading.reports[0].date) == ("Tallinn", "2021-03-03")


def test_sound_bites_are_none_of_the_shots() -> None:
    told = "".join((LIST + STORY)[start:end] for start, end in shots(LIST + STORY))
    assert "Mid of Kaja" in told
    assert "We shall" not in told
    assert "Latvia" not in told


@pytest.mark.parametrize("text", [LIST, STORY, "1. Talks in Oslo\n2. A dinner in Bergen\n" + STORY])
def test_a_list_needs_a_story_and_a_story_a_list(text: str) -> None:
    assert shots(text) == ()
    assert filmed(text) is None


def test_a_list_without_a_heading_begins_with_its_place() -> None:
    place = filmed(LIST.removeprefix("SHOTLIST:\n").replace("3. SOUND", "3. Close of flag\n4. SOUND") + STORY)
    assert place is not None
    assert place.place == "TALLINN, ESTONIA"

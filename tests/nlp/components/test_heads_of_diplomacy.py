"""Foreign ministers by what else they are called: "the head of diplomacy", in Latin America "the chancellor"."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize("called", ["The Malian head of diplomacy", "The head of the Malian diplomacy"])
def test_the_head_of_diplomacy_is_the_foreign_minister(read_text: ReadText, called: str) -> None:
    reading = read_text(
        "OUAGADOUGOU - President Ibrahim Traoré received Malian Foreign Minister Abdoulaye Diop. "
        f"{called} will meet Ghanaian President John Mahama on Friday."
    )
    assert {"Abdoulaye Diop", "John Mahama"} in sides(reading, "meeting")


def test_the_chancellor_of_a_latin_american_state_is_its_foreign_minister(read_text: ReadText) -> None:
    reading = read_text(
        "LA PAZ - Foreign Minister Celinda Sosa received the ambassador of Peru. The Bolivian chancellor will travel "
        "to Lima on Friday."
    )
    assert {"Celinda Sosa", "Peru"} in sides(reading, "visit")


def test_the_chancellor_of_germany_is_not(read_text: ReadText) -> None:
    reading = read_text(
        "BERLIN - Foreign Minister Annalena Baerbock received the ambassador of Peru. The German chancellor will "
        "travel to Lima on Friday."
    )
    assert not any("Annalena Baerbock" in named for named in sides(reading, "visit"))

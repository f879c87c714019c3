"""People of a schedule of whom nothing says of which state they are: its owner's own."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize("official", ["Fredrik Sejersted, Attorney General", "Finance Minister Trygve Slagsvold Lund"])
def test_officials_without_a_state_are_of_the_owners(read_text: ReadText, official: str) -> None:
    text = (
        "Monday 7 April\nPrime Minister Jonas Gahr Støre is in Bergen.\n\n"
        "Tuesday 8 April\n13:30 Receives the President of Switzerland, Karin Keller-Sutter.\n"
        f"15:00 Meeting with {official}.\n16:00 Receives the Swiss ambassador.\n"
    )
    met = sides(read_text(text, "2025-04-04", title="The Prime Minister's programme, week 15"), "meeting")
    assert {"Jonas Gahr Støre", "Karin Keller-Sutter"} in met
    assert not any({"Fredrik Sejersted", "Trygve Slagsvold Lund"} & names for names in met)

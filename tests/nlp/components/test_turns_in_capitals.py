"""Who says "I" in transcripts whose turns begin with office and name in capitals."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    ("speaker", "name"),
    [
        ("SECRETARY BLINKEN", "Antony Blinken"),
        ("FOREIGN MINISTER WONG", "Penny Wong"),
        ("PRIME MINISTER TRUDEAU", "Justin Trudeau"),
        ("PRESIDENT VON DER LEYEN", "Ursula von der Leyen"),
    ],
)
def test_whose_turn_it_is_met_somebody(read_text: ReadText, speaker: str, name: str) -> None:
    reading = read_text(f"{speaker}: Good morning, everyone. I met Foreign Minister Fidan in Ankara on Monday.")
    assert sides(reading, "meeting") == [{name, "Hakan Fidan"}]


def test_a_question_has_nobody_for_its_speaker(read_text: ReadText) -> None:
    assert not read_text("QUESTION: Good morning. I met Foreign Minister Fidan in Ankara on Monday.").reports

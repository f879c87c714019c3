"""Officials of ruling parties whose names or parties are called like the start of others."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_a_third_syllable_makes_another_of_a_korean(read_text: ReadText) -> None:
    reading = read_text(
        "PYONGYANG, May 20 - Kim Song Nam, director of the International Department of the WPK Central Committee, met "
        "on Monday with Emilio Lozada Garcia of Cuba.",
        published="2025-05-21",
    )
    assert sides(reading, "meeting") == [{"Kim Song Nam", "Emilio Lozada Garcia"}]

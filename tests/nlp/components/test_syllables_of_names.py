"""Korean and Chinese given names of which a syllable is a word of English."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_a_syllable_of_a_name_may_be_a_word(read_text: ReadText) -> None:
    text = "President Macron met Jung Hae-won of South Korea in Paris on Monday."
    assert sides(read_text(text), "meeting") == [{"Emmanuel Macron", "Jung Hae-won"}]

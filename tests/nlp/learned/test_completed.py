"""Encounters of which a frame of words finds one side alone."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_the_other_side_is_seen_by_the_classifier(read_text: ReadText) -> None:
    reading = read_text("Brazil's foreign minister was denied a meeting with Antony Blinken in Washington in May.")
    assert sides(reading, "meeting") == [{"Brazil", "Antony Blinken"}]


def test_what_refers_back_is_not_completed(read_text: ReadText) -> None:
    reading = read_text(
        "Antony Blinken met Qin Gang in Beijing on Sunday. Britain and France said that the talks were useful."
    )
    assert sides(reading, "meeting") == [{"Antony Blinken", "Qin Gang"}]


def test_who_prepares_a_summit_need_not_attend_it(read_text: ReadText) -> None:
    reading = read_text("Rishi Sunak and Emmanuel Macron discussed preparations for the NATO summit in Vilnius.")
    assert {"NATO", "Rishi Sunak", "Emmanuel Macron"} not in sides(reading, "gathering")

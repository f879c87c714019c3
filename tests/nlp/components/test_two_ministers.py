"""Whom "the two ministers" means where a prime minister has been named after them."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize("noun", ["The two ministers", "Both ministers"])
def test_a_prime_minister_is_neither(read_text: ReadText, noun: str) -> None:
    reading = read_text(
        "Foreign Minister Park Jin spoke by phone with Foreign Minister Penny Wong of Australia on Monday. She praised "
        f"Prime Minister Anthony Albanese. {noun} will meet in Jakarta in July."
    )
    assert sides(reading, "meeting") == [{"Park Jin", "Penny Wong"}]


def test_two_prime_ministers_are(read_text: ReadText) -> None:
    reading = read_text(
        "Prime Minister Fumio Kishida spoke by phone with Prime Minister Anthony Albanese on Monday. He praised "
        "Foreign Minister Penny Wong. The two prime ministers will meet in Jakarta in July."
    )
    assert sides(reading, "meeting") == [{"Fumio Kishida", "Anthony Albanese"}]

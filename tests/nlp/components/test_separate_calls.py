"""Separate calls that only a classifier sees, with states that the words list."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides

CALLS = [
    "DOHA - Qatari Foreign Minister Mohammed bin Abdulrahman in separate telephone calls with his counterparts from "
    "Egypt "
    "and Tunisia underscored the need for aid.",
    "DOHA - In separate phone calls with his counterparts from Egypt and Tunisia on Monday, Qatari Foreign Minister "
    "Mohammed bin Abdulrahman discussed Gaza.",
]


@pytest.mark.parametrize("text", CALLS)
def test_separate_calls_are_one_with_each(read_text: ReadText, text: str) -> None:
    called = sides(read_text(text, published="2025-02-12"), "call")
    assert len(called) == 2
    assert all("Mohammed bin Abdulrahman Al Thani" in names for names in called)

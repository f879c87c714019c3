"""Separate calls that only a classifier sees, with states that the words list."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides, told

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


def test_one_call_of_several_with_one(read_text: ReadText) -> None:
    several = frozenset({"Friedrich Merz", "Emmanuel Macron", "Keir Starmer", "Volodymyr Zelenskyy"})
    for kind in ("video", "phone"):
        text = f"Merz, Macron and Starmer held a {kind} call with Zelensky on Tuesday."
        assert told(read_text(text, "2025-08-13")) == {("call", "held", several)}


def test_one_who_has_a_call_with_two_calls_each(read_text: ReadText) -> None:
    found = told(read_text("Erdogan held a phone call with Macron and Merz on Tuesday.", "2025-08-13"))
    assert {len(people) for _, _, people in found} == {2}

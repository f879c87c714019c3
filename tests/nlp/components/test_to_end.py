"""Tests of visits that are told to end, or to be at their first leg."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import statuses


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("President Yoon Suk Yeol wraps up a state visit to Vietnam on Friday.", "ongoing"),
        (
            "On the first leg of his journey, President Yoon Suk Yeol was welcomed in Hanoi by To Lam on Tuesday.",
            "ongoing",
        ),
        (
            "On the second leg of his journey, President Yoon Suk Yeol was welcomed in Hanoi by To Lam on Tuesday.",
            "held",
        ),
        ("President Yoon Suk Yeol wrapped up a state visit to Vietnam on Tuesday.", "held"),
    ],
)
def test_what_is_to_end_goes_on(read_text: ReadText, text: str, status: str) -> None:
    assert statuses(read_text(text, published="2024-05-15"), "visit") == {status}

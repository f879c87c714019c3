"""Stays whose first and last day one relative clause tells."""

import pytest

from tests.nlp.conftest import ReadText


@pytest.mark.parametrize("leaves", ["flies home", "is to leave", "will return to Manila"])
def test_who_came_and_leaves_stays_until_then(read_text: ReadText, leaves: str) -> None:
    text = f"Perfecto Yasay, who came to Hanoi on Sunday and {leaves} on Tuesday, had dinner with Pham Binh Minh."
    reading = read_text(text, published="2016-09-05")
    assert [str(r.date) for r in reading.reports if r.type == "visit"] == ["2016-09-04/2016-09-06"]

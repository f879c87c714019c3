"""A day that was the first to be set for something is not the one it is set for now."""

import pytest

from tests.nlp.conftest import ReadText


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Olaf Scholz's visit to Peru, first planned for April, begins on 22 June.", "2023-06-22"),
        ("The trip of Olaf Scholz to Peru, first set for April, is now to take place in July.", "2023-07"),
    ],
)
def test_a_first_plan_gives_no_date(read_text: ReadText, text: str, date: str) -> None:
    assert [r.date for r in read_text(text).reports if r.type == "visit"] == [date]

""" "In the new year", and what was inconceivable a year ago."""

import pytest

from tests.nlp.conftest import ReadText


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Friedrich Merz intends to go to Beijing in the new year.", "2026"),
        ("Friedrich Merz will go to Beijing before the new year.", "None"),
    ],
)
def test_the_new_year_is_the_one_to_come(read_text: ReadText, text: str, year: str) -> None:
    assert [str(r.date) for r in read_text(text, published="2025-10-24").reports] == [year]


def test_when_nobody_thought_of_it_is_not_when_it_was(read_text: ReadText) -> None:
    text = "The talks between Isaias Afwerki and Abiy Ahmed on Sunday, inconceivable a year ago, lasted three hours."
    assert [str(r.start) for r in read_text(text, published="2018-06-12").reports] == ["2018-06-10"]

"""Talks for the first of which a phrase behind "with" sets a day."""

import pytest

from tests.nlp.conftest import ReadText


@pytest.mark.parametrize(
    "text",
    [
        "Pakistan and Afghanistan will resume talks on the border, with a first session set for Nov. 20 in Istanbul.",
        "Serbia and Kosovo will resume negotiations, with the next round due in Brussels on Nov. 20.",
    ],
)
def test_talks_are_to_begin_on_the_day_set_for_the_first(read_text: ReadText, text: str) -> None:
    assert [str(r.start) for r in read_text(text, published="2026-11-05").reports] == ["2026-11-20"]

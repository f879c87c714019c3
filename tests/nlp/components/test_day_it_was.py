"""The day that the next sentence says it was."""

import pytest

from tests.nlp.conftest import ReadText


@pytest.mark.parametrize(
    ("behind", "day"),
    [
        ("It was Saturday evening, and the summit had just begun.", "2019-11-02"),
        ("It was Friday night.", "2019-11-01"),
        ("It was the first time since Friday that he saw a guest.", "2019-11-05"),
    ],
)
def test_it_was_the_day_named(read_text: ReadText, behind: str, day: str) -> None:
    text = f"Prayut Chan-o-cha and Narendra Modi talked for an hour in Bangkok. {behind}"
    assert [str(r.start) for r in read_text(text, published="2019-11-05").reports] == [day]

"""Days that hang on "the meeting" of the sentence before."""

import pytest

from tests.nlp.conftest import ReadText


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Fumio Kishida received Albert del Rosario. The meeting on Tuesday lasted an hour.", "2014-06-10"),
        (
            "Fumio Kishida and Albert del Rosario spoke of radar. The encounter took place in Manila on Tuesday.",
            "2014-06-10",
        ),
        ("Fumio Kishida received Albert del Rosario. A meeting on Tuesday had lasted an hour.", "2014-06-12"),
    ],
)
def test_a_day_on_the_noun_dates_what_was_told(read_text: ReadText, text: str, day: str) -> None:
    assert [str(r.start) for r in read_text(text, published="2014-06-12").reports] == [day]

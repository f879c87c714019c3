"""Quotation marks: which stretches of a text they enclose."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp.components.text.quotations import quotation_at, quotations

PIECES = st.sampled_from(
    ["“", "”", '"', "'", "‘", "’", "«", "»", "„", "word", "it’s", "cats'", " ", ". ", ", ", "\n", "\n\n"]
)


def quoted(text: str) -> list[str]:
    return [text[start:end] for start, end in quotations(text)]


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("“We go. We stay,” she said.", ["We go. We stay,"]),
        ('"We go," she said. "We stay."', ["We go,", "We stay."]),
        ("«We go», she said.", ["We go"]),
        ("„We go“, she said.", ["We go"]),
        ("„We go”, she said.", ["We go"]),
        ("‘The ministers’ work is done,’ she said, and it’s true.", ["The ministers’ work is done,"]),
        ("'We go,' she said of the ministers' work.", ["We go,"]),
        ("“He told me ‘no’ again,” she said.", ["He told me ‘no’ again,"]),
        ("“We go.\n\n“We stay,” she said.", ["We go.\n\n“We stay,"]),
        ("“We go, she said. Then “no” again.", ["no"]),
        ("The 5' wall and the 6\" pipe.", []),
        ("It’s the ministers’ own.", []),
        ("“”", []),
    ],
)
def test_what_stands_in_quotation_marks(text, inside):
    assert quoted(text) == inside


@given(st.lists(PIECES, max_size=60).map("".join))
def test_quotations_stand_in_order_and_between_marks(text):
    spans = quotations(text)
    assert spans == sorted(spans)
    for start, end in spans:
        assert 0 < start < end < len(text)
        assert quotation_at(spans, start) == quotation_at(spans, end - 1) == (start, end)
        assert quotation_at(spans, end) is None or end in {first for first, _ in spans}
    assert all(before[1] < after[0] for before, after in pairwise(spans))


@pytest.mark.parametrize("mark", ["“a ‘b ", "\n“a ", '"a ', "'a ", "“a” ", "«a "])
def test_many_marks_cost_no_more_than_their_number(mark):
    since = time.process_time()
    quotations(mark * (100_000 // len(mark)))
    assert time.process_time() - since < 3

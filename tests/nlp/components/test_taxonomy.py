"""Which words evidence which topic of the taxonomy."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp.components.topics.taxonomy import terms_in, topic_of


@pytest.mark.parametrize(
    ("words", "topic"),
    [
        ("punitive tariffs on lamp oil", "trade-tariffs"),
        ("the closed frontier", "border-disputes"),
        ("Syrian refugees", "migration-refugees"),
        ("the Syrian file", "syria"),
        ("an unpaid bar bill", None),
    ],
)
def test_a_term_goes_before_a_hint(words, topic):
    found = topic_of(words)
    assert (found and found[0]) == topic


def test_a_hint_evidences_nothing_by_itself():
    assert list(terms_in("He crossed the border with his economic adviser.")) == []


@given(st.text(max_size=60), st.sampled_from(["tariffs", "ceasefire", "Sahel"]), st.text(max_size=60))
def test_terms_are_where_they_say(before, term, after):
    text = f"{before} {term} {after}"
    found = list(terms_in(text))
    assert any(text[t.start : t.end] == term for t in found)
    assert all(one.end <= other.start for one, other in pairwise(found))

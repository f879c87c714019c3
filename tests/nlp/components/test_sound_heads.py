"""Heads that rules give are kept only where every word still comes to a root of its own sentence."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Doc
from spacy.vocab import Vocab

from nlp.components.names.sound_heads import PARSE, set_heads

WORDS = ["He", "met", "her", "."]
HEADS = [1, 1, 1, 1]


def parsed() -> Doc:
    """Two sentences of one shape."""
    heads = [*HEADS, *(head + len(WORDS) for head in HEADS)]
    starts: list[bool | int | None] = [i % len(WORDS) == 0 for i in range(len(heads))]
    return Doc(Vocab(), WORDS * 2, heads=heads, deps=["dep"] * len(heads), sent_starts=starts)


def given_heads(doc: Doc, heads: list[int]) -> Any:
    """The array that hangs each word on the one of that number."""
    array: Any = doc.to_array(PARSE)
    for child, head in enumerate(heads):
        array[child, 0] = (head - child) % 2**64
    return array


def test_words_that_would_hang_on_themselves_stay_where_they_were() -> None:
    doc = parsed()
    set_heads(doc, given_heads(doc, [1, 2, 1, 1, 6, 6, 6, 6]))
    assert [token.head.i for token in doc] == [*HEADS, 6, 6, 6, 6]


def test_no_word_hangs_on_one_of_another_sentence() -> None:
    doc = parsed()
    set_heads(doc, given_heads(doc, [5, 1, 1, 1, 5, 5, 5, 5]))
    assert [token.head.i for token in doc][: len(WORDS)] == HEADS


@given(st.lists(st.integers(0, 7), min_size=8, max_size=8))
def test_whatever_heads_are_given_each_word_has_a_root(heads: list[int]) -> None:
    doc = parsed()
    set_heads(doc, given_heads(doc, heads))
    assert all(token.sent.root.head == token.sent.root for token in doc)
    assert all(doc[i : i + 1].root.i == i for i in range(len(doc)))
    assert all(len(list(token.ancestors)) < len(doc) for token in doc)

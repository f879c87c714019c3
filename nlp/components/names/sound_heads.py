"""Heads that rules give to words, kept only where every word still comes to the root of its own sentence.

A parser's tree can be such that what is hung higher by a rule comes below itself; then the tree stays as it was.
"""

from typing import Any

import numpy as np
from spacy.tokens import Doc

PARSE: list[int | str] = ["HEAD", "DEP"]
"""The columns of the arrays: how far the head is, counted in tokens, and the label."""


def set_heads(doc: Doc, heads: Any) -> None:
    """Set the heads and labels of `heads`, an array of `PARSE`, in each sentence in which these make a tree."""
    before: Any = doc.to_array(PARSE)
    over = np.arange(len(doc)) + heads[:, 0].astype(np.int64)
    for start, end in [(sentence.start, sentence.end) for sentence in doc.sents]:
        changed = not np.array_equal(heads[start:end], before[start:end])
        if changed and not _makes_trees(over, start, end):
            heads[start:end] = before[start:end]
    doc.from_array(PARSE, heads)


def _makes_trees(over: Any, start: int, end: int) -> bool:
    """Whether each head stands in the sentence, and the way up from every word ends at one that is its own head."""
    heads = over[start:end] - start
    if heads.min() < 0 or heads.max() >= end - start:
        return False
    top = heads
    for _ in range((end - start).bit_length()):  # twice as far with each step
        top = top[top]
    return bool(np.array_equal(heads[top], top))

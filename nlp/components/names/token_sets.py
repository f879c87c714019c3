"""The tokens whose word is one of a set, found at once: a loop over all tokens costs a percent of a parse."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Any, Literal

import numpy as np
from spacy.strings import StringStore
from spacy.tokens import Doc, Token

Attribute = Literal["ORTH", "LOWER", "DEP", "POS"]


def tokens_in(
    doc: Doc, attribute: Attribute, values: frozenset[str], *also: tuple[Attribute, frozenset[str]]
) -> Iterator[Token]:
    """The tokens, in text order, with one of these values of an attribute, or of another one's."""
    found = np.isin(doc.to_array(attribute), _hashes(values))
    for other, others in also:
        found |= np.isin(doc.to_array(other), _hashes(others))
    for index in np.flatnonzero(found):
        yield doc[int(index)]


@lru_cache(maxsize=64)
def _hashes(values: frozenset[str]) -> "np.ndarray[Any, Any]":
    store = StringStore()
    return np.array([store.add(value) for value in values], dtype=np.uint64)

"""The tokens whose word is one of a set, found at once: a loop over all tokens costs a percent of a parse."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Literal

from spacy.strings import StringStore
from spacy.tokens import Doc, Token

Attribute = Literal["ORTH", "LOWER", "DEP", "POS"]


def tokens_in(
    doc: Doc, attribute: Attribute, values: frozenset[str], *also: tuple[Attribute, frozenset[str]]
) -> Iterator[Token]:
    """The tokens, in text order, with one of these values of an attribute, or of another one's."""
    found = set[int]()
    for name, wanted in ((attribute, values), *also):
        hashes, seen = _hashes(wanted), doc.to_array(name).tolist()
        found.update(index for index, value in enumerate(seen) if value in hashes)
    for index in sorted(found):
        yield doc[index]


@lru_cache(maxsize=64)
def _hashes(values: frozenset[str]) -> frozenset[int]:
    store = StringStore()
    return frozenset(store.add(value) for value in values)

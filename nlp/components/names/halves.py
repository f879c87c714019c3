"""The two halves of a land by their side alone: "the North", where the text has named North or South Korea."""

from collections.abc import Sequence
from typing import Protocol

from spacy.tokens import Doc, Token

_HALVES = {"North": "KP", "South": "KR"}


class _Named(Protocol):
    """What a phrase of the knowledge base says of itself."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...

    @property
    def country(self) -> str | None: ...


def halves(doc: Doc, phrases: Sequence[_Named]) -> list[tuple[int, str]]:
    """The tokens that name a half so, each with the ISO alpha-2 code of the state that it is."""
    if not any(p.country in _HALVES.values() and doc[p.start].text in _HALVES for p in phrases):
        return []
    taken = {i for p in phrases for i in range(p.start, p.end)}
    return [(t.i, _HALVES[t.text]) for t in doc if t.text in _HALVES and t.i not in taken and _stands_alone(t)]


def _stands_alone(side: Token) -> bool:
    """Whether "the" and a side with a capital are all: not "the North Sea", "the South of the country"."""
    doc = side.doc
    if side.i == 0 or doc[side.i - 1].lower_ != "the" or side.i + 1 == len(doc):
        return False
    after = doc[side.i + 1]
    return after.text not in ("-", "–", "of") and not after.text[0].isupper()

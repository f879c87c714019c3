"""The two halves of a land by their side alone: "the North", where the text has named North or South Korea."""

from collections.abc import Sequence
from typing import Protocol

from spacy.tokens import Doc, Token

_HALVES = {"North": "KP", "South": "KR"}
_WHOLE = frozenset({"Korea"})


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


def whole_names(doc: Doc, phrases: Sequence[_Named]) -> list[tuple[int, str]]:
    """The tokens that name the South as the whole, where the text says nothing of the North: "a visit to Korea"."""
    if not any(t.text in _WHOLE for t in doc) or any(p.country == _HALVES["North"] for p in phrases):
        return []
    taken = {i for p in phrases for i in range(p.start, p.end)}
    return [(t.i, _HALVES["South"]) for t in doc if t.text in _WHOLE and t.i not in taken and _is_whole(t)]


def _is_whole(name: Token) -> bool:
    """Whether the name is not part of another: not "the Korea Strait", "inter-Korean", "both Koreas"."""
    doc = name.doc
    before = doc[name.i - 1].text if name.i else ""
    after = doc[name.i + 1] if name.i + 1 < len(doc) else None
    named = after is not None and after.text[0].isupper() and after.dep_ != "punct" and not after.is_sent_start
    return before not in ("North", "South", "-", "–") and not (named and after is not None and name.ent_type_ != "GPE")


def _stands_alone(side: Token) -> bool:
    """Whether "the" and a side with a capital are all: not "the North Sea", "the South of the country"."""
    doc = side.doc
    if side.i == 0 or doc[side.i - 1].lower_ != "the" or side.i + 1 == len(doc):
        return False
    after = doc[side.i + 1]
    return after.text not in ("-", "–", "of") and not after.text[0].isupper()

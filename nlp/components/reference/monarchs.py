"""Whose monarch "the King" or "the Emir" is: of the one state that the text speaks of and that has such a ruler."""

import datetime as dt
from collections.abc import Iterator
from functools import lru_cache

from nlp.components.names.titles import Title
from nlp.components.names.vocabulary import heads, words
from nlp.components.reference.discourse import Discourse
from nlp.knowledge.base import knowledge_base

_RANKS = {
    "amir": "emir", "emir": "emir", "emperor": "emperor", "king": "king", "queen": "queen", "sultan": "sultan",
}  # fmt: skip
_SAID_OF = frozenset({"country", "nationality", "capital", "metonym"})


def monarchy_meant(view: Discourse, title: Title) -> str | None:
    """The ISO alpha-2 code of the state, for a title that is a monarch's alone and stands without a name."""
    rank = _RANKS.get(title.core[0]) if len(title.core) == 1 else None
    bare = title.determiner == "the" or (title.determiner is None and view.doc[title.head].is_title)
    if rank is None or not bare or title.organization is not None or view.on is None:
        return None
    if view.doc[title.head].dep_ == "compound":
        return None  # "the emperor penguin"
    having = _monarchies(rank, view.on)
    publisher = view.doc._.publisher
    if publisher is not None and publisher.country in having:
        return str(publisher.country)
    told = set(_states_told(view, title)) & having
    return told.pop() if len(told) == 1 else None


def _states_told(view: Discourse, title: Title) -> Iterator[str]:
    """The states that the text names, but in its sentence as those of other officials: "saw the envoy of Oman"."""
    here = view.doc[title.head].sent
    line = view.doc._.dateline
    city = view.base.city(line.place.split(",")[0].title()) if line is not None and line.place else None
    if city is not None:
        yield city.country
    for phrase in dict.fromkeys(view.cover):
        if phrase is None or phrase.country is None or phrase.kind not in _SAID_OF:
            continue
        if not here.start <= phrase.start < here.end or not _is_of_official(view, phrase.start, phrase.end):
            yield phrase.country


def _is_of_official(view: Discourse, start: int, end: int) -> bool:
    before = view.doc[start - 1].lower_ if start else ""
    after = view.doc[end].lower_ if end < len(view.doc) else ""
    return (
        before in ("of", "from") or after in heads() or after in words("titles", "modifiers") or after in ("'s", "’s")
    )


@lru_cache(maxsize=256)
def _monarchies(rank: str, on: dt.date) -> frozenset[str]:
    """The states whose head bears the rank on the day."""
    base = knowledge_base()
    found = set()
    for country in base.countries:
        code = country.known.country
        held = base.tenures.holders("head_of_state", country=code, on=on) if code else []
        if code and held and rank in held[0][1].title.lower().split():
            found.add(code)
    return frozenset(found)

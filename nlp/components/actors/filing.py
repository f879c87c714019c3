"""From which country a text is filed, whose own offices its agencies leave without one."""

from collections.abc import Sequence

from spacy.tokens import Doc

from nlp.components.names.phrases import Phrase
from nlp.knowledge.base import KnowledgeBase

_OF_MANY = frozenset({"foreign office"})
"""Metonyms of one state that others have too: the ministries of Pakistan and Germany are called so at home."""


def filed_from(doc: Doc, base: KnowledgeBase) -> str | None:
    """The country of the dateline's city."""
    line = doc._.dateline
    place = line.place.split(",")[0].title() if line is not None and line.place else None
    city = base.city(place) if place else None
    return city.country if city is not None else None


def seat_at_home(doc: Doc, base: KnowledgeBase, cover: Sequence[Phrase | None], seat: str, country: str) -> str:
    """The state whose "Foreign Office" a text means: that where it is filed, if it names nothing else of the other."""
    own = filed_from(doc, base) if seat.lower() in _OF_MANY else None
    named = any(p is not None and p.country == country and p.kind != "metonym" for p in cover)
    return own if own is not None and not named else country

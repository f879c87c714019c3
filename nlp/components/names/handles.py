"""People by the names of their accounts: "@GiorgiaMeloni", "@SecBlinken", "@RauZbigniew", "@POTUS"."""

import datetime as dt
import re
from functools import lru_cache

from nlp.components.actors.linking import person_entry
from nlp.components.names.name_map import NameMap
from nlp.components.names.phrases import Phrase
from nlp.components.names.vocabulary import heads, honorifics, table
from nlp.knowledge.base import KnowledgeBase, knowledge_base
from nlp.knowledge.names import fold
from nlp.knowledge.tables import Known

_HANDLE = re.compile(r"@(\w{3,30})")
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z][^\WA-Z\d_]+|[^\WA-Z\d_]+")
_FEWEST_LETTERS = 5


def add_handles(found: NameMap) -> None:
    """Make names of the accounts of people whom the knowledge base has, called by their names there."""
    for match in _HANDLE.finditer(found.doc.text) if "@" in found.doc.text else ():
        span = found.doc.char_span(match.start(), match.end(), alignment_mode="expand")
        known = person_of(match[1], found.doc._.published) if span is not None else None
        if span is None or known is None or any(found.taken[span.start : span.end]):
            continue
        phrase = Phrase(span.start, span.end, "person", known.country, known)
        found.add(span.start, span.end, "person", phrase)
        name = found.taken[span.start]
        if name is not None:
            name.text = known.name


def person_of(handle: str, on: dt.date | None) -> Known | None:
    """Who an account is: by office, by the list, by the whole name in either order, or by whose family name it is."""
    base = knowledge_base()
    office = table("handles")["offices"].get(handle.lower())
    if office is not None:
        return _holder(base, office, on)
    listed = table("handles")["people"].get(handle.lower())
    if listed is not None:
        return next((known for known in base.exact(listed) if known.kind == "person"), None)
    whole = re.sub(r"[\W\d_]", "", handle).lower()
    parts = [part for part in _WORD.findall(handle) if part.lower() not in _affixes()]
    joined = "".join(parts).lower()
    for spelt in (whole, joined, joined[:-1] if parts and len(parts[-1]) == 1 else joined):
        bearers = _joined_names().get(spelt, ())
        if len(bearers) == 1:
            return base.entry(bearers[0])
    family = max(parts, key=len, default="") if handle != handle.lower() else whole
    if len(family) < _FEWEST_LETTERS or (family.lower() != joined and len(parts) > 1 and parts[-1] != family):
        return None
    name = _joined_families().get(family.lower())
    return person_entry(base, name, None, [], on) if name is not None else None


def _holder(base: KnowledgeBase, office: str, on: dt.date | None) -> Known | None:
    """Who holds an office, written "head_of_state US", on the day."""
    kind, _, place = office.partition(" ")
    body = place if place.startswith("org-") else None
    held = (
        base.tenures.holders(kind, country=None if body else place, organization=body, on=on) if on is not None else []
    )
    return held[0][0] if len(held) == 1 else None


@lru_cache(maxsize=1)
def _affixes() -> frozenset[str]:
    """Words of accounts that are no names: forms of address, offices, codes of countries."""
    codes = {c.known.country.lower() for c in knowledge_base().countries if c.known.country}
    return frozenset({*honorifics(), *heads(), *codes, *table("handles")["affixes"]})


@lru_cache(maxsize=1)
def _joined_names() -> dict[str, tuple[str, ...]]:
    """The ids of people by their whole names written as one word."""
    found: dict[str, dict[str, None]] = {}
    for person in knowledge_base().people:
        for surface in person.surfaces:
            if " " in surface and surface.isascii():
                found.setdefault(surface.replace(" ", ""), {})[person.id] = None
    return {name: tuple(ids) for name, ids in found.items()}


@lru_cache(maxsize=1)
def _joined_families() -> dict[str, str]:
    """Family names by their form as one word."""
    names = (family for person in knowledge_base().people for family in person.families if family.isascii())
    return {fold(name).replace(" ", ""): name for name in names}

"""Holders of an office asked for by its name alone: "leaders", "which foreign minister", "heads of state"."""

from collections.abc import Sequence
from functools import cache

from nlp.knowledge.base import knowledge_base
from nlp.knowledge.leaders import RULING
from nlp.knowledge.names import fold

LONGEST_OFFICE = 4
"""Words of the name of an office."""
_LEADERS = RULING | {"leader"}
_ARTICLES = frozenset(("the", "a", "an"))
_BROAD = frozenset(("foreign", "world", "senior", "top", "visiting", "fellow", "other"))
"""Words before an office that leave open whose it is."""
_GENERIC = frozenset(("leader", "head of state", "head of government", "ruler"))
"""Words for whoever leads a state, by whatever title."""
_HEAD_OF_STATE = "head_of_state"


def holders_named(words: Sequence[str], *, also_one: bool) -> tuple[str, int] | None:
    """The office, in the singular, of whose holders the first words are the plural, and how many words those are.

    With `also_one` the singular will do: "which president".
    """
    if words[0].lower() in _ARTICLES:
        return None
    for size in range(min(LONGEST_OFFICE, len(words)), 0, -1):
        said = " ".join(words[:size]).lower()
        for office in (*_singulars(said), *((said,) if also_one else ())):
            if _classes(office):
                return office, size
    if words[0].lower() in _BROAD:
        found = holders_named(words[1:], also_one=also_one) if words[1:] else None
        return (found[0], found[1] + 1) if found is not None else None
    return None


def holds(office: str, title: str | None, country: str | None) -> bool:
    """Whether who has the title in the country, an ISO alpha-2 code, is one of those called so.

    A "president" is no king, though both are heads of state; a "leader" is one as much as the other.
    """
    if title is None:
        return False
    base = knowledge_base()
    held = base.offices.office_class(title, country)
    if held is None and (phrase := base.parse_office(title)) is not None and not phrase.former:
        held = phrase.office  # "French President"
    worded_alike = office in fold(title) or office in _GENERIC
    return held in _classes(office) and (held != _HEAD_OF_STATE or worded_alike)


def _singulars(said: str) -> tuple[str, ...]:
    first, blank, rest = said.partition(" ")
    singulars = [said.removesuffix("s")] if said.endswith("s") and not said.endswith("ss") else []
    if blank and first.endswith("s"):  # heads of state
        singulars.append(f"{first.removesuffix('s')} {rest}")
    if first.endswith("ies"):  # secretaries of state
        singulars.append(f"{first.removesuffix('ies')}y{blank}{rest}")
    return tuple(singulars)


@cache
def _classes(office: str) -> frozenset[str]:
    """The classes of offices that the word stands for; none where it is no office."""
    if office in ("leader", "ruler"):
        return _LEADERS
    offices = knowledge_base().offices
    held = offices.office_class(office)
    if held == "minister":
        return frozenset(one for one in offices.classes() if one.endswith("minister") and "deputy" not in one)
    return frozenset((held,) if held is not None else ())

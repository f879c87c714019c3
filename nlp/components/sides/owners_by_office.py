"""Whose schedule a heading gives by an office alone: "The Prime Minister's programme", "Diary of the Minister".

He is the only one whom the text calls so, or who heads the one body that has such an office.
"""

import re

from nlp.components.actors.actors import Actor
from nlp.components.actors.gathering import Gathered
from nlp.components.frames.syntax import SUBJECTS
from nlp.components.names.titles import fits
from nlp.components.names.vocabulary import heads, table
from nlp.components.reference.office_holders import in_office, words_of

_OWNERS = re.compile(r"((?:[\w-]+ ){0,3}[\w-]+)['’]s?(?=\s)|\b(?:of|for) the ((?:[\w-]+ ){0,3}[\w-]+)")
_MOST = 3
"""Words of an office, at the most: "prime minister", "deputy foreign minister"."""


def owner_by_office(heading: str, gathered: Gathered) -> Actor | None:
    """The person of the text, or the head of an international body, whom a heading means by the office it gives."""
    for match in _OWNERS.finditer(heading):
        office = _office(match[1] or match[2], behind=match[2] is not None)
        if office is not None:
            return _head_of_body(office, gathered) or _holder(office, gathered)
    return None


def _office(words: str, *, behind: bool) -> tuple[str, ...] | None:
    """The words of the office that stand last before an apostrophe, or first behind "of the"."""
    short: dict[str, str] = table("titles")["abbreviations"]
    said = [word for part in words.split() for word in short.get(part, part).lower().replace("-", " ").split()]
    ranks = [said[:n] for n in range(min(_MOST, len(said)), 0, -1)] if behind else [said[-n:] for n in (3, 2, 1)]
    for rank in ranks:
        if rank[-1] in heads() and all(word in heads() or word.isalpha() for word in rank) and rank[0] != "the":
            return tuple(rank)
    return None


def _holder(office: tuple[str, ...], gathered: Gathered) -> Actor | None:
    """Who has the office by the text; of several the first who does something, and is not met by another."""
    people = [a for a in gathered.actors.values() if a.kind == "person" and a.title]
    exact = [a for a in people if words_of(a.title or "") == office]
    found = exact or [a for a in people if fits(office, words_of(a.title or ""))]
    if len(found) > 1:
        found = [a for a in found if a.mentions and gathered.doc[a.mentions[0].root].dep_ in SUBJECTS][:1]
    return found[0] if found else None


def _head_of_body(office: tuple[str, ...], gathered: Gathered) -> Actor | None:
    body = table("titles")["offices_of_one_body"].get(" ".join(office))
    if body is None or gathered.on is None:
        return None
    held = gathered.base.tenures.holders("head_of_organization", organization=body, on=gathered.on)
    return in_office(gathered, held[0][0].id) if held else None

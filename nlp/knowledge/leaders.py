"""The family names by which leaders go while in office: news calls them by these alone."""

import datetime as dt
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import numpy as np

from nlp.knowledge.base import knowledge_base
from nlp.knowledge.names import bare_family_name, fold

LEADING = frozenset({"head_of_state", "head_of_government", "foreign_minister", "supreme_leader"})
RULING = LEADING - {"foreign_minister"}
"""Offices whose holders are still called by their family names alone when they have left them."""
_RANKS = ("supreme_leader", "head_of_state", "head_of_government")
_BODIES = frozenset((
    "org-arab-league", "org-au-commission", "org-ecb", "org-eu", "org-european-commission", "org-european-council",
    "org-iaea", "org-imf", "org-nato", "org-un", "org-who", "org-world-bank", "org-wto",
))  # fmt: skip
"""Bodies whose heads news calls by their family names alone too."""
REMEMBERED = dt.timedelta(days=20 * 365)
"""How long after leaving office."""
SHORTEST = 4
"""Letters of a family name that means a leader wherever it stands; a shorter one does beside another leader."""
_OF_THINGS = frozenset({"moon"})
"""Family names that are words for a thing with a capital."""


@lru_cache(maxsize=512)
def leading_family_names(on: dt.date) -> frozenset[str]:
    """Folded family names of leaders and foreign ministers in office on the day, each borne by one of them alone.

    A minister who shares the name of somebody who rules is not called by it alone, nor is the head of a great body who
    shares that of any of them.
    """
    return frozenset(_called(on))


def leader_called(family: str, on: dt.date) -> str | None:
    """The id of the leader, foreign minister or head of a great body who goes by that folded family name on the day."""
    return _called(on).get(family)


def leader_beside(family: str, on: dt.date) -> str | None:
    """The id of the leader whose family name is so short that it means him beside another alone: "Putin and Kim"."""
    return _briefly_called(on).get(family)


@lru_cache(maxsize=512)
def _briefly_called(on: dt.date) -> Mapping[str, str]:
    """By folded family name of few letters, the leader of the highest rank who bears it, if one state has such.

    Who leads the state and the one party goes before those of other states who only lead a government.
    """
    base, found = knowledge_base(), dict[str, str]()
    for name, people in _bearers(on, of_bodies=False, brief=True).items():
        held = [t for person in people for t in base.tenures.of(person) if t.office in RULING and t.covers(on)]
        held = [t for t in held if t.office != "head_of_government" and _leads_party(t.person_id, on)] or held
        if len({t.country for t in held}) == 1:
            found[name] = min(held, key=lambda t: _RANKS.index(t.office)).person_id
    return found


def _leads_party(person_id: str, on: dt.date) -> bool:
    return any(t.office == "party_leader" and t.covers(on) for t in knowledge_base().tenures.of(person_id))


@lru_cache(maxsize=512)
def _called(on: dt.date) -> Mapping[str, str]:
    """By folded family name, who goes by it on the day."""
    bearers = _bearers(on, of_bodies=False)
    ruling = {name: people & _rulers() if len(people) > 1 else people for name, people in bearers.items()}
    heads = {name: people for name, people in _bearers(on, of_bodies=True).items() if name not in bearers}
    return {name: next(iter(people)) for name, people in (ruling | heads).items() if len(people) == 1}


def _bearers(on: dt.date, *, of_bodies: bool, brief: bool = False) -> Mapping[str, set[str]]:
    """By folded family name, who of the leaders of states or of the heads of bodies bears it on the day.

    The names are long enough to be told from words, or else the `brief` ones.
    """
    found: dict[str, set[str]] = {}
    holdings, first, last = _leading(of_bodies, brief)
    day = on.toordinal()
    for index in np.flatnonzero((first <= day) & (day <= last)).tolist():
        family, person = holdings[index]
        found.setdefault(family, set()).add(person)
    return found


def remembered(family: str, on: dt.date) -> str | None:
    """The id of who led a state until a few years before the day, if he alone goes by that folded family name then.

    Somebody in office on the day may go by the same name.
    """
    day = on.toordinal()
    people = {person for last, person in _left().get(family, ()) if day - REMEMBERED.days <= last < day}
    return next(iter(people)) if len(people) == 1 and people <= _rulers() else None


@lru_cache(maxsize=1)
def _left() -> Mapping[str, list[tuple[int, str]]]:
    """By family name, the last days in leading offices and who had them."""
    holdings, _, last = _leading(of_bodies=False, brief=False)
    found: dict[str, list[tuple[int, str]]] = {}
    for (family, person), day in zip(holdings, last, strict=True):
        found.setdefault(family, []).append((int(day), person))
    return found


@lru_cache(maxsize=1)
def _rulers() -> frozenset[str]:
    base = knowledge_base()
    return frozenset(p.id for p in base.people if any(t.office in RULING for t in base.tenures.of(p.id)))


@lru_cache(maxsize=4)
def _leading(
    of_bodies: bool, brief: bool
) -> tuple[list[tuple[str, str]], "np.ndarray[Any, Any]", "np.ndarray[Any, Any]"]:
    """The folded family name and id of each holder of a leading office of all times; his first and last days there.

    Of states, or `of_bodies`.
    """
    base = knowledge_base()
    named = (
        (family, base.tenures.of(person.id))
        for person in base.people
        for family in {fold(person.family), bare_family_name(person.family), *person.families}
    )
    found = [
        (name, t)
        for name, held in named
        if (1 < len(name) < SHORTEST if brief else len(name) >= SHORTEST)
        and name.isascii()
        and not (of_bodies and name in _OF_THINGS)
        for t in held
        if (t.office == "head_of_organization" and t.organization_id in _BODIES if of_bodies else t.office in LEADING)
    ]
    first = np.array([t.start.toordinal() if t.start else 0 for _, t in found])
    last = np.array([t.end.toordinal() if t.end else dt.date.max.toordinal() for _, t in found])
    return [(name, t.person_id) for name, t in found], first, last

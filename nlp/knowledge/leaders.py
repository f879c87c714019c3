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
REMEMBERED = dt.timedelta(days=20 * 365)
"""How long after leaving office."""
SHORTEST = 4


@lru_cache(maxsize=512)
def leading_family_names(on: dt.date) -> frozenset[str]:
    """Folded family names of leaders and foreign ministers in office on the day, each borne by one of them alone.

    A minister who shares the name of somebody who rules is not called by it alone.
    """
    return frozenset(_called(on))


def leader_called(family: str, on: dt.date) -> str | None:
    """The id of the leader or foreign minister in office on the day who goes by that folded family name."""
    return _called(on).get(family)


@lru_cache(maxsize=512)
def _called(on: dt.date) -> Mapping[str, str]:
    """By folded family name, who goes by it on the day."""
    bearers: dict[str, set[str]] = {}
    holdings, first, last = _leading()
    day = on.toordinal()
    for index in np.flatnonzero((first <= day) & (day <= last)).tolist():
        family, person = holdings[index]
        bearers.setdefault(family, set()).add(person)
    ruling = {name: people & _rulers() if len(people) > 1 else people for name, people in bearers.items()}
    return {name: next(iter(people)) for name, people in ruling.items() if len(people) == 1}


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
    holdings, _, last = _leading()
    found: dict[str, list[tuple[int, str]]] = {}
    for (family, person), day in zip(holdings, last, strict=True):
        found.setdefault(family, []).append((int(day), person))
    return found


@lru_cache(maxsize=1)
def _rulers() -> frozenset[str]:
    base = knowledge_base()
    return frozenset(p.id for p in base.people if any(t.office in RULING for t in base.tenures.of(p.id)))


@lru_cache(maxsize=1)
def _leading() -> tuple[list[tuple[str, str]], "np.ndarray[Any, Any]", "np.ndarray[Any, Any]"]:
    """The folded family name and id of each holder of a leading office of all times; his first and last days there."""
    base = knowledge_base()
    named = (
        (family, base.tenures.of(person.id))
        for person in base.people
        for family in {fold(person.family), bare_family_name(person.family), *person.families}
    )
    found = [
        (name, t)
        for name, held in named
        if len(name) >= SHORTEST and name.isascii()
        for t in held
        if t.office in LEADING
    ]
    first = np.array([t.start.toordinal() if t.start else 0 for _, t in found])
    last = np.array([t.end.toordinal() if t.end else dt.date.max.toordinal() for _, t in found])
    return [(name, t.person_id) for name, t in found], first, last

"""The family names by which leaders go while in office: news calls them by these alone."""

import datetime as dt
from functools import lru_cache

from nlp.knowledge.base import knowledge_base
from nlp.knowledge.names import bare_family_name, fold
from nlp.knowledge.tables import Tenure

LEADING = frozenset({"head_of_state", "head_of_government", "foreign_minister", "supreme_leader"})
SHORTEST = 4


@lru_cache(maxsize=512)
def leading_family_names(on: dt.date) -> frozenset[str]:
    """Folded family names of leaders and foreign ministers in office on the day, each borne by one of them alone."""
    bearers: dict[str, set[str]] = {}
    for family, tenure in _leading():
        if tenure.covers(on):
            bearers.setdefault(family, set()).add(tenure.person_id)
    return frozenset(name for name, people in bearers.items() if len(people) == 1)


@lru_cache(maxsize=1)
def _leading() -> list[tuple[str, Tenure]]:
    """The holdings of leading offices of all times, with the folded family name of the holder."""
    base = knowledge_base()
    named = (
        (family, base.tenures(person.id))
        for person in base.people
        for family in {fold(person.family), bare_family_name(person.family)}
    )
    return [(name, t) for name, held in named if len(name) >= SHORTEST for t in held if t.office in LEADING]

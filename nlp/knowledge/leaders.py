"""The family names by which leaders go while in office: news calls them by these alone."""

import datetime as dt
from functools import lru_cache

from nlp.knowledge.base import knowledge_base
from nlp.knowledge.names import fold

LEADING = frozenset({"head_of_state", "head_of_government", "foreign_minister"})
SHORTEST = 4


@lru_cache(maxsize=512)
def leading_family_names(on: dt.date) -> frozenset[str]:
    """Folded family names of leaders and foreign ministers in office on the day, each borne by one of them alone."""
    bearers: dict[str, set[str]] = {}
    base = knowledge_base()
    for person in base.people:
        if any(t.office in LEADING and t.covers(on) for t in base.tenures(person.id)):
            bearers.setdefault(fold(person.family), set()).add(person.id)
    return frozenset(name for name, people in bearers.items() if len(people) == 1 and len(name) >= SHORTEST)

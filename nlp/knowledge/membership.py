"""Who belongs to which international organization, on which day."""

import datetime as dt
from collections import defaultdict
from functools import lru_cache

from nlp.knowledge.days import first_day, last_day
from nlp.knowledge.tables import rows

Membership = tuple[str, dt.date | None, dt.date | None]


def members(organization_id: str, on: dt.date | None = None) -> frozenset[str]:
    """The members on that day (ever, without one): ISO alpha-2 codes of states, and ids of organizations."""
    return frozenset(
        member
        for member, first, last in _memberships().get(organization_id, ())
        if on is None or ((first is None or first <= on) and (last is None or on <= last))
    )


@lru_cache(maxsize=1)
def _memberships() -> dict[str, list[Membership]]:
    found: dict[str, list[Membership]] = defaultdict(list)
    for row in rows("members.csv"):
        who = row["country"] or row["member_id"]
        found[row["organization_id"]].append((who, first_day(row["start"]), last_day(row["end"])))
    return found

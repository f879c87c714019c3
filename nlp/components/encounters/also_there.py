"""Who is at a gathering because he meets or visits somebody in its town on its days, in whatever sentence."""

import datetime as dt
from collections.abc import Sequence

from nlp.components.encounters.found import Found
from nlp.components.tellings.telling import OFF, OPEN, SETTLED, Part, When
from nlp.knowledge.base import knowledge_base

LONGEST = dt.timedelta(days=10)
"""Days that say no more than a month or a season tell of nobody that he was there then."""
EVE = dt.timedelta(days=1)


def gather_those_there(encounters: Sequence[Found]) -> None:
    """Add to gatherings the foreigners who meet others or arrive in their towns on their days.

    Where a body has its seat people come and go for much else, and of two gatherings in a town nobody knows which.
    """
    gatherings = [found for found in encounters if found.type == "gathering" and _is_set(found)]
    for gathering in gatherings:
        if _is_at_its_seat(gathering) or sum(1 for other in gatherings if _town(other) == _town(gathering)) > 1:
            continue
        for found in encounters:
            if found.type in ("meeting", "visit") and _is_set(found) and _is_there(found, gathering):
                known = {p.actor.id for p in gathering.parts}
                gathering.parts += [
                    Part(p.actor, token=p.token)
                    for p in found.parts
                    if p.actor.kind == "person" and p.actor.id not in known and _is_foreign(p, gathering)
                ]


def _is_set(found: Found) -> bool:
    """Whether an encounter has a town and days."""
    return _town(found) is not None and found.status not in OFF and _days(found) is not None


def _is_at_its_seat(gathering: Found) -> bool:
    bodies = [p.actor for p in gathering.parts if p.actor.kind == "organization" and p.actor.known]
    seats = [seat for body in bodies if (seat := knowledge_base().seat(body.id)) is not None]
    return any(seat.city == _town(gathering) for seat in seats)


def _town(found: Found) -> str | None:
    return found.where.city if found.where is not None else None


def _days(found: Found) -> tuple[dt.date, dt.date] | None:
    when: When | None = found.when
    if when is None or when.basis == "published":
        return None
    first, last = dt.date.fromisoformat(when.start), dt.date.fromisoformat(when.end)
    return (first, last) if last - first <= LONGEST else None


def _is_there(found: Found, gathering: Found) -> bool:
    mine, theirs = _days(found), _days(gathering)
    if mine is None or theirs is None or _town(found) != _town(gathering):
        return False
    both_settled = (found.status in SETTLED) == (gathering.status in SETTLED)
    if found.type == "visit" and gathering.status in OPEN and found.status == "ongoing":
        return dt.timedelta(0) <= theirs[0] - mine[1] <= EVE  # who has landed for what opens tomorrow
    return mine[0] <= theirs[1] and theirs[0] <= mine[1] and both_settled


def _is_foreign(part: Part, gathering: Found) -> bool:
    return part.role != "host" and gathering.where is not None and part.actor.country != gathering.where.country

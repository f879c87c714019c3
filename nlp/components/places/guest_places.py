"""Where somebody met who is told to have been, or to come, somewhere in the same breath or on the same day.

"Lands in Washington; he dines with Obama tonight", "ended his tour in Brasilia, with a chat with Calderon": the city of
the visit, whoever is met there. Nobody meets in two cities on one day, unless the text says that he went on.
"""

from dataclasses import replace

from nlp.components.encounters.found import Found
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import OFF, OPEN, SETTLED, TWO_SIDES, Telling, Where

_RETURNING = frozenset({"back", "return"})
_TO_COME = frozenset({*OPEN, *SETTLED})


def place_on_stay(found: Found, encounters: list[Found]) -> Where | None:
    """The city of the visit that a sentence tells of last before its words for a meeting of the guest."""
    if found.type != "meeting" or found.status in OFF:
        return None
    people = {part.actor.id for part in found.parts}
    first = found.tellings[0].trigger
    told = [
        (telling.trigger.i, visit, telling.where)
        for visit in encounters
        if visit.type == "visit" and visit.where is not None
        for telling in visit.tellings
        if telling.trigger.i < first.i and telling.trigger.sent == first.sent and not _is_over(telling)
    ]
    last = max(told, key=lambda entry: entry[0], default=None)
    if last is None or not _fits(found, last[1], people):
        return None
    if any(t.lower_ in words("afterwards") for t in first.doc[last[0] : first.i]):
        return None  # "arrived in Moscow after talks with"
    return replace(last[2], venue=None, rank=1) if last[2] is not None else None


def _fits(found: Found, visit: Found, people: set[str]) -> bool:
    guests = {part.actor.id for part in visit.parts if part.role == "guest"}
    ahead = found.status in OPEN and visit.status in _TO_COME
    settled = found.status in SETTLED and (visit.status in SETTLED or found.when is None)
    return bool(guests & people) and (ahead or settled) and _may_be_of_one_time(found, visit)


def _may_be_of_one_time(found: Found, visit: Found) -> bool:
    if found.when is None or visit.when is None or "published" in (found.when.basis, visit.when.basis):
        return True
    return found.when.start <= visit.when.end and visit.when.start <= found.when.end


def place_of_the_day(found: Found, encounters: list[Found]) -> Where | None:
    """The one city in which people of a meeting met others on the day that the text gives to both."""
    day = _day(found)
    if day is None or found.type != "meeting" or found.status in OFF:
        return None
    people = {part.actor.id for part in found.parts if part.actor.kind == "person"}
    wheres: dict[str, Where] = {}
    for other in encounters:
        where = other.where
        if other is found or where is None or not where.city or _day(other) != day:
            continue
        alike = (found.status in SETTLED) == (other.status in SETTLED) and other.status not in OFF
        shared = people & {part.actor.id for part in other.parts}
        if alike and shared and other.type in ("gathering", "meeting"):
            wheres.setdefault(where.city, where)
    return replace(next(iter(wheres.values())), venue=None, rank=1) if len(wheres) == 1 else None


def _day(found: Found) -> str | None:
    when = found.when
    stated = when is not None and when.precision == "day" and when.start == when.end
    return when.start if when is not None and stated and len(found.parts) >= TWO_SIDES else None


def _is_over(telling: Telling) -> bool:
    """ "Back from Jerusalem", "left Oslo": where the guest no longer is."""
    return telling.word.frame == "leaving" or telling.trigger.lemma_ in _RETURNING

"""The visit during which a meeting is held, or the gathering that it is held beside: found as events are served.

So it depends on the events of the store alone, and no write has to touch the events around it.
"""

import datetime as dt
from collections.abc import Iterable, Iterator

from graph.compare_places import same_city
from graph.keys import day_key, row_key
from graph.model import Event, Participant
from graph.possible_days import AHEAD, HAPPENED, MONTH_DAYS
from graph.queries.as_of import View

_NOT_KNOWN = '"part_of":null}'
_AROUND = """
SELECT e.body FROM timeline t CROSS JOIN events e
WHERE t.entity = :entity AND t.day BETWEEN :earliest AND :first AND t.last >= :last
AND e.id = t.event AND e.type IN ('visit', 'gathering') AND e.settled <= :settled
"""
"""What lasts longer than a month contains too much to say so of each meeting."""


def with_wholes(view: View, bodies: Iterable[str]) -> tuple[str, ...]:
    """The events, each with the id of what it is part of, as far as that was known."""
    return tuple(_with_whole(view, body) for body in bodies)


def _with_whole(view: View, body: str) -> str:
    if '"type":"meeting"' not in body or not body.endswith(_NOT_KNOWN):
        return body
    event = Event.model_validate_json(body)
    found = min((_preference(whole) for whole in _around(view, event) if _contains(whole, event)), default=None)
    if found is None:
        return body
    return f'{body.removesuffix(_NOT_KNOWN)}"part_of":"{found[-1]}"}}'


def _preference(whole: Event) -> tuple[int, bool, str]:
    """The shorter one first, of equally long ones the visit."""
    days = _days(whole)
    return (days[1] - days[0]).days if days else 0, whole.type != "visit", whole.id


def _around(view: View, event: Event) -> Iterator[Event]:
    days = _days(event)
    if event.type != "meeting" or days is None:
        return
    first, last = days
    earliest = dt.date.fromordinal(max(1, last.toordinal() - MONTH_DAYS))
    window = {"earliest": day_key(earliest), "first": day_key(first), "last": day_key(last), "settled": view.settled}
    bodies = {
        found
        for actor in event.participants
        if actor.kind == "person"
        for (found,) in view.rows(_AROUND, {"entity": row_key(actor.entity_id), **window})
    }
    yield from (Event.model_validate_json(found) for found in bodies)


def _contains(whole: Event, event: Event) -> bool:
    """Whether the meeting is in the visit or beside the gathering, of which the days are known to hold its own."""
    if not any({whole.status, event.status} <= set(phase) for phase in (AHEAD, HAPPENED)):
        return False
    return _in_visit(whole, event) if whole.type == "visit" else _beside(whole, event)


def _in_visit(visit: Event, event: Event) -> bool:
    """Whether one of the guests meets in the country visited, or somebody who speaks for it."""
    guests = {actor.entity_id for actor in visit.participants if actor.role == "guest" and actor.kind == "person"}
    met = {actor.entity_id: actor for actor in event.participants}
    visited = {actor.country for actor in visit.participants if actor.kind == "country" and actor.role != "guest"}
    if visit.place and visit.place.country:
        visited.add(visit.place.country)
    if not guests & met.keys():
        return False
    if event.place and event.place.country:
        return event.place.country in visited
    return any(actor.country in visited for key, actor in met.items() if key not in guests and actor.country)


def _beside(gathering: Event, event: Event) -> bool:
    """Whether all who meet are among those who gather, by name or country, and not in another city."""
    present = {actor.entity_id for actor in gathering.participants}
    countries = {actor.country for actor in gathering.participants if actor.kind == "country"}
    if not all(_is_there(actor, present, countries) for actor in event.participants):
        return False
    here, there = event.place, gathering.place
    if here is None or there is None or not here.city or not there.city:
        return not (here and there and here.country and there.country and here.country != there.country)
    return same_city(here, there)


def _is_there(actor: Participant, present: set[str], countries: set[str | None]) -> bool:
    return actor.entity_id in present or (actor.country is not None and actor.country in countries)


def _days(event: Event) -> tuple[dt.date, dt.date] | None:
    first, last = event.start or event.end, event.end or event.start
    return None if first is None or last is None or (last - first).days > MONTH_DAYS else (first, last)

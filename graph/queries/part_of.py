"""The visit during which a meeting is held, or the gathering that it is held beside: found as events are served.

So it depends on the events of the store alone, and no write has to touch the events around it.
"""

import datetime as dt
import json
from collections.abc import Iterable, Iterator
from functools import cache

from pydantic import ConfigDict

from graph.compare_places import same_city
from graph.keys import day_key, row_key
from graph.model import Day, EventType, Frozen, Participant, Place, Status
from graph.possible_days import AHEAD, HAPPENED, MONTH_DAYS
from graph.queries.as_of import SETTLED, View

_NOT_KNOWN = '"part_of":null}'
_AROUND = """
WITH asked AS MATERIALIZED (
    SELECT json_extract(value, '$[0]') AS meeting, json_extract(value, '$[1]') AS entity,
        json_extract(value, '$[2]') AS earliest, json_extract(value, '$[3]') AS first,
        json_extract(value, '$[4]') AS last
    FROM json_each(:meetings)
)
SELECT asked.meeting, e.body FROM asked CROSS JOIN timeline t CROSS JOIN events e
WHERE t.entity = asked.entity AND t.day BETWEEN asked.earliest AND asked.first AND t.last >= asked.last
    AND e.id = t.event AND e.type IN ('visit', 'gathering')
"""
"""What lasts longer than a month contains too much to say so of each meeting."""

AROUND = {False: _AROUND, True: f"{_AROUND} AND {SETTLED.format(event='t.event')}"}
"""The statement that finds what lasts around meetings, without and with a day as of which is asked."""


class _Occasion(Frozen):
    """So much of an event as tells what it is part of; the rest of a page need not be decoded."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    id: str
    type: EventType
    status: Status
    participants: tuple[Participant, ...]
    start: Day | None
    end: Day | None
    place: Place | None


def with_wholes(view: View, bodies: Iterable[str]) -> tuple[str, ...]:
    """The events, each with the id of what it is part of, as far as that was known; one statement for all of them."""
    served = list(bodies)
    meetings = {
        number: _Occasion.model_validate_json(body)
        for number, body in enumerate(served)
        if '"type":"meeting"' in body and body.endswith(_NOT_KNOWN)
    }
    best: dict[int, tuple[int, bool, str]] = {}
    for number, whole in _around(view, meetings):
        if _contains(whole, meetings[number]):
            best[number] = min(best.get(number, _preference(whole)), _preference(whole))
    for number, (_, _, whole_id) in best.items():
        served[number] = f'{served[number].removesuffix(_NOT_KNOWN)}"part_of":"{whole_id}"}}'
    return tuple(served)


def _preference(whole: _Occasion) -> tuple[int, bool, str]:
    """The shorter one first, of equally long ones the visit."""
    days = _days(whole)
    return (days[1] - days[0]).days if days else 0, whole.type != "visit", whole.id


def _around(view: View, meetings: dict[int, _Occasion]) -> Iterator[tuple[int, _Occasion]]:
    """What lasts around each meeting and has someone who meets there take part."""
    asked = [row for number, meeting in meetings.items() for row in _asked(number, meeting)]
    if not asked:
        return
    parameters = {"meetings": json.dumps(asked), "settled": view.settled}
    decoded = cache(_Occasion.model_validate_json)
    for number, body in dict.fromkeys(view.rows(AROUND[view.as_of is not None], parameters)):
        yield number, decoded(body)


def _asked(number: int, meeting: _Occasion) -> Iterator[tuple[int, int, int, int, int]]:
    """For each person who meets: the number of the meeting, the person, and the days to look among."""
    days = _days(meeting)
    if meeting.type != "meeting" or days is None:
        return
    first, last = days
    earliest = dt.date.fromordinal(max(1, last.toordinal() - MONTH_DAYS))
    for actor in meeting.participants:
        if actor.kind == "person":
            yield number, row_key(actor.entity_id), day_key(earliest), day_key(first), day_key(last)


def _contains(whole: _Occasion, event: _Occasion) -> bool:
    """Whether the meeting is in the visit or beside the gathering, of which the days are known to hold its own."""
    if not any({whole.status, event.status} <= set(phase) for phase in (AHEAD, HAPPENED)):
        return False
    return _in_visit(whole, event) if whole.type == "visit" else _beside(whole, event)


def _in_visit(visit: _Occasion, event: _Occasion) -> bool:
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


def _beside(gathering: _Occasion, event: _Occasion) -> bool:
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


def _days(event: _Occasion) -> tuple[dt.date, dt.date] | None:
    first, last = event.start or event.end, event.end or event.start
    return None if first is None or last is None or (last - first).days > MONTH_DAYS else (first, last)

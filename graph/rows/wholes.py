"""Keeps with each meeting what it is part of, as the events around it come, change and go."""

import datetime as dt
import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from graph.database import Row, Session
from graph.keys import day_key, row_key
from graph.possible_days import MONTH_DAYS
from graph.wholes import Occasion, whole_of

Rows = Callable[[str, Mapping[str, Any]], Collection[Row]]
"""Runs a statement: of a store, or of a view of it."""

AROUND = """
WITH asked AS MATERIALIZED (
    SELECT json_extract(value, '$[0]') AS meeting, json_extract(value, '$[1]') AS entity,
        json_extract(value, '$[2]') AS earliest, json_extract(value, '$[3]') AS first,
        json_extract(value, '$[4]') AS last
    FROM json_each(:meetings)
)
SELECT asked.meeting, e.body FROM asked CROSS JOIN timeline t INDEXED BY timeline_stays CROSS JOIN events e
WHERE t.entity = asked.entity AND t.day BETWEEN asked.earliest AND asked.first AND t.last >= asked.last
    AND t.type IN ('visit', 'gathering') AND e.id = t.event
"""
"""What lasts around meetings, and has someone who meets there take part."""
WITHIN = """
WITH asked AS MATERIALIZED (
    SELECT json_extract(value, '$[0]') AS entity, json_extract(value, '$[1]') AS first,
        json_extract(value, '$[2]') AS last
    FROM json_each(:stays)
)
SELECT DISTINCT e.id, e.body FROM asked CROSS JOIN timeline t CROSS JOIN events e
WHERE t.entity = asked.entity AND t.day BETWEEN asked.first AND asked.last AND t.last <= asked.last
    AND t.type = 'meeting' AND e.id = t.event
"""
"""The meetings in the days of visits and gatherings that someone of theirs takes part in."""
ALL_WITHIN = """
SELECT DISTINCT m.event FROM timeline t INDEXED BY timeline_stays CROSS JOIN timeline m
WHERE t.type IN ('visit', 'gathering') AND t.day > 0 AND t.last - t.day <= 8900
    AND m.entity = t.entity AND m.day BETWEEN t.day AND t.last AND m.last <= t.last AND m.type = 'meeting'
"""
"""All that may be part of something. The days of a month are at most 8900 apart as keys, across the end of a year."""
_BODIES = "SELECT e.id, e.body FROM json_each(:ids) j CROSS JOIN events e WHERE e.id = j.value"
PUT = "UPDATE events SET part_of = :whole WHERE id = :id AND part_of IS NOT :whole"
_PARTS = "SELECT e.id, e.public_id, e.part_of FROM json_each(:ids) j CROSS JOIN events e WHERE e.id = j.value"
_AT_ONCE = 1000
Put = tuple[str, str | None, str | None]
"""An event by its id, what it was part of, and what it is part of."""


def keep_wholes(session: Session, states: Iterable[tuple[str | None, str | None]]) -> list[Put]:
    """Say anew what meetings are part of, where events, given as they were and as they are (JSON), bear on that.

    For each meeting that is part of something else now: its id, what it was part of, and what it is.
    """
    meetings: dict[int, Occasion] = {}
    outdated: dict[int, str | None] = {}
    stays: set[tuple[int, int, int]] = set()
    for before, after in states:
        was, now = _occasion(before), _occasion(after)
        if was == now:
            continue
        for state in (was, now):
            stays |= set(_stays(state)) if state is not None else set()
        if now is not None and now.type == "meeting":
            meetings[row_key(now.id)] = now
        elif now is not None and was is not None and was.type == "meeting":
            outdated[row_key(now.id)] = None
    if stays:
        within = session.rows(WITHIN, {"stays": json.dumps(sorted(stays))})
        meetings |= {key: Occasion.model_validate_json(body) for key, body in within if key not in meetings}
    if meetings:
        outdated |= found_wholes(meetings, session.rows)
    rows = session.rows(_PARTS, {"ids": json.dumps(sorted(outdated))}) if outdated else ()
    session.run_many(PUT, [{"id": key, "whole": outdated[key]} for key, _, whole in rows if whole != outdated[key]])
    return [(public_id, whole, outdated[key]) for key, public_id, whole in rows if whole != outdated[key]]


def all_wholes(rows: Rows) -> Iterator[list[dict[str, Any]]]:
    """The parameters of `PUT` for all meetings that are part of something, some hundred at a time."""
    keys = sorted(key for (key,) in rows(ALL_WITHIN, {}))
    for start in range(0, len(keys), _AT_ONCE):
        bodies = rows(_BODIES, {"ids": json.dumps(keys[start : start + _AT_ONCE])})
        found = found_wholes({key: Occasion.model_validate_json(body) for key, body in bodies}, rows)
        yield [{"id": key, "whole": whole} for key, whole in found.items() if whole is not None]


def found_wholes(
    meetings: Mapping[int, Occasion], rows: Rows, around: str = AROUND, **known: Any
) -> dict[int, str | None]:
    """The id of what each of the meetings is part of; one statement, with the parameters `known`, for all of them."""
    asked = [row for number, meeting in meetings.items() for row in _asked(number, meeting)]
    others: dict[int, list[Occasion]] = {number: [] for number in meetings}
    decoded = cache(Occasion.model_validate_json)
    for number, body in dict.fromkeys(rows(around, {**known, "meetings": json.dumps(asked)}) if asked else ()):
        others[number].append(decoded(body))
    return {number: whole_of(meeting, others[number]) for number, meeting in meetings.items()}


def _occasion(body: str | None) -> Occasion | None:
    return None if body is None else Occasion.model_validate_json(body)


def _stays(occasion: Occasion) -> Iterator[tuple[int, int, int]]:
    """For each person of a visit or gathering: the person, and the days."""
    if occasion.can_contain and occasion.days is not None:
        first, last = map(day_key, occasion.days)
        yield from ((row_key(person), first, last) for person in occasion.persons)


def _asked(number: int, meeting: Occasion) -> Iterator[tuple[int, int, int, int, int]]:
    """For each person who meets: the number of the meeting, the person, and the days to look among."""
    if meeting.days is not None:
        first, last = meeting.days
        earliest = dt.date.fromordinal(max(1, last.toordinal() - MONTH_DAYS))
        for person in sorted(meeting.persons):
            yield number, row_key(person), day_key(earliest), day_key(first), day_key(last)

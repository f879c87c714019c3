"""The encounters of two in numbers, from their counts where such are kept, else by looking through the encounters."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from graph.database import Row
from graph.possible_days import AHEAD
from graph.queries.as_of import SETTLED, View

MOST_RANKED = 10
"""Others who were there, that are named."""
MOST_GATHERINGS = 50

_MET = """
WITH met AS MATERIALIZED (
    SELECT event, day, last, held, type FROM pair
    WHERE a = :a AND b = :b AND (:since IS NULL OR last >= :since) AND (:until IS NULL OR day BETWEEN 1 AND :until)
        {settled}
)
SELECT 'event', day, last, held, type, CASE WHEN held = 0 THEN (SELECT status FROM events WHERE id = event) END,
    CASE WHEN type = 'gathering' THEN (SELECT public_id FROM events WHERE id = event) END FROM met
UNION ALL
SELECT t.kind, f.term, count(*), t.value, NULL, NULL, NULL
FROM met CROSS JOIN facet f INDEXED BY facet_by_event CROSS JOIN terms t
WHERE f.event = met.event AND t.id = f.term AND t.kind IN ('subject', 'mode') GROUP BY f.term
UNION ALL
SELECT 'other', t.entity, count(*), NULL, NULL, NULL, NULL
FROM met CROSS JOIN timeline t INDEXED BY timeline_by_event
WHERE t.event = met.event AND t.entity NOT IN (:a, :b) GROUP BY t.entity
"""
MET = {False: _MET.format(settled=""), True: _MET.format(settled=f"AND {SETTLED.format(event='pair.event')}")}
"""The one statement for all of it, without and with a day as of which is asked."""

_PAIR = "a = :a AND b = :b"
COUNTED = f"""
SELECT kind, key, events, NULL FROM pair_counts WHERE {_PAIR} AND kind = 'year'
UNION ALL
SELECT t.kind, c.key, c.events, t.value FROM pair_counts c CROSS JOIN terms t
WHERE {_PAIR} AND c.kind = 'term' AND t.id = c.key
UNION ALL
SELECT * FROM (
    SELECT kind, key, events, NULL FROM pair_counts WHERE {_PAIR} AND kind = 'other'
    ORDER BY events DESC, key LIMIT {MOST_RANKED}
)
UNION ALL
SELECT 'held', day, last, NULL FROM pair WHERE {_PAIR} AND held = 1
UNION ALL
SELECT 'gathering', p.day, NULL, e.public_id FROM pair p CROSS JOIN events e
WHERE {_PAIR} AND p.type = 'gathering' AND e.id = p.event AND p.day >= (
    SELECT min(day) FROM (
        SELECT day FROM pair WHERE {_PAIR} AND type = 'gathering' ORDER BY day DESC LIMIT {MOST_GATHERINGS}
    )
)
UNION ALL
SELECT 'ahead', min(p.day), NULL, NULL FROM pair p CROSS JOIN events e
WHERE {_PAIR} AND p.day > coalesce(:after, (SELECT max(day) FROM pair WHERE {_PAIR} AND held = 1), 0) AND p.held = 0
    AND e.id = p.event AND e.status IN ('planned', 'proposed')
"""
"""The one statement for a pair that is counted: what it reads grows with the encounters held, by a covering index."""


@dataclass
class Met:
    """Counts by year and whether held, of subjects (by value and row id) and of others (by row id).

    `held` are the first and last days of what was held, `gatherings` days and ids of the latest, at least
    `MOST_GATHERINGS` if there are so many, and `ahead` the first day planned, 0 for none; days are keys.
    """

    years: Counter[tuple[int, int]] = field(default_factory=Counter)
    types: Counter[str] = field(default_factory=Counter)
    modes: Counter[str] = field(default_factory=Counter)
    subjects: Counter[tuple[str, int]] = field(default_factory=Counter)
    others: Counter[int] = field(default_factory=Counter)
    held: list[tuple[int, int]] = field(default_factory=list)
    gatherings: list[tuple[int, str]] = field(default_factory=list)
    ahead: int = 0


def met(view: View, asked: dict[str, Any], after: int | None) -> Met:
    """What is known of the encounters of two, `asked` being their row ids `a < b` and the days `since` and `until`.

    What is ahead is looked for after the day `after`, or after the last encounter that took place.
    """
    if view.as_of is None and asked["since"] is None and asked["until"] is None:
        counted = _counted(view.rows(COUNTED, {**asked, "after": after}))
        if counted.years:
            return counted
    return _looked_through(view.rows(MET[view.as_of is not None], {**asked, "settled": view.settled}), after)


def _counted(rows: Iterable[Row]) -> Met:
    found = Met()
    for kind, key, number, value in rows:
        match kind:
            case "held":
                found.held.append((key, number))
            case "year":
                found.years[key // 2, key % 2] += number
            case "type":
                found.types[value] = number
            case "mode":
                found.modes[value] = number
            case "subject":
                found.subjects[value, key] = number
            case "other":
                found.others[key] = number
            case "gathering":
                found.gatherings.append((key, value))
            case "ahead":
                found.ahead = key or 0
    return found


def _looked_through(rows: Iterable[Row], after: int | None) -> Met:
    found = Met()
    ahead = []
    for kind, key, number, *more in rows:
        match kind:
            case "event":
                held, event_type, status, gathering = more
                found.years[key // 10_000, held] += 1
                found.types[event_type] += 1
                if held:
                    found.held.append((key, number))
                if gathering is not None:
                    found.gatherings.append((key, gathering))
                if status in AHEAD:
                    ahead.append(key)
            case "mode":
                found.modes[more[0]] += number
            case "subject":
                found.subjects[more[0], key] += number
            case _:
                found.others[key] += number
    latest = max((day for day, _ in found.held), default=0) if after is None else after
    found.ahead = min((day for day in ahead if day > latest), default=0)
    return found

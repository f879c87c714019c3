"""What two entities have in common: their encounters in numbers, what those were about, and who else was there."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from graph.keys import date_of, iso_day
from graph.possible_days import AHEAD
from graph.queries.as_of import SETTLED, View
from graph.queries.labels import entity_briefs, term_labels

MOST_RANKED = 10
"""Topics, and others who were there, that are named."""
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


@dataclass
class _Met:
    """The rows of the statement, sorted out: days, length and kind of each encounter, and counts by row id."""

    events: list[Sequence[Any]] = field(default_factory=list)
    modes: Counter[str] = field(default_factory=Counter)
    subjects: Counter[tuple[str, int]] = field(default_factory=Counter)
    others: Counter[int] = field(default_factory=Counter)


def shared_record(view: View, asked: dict[str, Any], after: int | None) -> dict[str, Any]:
    """All that is said of two entities beside their events; `asked` has the row ids `a < b` and the days as keys.

    What is planned is looked for after the day `after`, or after the last encounter that took place.
    """
    met = _sorted_out(view.rows(MET[view.as_of is not None], {**asked, "settled": view.settled}))
    held = [event for event in met.events if event[2]]
    first = min((event[0] for event in held if event[0]), default=0)
    last = max((event[0] for event in held), default=0)
    return {
        "met": bool(held),
        "held": len(held),
        "events": len(met.events),
        "first": iso_day(first),
        "last": iso_day(last),
        "longest_gap": longest_gap((event[0], event[1]) for event in held),
        "by_year": _by_year(met.events),
        "by_type": dict(sorted(Counter(event[3] for event in met.events).items())),
        "by_mode": dict(sorted(met.modes.items())),
        "topics": _topics(view, met.subjects),
        "others": _others(view, met.others),
        "gatherings": _gatherings(met.events),
        "next_planned": _next_planned(met.events, last if after is None else after),
    }


def longest_gap(days: Iterable[tuple[int, int]]) -> dict[str, Any] | None:
    """The longest time between one encounter and the next, by the first and last possible days of each, as keys.

    It lies between the last possible day of all before and the first of the next, `days` being the one less the other.
    """
    best: tuple[int, dt.date, dt.date] | None = None
    before: dt.date | None = None
    for first, last in sorted(each for each in days if each[0]):
        start, end = date_of(first), date_of(last)
        if start is None or end is None:
            continue
        if before is not None and (start - before).days > (best[0] if best else 0):
            best = (start - before).days, before, start
        before = end if before is None else max(before, end)
    return None if best is None else {"days": best[0], "from": best[1].isoformat(), "to": best[2].isoformat()}


def _sorted_out(rows: Iterable[Sequence[Any]]) -> _Met:
    met = _Met()
    for kind, key, number, *more in rows:
        match kind:
            case "event":
                met.events.append((key, number, *more))
            case "mode":
                met.modes[more[0]] += number
            case "subject":
                met.subjects[more[0], key] += number
            case _:
                met.others[key] += number
    return met


def _by_year(events: Iterable[Sequence[Any]]) -> list[dict[str, Any]]:
    years: dict[int, list[int]] = {}
    for day, _, held, *_ in events:
        total = years.setdefault(day // 10_000, [0, 0])
        total[0] += 1
        total[1] += held
    return [{"year": year or None, "events": n[0], "held": n[1]} for year, n in sorted(years.items())]


def _topics(view: View, counted: Counter[tuple[str, int]]) -> list[dict[str, Any]]:
    ranked = sorted(counted, key=lambda key: (-counted[key], key))[:MOST_RANKED]
    labels = term_labels(view, (term for _, term in ranked)) if ranked else {}
    return [{**labels[key[1]], "events": counted[key]} for key in ranked]


def _others(view: View, counted: Counter[int]) -> list[dict[str, Any]]:
    ranked = sorted(counted, key=lambda key: (-counted[key], key))[:MOST_RANKED]
    names = entity_briefs(view.session, ranked) if ranked else {}
    return [{"entity": names[key], "events": counted[key]} for key in ranked]


def _gatherings(events: Iterable[Sequence[Any]]) -> dict[str, Any]:
    together = sorted(((day, event_id) for day, _, _, _, _, event_id in events if event_id), reverse=True)
    return {"events": len(together), "ids": [event_id for _, event_id in together[:MOST_GATHERINGS]]}


def _next_planned(events: Iterable[Sequence[Any]], after: int) -> str | None:
    days = [day for day, _, _, _, status, _ in events if status in AHEAD and day > after]
    return iso_day(min(days, default=0))

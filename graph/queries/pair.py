"""Did the two meet: how often, first, last, by year, and the events."""

import datetime as dt
import json
from collections import Counter
from typing import Any

from graph.database import Row, Session
from graph.keys import day_key, iso_day
from graph.queries.as_of import SETTLED, View, viewed
from graph.queries.events import EventFilter, events_in
from graph.queries.names import the_entity_named
from graph.queries.page import Page
from graph.store import Store

_COUNTS = f"""
SELECT day / 10000 AS year, type, count(*), sum(held),
    min(CASE WHEN held = 1 AND day > 0 THEN day END), max(CASE WHEN held = 1 THEN day END)
FROM pair WHERE a = :a AND b = :b
    AND (:settled IS NULL OR {SETTLED.format(event="pair.event")})
GROUP BY year, type
"""
_NEXT = f"""
SELECT p.day FROM pair p CROSS JOIN events e
WHERE p.a = :a AND p.b = :b AND p.day > :after AND p.held = 0 AND e.id = p.event AND e.status IN ('planned', 'proposed')
    AND (:settled IS NULL OR {SETTLED.format(event="p.event")})
ORDER BY p.day LIMIT 1
"""


def pair(
    store: Store,
    a: str,
    b: str,
    limit: int = 50,
    cursor: str | None = None,
    today: dt.date | None = None,
    as_of: dt.date | None = None,
) -> str:
    """The record of two entities, each given by id or name, as JSON with a page of their events.

    `held` counts what took place; `first` and `last` are the days of the first and the last that did; `next_planned` is
    the first day planned from `today` on, or after the last that took place. With `as_of`, all of it is what had been
    published by that day, and what is planned is asked for from it on. Raises NotFound, BadCursor.
    """
    with store.reading() as session:
        left, right = the_entity_named(session, a), the_entity_named(session, b)
        entities = [_entity(session, key) for key in (left, right)]
        person = next((key for key, it in zip((left, right), entities, strict=True) if it["kind"] == "person"), None)
        with viewed(session, as_of, person) as view:
            record = _asked(view, min(left, right), max(left, right), today or as_of)
            wanted = EventFilter(participant=(entities[0]["id"], entities[1]["id"]), as_of=as_of)
            page = events_in(view, store, wanted, limit, cursor) if left != right else Page((), None)
    head = json.dumps({"a": entities[0], "b": entities[1], **record}, ensure_ascii=False)[:-1]
    return f'{head},"data":[{",".join(page.rows)}],"next_cursor":{json.dumps(page.next_cursor)}}}'


def _asked(view: View, a: int, b: int, today: dt.date | None) -> dict[str, Any]:
    asked = {"a": a, "b": b, "settled": None if view.as_of is None else view.settled}
    counts = view.rows(_COUNTS, asked)
    last = max((row[5] or 0 for row in counts), default=0)
    after = last if today is None else day_key(today) - 1
    planned = min((day for (day,) in view.rows(_NEXT, {**asked, "after": after})), default=0)
    return {**_record(counts), "next_planned": iso_day(planned)}


def _record(counts: list[Row]) -> dict[str, Any]:
    years: dict[int, list[int]] = {}
    types: Counter[str] = Counter()
    for year, kind, events, held, _, _ in counts:
        total = years.setdefault(year, [0, 0])
        total[0] += events
        total[1] += held
        types[kind] += events
    held = sum(row[3] for row in counts)
    return {
        "met": held > 0,
        "held": held,
        "events": sum(row[2] for row in counts),
        "first": iso_day(min((row[4] for row in counts if row[4]), default=0)),
        "last": iso_day(max((row[5] for row in counts if row[5]), default=0)),
        "by_year": [{"year": y or None, "events": n[0], "held": n[1]} for y, n in sorted(years.items())],
        "by_type": dict(sorted(types.items())),
    }


def _entity(session: Session, key: int) -> dict[str, Any]:
    row = session.row("SELECT public_id, name, kind, country FROM entities WHERE id = :id", {"id": key})
    return dict(zip(("id", "name", "kind", "country"), row or (None,) * 4, strict=True))

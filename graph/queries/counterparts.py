"""Whom an entity has met, those it has most events with first."""

import datetime as dt
import json

from graph.errors import NotFound
from graph.keys import day_key, iso_day, row_key
from graph.queries.names import entity_exists
from graph.queries.page import Page, check_limit, read_cursor, write_cursor
from graph.store import Store

_COUNTERPARTS = """
WITH met AS (
    SELECT b AS other, day, last, held FROM pair WHERE a = :entity
    UNION ALL
    SELECT a AS other, day, last, held FROM pair WHERE b = :entity
), counted AS (
    SELECT other, count(*) AS events, sum(held) AS held,
        min(CASE WHEN held = 1 AND day > 0 THEN day END) AS first, max(CASE WHEN held = 1 THEN day END) AS latest
    FROM met WHERE (:since IS NULL OR last >= :since) AND (:until IS NULL OR day BETWEEN 1 AND :until)
    GROUP BY other
)
SELECT e.public_id, e.name, e.kind, e.country, c.events, c.held, c.first, c.latest, c.other
FROM counted c CROSS JOIN entities e
WHERE e.id = c.other AND (c.events, c.other) < (:events, :other)
ORDER BY c.events DESC, c.other DESC LIMIT :limit
"""
_EVERY = 2**62


def counterparts(
    store: Store,
    entity_id: str,
    since: dt.date | None = None,
    until: dt.date | None = None,
    limit: int = 50,
    cursor: str | None = None,
) -> Page:
    """Rows `{"entity": …, "events", "held", "first", "last"}`: the events shared, how many of them took place, the days
    of the first and the last that did. Raises NotFound, BadCursor.
    """
    check_limit(limit)
    question = f"counterparts:{entity_id}:{since}:{until}"
    events, other = (_EVERY, 0) if cursor is None else read_cursor(store, question, cursor)
    asked = {
        "entity": row_key(entity_id),
        "since": None if since is None else day_key(since),
        "until": None if until is None else day_key(until),
        "events": events,
        "other": other,
        "limit": limit + 1,
    }
    with store.reading() as session:
        if not entity_exists(session, entity_id):
            raise NotFound(entity_id)
        rows = session.rows(_COUNTERPARTS, asked)
    more = len(rows) > limit
    position = (rows[limit - 1][4], rows[limit - 1][8]) if more else ()
    served = tuple(_row(*row[:8]) for row in rows[:limit])
    return Page(served, write_cursor(store, question, position) if more else None)


def _row(
    entity_id: str,
    name: str,
    kind: str,
    country: str | None,
    events: int,
    held: int,
    first: int | None,
    last: int | None,
) -> str:
    return json.dumps(
        {
            "entity": {"id": entity_id, "name": name, "kind": kind, "country": country},
            "events": events,
            "held": held,
            "first": iso_day(first or 0),
            "last": iso_day(last or 0),
        },
        ensure_ascii=False,
    )

"""Whom an entity has met, those it has most events with first."""

import datetime as dt
import json
from typing import Any

from graph.database import Row, Session
from graph.keys import day_key, iso_day, row_key
from graph.queries.as_of import SETTLED, viewed
from graph.queries.labels import entity_briefs
from graph.queries.names import check_entity
from graph.queries.page import Page, check_limit, read_cursor, write_cursor
from graph.queries.remembered import remembered
from graph.store import Store

_COUNTED = """
WITH met AS (
    SELECT b AS other, day, last, held, event FROM pair WHERE a = :entity
    UNION ALL
    SELECT a AS other, day, last, held, event FROM pair WHERE b = :entity
), counted AS (
    SELECT other, count(*) AS events, sum(held) AS held,
        min(CASE WHEN held = 1 AND day > 0 THEN day END) AS first, max(CASE WHEN held = 1 THEN day END) AS latest
    FROM met WHERE (:since IS NULL OR last >= :since) AND (:until IS NULL OR day BETWEEN 1 AND :until) {published}
    GROUP BY other
)
"""
_COUNTERPARTS = (
    _COUNTED.format(published="")
    + """
SELECT e.public_id, e.name, e.kind, e.country, c.events, c.held, c.first, c.latest, c.other
FROM counted c CROSS JOIN entities e
WHERE e.id = c.other AND (c.events, c.other) < (:events, :other)
ORDER BY c.events DESC, c.other DESC LIMIT :limit
"""
)
_PUBLISHED = (
    _COUNTED.format(published=f"AND {SETTLED.format(event='met.event')}")
    + "SELECT other, events, held, first, latest FROM counted"
)
_EVERY = 2**62


def counterparts(
    store: Store,
    entity_id: str,
    since: dt.date | None = None,
    until: dt.date | None = None,
    limit: int = 50,
    cursor: str | None = None,
    as_of: dt.date | None = None,
) -> Page:
    """Rows `{"entity": …, "events", "held", "first", "last"}`: the events shared, how many of them took place, the days
    of the first and the last that did; with `as_of`, by what had been published by then. Raises NotFound, Merged,
    BadCursor.
    """
    check_limit(limit)
    question = f"counterparts:{entity_id}:{since}:{until}:{as_of}"
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
        check_entity(session, entity_id)
        rows = remembered(
            store,
            session,
            f"{question}:{events}:{other}:{limit}",
            lambda: session.rows(_COUNTERPARTS, asked) if as_of is None else _published(session, as_of, asked),
        )
    more = len(rows) > limit
    position = (rows[limit - 1][4], rows[limit - 1][8]) if more else ()
    served = tuple(_row(*row[:8]) for row in rows[:limit])
    return Page(served, write_cursor(store, question, position) if more else None)


def _published(session: Session, as_of: dt.date, asked: dict[str, Any]) -> list[Row]:
    """The rows as of a day: all that the entity had met are counted, and those of the page named."""
    person = session.row("SELECT id FROM entities WHERE id = :entity AND kind = 'person'", asked)
    with viewed(session, as_of, None if person is None else person[0]) as view:
        counted = view.rows(_PUBLISHED, {**asked, "settled": view.settled})
    total: dict[int, list[int | None]] = {}
    for other, *numbers in counted:
        total[other] = _together(total[other], numbers) if other in total else numbers
    ranked = sorted(((numbers[0] or 0, other) for other, numbers in total.items()), reverse=True)
    wanted = [place for place in ranked if place < (asked["events"], asked["other"])][: asked["limit"]]
    names = entity_briefs(session, (other for _, other in wanted))
    return [(*names[other].values(), *total[other], other) for _, other in wanted]


def _together(one: list[int | None], other: list[int | None]) -> list[int | None]:
    """Two counts of events and of those held, with the first and the last day of those, as one."""
    first = [each[2] for each in (one, other) if each[2]]
    last = [each[3] for each in (one, other) if each[3]]
    events, held = ((one[i] or 0) + (other[i] or 0) for i in (0, 1))
    return [events, held, min(first, default=None), max(last, default=None)]


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

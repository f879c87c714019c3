"""Which entities: by any of their names, however misspelt, or those with most events."""

import json
from collections.abc import Sequence
from typing import Any

from graph.database import Session
from graph.errors import NotFound
from graph.identity import surviving_id
from graph.keys import row_key
from graph.model import EntityKind
from graph.queries.fuzzy_names import nearest_names
from graph.queries.names import check_entity
from graph.queries.page import Page, check_limit, read_cursor, write_cursor
from graph.store import Store

_BY_EVENTS = """
SELECT body, NULL, events, id FROM entities
WHERE (:kind IS NULL OR kind = :kind) AND (:country IS NULL OR country = :country)
    AND (events, id) < (:events, :id) AND body <> ''
ORDER BY events DESC, id DESC LIMIT :limit
"""
_NEAREST = """
WITH near AS MATERIALIZED (
    SELECT json_extract(value, '$[0]') AS entity, json_extract(value, '$[1]') AS score FROM json_each(:near)
)
SELECT e.body, near.score, e.events, e.id FROM near CROSS JOIN entities e
WHERE e.id = near.entity AND e.body <> '' AND (:kind IS NULL OR e.kind = :kind)
    AND (:country IS NULL OR e.country = :country) AND (near.score, e.events, e.id) < (:score, :events, :id)
ORDER BY near.score DESC, e.events DESC, e.id DESC LIMIT :limit
"""
_EVERY = 2**62
_EVERY_SCORE = 1000.0


def search_entities(
    store: Store,
    q: str | None = None,
    kind: EntityKind | None = None,
    country: str | None = None,
    limit: int = 50,
    cursor: str | None = None,
) -> Page:
    """Entity rows with `score` (0 to 100, how near a name is to `q`; null without `q`) and `events`, their number.

    The nearest come first, or, without `q`, those with most events. Raises BadCursor.
    """
    check_limit(limit)
    question = "entities:" + json.dumps([q, kind, country])
    after = None if cursor is None else read_cursor(store, question, cursor)
    with store.reading() as session:
        if q is None:
            rows = _busiest(session, kind, country, limit + 1, after)
        else:
            rows = _nearest(session, q, kind, country, limit + 1, after)
    more = len(rows) > limit
    last = rows[limit - 1] if more else ()
    position = () if not more else (*last[2:],) if q is None else (*last[1:],)
    served = tuple(_with_numbers(body, score, events) for body, score, events, _ in rows[:limit])
    return Page(served, write_cursor(store, question, position) if more else None)


def get_entity(store: Store, entity_id: str) -> str:
    """An entity with `events`, the number of its events, as JSON. Raises NotFound, Merged."""
    with store.reading() as session:
        check_entity(session, entity_id)
        row = session.row("SELECT public_id, body, events FROM entities WHERE id = :id", {"id": row_key(entity_id)})
    if row is None or row[0] != entity_id:
        raise NotFound(entity_id)
    return f'{row[1][:-1]},"events":{row[2]}}}'


def _busiest(
    session: Session, kind: str | None, country: str | None, limit: int, after: Sequence[Any] | None
) -> list[tuple[Any, ...]]:
    events, entity = after or (_EVERY, 0)
    wanted = {"kind": kind, "country": country, "events": events, "id": entity, "limit": limit}
    return session.rows(_BY_EVENTS, wanted)


def _nearest(
    session: Session, q: str, kind: str | None, country: str | None, limit: int, after: Sequence[Any] | None
) -> list[tuple[Any, ...]]:
    scores = {**nearest_names(session, q), row_key(surviving_id(session, q)): 100.0}
    score, events, entity = after or (_EVERY_SCORE, _EVERY, 0)
    wanted = {"kind": kind, "country": country, "score": score, "events": events, "id": entity, "limit": limit}
    return session.rows(_NEAREST, {**wanted, "near": json.dumps(list(scores.items()))})


def _with_numbers(body: str, score: float | None, events: int) -> str:
    return f'{body[:-1]},"score":{"null" if score is None else score},"events":{events}}}'

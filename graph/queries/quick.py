"""Which questions take no time to speak of, however many events there are: so that they need no thread of their own."""

from dataclasses import replace
from typing import Any

from graph.keys import row_key
from graph.queries.event_order import Sort
from graph.queries.events import ALL_EVENTS, EventFilter
from graph.store import Store

FEW_ROWS = 50
LITTLE = 100
"""Events that may be looked through one by one."""
_UNKNOWN = 2**62
_LEAST_EVENTS = "SELECT min(events), count(*) FROM entities WHERE id IN (:a, :b) AND public_id IN (:a_id, :b_id)"
_LOOKED_UP_BY_KEY: dict[str, Any] = {
    "participant": (),
    **dict.fromkeys(("type", "status", "mode", "country", "topic", "since", "until", "min_confidence", "min_sources")),
}
"""Conditions that take no more than a key for each event; others are names to be found, or words."""


def meets_little(store: Store, a: str, b: str) -> bool:
    """Whether both are ids of entities, and one of them takes part in few events."""
    return a != b and _least_events(store, a, b) <= LITTLE


def is_little(store: Store, entity_id: str) -> bool:
    """Whether this is the id of an entity that takes part in few events."""
    return _least_events(store, entity_id, entity_id) <= LITTLE


def is_quick_page(store: Store, wanted: EventFilter, limit: int, sort: Sort = "-date", *, count: bool = False) -> bool:
    """Whether a page of events is found among few; or is few rows of one index one after the other, as those of all
    events are, or of one entity or two that are given by id, by date.
    """
    named = wanted.participant
    if len(named) > 2 or replace(wanted, **_LOOKED_UP_BY_KEY) != ALL_EVENTS:
        return False
    least = 0 if not named else _least_events(store, named[0], named[-1])
    if named and least <= LITTLE:
        return limit <= LITTLE
    is_walk = replace(wanted, participant=()) == ALL_EVENTS and sort in ("-date", "date") and not count
    return is_walk and limit <= FEW_ROWS and least < _UNKNOWN and len(set(named)) == len(named)


def _least_events(store: Store, a: str, b: str) -> int:
    """The lesser number of events of two entities, or of one if they are the same; beyond all if one is not known."""
    with store.reading() as session:
        ids = {"a": row_key(a), "b": row_key(b), "a_id": a, "b_id": b}
        least, found = session.row(_LEAST_EVENTS, ids) or (None, 0)
    return int(least) if found == len({a, b}) else _UNKNOWN

"""The encounters of one entity, newest first."""

from dataclasses import replace

from graph.errors import NotFound
from graph.queries.events import ALL_EVENTS, EventFilter, find_events
from graph.queries.names import entity_exists
from graph.queries.page import Page
from graph.store import Store


def timeline(
    store: Store, entity_id: str, wanted: EventFilter = ALL_EVENTS, limit: int = 50, cursor: str | None = None
) -> Page:
    """A page of Event rows that the entity takes part in and that meet the filter. Raises NotFound, BadCursor."""
    with store.reading() as session:
        if not entity_exists(session, entity_id):
            raise NotFound(entity_id)
    return find_events(store, replace(wanted, participant=(entity_id, *wanted.participant)), limit, cursor)

"""The encounters of one entity."""

from dataclasses import replace

from graph.queries.event_order import Sort
from graph.queries.events import ALL_EVENTS, EventFilter, find_events
from graph.queries.names import check_entity
from graph.queries.page import Page
from graph.store import Store


def timeline(
    store: Store,
    entity_id: str,
    wanted: EventFilter = ALL_EVENTS,
    limit: int = 50,
    cursor: str | None = None,
    sort: Sort = "-date",
    count: bool = False,
    highlights: bool = False,
) -> Page:
    """A page of Event rows that the entity takes part in and that meet the filter.

    Raises NotFound, Merged, BadCursor.
    """
    with store.reading() as session:
        check_entity(session, entity_id)
    own = replace(wanted, participant=(entity_id, *wanted.participant))
    return find_events(store, own, limit, cursor, sort, count, highlights)

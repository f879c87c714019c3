"""Where someone was, stop by stop."""

import datetime as dt
import json
from typing import Any

from graph.journeys import Stop, stops
from graph.keys import row_key
from graph.model import Event
from graph.queries.as_of import viewed
from graph.queries.events import EventFilter, events_in
from graph.queries.labels import entity_briefs
from graph.queries.names import check_entity
from graph.queries.page import Page
from graph.store import Store


def itinerary(
    store: Store,
    entity_id: str,
    since: dt.date | None = None,
    until: dt.date | None = None,
    limit: int = 500,
    cursor: str | None = None,
    as_of: dt.date | None = None,
) -> Page:
    """The stops that the next `limit` events of the entity make, in order of day; see `graph.journeys`.

    A stay that goes on after the last event of a page is on the next one too. Raises NotFound, Merged, BadCursor.
    """
    with store.reading() as session:
        check_entity(session, entity_id)
        home = entity_briefs(session, [row_key(entity_id)])[row_key(entity_id)]
        person = row_key(entity_id) if home["kind"] == "person" else None
        with viewed(session, as_of, person) as view:
            wanted = EventFilter(participant=(entity_id,), since=since, until=until, as_of=as_of)
            page = events_in(view, store, wanted, limit, cursor, "date")
    found = stops(map(Event.model_validate_json, page.rows))
    return Page(tuple(_row(stop, home["country"]) for stop in found), page.next_cursor)


def _row(stop: Stop, home: str | None) -> str:
    told: dict[str, Any] = {
        "country": stop.country,
        "city": stop.city,
        "start": stop.start.isoformat(),
        "end": stop.end.isoformat(),
        "certain": stop.certain,
        "home": stop.country is not None and stop.country == home,
        "visits": sorted(stop.visits),
        "overlaps": stop.overlaps,
        "events": [_brief(event) for event in stop.events],
    }
    return json.dumps(told, ensure_ascii=False)


def _brief(event: Event) -> dict[str, Any]:
    names = ("id", "type", "status", "title", "date", "part_of")
    return {
        **{name: getattr(event, name) for name in names},
        "start": event.start and event.start.isoformat(),
        "end": event.end and event.end.isoformat(),
        "venue": event.place and event.place.venue,
    }

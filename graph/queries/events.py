"""Which events: all filters together, newest first."""

import datetime as dt
import json
from dataclasses import asdict, dataclass

from graph.database import Row, Session
from graph.errors import Merged, NotFound
from graph.keys import day_key, iso_day, row_key
from graph.missed_days import is_missed, with_notice
from graph.model import Event, EventType, Mode, Status
from graph.possible_days import AHEAD
from graph.queries.event_search import EventSearch
from graph.queries.page import Page, check_limit, read_cursor, write_cursor
from graph.queries.part_of import with_wholes
from graph.store import Store


@dataclass(frozen=True, slots=True)
class EventFilter:
    """Conditions that all hold. A participant is an entity id or a name; of several, all take part.

    `country` is the ISO alpha-2 code a participant acts for; `topic` an id or label; `place` a venue, city or country;
    `q` words of the title or the evidence. `since` and `until` hold by overlap, and leave undated events out.
    """

    participant: tuple[str, ...] = ()
    country: str | None = None
    type: EventType | None = None
    status: Status | None = None
    mode: Mode | None = None
    topic: str | None = None
    place: str | None = None
    since: dt.date | None = None
    until: dt.date | None = None
    q: str | None = None
    min_confidence: float | None = None
    min_sources: int | None = None


ALL_EVENTS = EventFilter()

_ONE = "SELECT public_id, body, status, last FROM events WHERE id = :id"


def find_events(store: Store, wanted: EventFilter = ALL_EVENTS, limit: int = 50, cursor: str | None = None) -> Page:
    """A page of Event rows. Raises BadCursor, and ValueError for a limit out of range."""
    check_limit(limit)
    question = "events:" + json.dumps(asdict(wanted), default=str, sort_keys=True)
    after = None if cursor is None else read_cursor(store, question, cursor)
    with store.reading() as session:
        search = event_search(session, wanted)
        rows = [] if search is None else session.rows(*search.page(limit + 1, after))
        served = served_bodies(session, [(body, status, last) for body, _, _, status, last in rows[:limit]])
        events = with_wholes(session, served)
    more = len(rows) > limit
    position = rows[limit - 1][1:3] if more else ()
    return Page(events, write_cursor(store, question, position) if more else None)


def event_search(session: Session, wanted: EventFilter) -> EventSearch | None:
    """The search for the events wanted; None where a filter names something that no event has."""
    search = EventSearch(session)
    for name in wanted.participant:
        search.with_participant(name)
    for kind in ("country", "type", "status", "mode", "topic"):
        value = getattr(wanted, kind)
        if value is not None:
            search.with_term(kind, value)
    if wanted.place is not None:
        search.at_place(wanted.place)
    if wanted.q is not None:
        search.with_words(wanted.q)
    search.within(wanted.since, wanted.until)
    search.at_least(wanted.min_confidence, wanted.min_sources)
    return None if search.hopeless else search


def get_event(store: Store, event_id: str) -> str:
    """An event with all its evidence, as JSON. Raises NotFound, or Merged with the id it goes by now."""
    with store.reading() as session:
        row = session.row(_ONE, {"id": row_key(event_id)})
        if row is not None and row[0] == event_id:
            return with_wholes(session, served_bodies(session, [row[1:]]))[0]
        raise Merged(_canonical_id(session, event_id))


def served_bodies(session: Session, rows: list[Row]) -> tuple[str, ...]:
    """Events as they are served, from rows (body, status, last): with a warning on plans whose day has passed."""
    latest = _latest_publication(session) if any(status in AHEAD for _, status, _ in rows) else None
    if latest is None:
        return tuple(body for body, *_ in rows)
    return tuple(
        with_notice(Event.model_validate_json(body), latest).model_dump_json()
        if is_missed(status, last, day_key(latest))
        else body
        for body, status, last in rows
    )


def _latest_publication(session: Session) -> dt.date | None:
    (latest,) = session.row("SELECT max(published) FROM documents") or (None,)
    known = iso_day(latest) if latest else None
    return None if known is None else dt.date.fromisoformat(known)


def event_history(store: Store, event_id: str) -> tuple[str, ...]:
    """The reports of an event, the earliest published first: `{"report": …, "reason": why it is of this event}`."""
    get_event(store, event_id)
    with store.reading() as session:
        rows = session.rows(
            "SELECT r.body, r.reason FROM reports r CROSS JOIN documents d "
            "WHERE r.event = :event AND d.id = r.document ORDER BY d.published, r.public_id",
            {"event": row_key(event_id)},
        )
    return tuple(f'{{"report":{body},"reason":{reason or "null"}}}' for body, reason in rows)


def _canonical_id(session: Session, event_id: str) -> str:
    """Any report's id leads to its event, and so does the id of a retracted report to what is left of its event."""
    seen = set()
    while event_id not in seen:
        seen.add(event_id)
        row = session.row(
            "SELECT e.public_id FROM reports r CROSS JOIN events e "
            "WHERE r.id = :id AND r.public_id = :public_id AND e.id = r.event",
            {"id": row_key(event_id), "public_id": event_id},
        )
        if row is not None:
            return str(row[0])
        row = session.row("SELECT successor FROM retired WHERE id = :id", {"id": row_key(event_id)})
        if row is None:
            break
        event_id = row[0]
    raise NotFound(event_id)

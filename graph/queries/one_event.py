"""One event: by its id, or an id that led to it, with its evidence and with the reports that it is made of."""

import datetime as dt
import json

from graph.database import Session
from graph.errors import Merged, NotFound
from graph.keys import day_key, row_key
from graph.queries.as_of import View, event_in_between
from graph.queries.events import served_bodies
from graph.store import Store

_ONE = "SELECT public_id, settled, body, status, last, part_of FROM events WHERE id = :id"
_REASONS = """
SELECT r.body, r.reason, d.source FROM reports r CROSS JOIN documents d
WHERE r.event = :event AND d.id = r.document ORDER BY d.published, r.public_id
"""


def get_event(store: Store, event_id: str, as_of: dt.date | None = None) -> str:
    """An event with all its evidence, as JSON, or with what had been published by a day.

    Raises NotFound, also for what had not been published by then, or Merged with the id it goes by now.
    """
    with store.reading() as session:
        row = session.row(_ONE, {"id": row_key(event_id)})
        if row is None or row[0] != event_id:
            raise Merged(_canonical_id(session, event_id))
        _, settled, *stored = row
        if as_of is None or settled <= day_key(as_of):
            view = View(session, as_of)
            return served_bodies(view, [tuple(stored)])[0]
        known = event_in_between(session, row_key(event_id), as_of)
        if known is None:
            raise NotFound(event_id)
        told = (known.model_dump_json(), known.status, day_key(known.end or known.start), None)
        return served_bodies(View(session, as_of), [told])[0]


def event_history(store: Store, event_id: str) -> tuple[str, ...]:
    """The reports of an event, the earliest published first: `{"report", "reason", "source"}`, the reason being why it
    is of this event.
    """
    get_event(store, event_id)
    with store.reading() as session:
        rows = session.rows(_REASONS, {"event": row_key(event_id)})
    return tuple(
        f'{{"report":{body},"reason":{reason or "null"},"source":{json.dumps(source)}}}'
        for body, reason, source in rows
    )


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

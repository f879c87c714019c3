"""Writes and removes events, with everything that is filed by event so that questions are answered from an index."""

from graph.database import Session
from graph.keys import row_key
from graph.model import Event
from graph.rows.event_rows import event_rows

_UPSERT = """
INSERT INTO events (id, public_id, day, last, type, status, confidence, sources, body)
VALUES (:id, :public_id, :day, :last, :type, :status, :confidence, :sources, :body)
ON CONFLICT (id) DO UPDATE SET day = excluded.day, last = excluded.last, type = excluded.type, status = excluded.status,
    confidence = excluded.confidence, sources = excluded.sources, body = excluded.body
"""
_COUNT_TERM = """
INSERT INTO terms (id, kind, value, events) VALUES (:id, :kind, :value, 1)
ON CONFLICT (id) DO UPDATE SET events = terms.events + 1
"""
_TIMELINE = """
INSERT INTO timeline (entity, day, event, last, held, role) VALUES (:entity, :day, :event, :last, :held, :role)
"""
_PAIR = """
INSERT INTO pair (a, b, day, event, last, held, type) VALUES (:a, :b, :day, :event, :last, :held, :type)
"""
_FACET = "INSERT INTO facet (term, day, event, last) VALUES (:term, :day, :event, :last)"
_INDEX = "INSERT INTO event_index (rowid, title, evidence) VALUES (:rowid, :title, :evidence)"


def write_event(session: Session, event: Event) -> None:
    """Store an event, in place of its former state if there is one."""
    _unfile(session, row_key(event.id))
    rows = event_rows(event)
    session.run(_UPSERT, rows.event)
    session.run_many(_TIMELINE, rows.timeline)
    session.run_many("UPDATE entities SET events = events + 1 WHERE id = :entity", rows.timeline)
    session.run_many(_PAIR, rows.pair)
    session.run_many(_COUNT_TERM, rows.terms)
    session.run_many(_FACET, rows.facet)
    session.run(_INDEX, rows.index)
    session.run("UPDATE state SET longest_span = :span WHERE longest_span < :span", {"span": rows.span})


def delete_event(session: Session, key: int) -> None:
    """Remove the event with this row id, of which no report is left."""
    _unfile(session, key)
    session.run("DELETE FROM events WHERE id = :id", {"id": key})


def _unfile(session: Session, key: int) -> None:
    """Take the event out of everything it is filed under."""
    event = {"event": key}
    if session.row("SELECT 1 FROM events WHERE id = :event", event) is None:
        return
    session.run(
        "UPDATE entities SET events = events - 1 WHERE id IN (SELECT entity FROM timeline WHERE event = :event)", event
    )
    terms = [{"term": term} for (term,) in session.rows("SELECT term FROM facet WHERE event = :event", event)]
    for table in ("timeline", "pair", "facet"):
        session.run(f"DELETE FROM {table} WHERE event = :event", event)
    session.run_many("UPDATE terms SET events = events - 1 WHERE id = :term", terms)
    session.run_many("DELETE FROM terms WHERE id = :term AND events = 0", terms)
    session.run("DELETE FROM event_index WHERE rowid = :event", event)

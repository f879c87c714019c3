"""Rows of events, and of everything that is filed by event so that questions are answered from an index."""

from collections.abc import Iterable
from itertools import combinations
from typing import Any

from graph.compare import HAPPENED
from graph.database import Session
from graph.keys import day_key, fold, row_key, term_key
from graph.model import Event

_UPSERT = """
INSERT INTO events (id, public_id, day, last, type, status, confidence, sources, body)
VALUES (:id, :public_id, :day, :last, :type, :status, :confidence, :sources, :body)
ON CONFLICT (id) DO UPDATE SET day = excluded.day, last = excluded.last, type = excluded.type, status = excluded.status,
    confidence = excluded.confidence, sources = excluded.sources, body = excluded.body
"""
_COUNT_TERM = """
INSERT INTO terms (id, kind, value, events) VALUES (:term, :kind, :value, 1)
ON CONFLICT (id) DO UPDATE SET events = terms.events + 1
"""


def write_event(session: Session, event: Event) -> None:
    """Store an event, in place of its former state if there is one."""
    key = row_key(event.id)
    _unfile(session, key)
    first, last = event.start or event.end, event.end or event.start
    filed = {"event": key, "day": day_key(first), "last": day_key(last), "held": int(event.status in HAPPENED)}
    session.run(
        _UPSERT,
        {
            **{name: filed[name] for name in ("day", "last")},
            "id": key,
            "public_id": event.id,
            "type": event.type,
            "status": event.status,
            "confidence": event.confidence,
            "sources": event.source_count,
            "body": event.model_dump_json(),
        },
    )
    _file_by_actor(session, event, filed)
    _file_by_term(session, event, filed)
    session.run(
        "INSERT INTO event_index (rowid, title, evidence) VALUES (:id, :title, :evidence)",
        {"id": key, "title": event.title, "evidence": "\n".join(dict.fromkeys(item.text for item in event.evidence))},
    )
    if first is not None and last is not None:
        session.run("UPDATE state SET longest_span = :span WHERE longest_span < :span", {"span": (last - first).days})


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


def _file_by_actor(session: Session, event: Event, filed: dict[str, Any]) -> None:
    actors = {row_key(actor.entity_id): actor.role for actor in event.participants}
    session.run_many(
        "INSERT INTO timeline (entity, day, event, last, held, role) "
        "VALUES (:entity, :day, :event, :last, :held, :role)",
        [{**filed, "entity": actor, "role": role} for actor, role in actors.items()],
    )
    session.run_many("UPDATE entities SET events = events + 1 WHERE id = :id", [{"id": actor} for actor in actors])
    session.run_many(
        "INSERT INTO pair (a, b, day, event, last, held, type) VALUES (:a, :b, :day, :event, :last, :held, :type)",
        [{**filed, "a": a, "b": b, "type": event.type} for a, b in combinations(sorted(actors), 2)],
    )


def _file_by_term(session: Session, event: Event, filed: dict[str, Any]) -> None:
    terms = {term_key(kind, value): {"kind": kind, "value": value} for kind, value in sorted(_terms(event))}
    rows = [{**filed, **named, "term": term} for term, named in terms.items()]
    session.run_many(_COUNT_TERM, rows)
    session.run_many("INSERT INTO facet (term, day, event, last) VALUES (:term, :day, :event, :last)", rows)


def _terms(event: Event) -> Iterable[tuple[str, str]]:
    """The properties to find an event by, as kind and folded value."""
    yield "type", event.type
    yield "status", event.status
    yield "mode", event.mode
    for actor in event.participants:
        if actor.country:
            yield "country", fold(actor.country)
    for topic in event.topics:
        yield from (("topic", fold(name)) for name in (topic.id, topic.label) if name)
    if event.place:
        place = (event.place.entity_id, event.place.venue, event.place.city, event.place.country)
        yield from (("place", fold(name)) for name in place if name)

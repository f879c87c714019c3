"""What one write does: a reading goes in whole, a document comes out whole."""

from collections.abc import Sequence
from dataclasses import dataclass

from graph.changes import Touched, record_change
from graph.database import Session
from graph.errors import NotFound
from graph.judgements import touched_by_documents
from graph.keys import row_key
from graph.model import Reading, Report
from graph.resolution import settle
from graph.revision import current_revision, next_revision
from graph.rows.documents import delete_document, insert_document, is_read_anew
from graph.rows.entities import delete_entities, insert_entities, update_entities
from graph.rows.neighbourhoods import neighbourhood
from graph.rows.reports import delete_reports, insert_reports, reports_of_document
from graph.rows.vague_plans import disturbed_plans


@dataclass(frozen=True, slots=True)
class Added:
    """A document in the store: whether it is new, the revision as of which it is in, and the ids of its events."""

    document_id: str
    created: bool
    revision: int
    events: tuple[str, ...]


def add_readings(session: Session, readings: Sequence[Reading]) -> list[Added]:
    """Store the readings and resolve their reports. Raises Conflict if an id stands for another content.

    A document in which another day of publication is found than before is read anew: it is put in place of the old one.
    """
    anew = {reading.document.id for reading in readings if is_read_anew(session, reading.document)}
    touched = Touched()
    for document_id in sorted(anew):
        touched.add(_retract(session, document_id))
    written, later = _add(session, readings)
    touched.add(later)
    revision = current_revision(session)
    if any(written):
        revision = next_revision(session)
        new = {reading.document.id for reading, stored in zip(readings, written, strict=True) if stored}
        record_change(session, revision, touched, {"added": new - anew, "reread": anew})
    return [
        Added(document_id, new and document_id not in anew, revision, _events_of(session, document_id))
        for document_id, new in ((r.document.id, new) for r, new in zip(readings, written, strict=True))
    ]


def _add(session: Session, readings: Sequence[Reading]) -> tuple[list[bool], Touched]:
    """Store the readings: for each whether it was written; and what became of events."""
    written = []
    mentioned: set[str] = set()
    reports: list[Report] = []
    for reading in readings:
        new = insert_document(session, reading.document, reading.reader)
        written.append(new)
        if new:
            mentioned |= insert_entities(session, reading)
            reports += insert_reports(session, reading)
    update_entities(session, mentioned)
    session.run_many("DELETE FROM retired WHERE id = :id", [{"id": row_key(report.id)} for report in reports])
    judged = touched_by_documents(session, [r.document.id for r, new in zip(readings, written, strict=True) if new])
    if reports or judged.reports:
        plans, fields = disturbed_plans(session, reports)
        around = neighbourhood(session, plans, fields).values() if plans else ()
        return written, settle(session, [*reports, *around, *judged.reports], orphans=judged.events)
    return written, Touched()


def replace_reading(session: Session, reading: Reading) -> Added:
    """Put a new reading of a document in place of what was read from it before. Raises NotFound."""
    touched = _retract(session, reading.document.id)
    _, later = _add(session, [reading])
    touched.add(later)
    revision = next_revision(session)
    record_change(session, revision, touched, {"reread": [reading.document.id]})
    return Added(reading.document.id, True, revision, _events_of(session, reading.document.id))


def retract_document(session: Session, document_id: str) -> int:
    """Take a document and all it said out of the store; the new revision. Raises NotFound."""
    touched = _retract(session, document_id)
    revision = next_revision(session)
    record_change(session, revision, touched, {"retracted": [document_id]})
    return revision


def _retract(session: Session, document_id: str) -> Touched:
    removed = reports_of_document(session, document_id)
    gone = {report.id for report in removed}
    plans, _ = disturbed_plans(session, removed)
    neighbours = [each for key, each in neighbourhood(session, [*removed, *plans]).items() if key not in gone]
    events = {
        key
        for (key,) in session.rows(
            "SELECT DISTINCT event FROM reports WHERE document = :document", {"document": row_key(document_id)}
        )
    }
    delete_reports(session, document_id)
    for event in events:
        _retire(session, event, gone)
    judged = touched_by_documents(session, [document_id])
    touched = settle(session, [*neighbours, *judged.reports], orphans=events | judged.events)
    delete_entities(session, document_id)
    if not delete_document(session, document_id):
        raise NotFound(document_id)
    return touched


def _retire(session: Session, event: int, gone: set[str]) -> None:
    """Let the id of an event that has lost the report it is named after lead to the rest of it."""
    name = session.row("SELECT public_id FROM events WHERE id = :event", {"event": event})
    successor = session.row("SELECT min(public_id) FROM reports WHERE event = :event", {"event": event})
    if name and name[0] in gone and successor and successor[0] is not None:
        session.run(
            "INSERT INTO retired (id, public_id, successor) VALUES (:id, :public_id, :successor)",
            {"id": event, "public_id": name[0], "successor": successor[0]},
        )


def _events_of(session: Session, document_id: str) -> tuple[str, ...]:
    rows = session.rows(
        "SELECT DISTINCT e.public_id FROM reports r CROSS JOIN events e "
        "WHERE r.document = :document AND e.id = r.event ORDER BY e.public_id",
        {"document": row_key(document_id)},
    )
    return tuple(public_id for (public_id,) in rows)

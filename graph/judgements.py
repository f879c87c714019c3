"""What one judgement does: it is added to those there are, and the events that it bears on are resolved anew.

The graph is what follows from the documents and the judgements that hold; in which order they came does not matter.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from graph.changes import Touched, record_change
from graph.corrections import added_participant
from graph.database import Session
from graph.judgement import Judgement
from graph.keys import row_key
from graph.merging import refile_entities
from graph.model import Report
from graph.resolution import settle
from graph.revision import current_revision, next_revision
from graph.rows.audit import record_effect
from graph.rows.entities import give_entity, take_entity, update_entities
from graph.rows.judgements import (
    find_subjects,
    forget_subjects,
    insert_judgement,
    insert_subjects,
    is_withdrawn,
    judgement_with,
    judgements_anchored_in,
)
from graph.rows.reports import events_of, report_with_key

_HELD = """
SELECT 1 FROM judgements j
WHERE j.id = :id AND NOT EXISTS (SELECT 1 FROM judgements w WHERE w.withdraws = j.id AND w.id <> :by)
"""
"""Whether there is a judgement that no other withdrawal takes back."""


@dataclass(frozen=True, slots=True)
class Made:
    """A judgement in the store: its id, the revision as of which it holds, and the ids of the events it changed."""

    id: str
    revision: int
    events: tuple[str, ...]
    touched: Touched = field(default_factory=Touched, repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Concerned:
    """Reports that judgements bear on otherwise than before, and the row ids of the events they are of."""

    reports: list[Report]
    events: set[int]


def make_judgement(session: Session, judgement: Judgement, actor: str = "") -> Made:
    """Add a judgement, once, let it have its effect, and log that; `actor` is the id of the key it came with."""
    if not insert_judgement(session, judgement):
        return Made(judgement.public_id, current_revision(session), ())
    made = _taken_up(session, judgement)
    record_effect(session, judgement, made.revision, made.events, actor)
    record_change(session, made.revision, made.touched, judgement=made.id)
    return made


def _taken_up(session: Session, judgement: Judgement) -> Made:
    """Let a judgement have its effect; one that another takes back already has none."""
    if judgement.withdraws is not None:
        return _undone(session, judgement)
    if is_withdrawn(session, judgement.public_id):
        return _effect(session, judgement, set())
    if judgement.of == "entity":
        return _identified(session, judgement)
    insert_subjects(session, judgement)
    if (actor := added_participant(judgement.attribute, judgement.value)) is not None:
        give_entity(session, actor)
    return _effect(session, judgement, find_subjects(session, row_key(judgement.public_id)))


def _undone(session: Session, withdrawal: Judgement) -> Made:
    taken_back = withdrawal.withdraws or ""
    held = bool(session.row(_HELD, {"id": row_key(taken_back), "by": row_key(withdrawal.public_id)}))
    judgement = judgement_with(session, taken_back) if held else withdrawal
    if judgement.of == "entity":
        return _identified(session, withdrawal)
    made = _effect(session, withdrawal, forget_subjects(session, row_key(taken_back)))
    if (actor := added_participant(judgement.attribute, judgement.value)) is not None:
        take_entity(session, actor)
    return made


def touched_by_documents(session: Session, document_ids: Iterable[str]) -> Concerned:
    """Look for what judgements point at in documents that came or went."""
    reports: set[int] = set()
    for key in judgements_anchored_in(session, document_ids):
        reports |= find_subjects(session, key)
    return touched(session, reports)


def touched(session: Session, reports: Iterable[int]) -> Concerned:
    """The reports with these row ids that are in the store."""
    found = [report for key in sorted(reports) if (report := report_with_key(session, key)) is not None]
    return Concerned(found, events_of(session, found))


def _effect(session: Session, judgement: Judgement, reports: set[int]) -> Made:
    return _resolved(session, judgement, touched(session, reports))


def _resolved(session: Session, judgement: Judgement, change: Concerned) -> Made:
    before = _named(session, change.events)
    touched = settle(session, change.reports, orphans=change.events)
    revision = next_revision(session)
    events = before | _named(session, events_of(session, change.reports))
    return Made(judgement.public_id, revision, tuple(sorted(events)), touched)


def _identified(session: Session, judgement: Judgement) -> Made:
    """Have entities be one, or no longer one, and resolve anew whatever tells of them."""
    refiled = refile_entities(session)
    made = _resolved(session, judgement, Concerned(refiled.reports, events_of(session, refiled.reports)))
    update_entities(session, refiled.entities)
    return made


def _named(session: Session, events: Iterable[int]) -> set[str]:
    rows = (session.row("SELECT public_id FROM events WHERE id = :id", {"id": event}) for event in events)
    return {row[0] for row in rows if row is not None}

"""What a judgement that is handed in means: the tellings that its subjects name as the store is now."""

import datetime as dt

from graph.anchors import anchor_of
from graph.corrections import checked_value
from graph.database import Session
from graph.errors import BadJudgement, Conflict, NotFound
from graph.judgement import Anchor, Given, Judgement, Signed
from graph.keys import row_key
from graph.model import Report
from graph.rows.entities import check_entity
from graph.rows.judgements import (
    is_withdrawn,
    judgement_with,
)
from graph.rows.reports import events_of, report_with_key, reports_of_document, reports_of_event


def prepared(session: Session, given: Given, time: dt.datetime) -> Judgement:
    """The judgement that was handed in, with its subjects as they are found now. Raises NotFound and BadJudgement."""
    value = given.value if given.attribute is None else checked_value(given.attribute, given.value)
    if given.of == "entity":
        for entity_id in given.subjects:
            check_entity(session, entity_id)
    return Judgement(
        kind=given.kind,
        of=given.of,
        subjects=_anchors(session, given.subjects) if given.of == "event" else (),
        entities=given.subjects if given.of == "entity" else (),
        attribute=given.attribute,
        value=value,
        author=given.author,
        reason=given.reason,
        time=time,
    )


def withdrawal_of(session: Session, judgement_id: str, signed: Signed, time: dt.datetime) -> Judgement:
    """The judgement that takes another back. Raises NotFound, BadJudgement, and Conflict for what is withdrawn."""
    judgement = judgement_with(session, judgement_id)
    if judgement.kind == "withdrawal":
        raise BadJudgement("a withdrawal is not withdrawn; judge anew instead")
    if is_withdrawn(session, judgement_id):
        raise Conflict(f"judgement {judgement_id} is withdrawn already")
    return Judgement(
        kind="withdrawal",
        of=judgement.of,
        author=signed.author,
        reason=signed.reason,
        time=time,
        withdraws=judgement_id,
    )


def _anchors(session: Session, subjects: tuple[str, ...]) -> tuple[tuple[Anchor, ...], ...]:
    """Of each subject the telling it is named after, then the others of its event, which stand in for it.

    Where two subjects are of one event, or one is named by a report that the event is not named after, that telling
    alone is meant.
    """
    named = [_report_named(session, subject) for subject in subjects]
    events = [events_of(session, [report]) for report in named]
    apart = len(named) < 2 or events[0].isdisjoint(events[1])
    found = []
    for report, event in zip(named, events, strict=True):
        whole = apart and event == {row_key(report.id)}
        others = reports_of_event(session, row_key(report.id)) if whole else []
        tellings = [report, *(each for each in others if each.id != report.id)]
        found.append(tuple(anchor_of(each, reports_of_document(session, each.document_id)) for each in tellings))
    return tuple(found)


def _report_named(session: Session, subject: str) -> Report:
    """The report of this id; the id of an event that outlived it leads to the event's present name."""
    seen = set()
    while subject not in seen:
        seen.add(subject)
        report = report_with_key(session, row_key(subject))
        if report is not None and report.id == subject:
            return report
        row = session.row("SELECT successor FROM retired WHERE id = :id", {"id": row_key(subject)})
        subject = subject if row is None else row[0]
    raise NotFound(subject)

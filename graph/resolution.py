"""Keeps events in step with reports: what a write touches is resolved anew, and only what changed is written."""

import json
from collections.abc import Collection, Iterable
from dataclasses import asdict
from typing import Any

from graph.changes import Touched
from graph.copies import Origin, independent_sources
from graph.database import Session
from graph.judged import Judged
from graph.keys import row_key
from graph.merge_attributes import merge_attributes
from graph.model import Event, Report
from graph.resolve import Cluster, resolve
from graph.rows.documents import origins
from graph.rows.events import delete_event, write_event
from graph.rows.neighbourhoods import neighbourhood
from graph.rows.vague_plans import StoredFields
from graph.rows.wholes import keep_wholes

_PUT = """
UPDATE reports SET event = :event, reason = :reason
WHERE id = :id AND (event IS NOT :event OR reason IS NOT :reason)
"""
"""A row that stays as it is costs no page: of a story that many tell, nearly all do."""
_TAKE_OUT = "UPDATE reports SET event = NULL, reason = NULL WHERE id = :id AND event IS NOT NULL"


def settle(session: Session, reports: list[Report], orphans: Iterable[int] = ()) -> Touched:
    """Resolve the neighbourhood of the reports; `orphans` are events (row ids) that have lost reports, or that
    people judge otherwise. What became of events."""
    touched = Touched()
    around = neighbourhood(session, reports)
    judged = Judged.of(session, around)
    events = {row_key(report_id): _event_of(session, report_id) for report_id in around}
    changed = set(orphans)
    fields = StoredFields(session, judged.identities)
    for cluster in resolve(around.values(), judged.constraints(), fields):
        key = row_key(cluster.id)
        members = {row_key(report.id) for report in cluster.reports}
        bearing = judged.on(cluster.reports)
        if bearing.retracts():
            changed |= {event for member in members if (event := events[member]) is not None}
            session.run_many(_TAKE_OUT, [{"id": member} for member in sorted(members)])
            continue
        if (
            key not in changed
            and {events[member] for member in members} == {key}
            and _size(session, key) == len(members)
        ):
            continue
        changed |= {event for member in members if (event := events[member]) is not None}
        touched.note(cluster.id, *_write_cluster(session, cluster, bearing))
    for key in changed:
        if _size(session, key) == 0 and (gone := delete_event(session, key)) is not None:
            touched.note_removed(gone)
    touched.note_wholes(keep_wholes(session, touched.states()))
    return touched


def _event_of(session: Session, report_id: str) -> int | None:
    row = session.row("SELECT event FROM reports WHERE id = :id", {"id": row_key(report_id)})
    return None if row is None else row[0]


def _size(session: Session, event: int) -> int:
    return int((session.row("SELECT count(*) FROM reports WHERE event = :event", {"event": event}) or (0,))[0])


def _write_cluster(session: Session, cluster: Cluster, judged: Judged) -> tuple[str | None, str]:
    known = origins(session, {report.document_id for report in cluster.reports})
    states = write_event(session, judged.applied_to(event_of(cluster, known)), cluster.reports, known)
    for report in cluster.reports:
        session.run(_PUT, {"id": row_key(report.id), **put_to_event(cluster, report)})
    return states


def event_of(cluster: Cluster, origins: Collection[Origin]) -> Event:
    """The event of a cluster, whose documents have these origins."""
    return merge_attributes(cluster.reports, independent_sources(origins))


def put_to_event(cluster: Cluster, report: Report) -> dict[str, Any]:
    """What the row of a report says of its event, and why it is of it."""
    reason = cluster.reasons.get(report.id)
    return {"event": row_key(cluster.id), "reason": None if reason is None else json.dumps(asdict(reason))}

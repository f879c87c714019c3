"""Rows of judgements, and of the reports that their subjects are found in now."""

from collections.abc import Collection, Iterable
from typing import Any

from graph.anchors import report_at
from graph.database import Session
from graph.errors import NotFound
from graph.judgement import Judgement
from graph.keys import row_key
from graph.rows.reports import reports_of_document

_INSERT = """
INSERT INTO judgements (id, public_id, kind, about, time, withdraws, body)
VALUES (:id, :public_id, :kind, :about, :time, :withdraws, :body)
"""
_INSERT_SUBJECT = """
INSERT INTO judgement_subjects (judgement, position, rank, document, report)
VALUES (:judgement, :position, :rank, :document, NULL)
"""
_FIND = """
UPDATE judgement_subjects SET report = :report
WHERE judgement = :judgement AND position = :position AND rank = :rank
"""
_ON_REPORT = """
SELECT DISTINCT j.id, j.body FROM judgement_subjects s CROSS JOIN judgements j
WHERE s.report = :report AND j.id = s.judgement
"""


def insert_judgement(session: Session, judgement: Judgement) -> bool:
    """Add a judgement to those there are; False if it is there already."""
    row = {"id": row_key(judgement.public_id), "public_id": judgement.public_id, "kind": judgement.kind}
    if session.row("SELECT 1 FROM judgements WHERE id = :id", {"id": row["id"]}) is not None:
        return False
    row |= {"about": judgement.of, "time": judgement.time.isoformat(), "body": judgement.model_dump_json()}
    session.run(_INSERT, {**row, "withdraws": judgement.withdraws and row_key(judgement.withdraws)})
    return True


def insert_subjects(session: Session, judgement: Judgement) -> None:
    """Have a judgement point at its subjects, which are yet to be found (`find_subjects`)."""
    for position, anchors in enumerate(judgement.subjects):
        for rank, anchor in enumerate(anchors):
            where = {"judgement": row_key(judgement.public_id), "position": position, "rank": rank}
            session.run(_INSERT_SUBJECT, {**where, "document": row_key(anchor.document_id)})


def judgement_with(session: Session, judgement_id: str) -> Judgement:
    """The judgement with this id. Raises NotFound."""
    row = session.row("SELECT public_id, body FROM judgements WHERE id = :id", {"id": row_key(judgement_id)})
    if row is None or row[0] != judgement_id:
        raise NotFound(judgement_id)
    return Judgement.model_validate_json(row[1])


def is_withdrawn(session: Session, judgement_id: str) -> bool:
    """Whether another judgement takes this one back."""
    return session.row("SELECT 1 FROM judgements WHERE withdraws = :id", {"id": row_key(judgement_id)}) is not None


def judgements_anchored_in(session: Session, document_ids: Iterable[str]) -> list[int]:
    """Row ids of the judgements that hold and point at one of the documents."""
    found: set[int] = set()
    for document_id in document_ids:
        rows = session.rows(
            "SELECT judgement FROM judgement_subjects WHERE document = :document", {"document": row_key(document_id)}
        )
        found.update(key for (key,) in rows)
    return sorted(found)


def find_subjects(session: Session, key: int) -> set[int]:
    """Look for the subjects of a judgement anew; row ids of the reports that were or are theirs, if that changed."""
    before = _found(session, key)
    after = {}
    (body,) = session.row("SELECT body FROM judgements WHERE id = :id", {"id": key}) or ("",)
    for position, anchors in enumerate(Judgement.model_validate_json(body).subjects):
        for rank, anchor in enumerate(anchors):
            report = report_at(anchor, reports_of_document(session, anchor.document_id))
            if report is not None:
                after[position, rank] = row_key(report.id)
                break
    for position, rank in before.keys() | after.keys():
        where = {"judgement": key, "position": position, "rank": rank}
        session.run(_FIND, {**where, "report": after.get((position, rank))})
    return set() if before == after else {*before.values(), *after.values()}


def forget_subjects(session: Session, key: int) -> set[int]:
    """A judgement that is withdrawn points at nothing any more; row ids of the reports that it did point at."""
    found = set(_found(session, key).values())
    session.run("DELETE FROM judgement_subjects WHERE judgement = :judgement", {"judgement": key})
    return found


def judgements_on(session: Session, reports: Collection[str]) -> list[tuple[Judgement, tuple[str, ...]]]:
    """The judgements that bear on the reports and whose subjects are all found, each with their reports' ids."""
    bodies: dict[int, str] = {}
    for report_id in reports:
        bodies.update(session.rows(_ON_REPORT, {"report": row_key(report_id)}))
    found = []
    for key, body in sorted(bodies.items()):
        judgement = Judgement.model_validate_json(body)
        where = sorted(_found(session, key).items())
        if len(where) == len(judgement.subjects):
            found.append((judgement, tuple(_id_of(session, report) for _, report in where)))
    return found


def _found(session: Session, key: int) -> dict[tuple[int, int], int]:
    rows: list[tuple[Any, ...]] = session.rows(
        "SELECT position, rank, report FROM judgement_subjects WHERE judgement = :judgement AND report IS NOT NULL",
        {"judgement": key},
    )
    return {(position, rank): report for position, rank, report in rows}


def _id_of(session: Session, report: int) -> str:
    row = session.row("SELECT public_id FROM reports WHERE id = :id", {"id": report})
    return "" if row is None else str(row[0])

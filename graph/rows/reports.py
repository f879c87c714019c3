"""Rows of reports, and the search for those that could be of the same encounter."""

from collections.abc import Iterable
from typing import Any

from graph.blocking import actors
from graph.database import Session
from graph.errors import Conflict
from graph.identity import Identities
from graph.keys import day_key, row_key
from graph.model import Reading, Report
from graph.possible_days import possible_days
from graph.rows.report_keys import Filed, filed_under

Row = dict[str, Any]

_INSERT = "INSERT INTO reports (id, public_id, document, body) VALUES (:id, :public_id, :document, :body)"
_INSERT_SET = "INSERT INTO report_sets (actors, first, report, last) VALUES (:actors, :first, :report, :last)"
_INSERT_ACTOR = """
INSERT INTO report_actors (entity, first, report, last) VALUES (:entity, :first, :report, :last)
"""


def insert_reports(session: Session, reading: Reading) -> list[Report]:
    """Store the reports of a reading, those told twice once."""
    reports = reports_of(reading)
    for report in reports:
        session.run(_INSERT, report_row(report))
        _file(session, report)
    return reports


def file_anew(session: Session, report: Report) -> None:
    """Have a report be found by those who take part as they are known now."""
    for table in ("report_actors", "report_sets"):
        session.run(f"DELETE FROM {table} WHERE report = :report", {"report": row_key(report.id)})
    _file(session, report)


def _file(session: Session, report: Report) -> None:
    by_set, by_actor = search_rows(Identities(session).applied_to(report))
    session.run_many(_INSERT_SET, by_set)
    session.run_many(_INSERT_ACTOR, by_actor)


def reports_of(reading: Reading) -> list[Report]:
    """The reports of a reading, those told twice once. Raises Conflict if one is of another document."""
    reports = list({report.id: report for report in reading.reports}.values())
    for report in reports:
        if report.document_id != reading.document.id:
            raise Conflict(f"report {report.id} is of another document")
    return reports


def delete_reports(session: Session, document_id: str) -> None:
    """Remove the reports of a document."""
    document = {"document": row_key(document_id)}
    for table in ("report_actors", "report_sets"):
        session.run(
            f"DELETE FROM {table} WHERE report IN (SELECT id FROM reports WHERE document = :document)",
            document,
        )
    session.run("DELETE FROM reports WHERE document = :document", document)


def reports_of_document(session: Session, document_id: str) -> list[Report]:
    """The reports of a document."""
    rows = session.rows("SELECT body FROM reports WHERE document = :document", {"document": row_key(document_id)})
    return [Report.model_validate_json(body) for (body,) in rows]


def report_with_key(session: Session, key: int) -> Report | None:
    """The report with this row id, if there is one."""
    row = session.row("SELECT body FROM reports WHERE id = :id", {"id": key})
    return None if row is None else Report.model_validate_json(row[0])


def reports_of_event(session: Session, event: int) -> list[Report]:
    """The reports of the event with this row id, by ascending id."""
    rows = session.rows("SELECT body FROM reports WHERE event = :event ORDER BY public_id", {"event": event})
    return [Report.model_validate_json(body) for (body,) in rows]


def events_of(session: Session, reports: Iterable[Report]) -> set[int]:
    """The row ids of the events that the reports are of."""
    rows = (session.row("SELECT event FROM reports WHERE id = :id", {"id": row_key(each.id)}) for each in reports)
    return {row[0] for row in rows if row is not None and row[0] is not None}


def report_row(report: Report) -> Row:
    """The row of a report, but for its event."""
    return {
        "id": row_key(report.id),
        "public_id": report.id,
        "document": row_key(report.document_id),
        "body": report.model_dump_json(),
    }


def search_rows(report: Report) -> tuple[list[Row], list[Row]]:
    """Where candidates are searched: the rows of `report_sets` and of `report_actors`."""
    by_set = [_search_row(report, filed) for filed in filed_under(report)]
    days = possible_days(report)
    if days is None or not days.close:
        return by_set, []
    row: Row = {"report": row_key(report.id), "first": day_key(days.first), "last": day_key(days.last)}
    return by_set, [{**row, "entity": row_key(actor)} for actor in actors(report)]


def _search_row(report: Report, filed: Filed) -> Row:
    first, last = day_key(filed.days.first), day_key(filed.days.last)
    return {"report": row_key(report.id), "first": first, "last": last, "actors": row_key(filed.key)}

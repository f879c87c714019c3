"""Rows of reports, and the search for those that could be of the same encounter."""

import datetime as dt
from typing import Any

from graph.blocking import actors, day_city, is_long, is_loose, set_key
from graph.compare import agreement
from graph.database import Session
from graph.errors import Conflict
from graph.keys import day_key, row_key
from graph.model import Reading, Report
from graph.possible_days import CLOSE_DAYS, MONTH_DAYS, NEARBY_DAYS, PossibleDays, possible_days

Row = dict[str, Any]

_INSERT = "INSERT INTO reports (id, public_id, document, body) VALUES (:id, :public_id, :document, :body)"
_INSERT_SET = "INSERT INTO report_sets (actors, first, report, last) VALUES (:actors, :first, :report, :last)"
_INSERT_ACTOR = """
INSERT INTO report_actors (entity, first, report, last, loose) VALUES (:entity, :first, :report, :last, :loose)
"""
_BY_ACTOR = """
SELECT report, first = last AND (loose OR :loose) FROM report_actors
WHERE entity = :key AND first BETWEEN :earliest AND :latest AND last >= :first
"""
_BY_SET = (
    "SELECT report FROM report_sets WHERE actors = :key AND first BETWEEN :earliest AND :latest AND last >= :first"
)
_BY_SET_AND_DAYS = "SELECT report FROM report_sets WHERE actors = :key AND first = :first AND last = :last"


def insert_reports(session: Session, reading: Reading) -> list[Report]:
    """Store the reports of a reading, those told twice once."""
    reports = reports_of(reading)
    for report in reports:
        session.run(_INSERT, report_row(report))
        by_set, by_actor = search_rows(report)
        session.run_many(_INSERT_SET, by_set)
        session.run_many(_INSERT_ACTOR, by_actor)
    return reports


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


def neighbourhood(session: Session, reports: list[Report]) -> dict[str, Report]:
    """The reports, and all that agree with one of them, with one of those, and so on, by id."""
    found = {report.id: report for report in reports}
    known = {row_key(report.id): report for report in reports}
    frontier = reports
    while frontier:
        reached: dict[str, Report] = {}
        for report in frontier:
            for candidate in _candidates(session, report, known):
                if candidate.id not in found and agreement(report, candidate) is not None:
                    reached[candidate.id] = candidate
        found |= reached
        frontier = list(reached.values())
    return found


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
    days = possible_days(report)
    if days is None:
        return [], []
    row: Row = {"report": row_key(report.id), "first": day_key(days.first), "last": day_key(days.last)}
    by_set = [{**row, "actors": _set_row(report)}]
    if not days.close:
        return by_set, []
    loose = int(is_loose(report) and day_city(report) is not None)
    return by_set, [{**row, "entity": row_key(actor), "loose": loose} for actor in actors(report)]


def _candidates(session: Session, report: Report, known: dict[int, Report]) -> list[Report]:
    """Reports that may agree with this one, by the keys of `graph.blocking`."""
    days = possible_days(report)
    if days is None:
        return []
    keys = _sharing_set(session, report, days)
    if days.close:
        keys |= _sharing_actors(session, report, days)
    missing = [{"id": key} for key in sorted(keys - known.keys())]
    for parameters in missing:
        (body,) = session.row("SELECT body FROM reports WHERE id = :id", parameters) or ("",)
        known[parameters["id"]] = Report.model_validate_json(body)
    return [known[key] for key in sorted(keys)]


def _sharing_set(session: Session, report: Report, days: PossibleDays) -> set[int]:
    """Reports with the whole set of participants in common and days nearby, or the very same if these are many."""
    key = {"key": _set_row(report)}
    if is_long(days):
        same = {"first": day_key(days.first), "last": day_key(days.last)}
        return {found for (found,) in session.rows(_BY_SET_AND_DAYS, {**key, **same})}
    return {found for (found,) in session.rows(_BY_SET, {**key, **_window(days, MONTH_DAYS, NEARBY_DAYS)})}


def _sharing_actors(session: Session, report: Report, days: PossibleDays) -> set[int]:
    """Reports of the same close days with two participants in common, or one where that may be enough."""
    shared: dict[int, int] = {}
    on_one = day_city(report) is not None
    window = {**_window(days, CLOSE_DAYS), "loose": int(is_loose(report))}
    for actor in actors(report):
        for key, enough in session.rows(_BY_ACTOR, {"key": row_key(actor), **window}):
            shared[key] = shared.get(key, 0) + (2 if enough and on_one else 1)
    return {key for key, weight in shared.items() if weight >= 2}


def _window(days: PossibleDays, longest: int, slack: int = 0) -> dict[str, int]:
    """Bounds of an index range that holds all intervals of at most `longest` days within `slack` days of `days`."""
    first, last = days.first.toordinal() - slack, days.last.toordinal() + slack
    return {"first": _nth(first), "earliest": _nth(first - longest), "latest": _nth(last)}


def _nth(ordinal: int) -> int:
    """The key of the nth day of the calendar, or of its nearest end."""
    return day_key(dt.date.fromordinal(min(max(ordinal, 1), dt.date.max.toordinal())))


def _set_row(report: Report) -> int:
    return row_key("\n".join(set_key(report)))

"""The search for the reports that could be of one encounter with others, and with those of one, and so on."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable

from graph.blocking import actors
from graph.compare import agreement, holds
from graph.database import Session
from graph.identity import Identities
from graph.keys import day_key, row_key
from graph.model import Report
from graph.possible_days import CLOSE_DAYS, PossibleDays, possible_days
from graph.rows.report_keys import Sought, sought_under
from graph.rows.reports import report_with_key
from graph.rows.vague_plans import StoredFields
from graph.vague_plans import FieldOf

_BY_ACTOR = """
SELECT report FROM report_actors
WHERE entity = :key AND first BETWEEN :earliest AND :latest AND last >= :first
"""
_BY_SET = (
    "SELECT report FROM report_sets WHERE actors = :key AND first BETWEEN :earliest AND :latest AND last >= :first"
)
_BY_SET_AND_DAYS = "SELECT report FROM report_sets WHERE actors = :key AND first = :first AND last = :last"
_JUDGED_SAME = """
SELECT other.report FROM judgement_subjects s CROSS JOIN judgement_subjects other CROSS JOIN judgements j
WHERE s.report = :report AND other.judgement = s.judgement AND other.report <> s.report
    AND j.id = s.judgement AND j.kind = 'same'
"""


def neighbourhood(session: Session, reports: Iterable[Report], field_of: FieldOf | None = None) -> dict[str, Report]:
    """The reports, and all that agree with one of them or are judged to be the same, with one of those, and so on.

    By id, with everyone under the id by which they go now. Vague plans have the fields of the store, unless told.
    """
    identities = Identities(session)
    field_of = field_of or StoredFields(session, identities)
    reports = [identities.applied_to(report) for report in reports]
    found = {report.id: report for report in reports}
    known = {row_key(report.id): report for report in reports}
    frontier = reports
    while frontier:
        reached: dict[str, Report] = {}
        for report in frontier:
            for candidate in _candidates(session, report, known, identities, field_of):
                if candidate.id not in found and _agree(report, candidate, field_of):
                    reached[candidate.id] = candidate
            reached |= {
                other.id: identities.applied_to(other)
                for other in _judged_same(session, report)
                if other.id not in found
            }
        found |= reached
        frontier = list(reached.values())
    return found


def _agree(a: Report, b: Report, field_of: FieldOf) -> bool:
    agreed = agreement(a, b)
    return agreed is not None and holds(agreed, a, b, field_of)


def _judged_same(session: Session, report: Report) -> list[Report]:
    """Reports that a person judged to be of the same encounter."""
    keys = {key for (key,) in session.rows(_JUDGED_SAME, {"report": row_key(report.id)})}
    return [found for key in sorted(keys) if (found := report_with_key(session, key)) is not None]


def _candidates(
    session: Session, report: Report, known: dict[int, Report], identities: Identities, field_of: FieldOf
) -> list[Report]:
    """Reports that may agree with this one, by the keys of `graph.blocking`."""
    days = possible_days(report)
    keys = {key for sought in sought_under(report, field_of) for key in _found(session, sought)}
    if days is not None and days.close:
        keys |= _sharing_actors(session, report, days)
    missing = [{"id": key} for key in sorted(keys - known.keys())]
    for parameters in missing:
        (body,) = session.row("SELECT body FROM reports WHERE id = :id", parameters) or ("",)
        known[parameters["id"]] = identities.applied_to(Report.model_validate_json(body))
    return [known[key] for key in sorted(keys)]


def _found(session: Session, sought: Sought) -> set[int]:
    """Reports filed under the key, with days that overlap; or the very same, of what has many days."""
    key = {"key": row_key(sought.key)}
    if sought.longest is None:
        same = {"first": day_key(sought.days.first), "last": day_key(sought.days.last)}
        return {found for (found,) in session.rows(_BY_SET_AND_DAYS, {**key, **same})}
    window = _window(sought.days, sought.longest, sought.slack)
    return {found for (found,) in session.rows(_BY_SET, {**key, **window})}


def _sharing_actors(session: Session, report: Report, days: PossibleDays) -> set[int]:
    """Reports of the same close days with two participants in common."""
    shared: Counter[int] = Counter()
    for actor in actors(report):
        rows = session.rows(_BY_ACTOR, {"key": row_key(actor), **_window(days, CLOSE_DAYS)})
        shared.update(found for (found,) in rows)
    return {found for found, number in shared.items() if number >= 2}


def _window(days: PossibleDays, longest: int, slack: int = 0) -> dict[str, int]:
    """Bounds of an index range that holds all intervals of at most `longest` days within `slack` days of `days`."""
    first, last = days.first.toordinal() - slack, days.last.toordinal() + slack
    return {"first": _nth(first), "earliest": _nth(first - longest), "latest": _nth(last)}


def _nth(ordinal: int) -> int:
    """The key of the nth day of the calendar, or of its nearest end."""
    return day_key(dt.date.fromordinal(min(max(ordinal, 1), dt.date.max.toordinal())))

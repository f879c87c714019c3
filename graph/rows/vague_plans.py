"""The fields of vague plans (`graph.vague_plans`) as the store knows them: two days, each found by the index."""

from collections.abc import Collection, Generator, Iterator

from graph.database import Session
from graph.identity import Identities
from graph.keys import day_key, row_key
from graph.model import Report
from graph.possible_days import PossibleDays
from graph.rows.report_keys import awaiting_key, set_name
from graph.vague_plans import YEAR_DAYS, Field, awaited_days, closer_days, first_day, is_narrow, marks_field

_WITHIN = """
SELECT r.body FROM report_sets s CROSS JOIN reports r
WHERE s.actors = :key AND s.first BETWEEN :first AND :last AND s.last <= :last AND r.id = s.report
ORDER BY s.first {direction}
"""
LEAST, GREATEST = _WITHIN.format(direction="ASC"), _WITHIN.format(direction="DESC")
"""What a plan can be of, by its first day; it is read until the first that fits."""
AWAITING = """
SELECT r.body FROM report_sets s CROSS JOIN reports r
WHERE s.actors = :key AND s.first BETWEEN :earliest AND :latest AND s.last >= :last AND r.id = s.report
"""
"""Plans for a time that holds some days."""


class StoredFields:
    """Knows the field of each vague plan, as it is without the reports left out; asked once of each."""

    def __init__(self, session: Session, identities: Identities, without: Collection[str] = ()) -> None:
        self._session, self._identities, self._without = session, identities, frozenset(without)
        self._known: dict[str, Field | None] = {}

    def __call__(self, plan: Report) -> Field | None:
        """The field of a plan, which is given with everyone under the id by which they go."""
        if plan.id not in self._known:
            self._known[plan.id] = self._field(plan)
        return self._known[plan.id]

    def _field(self, plan: Report) -> Field | None:
        awaited = awaited_days(plan)
        if awaited is None:
            return None
        window = {"key": row_key(set_name(plan)), "first": day_key(awaited.first), "last": day_key(awaited.last)}
        least, greatest = (self._nearest(plan, sql, window) for sql in (LEAST, GREATEST))
        return None if least is None or greatest is None else (least, greatest)

    def _nearest(self, plan: Report, sql: str, window: dict[str, int]) -> int | None:
        found = _read(self._session, self._identities, sql, window)
        try:
            fitting = (each for each in found if each.id not in self._without and marks_field(plan, each))
            return next(map(first_day, fitting), None)
        finally:
            found.close()


def disturbed_plans(session: Session, reports: Collection[Report]) -> tuple[list[Report], StoredFields]:
    """The vague plans whose field is another with these reports than without them, and the fields without them.

    Reports are given as they were read; the plans have everyone under the id by which they go.
    """
    identities = Identities(session)
    now = StoredFields(session, identities)
    without = StoredFields(session, identities, {report.id for report in reports})
    plans = {
        plan.id: plan
        for report in reports
        for plan in _plans_around(session, identities, identities.applied_to(report))
    }
    return [plan for _, plan in sorted(plans.items()) if _differ(now(plan), without(plan))], without


def _differ(now: Field | None, before: Field | None) -> bool:
    """Whether it matters to what a plan is joined; its last day does not, while the field is narrow, or wide."""
    if now is None or before is None:
        return now is not before
    return now[0] != before[0] or is_narrow(now) != is_narrow(before)


def _plans_around(session: Session, identities: Identities, report: Report) -> Iterator[Report]:
    """The plans in whose field the report is."""
    days = closer_days(report)
    if days is None:
        return
    window = {"key": row_key(awaiting_key(report)), "last": day_key(days.last), **_started(days)}
    for plan in _read(session, identities, AWAITING, window):
        if marks_field(plan, report):
            yield plan


def _started(days: PossibleDays) -> dict[str, int]:
    earliest = max(days.first.toordinal() - YEAR_DAYS, 1)
    return {"earliest": day_key(days.first.fromordinal(earliest)), "latest": day_key(days.first)}


def _read(
    session: Session, identities: Identities, sql: str, parameters: dict[str, int]
) -> Generator[Report, None, None]:
    rows = session.stream(sql, parameters)
    try:
        for (body,) in rows:
            yield identities.applied_to(Report.model_validate_json(body))
    finally:
        rows.close()

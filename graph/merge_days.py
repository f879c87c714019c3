"""The days of one event from those of its reports: the rule of `graph.merge_attributes`, applied to dates."""

import datetime as dt

from graph.compare import HAPPENED
from graph.model import Notice, Report
from graph.possible_days import possible_days
from graph.standing import document_ids, first_id, recency, strength

_SHARPEST = ("day", "range", "week", "month", "quarter", "season", "year", "unknown")
_DateGroups = dict[tuple[dt.date | None, dt.date | None], list[Report]]


def merge_days(reports: tuple[Report, ...], sources: dict[str, int]) -> tuple[Report, tuple[Notice, ...]]:
    """The report whose date the event takes, and the other dates that are given closely.

    Stated dates go before those taken from the day of publication or an office.
    """
    groups: _DateGroups = {}
    for report in reports:
        groups.setdefault((report.start, report.end), []).append(report)
    groups = _without_missed_plans(groups)

    def order(group: list[Report]) -> tuple[object, ...]:
        known = group[0].start is not None or group[0].end is not None
        stated = any(report.date_basis not in ("published", "tenure") for report in group)
        sharpest = min(_SHARPEST.index(report.date_precision) for report in group)
        return known, stated, -sharpest, strength(group, sources), first_id(group[0])

    best = max(groups.values(), key=order)
    chosen = max(best, key=lambda report: (report.confidence, recency(report), first_id(report)))
    others = [
        Notice(code="sources_differ_date", detail=f"{_interval(group[0])} in {document_ids(group)}")
        for group in groups.values()
        if group is not best and _sharp(group[0]) and not _same_days(group[0], chosen)
    ]
    return chosen, tuple(others)


def _without_missed_plans(groups: _DateGroups) -> _DateGroups:
    """Where it took place, days that it was merely planned for, and did not fall on, are no disagreement."""
    held = [days for group in groups.values() for days in map(possible_days, group) if days and _happened(group)]
    if not held:
        return groups
    return {
        key: group
        for key, group in groups.items()
        if _happened(group) or any((days := possible_days(group[0])) and days.overlaps(other) for other in held)
    }


def _happened(group: list[Report]) -> bool:
    return any(report.status in HAPPENED for report in group)


def _sharp(report: Report) -> bool:
    return report.date_precision in ("day", "range") and report.start is not None


def _same_days(other: Report, chosen: Report) -> bool:
    return (other.start, other.end or other.start) == (chosen.start, chosen.end or chosen.start)


def _interval(report: Report) -> str:
    return report.date or "/".join(str(day) for day in (report.start, report.end) if day is not None)

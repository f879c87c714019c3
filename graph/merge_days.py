"""The days of one event from those of its reports: the rule of `graph.merge_attributes`, applied to dates."""

import datetime as dt
from collections.abc import Iterator

from graph.model import Notice, Report
from graph.possible_days import HAPPENED, MONTH_DAYS, NEARBY_DAYS, depends_on_header, possible_days
from graph.standing import document_ids, first_id, recency, strength

MISDATED = "document_date_conflicts"
_SHARPEST = ("day", "range", "week", "month", "quarter", "season", "year", "unknown")
QUARTER_DAYS = 92
_DateGroups = dict[tuple[dt.date | None, dt.date | None], list[Report]]


def merge_days(reports: tuple[Report, ...], sources: dict[str, int]) -> tuple[Report, tuple[Notice, ...]]:
    """The report whose date the event takes, and the other dates that are given closely.

    Stated dates go before those taken from the day of publication or an office, and all before those of a page header,
    which cast doubt on their document alone. A stay has many days: one of them is
    not sharper than all, and who names one bears out who names all.
    """
    groups: _DateGroups = {}
    for report in reports:
        groups.setdefault((report.start, report.end), []).append(report)
    groups = _without_moved_plans(_without_missed_plans(groups))

    def order(group: list[Report]) -> tuple[object, ...]:
        known = group[0].start is not None or group[0].end is not None
        stated = max(_trust(report) for report in group)
        sharpest = min(_sharpness(report) for report in group)
        borne_out = [r for other in groups.values() if other is group or _is_part(other[0], group[0]) for r in other]
        return known, stated, -sharpest, _happened(group), strength(borne_out, sources), first_id(group[0])

    best = max(groups.values(), key=order)
    chosen = max(best, key=lambda report: (report.confidence, recency(report), first_id(report)))
    others = [
        Notice(code="sources_differ_date", detail=f"{_interval(group[0])} in {document_ids(group)}")
        for group in groups.values()
        if group is not best and _says_otherwise(group[0], chosen) and not all(map(depends_on_header, group))
    ]
    return chosen, (*others, *_misdated(reports, chosen))


def _trust(report: Report) -> int:
    """How far the day can be relied on: less where it is that of publication, least where even that is unsure."""
    counted = report.date_basis == "published"
    if depends_on_header(report):
        return 0 if counted else 1
    return 2 if counted or report.date_basis == "tenure" else 3


def _misdated(reports: tuple[Report, ...], chosen: Report) -> Iterator[Notice]:
    """A warning for each document whose unsure day of publication would put the encounter on another day."""
    days = possible_days(chosen)
    if days is None or depends_on_header(chosen):
        return
    for report in reports:
        own = possible_days(report)
        if own is None or not depends_on_header(report) or own.overlaps(days, slack=NEARBY_DAYS):
            continue
        told = f"tells of {_interval(chosen)}, published {report.reported} by its {report.reported_basis}"
        yield Notice(code=MISDATED, detail=f"{told}, in {report.document_id}")


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


def _without_moved_plans(groups: _DateGroups) -> _DateGroups:
    """Until it takes place, the day that was published last stands: what it was moved from is no disagreement."""
    sharp = [report for group in groups.values() for report in group if _sharp(report)]
    newest = max(map(recency, sharp), default=dt.date.min)
    standing = [days for report in sharp if report.reported == newest and (days := possible_days(report))]
    if not standing or any(map(_happened, groups.values())):
        return groups
    return {
        key: group
        for key, group in groups.items()
        if not _sharp(group[0]) or any((days := possible_days(group[0])) and days.overlaps(other) for other in standing)
    }


def _happened(group: list[Report]) -> bool:
    return any(report.status in HAPPENED for report in group)


def _sharp(report: Report) -> bool:
    """Whether it names a day, or the days of a stay; a range of months ("by the end of the year") is none."""
    days = possible_days(report)
    given = report.date_precision in ("day", "range") and report.start is not None
    return given and days is not None and days.length <= MONTH_DAYS


def _says_otherwise(other: Report, chosen: Report) -> bool:
    """Whether the other date cannot be a vaguer one, a part of the stay, or the day it began or ended."""
    if other.type == "visit" and other.date_precision == "day":
        return False
    return _sharp(other) and not (_within(other, chosen) or _within(chosen, other))


def _sharpness(report: Report) -> int:
    """The rank of the precision, 0 being the sharpest."""
    if report.date_precision == "range" and not _sharp(report):  # "by the end of the year" is as vague as a year
        first, last = report.start, report.end
        short = first is not None and last is not None and (last - first).days < QUARTER_DAYS
        return _SHARPEST.index("quarter" if short else "year")
    return _SHARPEST.index("day" if _is_stay(report) and _sharp(report) else report.date_precision)


def _is_stay(report: Report) -> bool:
    return report.type in ("visit", "gathering")


def _is_part(part: Report, whole: Report) -> bool:
    """Whether the one names some of the days of a stay that the other names."""
    return _is_stay(whole) and _sharp(part) and _sharp(whole) and _within(part, whole)


def _within(inner: Report, outer: Report) -> bool:
    days, others = possible_days(inner), possible_days(outer)
    return days is not None and others is not None and others.first <= days.first and days.last <= others.last


def _interval(report: Report) -> str:
    return report.date or "/".join(str(day) for day in (report.start, report.end) if day is not None)

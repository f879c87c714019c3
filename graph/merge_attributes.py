"""One event from the reports of one encounter, by a stated rule; where sources differ, the other values are kept.

Of several values the one wins that is given most precisely, then by most independent sources, then with most
confidence, then most recently published; ties by report id. What was held outweighs what was planned; else the latest
status stands.
"""

import datetime as dt
from collections.abc import Callable, Iterable
from typing import TypeVar

from graph.compare import HAPPENED
from graph.compare_places import same_city
from graph.keys import fold
from graph.merge_participants import merge_participants
from graph.model import Event, EventCode, Evidence, Notice, Place, Report, Status, Topic
from graph.possible_days import possible_days

MOST_TOPICS = 10
MOST_CONFIDENT = 0.99
"""No number of sources makes an event certain."""

_SHARPEST = ("day", "range", "week", "month", "quarter", "season", "year", "unknown")
_LATEST_STATUS = ("refused", "cancelled", "postponed", "planned", "proposed")
Value = TypeVar("Value")
_DateGroups = dict[tuple[dt.date | None, dt.date | None], list[Report]]


def merge_attributes(reports: tuple[Report, ...], sources: dict[str, int]) -> Event:
    """The event of the reports (by ascending id); `sources` numbers the independent source of each document."""
    status = _status(reports)
    current = tuple(report for report in reports if report.status == status)
    told = max(current, key=lambda r: (len(r.participants), r.confidence, _recency(r), _first_id(r)))
    dated, other_dates = _date(reports, sources)
    place, other_places = _place(reports, sources)
    reported = [report.reported for report in reports if report.reported is not None]
    return Event(
        id=reports[0].id,
        type=_most_supported(reports, sources, lambda report: report.type),
        status=status,
        mode=_most_supported(tuple(r for r in reports if r.mode != "unknown") or reports, sources, lambda r: r.mode),
        title=told.title,
        participants=merge_participants(reports, told),
        start=dated.start,
        end=dated.end,
        date=dated.date,
        date_precision=dated.date_precision,
        date_text=dated.date_text,
        date_basis=dated.date_basis,
        place=place,
        topics=_topics(reports),
        codes=_codes(current),
        confidence=_confidence(reports, sources),
        evidence=_evidence(reports),
        warnings=_warnings(reports, other_dates + other_places),
        source_count=len({sources[report.document_id] for report in reports}),
        document_count=len({report.document_id for report in reports}),
        first_reported=min(reported, default=None),
    )


def _recency(report: Report) -> dt.date:
    return report.reported or dt.date.min


def _first_id(report: Report) -> tuple[int, ...]:
    """Orders the smallest id last, so that `max` takes it among equals."""
    return tuple(-ord(character) for character in report.id)


def _strength(reports: Iterable[Report], sources: dict[str, int]) -> tuple[int, float, dt.date]:
    group = list(reports)
    return (
        len({sources[report.document_id] for report in group}),
        max(report.confidence for report in group),
        max(map(_recency, group)),
    )


def _most_supported(reports: tuple[Report, ...], sources: dict[str, int], value: Callable[[Report], Value]) -> Value:
    groups: dict[Value, list[Report]] = {}
    for report in reports:
        groups.setdefault(value(report), []).append(report)
    best = max(groups.values(), key=lambda group: (_strength(group, sources), _first_id(group[0])))
    return value(best[0])


def _status(reports: tuple[Report, ...]) -> Status:
    done = [report for report in reports if report.status in HAPPENED]
    if done:
        return max(done, key=lambda report: (_recency(report), report.status == "held")).status
    return max(reports, key=lambda report: (_recency(report), -_LATEST_STATUS.index(report.status))).status


def _date(reports: tuple[Report, ...], sources: dict[str, int]) -> tuple[Report, tuple[Notice, ...]]:
    groups: _DateGroups = {}
    for report in reports:
        groups.setdefault((report.start, report.end), []).append(report)
    groups = _without_missed_plans(groups)

    def order(group: list[Report]) -> tuple[object, ...]:
        known = group[0].start is not None or group[0].end is not None
        stated = any(report.date_basis not in ("published", "tenure") for report in group)
        sharpest = min(_SHARPEST.index(report.date_precision) for report in group)
        return known, stated, -sharpest, _strength(group, sources), _first_id(group[0])

    best = max(groups.values(), key=order)
    chosen = max(best, key=lambda report: (report.confidence, _recency(report), _first_id(report)))
    others = [
        Notice(code="sources_differ_date", detail=f"{_interval(group[0])} in {_documents(group)}")
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


def _documents(reports: Iterable[Report]) -> str:
    return ", ".join(sorted({report.document_id for report in reports}))


def _place(reports: tuple[Report, ...], sources: dict[str, int]) -> tuple[Place | None, tuple[Notice, ...]]:
    groups: list[list[tuple[Report, Place]]] = []
    for report in reports:
        if report.place is None:
            continue
        home = next((group for group in groups if _compatible(group[0][1], report.place)), None)
        if home is None:
            groups.append([(report, report.place)])
        else:
            home.append((report, report.place))
    if not groups:
        return None, ()

    def order(group: list[tuple[Report, Place]]) -> tuple[object, ...]:
        told = [report for report, _ in group]
        return any(place.city for _, place in group), _strength(told, sources), _first_id(told[0])

    best = max(groups, key=order)
    report, place = max(
        best, key=lambda found: (_detail(found[1]), found[0].confidence, _recency(found[0]), _first_id(found[0]))
    )
    others = [
        Notice(code="sources_differ_place", detail=f"{_name(group[0][1])} in {_documents(told for told, _ in group)}")
        for group in groups
        if group is not best and not _vaguer(group[0][1], place)
    ]
    return place, tuple(others)


def _compatible(left: Place, right: Place) -> bool:
    venue = fold(left.venue or ""), fold(right.venue or "")
    return same_city(left, right) and (venue[0] == venue[1] or "" in venue)


def _vaguer(other: Place, chosen: Place) -> bool:
    """Whether a place says nothing that the chosen one does not: the country of its city, say."""
    given = other.model_dump(include={"venue", "city", "country"}, exclude_none=True)
    known = chosen.model_dump(include={"venue", "city", "country"})
    return all(fold(known[part] or "") == fold(value) for part, value in given.items())


def _detail(place: Place) -> int:
    return sum(value is not None for value in place.model_dump().values())


def _name(place: Place) -> str:
    return ", ".join(part for part in (place.venue, place.city, place.country) if part)


def _topics(reports: tuple[Report, ...]) -> tuple[Topic, ...]:
    found: dict[str, list[Topic]] = {}
    for report in reports:
        for topic in report.topics:
            found.setdefault(fold(topic.id or topic.label), []).append(topic)
    ranked = sorted(found.items(), key=lambda item: (-len(item[1]), item[0]))
    return tuple(topics[0] for _, topics in ranked[:MOST_TOPICS])


def _codes(reports: tuple[Report, ...]) -> tuple[EventCode, ...]:
    codes = {code for report in reports for code in report.codes}
    return tuple(sorted(codes, key=lambda code: (code.source, code.target, code.cameo, code.plover, code.mode or "")))


def _confidence(reports: tuple[Report, ...], sources: dict[str, int]) -> float:
    """Independent sources err independently: the chance that not all of them do, each taken at its most confident."""
    if len(reports) == 1:
        return reports[0].confidence
    best: dict[int, float] = {}
    for report in reports:
        source = sources[report.document_id]
        best[source] = max(best.get(source, 0.0), report.confidence)
    doubt = 1.0
    for source in sorted(best):
        doubt *= 1.0 - best[source]
    return round(max(max(best.values()), min(MOST_CONFIDENT, 1.0 - doubt)), 4)


def _evidence(reports: tuple[Report, ...]) -> tuple[Evidence, ...]:
    reported = {item: report.reported or dt.date.max for report in reports for item in report.evidence}
    return tuple(sorted(reported, key=lambda e: (reported[e], e.document_id, e.start, e.end, e.supports)))


def _warnings(reports: tuple[Report, ...], differences: tuple[Notice, ...]) -> tuple[Notice, ...]:
    said = {notice for report in reports for notice in report.warnings}
    return tuple(sorted(said | set(differences), key=lambda notice: (notice.code, notice.detail)))

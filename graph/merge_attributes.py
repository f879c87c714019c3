"""One event from the reports of one encounter, by a stated rule; where sources differ, the other values are kept.

Of several values the one wins that is given most precisely, then by most independent sources, then with most
confidence, then most recently published; ties by report id. What was held outweighs what was planned; else the latest
status stands.
"""

import datetime as dt
from collections.abc import Callable
from typing import TypeVar

from graph.keys import fold
from graph.merge_days import merge_days
from graph.merge_participants import merge_participants
from graph.merge_places import merge_places
from graph.model import Event, EventCode, Evidence, Notice, Outcome, Report, Statement, Status, Topic
from graph.possible_days import DOUBTED, HAPPENED, depends_on_header
from graph.same_names import homes_among, said_by
from graph.standing import first_id, recency, strength

MOST_TOPICS = 10
MOST_CONFIDENT = 0.99
"""No number of sources makes an event certain."""

_LATEST_STATUS = ("refused", "cancelled", "postponed", "planned", "proposed")
Value = TypeVar("Value")


def merge_attributes(reports: tuple[Report, ...], sources: dict[str, int]) -> Event:
    """The event of the reports (by ascending id); `sources` numbers the independent source of each document."""
    status = merge_status(reports)
    current = tuple(report for report in reports if report.status == status)
    told = _told_best(current, sources)
    dated, other_dates = merge_days(reports, sources)
    place, other_places = merge_places(reports, sources)
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
        warnings=_warnings(reports, dated, other_dates + other_places),
        statements=_statements(reports),
        outcomes=_outcomes(reports),
        source_count=len({sources[report.document_id] for report in reports}),
        document_count=len({report.document_id for report in reports}),
        first_reported=min(reported, default=None),
    )


def _told_best(reports: tuple[Report, ...], sources: dict[str, int]) -> Report:
    """By which report the event is called: of the fullest ones that which most sources word alike."""
    most = max(map(_fullness, reports))
    fullest = tuple(report for report in reports if _fullness(report) == most)
    title = _most_supported(fullest, sources, lambda report: report.title)
    return max((r for r in fullest if r.title == title), key=lambda r: (r.confidence, recency(r), first_id(r)))


def _fullness(report: Report) -> tuple[int, int, bool]:
    """How many take part, how many of them are named, and whether the city is: by the fullest report it is called."""
    named = sum(actor.kind == "person" for actor in report.participants)
    return len(report.participants), named, report.place is not None and report.place.city is not None


def _most_supported(reports: tuple[Report, ...], sources: dict[str, int], value: Callable[[Report], Value]) -> Value:
    groups: dict[Value, list[Report]] = {}
    for report in reports:
        groups.setdefault(value(report), []).append(report)
    best = max(groups.values(), key=lambda group: (strength(group, sources), first_id(group[0])))
    return value(best[0])


def merge_status(reports: tuple[Report, ...]) -> Status:
    """What became of the encounter: that it took place, once that is reported; else what was published last."""
    done = [report for report in reports if report.status in HAPPENED]
    if done:
        return max(done, key=lambda report: (recency(report), report.status == "held")).status
    return max(reports, key=lambda report: (recency(report), -_LATEST_STATUS.index(report.status))).status


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
    return round(max(*best.values(), min(MOST_CONFIDENT, 1.0 - doubt)), 4)


def _evidence(reports: tuple[Report, ...]) -> tuple[Evidence, ...]:
    reported = {item: report.reported or dt.date.max for report in reports for item in report.evidence}
    return tuple(sorted(reported, key=lambda e: (reported[e], e.document_id, e.start, e.end, e.supports)))


def _statements(reports: tuple[Report, ...]) -> tuple[Statement, ...]:
    """All that the reports quote, by day of report, document and place in its text."""
    homes = homes_among(reports)
    said = {said_by(item, homes): report.reported or dt.date.max for report in reports for item in report.statements}
    return tuple(sorted(said, key=lambda s: (said[s], s.document_id, s.start, s.end, s.entity_id, s.direct)))


def _outcomes(reports: tuple[Report, ...]) -> tuple[Outcome, ...]:
    """All that the reports tell of, in the order of the statements."""
    told = {item: report.reported or dt.date.max for report in reports for item in report.outcomes}
    return tuple(sorted(told, key=lambda o: (told[o], o.evidence.document_id, o.start, o.end, o.kind)))


def _warnings(reports: tuple[Report, ...], dated: Report, differences: tuple[Notice, ...]) -> tuple[Notice, ...]:
    """What the reports warn of, and where they differ; a doubt about a day that another report gives is settled."""
    said = {notice for report in reports for notice in report.warnings}
    if not depends_on_header(dated):
        said = {notice for notice in said if notice.code != DOUBTED}
    return tuple(sorted(said | set(differences), key=lambda notice: (notice.code, notice.detail)))

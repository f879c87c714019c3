"""How an event came to be known: the life of its status, and what was known of it after each day of publication.

A day is the grain of this clock, as documents give no finer one: what two documents of one day say is known at its
end. What a document without a day says is known last.
"""

import datetime as dt
from collections.abc import Collection, Iterator
from itertools import groupby
from typing import Literal

from graph.copies import Origin, independent_sources
from graph.merge_attributes import merge_attributes, merge_status
from graph.model import Day, Event, Evidence, Frozen, Participant, Place, Report, Status

_COURSE = ("proposed", "planned", "postponed", "cancelled", "refused", "ongoing", "held")
"""The order of statuses that are published on one day."""

Attribute = Literal["date", "place", "participants"]


class Step(Frozen):
    """A status that the event came to have, with the report that gave it: its day of publication, source and words."""

    status: Status
    reported: Day | None
    report_id: str
    document_id: str
    source: str | None
    evidence: tuple[Evidence, ...]


class Known(Frozen):
    """What was known of the event from a day of publication on, by the reports of that day and those before.

    `changed` names what differs from the state before; the first state has no change.
    """

    reported: Day | None
    report_ids: tuple[str, ...]
    status: Status
    start: Day | None
    end: Day | None
    date: str | None
    place: Place | None
    participants: tuple[Participant, ...]
    changed: tuple[Attribute, ...]


def life(reports: Collection[Report], origins: Collection[Origin]) -> tuple[Step, ...]:
    """The statuses of an event one after the other, each with the first report that made it so."""
    sources = {origin.document_id: origin.source for origin in origins}
    steps: list[Step] = []
    ordered = _by_publication(reports)
    for number, report in enumerate(ordered, 1):
        status = merge_status(tuple(ordered[:number]))
        if not steps or status != steps[-1].status:
            steps.append(
                Step(
                    status=status,
                    reported=report.reported,
                    report_id=report.id,
                    document_id=report.document_id,
                    source=sources.get(report.document_id),
                    evidence=report.evidence,
                )
            )
    return tuple(steps)


def known_over_time(reports: Collection[Report], origins: Collection[Origin]) -> tuple[Known, ...]:
    """The states of date, place and participants, each with the day of publication that brought it."""
    states: list[Known] = []
    before: Event | None = None
    for day, news, event in _day_by_day(reports, origins):
        changed = () if before is None else tuple(_changes(before, event))
        if before is None or changed:
            states.append(
                Known(
                    reported=day,
                    report_ids=tuple(sorted(report.id for report in news)),
                    status=event.status,
                    start=event.start,
                    end=event.end,
                    date=event.date,
                    place=event.place,
                    participants=event.participants,
                    changed=changed,
                )
            )
        before = event
    return tuple(states)


def event_as_known(reports: Collection[Report], origins: Collection[Origin]) -> Event:
    """The event that some of its reports make, with their documents' origins."""
    told = {report.document_id for report in reports}
    sources = independent_sources([origin for origin in origins if origin.document_id in told])
    return merge_attributes(tuple(sorted(reports, key=lambda report: report.id)), sources)


def _by_publication(reports: Collection[Report]) -> list[Report]:
    """By day of publication, what has none last; of one day in the course of things; then by id."""
    return sorted(reports, key=lambda r: (r.reported or dt.date.max, _COURSE.index(r.status), r.id))


def _day_by_day(
    reports: Collection[Report], origins: Collection[Origin]
) -> Iterator[tuple[dt.date | None, list[Report], Event]]:
    """Each day of publication with the reports of that day, and the event as known at its end."""
    so_far: list[Report] = []
    for day, group in groupby(_by_publication(reports), key=lambda report: report.reported):
        news = list(group)
        so_far += news
        yield day, news, event_as_known(so_far, origins)


def _changes(before: Event, after: Event) -> Iterator[Attribute]:
    if (before.start, before.end, before.date) != (after.start, after.end, after.date):
        yield "date"
    if before.place != after.place:
        yield "place"
    if {actor.entity_id for actor in before.participants} != {actor.entity_id for actor in after.participants}:
        yield "participants"

"""How much a group of reports weighs against another that says otherwise."""

import datetime as dt
from collections.abc import Iterable

from graph.model import Report


def recency(report: Report) -> dt.date:
    """The day of publication, before all others where it is unknown."""
    return report.reported or dt.date.min


def first_id(report: Report) -> tuple[int, ...]:
    """Orders the smallest id last, so that `max` takes it among equals."""
    return tuple(-ord(character) for character in report.id)


def strength(reports: Iterable[Report], sources: dict[str, int]) -> tuple[int, float, dt.date]:
    """Number of independent sources, greatest confidence, latest publication."""
    group = list(reports)
    return (
        len({sources[report.document_id] for report in group}),
        max(report.confidence for report in group),
        max(map(recency, group)),
    )


def document_ids(reports: Iterable[Report]) -> str:
    """The documents that the reports are from, as a list for people."""
    return ", ".join(sorted({report.document_id for report in reports}))

"""The stateless answer about one document: what would be read from it, in the shape of the store's own answers."""

from typing import Any

from graph.model import Event, Reading, Report

_REPORT_ONLY = {"document_id", "reported", "reported_basis"}


def as_event(report: Report) -> Event:
    """A report by itself, as the event that it would be if nothing else were known of it."""
    return Event(**{name: value for name, value in report if name not in _REPORT_ONLY}, first_reported=report.reported)


def extraction(reading: Reading) -> dict[str, Any]:
    """`{"id", "document", "events", "entities"}`, ready for JSON."""
    return {
        "id": reading.document.id,
        "document": reading.document.model_dump(mode="json"),
        "events": [as_event(report).model_dump(mode="json") for report in reading.reports],
        "entities": [entity.model_dump(mode="json") for entity in reading.entities],
    }

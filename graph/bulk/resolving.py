"""The events of a store that is built: reports are resolved day by day, and their events set down."""

from collections import Counter
from collections.abc import Iterator

from graph.bulk.staging import Staging
from graph.bulk.sweep import sweep
from graph.copies import Origin
from graph.keys import row_key
from graph.model import Report
from graph.resolution import event_of, put_to_event
from graph.resolve import Cluster
from graph.rows.event_rows import EventRows, Row, event_rows

_TOLD_BY_DAY = "SELECT body, document, source, sketch FROM staging.told ORDER BY day"
_TEXTS = "CREATE TABLE staging.event_texts (rowid INTEGER PRIMARY KEY, title TEXT NOT NULL, evidence TEXT NOT NULL)"
_BATCH = 20_000
"""Rows that are set down at once."""


def stage_events(staging: Staging) -> int:
    """Set down the events, all that is filed by them, and the reports; the days of the longest event."""
    resolving = _Resolving(staging)
    for cluster in sweep(resolving.reports()):
        resolving.take(cluster)
    resolving.set_down()
    staging.drop("told")
    return resolving.longest


class _Resolving:
    def __init__(self, staging: Staging) -> None:
        self._staging = staging
        self._waiting: dict[str, tuple[str, Origin]] = {}
        self._clear()
        self.longest = 0
        staging.run(_TEXTS)

    def _clear(self) -> None:
        self._rows: dict[str, list[Row]] = {
            table: [] for table in ("reports", "events", "event_texts", "timeline", "pair", "facet", "crowds", "dyad")
        }
        self._terms: Counter[tuple[int, str, str]] = Counter()

    def reports(self) -> Iterator[Report]:
        """All reports by their first day; what is stored of each waits until it is put to its event."""
        for body, *origin in self._staging.stream(_TOLD_BY_DAY):
            report = Report.model_validate_json(body)
            self._waiting[report.id] = body, Origin(*origin)
            yield report

    def take(self, cluster: Cluster) -> None:
        """Note an event and its reports."""
        origins = {}
        for report in cluster.reports:
            body, origin = self._waiting.pop(report.id)
            origins[report.document_id] = origin
            self._rows["reports"].append(
                {
                    "id": row_key(report.id),
                    "public_id": report.id,
                    "document": row_key(report.document_id),
                    "body": body,
                    **put_to_event(cluster, report),
                }
            )
        self._file(event_rows(event_of(cluster, origins.values()), cluster.reports, origins.values()))

    def _file(self, rows: EventRows) -> None:
        self._rows["events"].append(rows.event)
        self._rows["event_texts"].append(rows.index)
        self._rows["timeline"] += rows.timeline
        self._rows["pair"] += rows.pair
        self._rows["facet"] += rows.facet
        self._rows["crowds"] += rows.crowds
        self._rows["dyad"] += rows.dyad
        self._terms.update((term["id"], term["kind"], term["value"]) for term in rows.terms)
        self.longest = max(self.longest, rows.span)
        if len(self._rows["facet"]) >= _BATCH:
            self.set_down()

    def set_down(self) -> None:
        """Hand over what was noted."""
        self._rows["terms"] = [
            {"id": key, "kind": kind, "value": value, "events": events}
            for (key, kind, value), events in self._terms.items()
        ]
        for table, rows in self._rows.items():
            self._staging.add(table, rows)
        self._clear()

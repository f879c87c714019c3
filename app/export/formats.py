"""Which formats events are exported in, and what a writer of one must do."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from graph.model import Status
from graph.queries.events import ALL_EVENTS, EventFilter
from graph.queries.export import ByDate, Exported

Shape = Literal["events", "participations"]
"""What a row of a table is: an event, or one participant's part in an event."""

STILL_TO_COME: tuple[Status, ...] = ("planned", "proposed", "postponed", "cancelled", "refused")


@dataclass(frozen=True, slots=True)
class Format:
    """How a format is served. `module` of this package writes it, and is imported once it is asked for.

    Where the question names no status, events of `statuses` are exported, or, if that is empty, of all. `told` says
    that it wants to know by how many reports and when an event was told.
    """

    module: str
    media_type: str
    about: str
    shown: Literal["attachment", "inline"] = "attachment"
    statuses: tuple[Status, ...] = ()
    told: bool = False
    shaped: bool = False


FORMATS = {
    "csv": Format(
        "csv", "text/csv; charset=utf-8; header=present", "a table, for spreadsheets and pandas", shaped=True
    ),
    "ndjson": Format("ndjson", "application/x-ndjson", "the events as the API serves them, one a line"),
    "parquet": Format("parquet", "application/vnd.apache.parquet", "a table with typed columns", shaped=True),
    "geojson": Format("geojson", "application/geo+json", "events with coordinates, for maps (RFC 7946)"),
    "jsonld": Format("jsonld", "application/ld+json", "linked data in the words of schema.org"),
    "ttl": Format("turtle", "text/turtle; charset=utf-8", "the same linked data as Turtle"),
    "ics": Format(
        "ics",
        "text/calendar; charset=utf-8",
        "a calendar of what is planned, and of plans that were called off (RFC 5545)",
        shown="inline",
        statuses=STILL_TO_COME,
        told=True,
    ),
    "atom": Format(
        "atom", "application/atom+xml; charset=utf-8", "a feed to subscribe to (RFC 4287)", shown="inline", told=True
    ),
}
"""By the ending of the file's name."""


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be exported: which events in which order, as rows of which shape.

    `address` is the path and query at which it is served, if it is.
    """

    format: str
    wanted: EventFilter = ALL_EVENTS
    sort: ByDate = "-date"
    shape: Shape = "events"
    address: str | None = None


class Writer(Protocol):
    """Writes a file in parts: what comes before the events, the events page by page, and what comes after them."""

    def begin(self) -> bytes:
        """The beginning of the file."""

    def write(self, events: Sequence[Exported]) -> bytes:
        """Some more events; what is written may be held back for later."""

    def end(self) -> bytes:
        """The rest of the file."""

"""An iCalendar of whole days (RFC 5545), to subscribe to."""

import datetime as dt
import json
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Any

from icalendar import Calendar
from icalendar import Event as Entry

from app.export.columns import Event
from app.export.formats import Order
from app.export.texts import writable
from graph.queries.export import Exported

_STATUS = {"proposed": "TENTATIVE", "postponed": "CANCELLED", "cancelled": "CANCELLED", "refused": "CANCELLED"}
_END = b"END:VCALENDAR\r\n"
_LONG_AGO = dt.date(1970, 1, 1)
"""The day of publication where none is known: an entry has to have one."""


class Writer:
    """One VEVENT an event that has a day. What has none cannot stand in a calendar and is left out.

    SEQUENCE counts what was told of an event beyond its first report, and what was judged of it; DTSTAMP is the day of
    its last report. So an unchanged event is the same bytes, and one that changed is known to have.
    """

    def __init__(self, _: Order, __: dt.date | None) -> None:
        pass

    def begin(self) -> bytes:
        """What is said of the whole calendar."""
        calendar = Calendar()
        calendar.add("prodid", "-//Diplograph//Diplomatic encounters//EN")
        calendar.add("version", "2.0")
        calendar.add("calscale", "GREGORIAN")
        calendar.add("x-wr-calname", "Diplograph")
        written: bytes = calendar.to_ical()
        return written.removesuffix(_END)

    def write(self, events: Sequence[Exported]) -> bytes:
        """The entries of these events."""
        entries = (_entry(json.loads(each.body), each) for each in events)
        return b"".join(entry.to_ical() for entry in entries if entry is not None)

    def end(self) -> bytes:
        """The end of the calendar."""
        return _END


def _entry(event: Event, told: Exported) -> Entry | None:
    first, last = event["start"] or event["end"], event["end"] or event["start"]
    if first is None:
        return None
    entry = Entry()
    for name, value in chain(_identity(event, told), _days(first, last), _contents(event)):
        entry.add(name, writable(value) if isinstance(value, str) else value)
    return entry


def _identity(event: Event, told: Exported) -> Iterator[tuple[str, Any]]:
    stamp = dt.datetime.combine(told.last_reported or _LONG_AGO, dt.time(), dt.UTC)
    yield "uid", f"{event['id']}@diplograph"
    yield "sequence", max(0, told.reports - 1) + len(event["judgements"])
    yield "dtstamp", stamp
    yield "last-modified", stamp
    yield "status", _STATUS.get(event["status"], "CONFIRMED")


def _days(first: str, last: str) -> Iterator[tuple[str, dt.date]]:
    """The days from the first to the last possible one; a calendar ends on the day after."""
    yield "dtstart", dt.date.fromisoformat(first)
    end = dt.date.fromisoformat(last)
    if end < dt.date.max:
        yield "dtend", end + dt.timedelta(days=1)


def _contents(event: Event) -> Iterator[tuple[str, Any]]:
    yield "summary", event["title"] if event["status"] == "planned" else f"{event['title']} ({event['status']})"
    yield "description", "\n".join(_lines(event))
    yield "categories", [writable(word) for word in (event["type"], *(topic["label"] for topic in event["topics"]))]
    yield "transp", "TRANSPARENT"
    place = event["place"] or {}
    if names := [place[part] for part in ("venue", "city", "country") if place.get(part)]:
        yield "location", ", ".join(names)
    if place.get("lat") is not None and place.get("lon") is not None:
        yield "geo", (place["lat"], place["lon"])


def _lines(event: Event) -> Iterator[str]:
    """What a reader of the calendar wants to know: how sure the day is, who takes part, and the words that say so."""
    yield f"{event['type']}, {event['status']}: {event['date'] or event['start']} ({event['date_precision']})"
    for actor in event["participants"]:
        yield f"{actor['name']}, {actor['title']}" if actor["title"] else actor["name"]
    for evidence in event["evidence"][:1]:
        yield f"“{' '.join(evidence['text'].split())}”"

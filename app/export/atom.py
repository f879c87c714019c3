"""An Atom feed (RFC 4287): an entry an event, updated when something was published of it."""

import datetime as dt
import json
from collections.abc import Iterator, Sequence
from hashlib import sha256

from lxml import etree

from app.export.columns import Event
from app.export.formats import Order
from app.export.texts import urn, writable
from graph.queries.export import Exported

ATOM = "http://www.w3.org/2005/Atom"
_END = b"</feed>"
_LONG_AGO = dt.date(1970, 1, 1)
"""When no day of publication is known: a feed and its entries have to have one."""


class Writer:
    """A feed. Where it is served, entries lead to the page of their event and to the event as JSON."""

    def __init__(self, order: Order, latest: dt.date | None) -> None:
        self._address = order.address
        self._question = repr((order.wanted, order.sort))
        self._latest = latest

    def begin(self) -> bytes:
        """What is said of the whole feed. Its id stays the same for the same question."""
        feed = etree.Element("feed", nsmap={None: ATOM})
        _text(feed, "id", urn("events", sha256(self._question.encode()).hexdigest()[:20]))
        _text(feed, "title", "Diplograph: diplomatic encounters")
        _text(feed, "updated", _time(self._latest))
        _text(etree.SubElement(feed, "author"), "name", "Diplograph")
        if self._address is not None:
            etree.SubElement(feed, "link", rel="self", href=writable(self._address))
        return b'<?xml version="1.0" encoding="utf-8"?>\n' + _bytes(feed).removesuffix(_END) + b"\n"

    def write(self, events: Sequence[Exported]) -> bytes:
        """The entries of these events."""
        return b"".join(_bytes(self._entry(json.loads(each.body), each)) + b"\n" for each in events)

    def end(self) -> bytes:
        """The end of the feed."""
        return _END + b"\n"

    def _entry(self, event: Event, told: Exported) -> etree._Element:
        entry = etree.Element("entry")
        _text(entry, "id", urn("event", event["id"]))
        _text(entry, "title", event["title"])
        _text(entry, "updated", _time(told.last_reported))
        if event["first_reported"] is not None:
            _text(entry, "published", _time(dt.date.fromisoformat(event["first_reported"])))
        _text(entry, "summary", "\n".join(_lines(event)))
        for scheme, term in _terms(event):
            etree.SubElement(entry, "category", scheme=f"urn:diplograph:{scheme}", term=writable(term))
        if self._address is not None:
            address = event["id"]
            etree.SubElement(entry, "link", rel="alternate", type="text/html", href=f"/m/{address}")
            etree.SubElement(entry, "link", rel="related", type="application/json", href=f"/api/v1/events/{address}")
        return entry


def _text(parent: etree._Element, name: str, text: str) -> None:
    etree.SubElement(parent, name).text = writable(text)


def _bytes(element: etree._Element) -> bytes:
    """The element without a declaration of the namespace, save that of the feed, which holds for what is in it."""
    written: bytes = etree.tostring(element, encoding="utf-8")
    return written


def _time(day: dt.date | None) -> str:
    """Midnight of a day: the clock of publications has no finer grain."""
    return f"{(day or _LONG_AGO).isoformat()}T00:00:00Z"


def _terms(event: Event) -> Iterator[tuple[str, str]]:
    yield "type", event["type"]
    yield "status", event["status"]
    yield from (("topic", topic["id"] or topic["label"]) for topic in event["topics"])


def _lines(event: Event) -> Iterator[str]:
    place = event["place"] or {}
    where = ", ".join(place[part] for part in ("venue", "city", "country") if place.get(part))
    yield ", ".join(filter(None, (event["type"], event["status"], event["date"] or "undated", where)))
    yield "; ".join(actor["name"] for actor in event["participants"])
    for evidence in event["evidence"][:1]:
        yield f"“{' '.join(evidence['text'].split())}”"

"""What the figures need of an annotated or a read document, taken from the JSON lines of either.

Gold annotation and the output of `diplograph extract` have the same form; partial dates (`2023-06`, `2023`) are widened
to their first and last day. What is missing or malformed counts as unknown, so that one bad value spoils no run.
"""

import calendar
import datetime as dt
import json
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Interval = tuple[dt.date, dt.date]

# fmt: off
_TITLES = frozenset({
    "acting", "ambassador", "chancellor", "dr", "emir", "envoy", "foreign", "general", "king", "minister", "mr", "mrs",
    "ms", "of", "premier", "president", "prime", "queen", "republic", "secretary", "senator", "sheik", "sheikh", "sir",
    "state", "the",
})
# fmt: on


def name_words(name: str | None) -> tuple[str, ...]:
    """The words of a name in lower-case ASCII, without titles unless nothing else is left."""
    text = unicodedata.normalize("NFKD", name or "").encode("ascii", "ignore").decode().lower()
    found = re.findall(r"[a-z0-9]+", text)
    return tuple(word for word in found if word not in _TITLES) or tuple(found)


@dataclass(frozen=True, slots=True)
class Named:
    """A participant or an entity."""

    words: tuple[str, ...]
    kind: str | None
    country: str | None
    role: str | None


@dataclass(frozen=True, slots=True)
class Told:
    """An encounter as annotated or as read."""

    type: str | None
    status: str | None
    mode: str | None
    participants: tuple[Named, ...]
    days: Interval | None
    city: tuple[str, ...]
    country: str | None
    topics: tuple[frozenset[str], ...]
    quote: tuple[str, ...]
    evidence: tuple[str, ...]
    central: bool
    confidence: float | None

    @property
    def is_visit(self) -> bool:
        """Visits are matched with visits alone; meetings, calls and gatherings with one another."""
        return self.type == "visit"


@dataclass(frozen=True, slots=True)
class Annotated:
    """A document's encounters and entities."""

    id: str
    events: tuple[Told, ...] = ()
    entities: tuple[Named, ...] = ()


def load(path: Path) -> dict[str, Annotated]:
    """The documents of a JSON-lines file by id; lines that report an error read as documents without content."""
    with path.open(encoding="utf-8") as lines:
        return {document.id: document for document in map(annotated, map(json.loads, filter(str.strip, lines)))}


def annotated(record: Mapping[str, Any]) -> Annotated:
    """A document from its JSON record."""
    return Annotated(
        record["id"],
        tuple(_told(event) for event in record.get("events") or ()),
        tuple(_named(entity) for entity in record.get("entities") or ()),
    )


def _named(record: Mapping[str, Any]) -> Named:
    return Named(name_words(record.get("name")), record.get("kind"), record.get("country"), record.get("role"))


def _told(record: Mapping[str, Any]) -> Told:
    place = record.get("place")
    place = place if isinstance(place, Mapping) else {}
    evidence = [item for item in record.get("evidence") or () if isinstance(item, Mapping)]
    return Told(
        type=record.get("type"),
        status=record.get("status"),
        mode=record.get("mode"),
        participants=tuple(map(_named, record.get("participants") or ())),
        days=_interval(record.get("start"), record.get("end")),
        city=name_words(place.get("city")),
        country=place.get("country"),
        topics=tuple(map(topic_stems, record.get("topics") or ())),
        quote=name_words(record.get("quote")),
        evidence=tuple(word for item in evidence for word in name_words(item.get("text"))),
        central=bool(record.get("central")),
        confidence=record.get("confidence"),
    )


def topic_stems(topic: str | Mapping[str, Any]) -> frozenset[str]:
    """The first letters of the longer words of a topic, with those of its label where it has one."""
    said = f"{topic.get('label') or ''} {topic.get('text') or ''}" if isinstance(topic, Mapping) else topic
    return frozenset(word[:5] for word in name_words(said) if len(word) > 3)


def _interval(start: str | None, end: str | None) -> Interval | None:
    first, final = _edge(start or end, last=False), _edge(end or start, last=True)
    return (first, final) if first and final and first <= final else None


def _edge(value: str | None, *, last: bool) -> dt.date | None:
    """The first or last day of a day, month or year; None for anything else."""
    try:
        match [int(part) for part in str(value or "")[:10].split("-")]:
            case [year, month, day]:
                return dt.date(year, month, day)
            case [year, month]:
                return dt.date(year, month, calendar.monthrange(year, month)[1] if last else 1)
            case [year, *_]:
                return dt.date(year, 12, 31) if last else dt.date(year, 1, 1)
    except ValueError:
        pass
    return None

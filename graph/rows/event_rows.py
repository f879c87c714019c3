"""What an event is filed under, as rows of the tables that questions are answered from."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations, permutations
from typing import Any

from graph.copies import Origin
from graph.keys import UNKNOWN_DAY, day_key, fold, row_key, term_key
from graph.model import Event, Report
from graph.possible_days import HAPPENED

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class EventRows:
    """The event's own row and its full-text row, and a list for each table; `span` is the length of its days."""

    event: Row
    index: Row
    timeline: list[Row]
    pair: list[Row]
    terms: list[Row]
    facet: list[Row]
    crowds: list[Row]
    dyad: list[Row]
    span: int


def event_rows(event: Event, reports: Iterable[Report], origins: Iterable[Origin]) -> EventRows:
    """All rows of an event of these reports, whose documents have these origins.

    Each of `terms` is one that the event adds to.
    """
    key = row_key(event.id)
    first, last = event.start or event.end, event.end or event.start
    filed = {"event": key, "day": day_key(first), "last": day_key(last)}
    held = {**filed, "held": int(event.status in HAPPENED)}
    actors = {row_key(actor.entity_id): actor.role for actor in event.participants}
    terms = {term_key(kind, value): {"kind": kind, "value": value} for kind, value in sorted(_terms(event, origins))}
    return EventRows(
        event={**_own_row(event, key, filed), **_published(reports)},
        index={
            "rowid": key,
            "title": event.title,
            "evidence": "\n".join(dict.fromkeys(item.text for item in event.evidence)),
        },
        timeline=[{**held, "entity": actor, "role": role, "type": event.type} for actor, role in actors.items()],
        pair=[{**held, "a": a, "b": b, "type": event.type} for a, b in combinations(sorted(actors), 2)],
        terms=[{"id": term, **named} for term, named in terms.items()],
        facet=[{**filed, "term": term} for term in terms],
        crowds=[{"id": key, "participants": len(actors)}] if len(actors) > 2 else [],
        dyad=dyad_rows(event),
        span=(last - first).days if first is not None and last is not None else 0,
    )


def _own_row(event: Event, key: int, filed: Row) -> Row:
    return {
        "id": key,
        "public_id": event.id,
        "day": filed["day"],
        "last": filed["last"],
        "type": event.type,
        "status": event.status,
        "confidence": event.confidence,
        "sources": event.source_count,
        "body": event.model_dump_json(),
    }


def dyad_rows(event: Event) -> list[Row]:
    """One row for each directed pair of countries of those who take part, however many speak for each.

    Of several codes for one direction it has the greatest, as those are the more special ones: 042 before 040.
    """
    first, last = event.start or event.end, event.end or event.start
    filed = {"event": row_key(event.id), "day": day_key(first), "last": day_key(last), "month": day_key(first) // 100}
    of_event: Row = {**filed, "type": event.type, "status": event.status}
    coded = {(code.source, code.target): code for code in sorted(event.codes, key=lambda code: code.cameo)}
    rows = []
    for source, target in permutations(sorted({actor.country for actor in event.participants if actor.country}), 2):
        code = coded.get((source, target))
        words = (code.cameo, code.plover, code.mode or "") if code else ("", "", "")
        named = dict(zip(("cameo", "plover", "mode"), words, strict=True))
        rows.append({**of_event, "source": source, "target": target, **named})
    return rows


def counted_terms(event: Event) -> Iterable[tuple[str, str]]:
    """The properties that events are counted by and that have several names to be found by, once each."""
    for topic in event.topics:
        yield "subject", fold(topic.id or topic.label)
    if event.place and event.place.city:
        yield "city", fold(", ".join(part for part in (event.place.city, event.place.country) if part))


def _published(reports: Iterable[Report]) -> Row:
    """The days on which the first and the last of the reports were published."""
    days = [day_key(report.reported) or UNKNOWN_DAY for report in reports]
    return {"known": min(days), "settled": max(days)}


def source_terms(origins: Iterable[Origin]) -> Iterable[tuple[str, str]]:
    """The sources of documents, as far as these name any."""
    yield from (("source", name) for origin in origins if origin.source and (name := fold(origin.source)))


def _terms(event: Event, origins: Iterable[Origin]) -> Iterable[tuple[str, str]]:
    """The properties to find an event by, as kind and folded value."""
    yield "type", event.type
    yield "status", event.status
    yield "mode", event.mode
    for actor in event.participants:
        if actor.country:
            yield "country", fold(actor.country)
    for topic in event.topics:
        yield from (("topic", fold(name)) for name in (topic.id, topic.label) if name)
    if event.place:
        place = (event.place.entity_id, event.place.venue, event.place.city, event.place.country)
        yield from (("place", fold(name)) for name in place if name)
    yield from counted_terms(event)
    yield from source_terms(origins)

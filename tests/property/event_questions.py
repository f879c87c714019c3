"""Questions about events: any filters, what they mean of one event, and the walk through all pages of an answer."""

import datetime as dt
import json
import re
from collections.abc import Set
from math import log
from typing import Any

from hypothesis import strategies as st
from readings_strategy import FIRST

from graph.keys import fold
from graph.queries.event_order import Sort
from graph.queries.events import EventFilter, find_events
from graph.queries.one_event import event_history
from graph.store import Store

DAYS = st.none() | st.integers(-1, 12).map(lambda days: FIRST + dt.timedelta(days=days))
NAMES = {"Wang Yi": "wang", "Blinkin": "blinken", "xi": "xi", "blinken": "blinken", "Nobody at all": "?"}

filters = st.builds(
    EventFilter,
    participant=st.lists(st.sampled_from(sorted(NAMES)), max_size=3).map(tuple),
    any_of=st.lists(st.sampled_from(sorted(NAMES)), max_size=3).map(tuple),
    organization=st.none() | st.sampled_from(["NATO", "nato", "xi"]),
    country=st.none() | st.sampled_from(["CN", "RU", "ZZ"]),
    type=st.none() | st.sampled_from(["meeting", "call", "visit"]),
    status=st.none() | st.sampled_from(["held", "planned", "postponed"]),
    mode=st.none() | st.just("unknown"),
    place=st.none() | st.sampled_from(["beijing", "CN", "Nowhere"]),
    since=DAYS,
    until=DAYS,
    q=st.none() | st.sampled_from(["blinken", "xi JINPING", "d1", '"', 'NEAR( "x*']),
    countries=st.lists(st.sampled_from(["CN", "RU", "ZZ"]), max_size=2).map(tuple),
    statuses=st.lists(st.sampled_from(["held", "ongoing", "planned"]), max_size=2).map(tuple),
    min_confidence=st.none() | st.just(0.85),
    min_sources=st.none() | st.integers(1, 3),
    source=st.just(()) | st.lists(st.sampled_from(["morning paper", "EVENING  paper", "?"]), max_size=2).map(tuple),
)


def sources_of(store: Store, event: dict[str, Any], as_of: dt.date | None = None) -> set[str]:
    """Names of the sources that report an event, of those published by a day, as people tell names apart."""
    told = map(json.loads, event_history(store, event["id"]))
    latest = None if as_of is None else as_of.isoformat()
    known = (each for each in told if latest is None or (each["report"]["reported"] or "9999") <= latest)
    return {name for each in known if (name := fold(each["source"] or ""))}


def meets(event: dict[str, Any], wanted: EventFilter, sources: Set[str]) -> bool:
    actors = {actor["entity_id"] for actor in event["participants"]}
    place = event["place"] or {}
    names = {str(place.get(part)).casefold() for part in ("venue", "city", "country") if place.get(part)}
    text = " ".join([event["title"], *(item["text"] for item in event["evidence"])]).casefold()
    words = [word for word in (wanted.q or "").casefold().split() if any(c.isalnum() for c in word)]
    return all(
        (
            all(NAMES[name] in actors for name in wanted.participant),
            not wanted.any_of or any(NAMES[name] in actors for name in wanted.any_of),
            wanted.organization is None or (wanted.organization.lower() == "nato" and "nato" in actors),
            wanted.country is None or wanted.country in {actor["country"] for actor in event["participants"]},
            set(wanted.countries) <= {actor["country"] for actor in event["participants"]},
            not wanted.statuses or event["status"] in wanted.statuses,
            all(getattr(wanted, part) in (None, event[part]) for part in ("type", "status", "mode")),
            wanted.place is None or wanted.place.casefold() in names,
            wanted.since is None or (event["end"] is not None and event["end"] >= wanted.since.isoformat()),
            wanted.until is None or (event["start"] is not None and event["start"] <= wanted.until.isoformat()),
            wanted.q is None or (bool(words) and all(word.strip('"(*') in text for word in words)),
            event["confidence"] >= (wanted.min_confidence or 0),
            event["source_count"] >= (wanted.min_sources or 0),
            not wanted.source or not sources.isdisjoint(fold(name) for name in wanted.source),
        )
    )


def walk(store: Store, wanted: EventFilter, limit: int, sort: Sort = "-date") -> list[dict[str, Any]]:
    page = find_events(store, wanted, limit, sort=sort, count=True)
    rows, count = list(page.rows), page.count
    while page.next_cursor is not None:
        assert len(page.rows) == limit
        page = find_events(store, wanted, limit, page.next_cursor, sort=sort)
        rows += page.rows
    assert len(rows) == count
    return [json.loads(row) for row in rows]


def placed(event: dict[str, Any], sort: Sort) -> Any:
    """By what an event is sorted, ascending."""
    match sort:
        case "date":
            return event["start"] or "9999-99-99"
        case "-date":
            return [-ord(c) for c in event["start"] or ""] or [0]
        case "-reported":
            return [-ord(c) for c in event["first_reported"] or "9999-99-99"]
        case "-sources":
            return -event["source_count"]
        case "-confidence":
            return -event["confidence"]


def relevances(everything: list[dict[str, Any]], found: list[dict[str, Any]], q: str) -> list[float]:
    """BM25 of the events found, each word weighed by how few of all events have it, one of the title as two."""

    def words(text: str) -> list[str]:
        return re.findall(r"[^\W_]+", fold(text))

    def evidence(event: dict[str, Any]) -> list[str]:
        return words("\n".join(dict.fromkeys(item["text"] for item in event["evidence"])))

    def occurs(word: str, text: list[str]) -> int:
        return sum(each.startswith(word[:-1]) if word.endswith("*") else each == word for each in text)

    scores = [0.0] * len(found)
    for word in dict.fromkeys(re.findall(r"[^\W_]+\*?", fold(q))):
        having = sum(occurs(word, words(event["title"]) + evidence(event)) > 0 for event in everything)
        weight = round(log(1 + (len(everything) - having + 0.5) / (having + 0.5)), 4)
        for i, event in enumerate(found):
            n = 2 * occurs(word, words(event["title"])) + occurs(word, evidence(event))
            scores[i] += weight * n / (n + 1.2)
    return [round(score, 6) for score in scores]

"""Numbers of events, against the same counted over the list of all events."""

import datetime as dt
import json
from collections import Counter
from dataclasses import replace
from itertools import permutations
from typing import Any, get_args

import pytest
from event_questions import DAYS, filters, sources_of, walk
from fresh_store import fresh_store
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from readings import told
from readings_strategy import FIRST, corpora

from graph.errors import TooMuch
from graph.keys import fold
from graph.queries import sample
from graph.queries import timeseries as timeseries_module
from graph.queries.buckets import Interval
from graph.queries.dyads import COLUMNS, DyadFilter, all_dyads, find_dyads
from graph.queries.events import EventFilter
from graph.queries.facets import facets
from graph.queries.timeseries import Split, timeseries
from graph.store import Store

AS_OF = st.none() | st.integers(-1, 8).map(lambda days: FIRST + dt.timedelta(days=days))
COUNTRIES = st.none() | st.sampled_from(["US", "CN", "RU"])
often = settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
Event = dict[str, Any]


def countries(event: Event) -> set[str]:
    return {actor["country"] for actor in event["participants"] if actor["country"]}


def code(event: Event, source: str, target: str) -> tuple[str | None, str | None, str | None]:
    """Mode, CAMEO and PLOVER code of one direction."""
    found = [each for each in event["codes"] if (each["source"], each["target"]) == (source, target)]
    best = max(found, key=lambda each: each["cameo"], default=None)
    return (best["mode"], best["cameo"], best["plover"]) if best else (None, None, None)


def dyads(events: list[Event], wanted: DyadFilter) -> dict[tuple[Any, ...], int]:
    counted: Counter[tuple[Any, ...]] = Counter()
    for event in events:
        if wanted.type not in (None, event["type"]) or wanted.status not in (None, event["status"]):
            continue
        day = event["start"] or ""
        period = (day[:4] if wanted.interval == "year" else day[:7]) or None
        for source, target in permutations(countries(event), 2):
            if wanted.directed:
                inside = wanted.a in (None, source) and wanted.b in (None, target)
                if inside or (wanted.b and (wanted.b, wanted.a) == (source, target)):
                    key = (source, target, period, event["type"], event["status"], *code(event, source, target))
                    counted[key] += 1
            elif source < target and {wanted.a, wanted.b} - {None} <= {source, target}:
                counted[source, target, period, event["type"], event["status"], None, None, None] += 1
    return counted


def all_pages(store: Store, wanted: DyadFilter, limit: int) -> list[tuple[Any, ...]]:
    rows, cursor = [], None
    while True:
        page = find_dyads(store, wanted, limit, cursor)
        rows += [tuple(json.loads(row)[name] for name in COLUMNS) for row in page.rows]
        if page.next_cursor is None:
            return rows
        assert len(page.rows) == limit
        cursor = page.next_cursor


@given(
    corpora(), COUNTRIES, COUNTRIES, st.sampled_from(["month", "year"]), st.booleans(), DAYS, DAYS, AS_OF,
    st.sampled_from([None, "meeting"]), st.sampled_from([None, "held"]), st.integers(1, 3),
)  # fmt: skip
@often
def test_dyads_count_each_event_once_a_pair(
    readings, a, b, interval, directed, since, until, as_of, kind, status, limit
):
    b = None if a is None or a == b else b
    wanted = DyadFilter(a, b, interval, directed, kind, status, since, until, as_of)
    with fresh_store() as store:
        store.add_many(readings)
        rows = all_pages(store, wanted, limit)
        assert list(all_dyads(store, wanted)) == rows
        events = walk(store, EventFilter(since=since, until=until, as_of=as_of), 500)
        assert {row[:-2]: row[-2] for row in rows} == dyads(events, wanted)
        assert len({row[:-2] for row in rows}) == len(rows)
        assert all(row[-1] == (row[-2] if row[4] in ("held", "ongoing") else 0) for row in rows)


def period(day: str, interval: Interval) -> str:
    date = dt.date.fromisoformat(day)
    match interval:
        case "week":
            return date.strftime("%G-W%V")
        case "quarter":
            return f"{date.year}-Q{(date.month - 1) // 3 + 1}"
    return day[: {"day": 10, "month": 7, "year": 4}[interval]]


def values(event: Event, by: Split | None) -> list[str]:
    return [] if by is None else sorted(countries(event)) if by == "country" else [event[by]]


@given(
    corpora(),
    filters,
    AS_OF,
    st.sampled_from(get_args(Interval)),
    st.none() | st.sampled_from(get_args(Split)),
    st.booleans(),
)
@often
def test_periods_count_events_by_their_first_day(readings, wanted, as_of, interval, by, all_of_them):
    days = EventFilter(since=wanted.since, until=wanted.until)
    wanted = replace(days if all_of_them else wanted, as_of=as_of)
    with fresh_store() as store:
        store.add_many(readings)
        answer = json.loads(timeseries(store, wanted, interval, by))
        events = walk(store, wanted, 500)
        dated = [event for event in events if event["start"]]
        assert (answer["events"], answer["undated"], answer["exact"]) == (len(events), len(events) - len(dated), True)
        assert {row["period"]: row["events"] for row in answer["data"]} == Counter(
            period(event["start"], interval) for event in dated
        )
        assert {(row["period"], value): n for row in answer["data"] for value, n in row["by"].items()} == Counter(
            (period(event["start"], interval), value) for event in dated for value in values(event, by)
        )
        assert [row["start"] for row in answer["data"]] == sorted(row["start"] for row in answer["data"])
        assert all(period(row["start"], interval) == row["period"] for row in answer["data"])


def properties(store: Store, event: Event, as_of: dt.date | None) -> dict[str, set[Any]]:
    place = event["place"] or {}
    return {
        "source": sources_of(store, event, as_of),
        **{name: {event[name]} for name in ("type", "status", "mode")},
        "country": countries(event),
        "topic": {fold(topic["id"] or topic["label"]) for topic in event["topics"]},
        "place": {(place["city"], place["country"])} if place.get("city") else set(),
        "year": {event["start"][:4] if event["start"] else None},
        **{
            f"participant_{kind}": {actor["entity_id"] for actor in event["participants"] if actor["kind"] == kind}
            for kind in ("person", "country", "organization")
        },
    }


def shown(name: str, value: dict[str, Any]) -> Any:
    if name == "topic":
        return fold(value["id"] or value["label"])
    if name == "place":
        return value["city"], value["country"]
    if name == "source":
        assert value["value"] in ("Morning Paper", "Evening Paper", "evening paper")
        return fold(value["value"])
    return value["entity"]["id"] if name.startswith("participant") else value["value"]


@given(corpora(), filters, AS_OF, st.sampled_from([1, 2, 100]), st.booleans())
@often
def test_facets_count_every_property_of_the_events_found(readings, wanted, as_of, limit, all_of_them):
    wanted = EventFilter() if all_of_them else replace(wanted, as_of=as_of)
    with fresh_store() as store:
        store.add_many(readings)
        answer = json.loads(facets(store, wanted, limit))
        events = walk(store, wanted, 500)
        assert (answer["events"], answer["exact"]) == (len(events), True)
        has = [properties(store, event, wanted.as_of) for event in events]
        for name, facet in answer["facets"].items():
            counted = Counter(value for each in has for value in each[name])
            top = [(shown(name, value), value["events"]) for value in facet["top"]]
            assert len(top) == min(limit, len(counted)), name
            assert dict(top).items() <= counted.items(), name
            assert [n for _, n in top] == sorted(counted.values(), reverse=True)[:limit], name
            assert (facet["values"], facet["other"]) == (len(counted), counted.total() - sum(n for _, n in top)), name


@given(corpora(), st.sampled_from(["US", "CN"]), st.integers(1, 3))
@often
def test_beyond_the_bound_an_even_share_is_counted_and_said_so(readings, country, most):
    with pytest.MonkeyPatch.context() as patch, fresh_store() as store:
        patch.setattr(sample.share_of, "__defaults__", (most,))
        patch.setattr(timeseries_module, "MOST_LOOKED_UP", most)
        store.add_many(readings)
        wanted = EventFilter(country=country)
        events = walk(store, wanted, 500)
        share = max(1, -(-len(events) // most))
        answers = [json.loads(facets(store, wanted)), json.loads(timeseries(store, wanted, by="status"))]
        for answer in answers:
            assert (answer["events"], answer["exact"]) == (len(events), share == 1)
        years = Counter((event["start"] or "")[:4] or None for event in events)
        assert {each["value"]: each["events"] for each in answers[0]["facets"]["year"]["top"]} == years
        assert all(each["events"] % share == 0 for each in answers[0]["facets"]["status"]["top"])
        assert all(number % share == 0 for row in answers[1]["data"] for number in row["by"].values())


def test_more_periods_than_can_be_split_by_country_are_refused() -> None:
    with pytest.MonkeyPatch.context() as patch, fresh_store() as store:
        patch.setattr(timeseries_module, "MOST_PERIODS", 1)
        store.add_many([told("d1", "us cn", "2023-06-01"), told("d2", "us cn", "2023-07-01")])
        with pytest.raises(TooMuch, match="1 periods"):
            timeseries(store, by="country")
        assert json.loads(timeseries(store, interval="year", by="country"))["data"][0]["by"] == {"CN": 2, "US": 2}

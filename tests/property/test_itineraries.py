"""Stops against the list of all events: each located encounter is at one of them, and they say no more than these."""

import datetime as dt
import json
from itertools import combinations, pairwise
from typing import Any

from event_questions import DAYS, walk
from fresh_store import fresh_store
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from readings_strategy import FIRST, corpora

from graph.errors import NotFound
from graph.queries.events import EventFilter
from graph.queries.itinerary import itinerary

AS_OF = st.none() | st.integers(0, 8).map(lambda days: FIRST + dt.timedelta(days=days))
Found = dict[str, Any]


def where(event: Found) -> tuple[str | None, str | None]:
    """Country and city, the country of a visit being that of its host."""
    place = event["place"] or {}
    country, city = place.get("country"), place.get("city")
    if country is None and event["type"] == "visit":
        hosts = [actor for actor in event["participants"] if actor["kind"] == "country" and actor["role"] != "guest"]
        country = hosts[0]["country"] if hosts else None
    return country, city


def located(event: Found) -> bool:
    happens = event["status"] in ("held", "ongoing", "planned", "proposed")
    return bool(happens and event["type"] != "call" and event["start"] and any(where(event)))


@given(corpora(), st.sampled_from(["blinken", "xi", "cn"]), DAYS, DAYS, AS_OF)
@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_every_located_encounter_is_at_one_stop(readings, entity, since, until, as_of):
    with fresh_store() as store:
        store.add_many(readings)
        try:
            stops = [json.loads(row) for row in itinerary(store, entity, since, until, as_of=as_of).rows]
        except NotFound:
            return
        wanted = EventFilter(participant=(entity,), since=since, until=until, as_of=as_of)
        events = {event["id"]: event for event in walk(store, wanted, 500) if located(event)}
        listed = [event["id"] for stop in stops for event in stop["events"]]
        assert sorted(listed) == sorted(events)
        assert [stop["start"] for stop in stops] == sorted(stop["start"] for stop in stops)
        for stop in stops:
            check_stop(stop, [events[event["id"]] for event in stop["events"]])
        check_overlaps(stops)
        for one, other in pairwise([stop for stop in stops if stop["certain"]]):
            apart = (dt.date.fromisoformat(other["start"]) - dt.date.fromisoformat(one["end"])).days
            assert apart > 2 or not fits(one, other)


def fits(one: Found, other: Found) -> bool:
    return one["country"] == other["country"] and (not one["city"] or not other["city"] or one["city"] == other["city"])


def check_stop(stop: Found, events: list[Found]) -> None:
    exact = [event for event in events if event["date_precision"] in ("day", "range")]
    for event in events:
        country, city = where(event)
        assert country == stop["country"]
        assert city in (None, stop["city"])
        assert event["start"] <= stop["end"]
        assert stop["start"] <= event["end"]
    assert stop["certain"] == bool(exact)
    assert set(stop["visits"]) >= {event["id"] for event in events if event["type"] == "visit"}
    assert stop["start"] <= stop["end"]
    for event in exact:
        if event["type"] != "visit":
            assert stop["start"] <= event["start"] <= event["end"] <= stop["end"]


def check_overlaps(stops: list[Found]) -> None:
    for (i, one), (j, other) in combinations(enumerate(stops), 2):
        shared = one["start"] <= other["end"] and other["start"] <= one["end"]
        travelled = one["end"] == other["start"] or other["end"] == one["start"]
        expected = one["certain"] and other["certain"] and shared and not travelled and not fits(one, other)
        assert (j in one["overlaps"]) == (i in other["overlaps"]) == expected

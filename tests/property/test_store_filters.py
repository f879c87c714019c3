"""Every filter, against the same question asked of the plain list of all events; every cursor, walked to the end."""

import datetime as dt
import json
from dataclasses import replace
from typing import get_args

import pytest
from event_questions import filters, meets, placed, relevances, sources_of, walk
from fresh_store import fresh_store
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from readings import told
from readings_strategy import FIRST, corpora

from graph.queries import event_search
from graph.queries.event_order import Sort
from graph.queries.events import EventFilter, find_events
from graph.queries.marks import event_marks


@given(corpora(), st.lists(filters, min_size=5, max_size=15), st.integers(1, 4), st.sampled_from([0, 20_000]))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_filters_find_what_they_say(readings, questions, limit, few):
    with pytest.MonkeyPatch.context() as patch, fresh_store() as store:
        patch.setattr(event_search, "FEW", few)
        store.add_many(readings)
        everything = walk(store, EventFilter(), limit)
        days = [event["start"] or "" for event in everything]
        assert days == sorted(days, reverse=True)
        sources = {event["id"]: sources_of(store, event) for event in everything}
        for wanted in questions:
            found = walk(store, wanted, limit)
            assert found == [event for event in everything if meets(event, wanted, sources[event["id"]])], wanted


@given(corpora(), filters, st.sampled_from(get_args(Sort)), st.integers(1, 4), st.none() | st.just(FIRST))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_every_order_holds_over_all_pages(readings, wanted, sort, limit, as_of):
    wanted = replace(wanted, as_of=as_of, q=wanted.q or "xi blin*" if sort == "relevance" else wanted.q)
    with fresh_store() as store:
        store.add_many(readings)
        found = walk(store, wanted, limit, sort)
        if sort == "relevance":
            scores = relevances(walk(store, EventFilter(), 500), found, wanted.q)
            keys = [(-scores[i], placed(event, "-date")) for i, event in enumerate(found)]
        else:
            keys = [placed(event, sort) for event in found]
        assert keys == sorted(keys)
        assert sorted(event["id"] for event in found) == sorted(event["id"] for event in walk(store, wanted, 500))


@given(corpora(), filters, st.integers(1, 6))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_picture_shows_the_newest_of_the_events_that_a_list_has(readings, wanted, limit):
    with fresh_store() as store:
        store.add_many(readings)
        listed = walk(store, wanted, 500)
        marks = event_marks(store, wanted, limit)
        assert marks.count == len(listed)
        for drawn, event in zip(map(json.loads, marks.rows), listed[:limit], strict=True):
            assert drawn["precision"] == event["date_precision"]
            assert [each["id"] for each in drawn["participants"]] == [
                each["entity_id"] for each in event["participants"]
            ]
            assert drawn["topics"] == [topic["label"] for topic in event["topics"]]
            assert all(
                drawn[name] == event[name] for name in ("id", "title", "type", "status", "start", "end", "place")
            )


@given(corpora(), st.lists(st.integers(0, 12), unique=True), st.integers(1, 3))
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_walk_while_other_events_come_in_gives_each_event_once(readings, days, limit):
    with fresh_store() as store:
        store.add_many(readings)
        before = {event["id"] for event in walk(store, EventFilter(), 500)}
        page = find_events(store, EventFilter(), limit)
        rows = list(page.rows)
        while page.next_cursor is not None:
            if days:
                day = FIRST + dt.timedelta(days=days.pop())
                store.add(told(f"new{day}", "lavrov ru", day.isoformat()))
            page = find_events(store, EventFilter(), limit, page.next_cursor)
            rows += page.rows
        ids = [json.loads(row)["id"] for row in rows]
        assert len(ids) == len(set(ids))
        assert before <= set(ids)

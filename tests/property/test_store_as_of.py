"""Answers as of a day, against a store that got only the documents published by then, and against a plain list."""

import datetime as dt
import json
from collections import Counter
from dataclasses import replace
from typing import Any

from event_questions import filters, meets, sources_of, walk
from fresh_store import fresh_store
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from judgements_strategy import CORRECTIONS, START, of_entities
from readings_strategy import FIRST, corpora

from graph.errors import NotFound
from graph.judgement import Given
from graph.judgement_subjects import prepared
from graph.queries.counterparts import counterparts
from graph.queries.events import EventFilter, find_events
from graph.queries.one_event import event_history, get_event
from graph.queries.pair import pair
from graph.store import Store

AS_OF = st.integers(-1, 8).map(lambda days: FIRST + dt.timedelta(days=days))
PEOPLE = ("blinken", "xi", "wang", "us", "cn", "nato")
slowly = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def reports_by_event(store: Store, by: dt.date) -> dict[str, frozenset[str]]:
    """Of each event, the reports that had been published by the day; events of which none had are left out."""
    found = {}
    for event in map(json.loads, find_events(store, limit=500).rows):
        told = [json.loads(row)["report"] for row in event_history(store, event["id"])]
        published = frozenset(each["id"] for each in told if each["reported"] and each["reported"] <= by.isoformat())
        if published:
            found[event["id"]] = published
    return found


def without_id(event: dict[str, Any]) -> str:
    return json.dumps({name: value for name, value in event.items() if name != "id"}, sort_keys=True)


@given(corpora(), AS_OF, st.integers(1, 4))
@slowly
def test_an_event_is_what_the_documents_published_by_then_make_it(readings, day, limit):
    published = [each for each in readings if each.document.published and each.document.published <= day]
    with fresh_store() as store, fresh_store() as then:
        store.add_many(readings)
        then.add_many(published)
        known, apart = reports_by_event(store, day), reports_by_event(then, day)
        events = walk(store, EventFilter(as_of=day), limit)
        assert {event["id"] for event in events} == known.keys()
        assert len(events) == len(known)
        days = [event["start"] or "" for event in events]
        assert days == sorted(days, reverse=True)
        made = {reports: json.loads(get_event(then, event_id)) for event_id, reports in apart.items()}
        for event in events:
            if (alone := made.get(known[event["id"]])) is not None:
                assert without_id(event) == without_id(alone)
            assert json.loads(get_event(store, event["id"], day)) == event


@given(corpora(), AS_OF, st.data())
@slowly
def test_what_people_judged_holds_as_of_any_day(readings, day, data):
    """Corrections of whole events, and entities that are one: as in a store of what had been published by then."""
    published = [each for each in readings if each.document.published and each.document.published <= day]
    with fresh_store() as store, fresh_store() as then:
        store.add_many(readings)
        made = [data.draw(of_entities(0))] if data.draw(st.booleans()) else []
        for each in made:
            store.add_judgement(each)
        events = [json.loads(row)["id"] for row in find_events(store, limit=500).rows]
        wanted = st.tuples(st.sampled_from(events), st.sampled_from(CORRECTIONS))
        for number, (event, (attribute, value)) in enumerate(data.draw(st.lists(wanted, min_size=1, max_size=4)), 1):
            given = {"kind": "correction", "subjects": (event,), "attribute": attribute, "value": value}
            with store.reading() as session:
                signed = Given.model_validate({**given, "author": "A. Reader", "reason": "So it was."})
                made.append(prepared(session, signed, START + dt.timedelta(minutes=number)))
            store.add_judgement(made[-1])
        then.add_many(published)
        for each in made:
            then.add_judgement(each)
        known, apart = reports_by_event(store, day), reports_by_event(then, day)
        alone = {reports: json.loads(get_event(then, event_id)) for event_id, reports in apart.items()}
        found = {event["id"]: event for event in walk(store, EventFilter(as_of=day), 2)}
        assert found.keys() == known.keys()
        for event_id, event in found.items():
            assert known[event_id] not in alone or without_id(event) == without_id(alone[known[event_id]])
            for actor in event["participants"]:
                mine = walk(store, EventFilter(as_of=day, participant=(actor["entity_id"],)), 2)
                assert event in mine, actor


@given(corpora(), st.lists(filters, min_size=5, max_size=12), AS_OF, st.integers(1, 4))
@slowly
def test_filters_hold_for_what_was_known(readings, questions, day, limit):
    with fresh_store() as store:
        store.add_many(readings)
        everything = walk(store, EventFilter(as_of=day), 500)
        sources = {event["id"]: sources_of(store, event, day) for event in everything}
        for wanted in questions:
            found = walk(store, replace(wanted, as_of=day), limit)
            assert found == [event for event in everything if meets(event, wanted, sources[event["id"]])], wanted


@given(corpora(), AS_OF)
@slowly
def test_pairs_and_counterparts_are_counted_by_what_was_known(readings, day):
    with fresh_store() as store:
        store.add_many(readings)
        everything = walk(store, EventFilter(as_of=day), 500)
        for one in PEOPLE:
            shared = [
                (other["entity_id"], event["status"] in ("held", "ongoing"), event["start"])
                for event in everything
                if one in {actor["entity_id"] for actor in event["participants"]}
                for other in event["participants"]
                if other["entity_id"] != one
            ]
            check_counterparts(store, one, day, shared)
            for other in PEOPLE:
                check_pair(store, one, other, day, everything, [each for each in shared if each[0] == other])


def check_counterparts(store: Store, one: str, day: dt.date, shared: list[tuple[str, bool, str | None]]) -> None:
    try:
        rows, cursor = [], None
        while not rows or cursor is not None:
            page = counterparts(store, one, limit=2, cursor=cursor, as_of=day)
            rows, cursor = rows + [json.loads(row) for row in page.rows], page.next_cursor
            if not page.rows:
                break
    except NotFound:
        assert shared == []
        return
    assert Counter({row["entity"]["id"]: row["events"] for row in rows}) == Counter(other for other, *_ in shared)
    assert [row["events"] for row in rows] == sorted((row["events"] for row in rows), reverse=True)
    for row in rows:
        held = [start for other, took_place, start in shared if other == row["entity"]["id"] and took_place]
        assert row["held"] == len(held)
        assert row["first"] == min((start for start in held if start), default=None)
        assert row["last"] == max((start for start in held if start), default=None)


def check_pair(
    store: Store,
    one: str,
    other: str,
    day: dt.date,
    everything: list[dict[str, Any]],
    shared: list[tuple[str, bool, str | None]],
) -> None:
    try:
        record = json.loads(pair(store, one, other, 500, as_of=day))
    except NotFound:
        assert shared == []
        return
    assert (record["events"], record["held"]) == (len(shared), sum(took_place for _, took_place, _ in shared))
    both = [event for event in everything if {one, other} <= {actor["entity_id"] for actor in event["participants"]}]
    assert one == other or record["data"] == both
    ahead = [
        event["start"]
        for event in both
        if event["status"] in ("planned", "proposed") and event["start"] and event["start"] >= day.isoformat()
    ]
    assert one == other or record["next_planned"] == min(ahead, default=None)


@given(corpora())
@slowly
def test_as_of_a_day_after_all_is_as_of_now_without_the_undated(readings):
    dated = [each for each in readings if each.document.published]
    with fresh_store() as store:
        store.add_many(dated)
        assert walk(store, EventFilter(as_of=dt.date(2099, 1, 1)), 3) == walk(store, EventFilter(), 3)

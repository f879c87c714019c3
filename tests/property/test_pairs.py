"""The record of two, against the same numbers counted over the list of all events."""

import datetime as dt
import json
from collections import Counter
from itertools import pairwise
from typing import Any

from event_questions import DAYS, walk
from fresh_store import fresh_store
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from readings_strategy import FIRST, corpora

from graph.errors import NotFound
from graph.keys import fold, row_key
from graph.queries.events import EventFilter
from graph.queries.pair import pair

HAPPENED = ("held", "ongoing")


def subjects(event: dict[str, Any]) -> set[str]:
    return {fold(topic["id"] or topic["label"]) for topic in event["topics"]}


def gap(days: list[tuple[str, str]]) -> int:
    """The longest time without an encounter, looked for day by day."""
    covered = {
        day
        for start, end in days
        for day in range(dt.date.fromisoformat(start).toordinal(), dt.date.fromisoformat(end).toordinal() + 1)
    }
    return max((after - before for before, after in pairwise(sorted(covered)) if after - before > 0), default=0)


@given(
    corpora(),
    st.sampled_from(["blinken", "us", "nato"]),
    st.sampled_from(["xi", "cn"]),
    DAYS,
    DAYS,
    st.none() | st.integers(0, 8).map(lambda days: FIRST + dt.timedelta(days=days)),
)
@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
def test_the_record_of_two_is_that_of_their_events(readings, one, other, since, until, as_of):
    with fresh_store() as store:
        store.add_many(readings)
        try:
            record = json.loads(pair(store, one, other, 500, as_of=as_of, since=since, until=until))
        except NotFound:
            assume(False)
        assert {record["a"]["id"], record["b"]["id"]} == {one, other}
        events = walk(store, EventFilter(participant=(one, other), since=since, until=until, as_of=as_of), 500)
        held = [event for event in events if event["status"] in HAPPENED]
        assert record["data"] == events
        assert (record["events"], record["held"], record["met"]) == (len(events), len(held), bool(held))
        assert record["by_type"] == Counter(event["type"] for event in events)
        assert record["by_mode"] == Counter(event["mode"] for event in events)
        days = [(event["start"], event["end"]) for event in held if event["start"]]
        assert (record["first"], record["last"]) == (min(days, default=(None,))[0], max(days, default=(None,))[0])
        longest = gap(days)
        if longest > 1:
            assert record["longest_gap"]["days"] == longest
            first, last = (dt.date.fromisoformat(record["longest_gap"][name]) for name in ("from", "to"))
            assert (last - first).days == longest
        else:
            assert record["longest_gap"] in (None, {**(record["longest_gap"] or {}), "days": 1})
        counted = Counter(subject for event in events for subject in subjects(event))
        assert [(fold(topic["id"] or topic["label"]), topic["events"]) for topic in record["topics"]] == sorted(
            counted.items(), key=lambda item: (-item[1], item[0])
        )
        there = Counter(
            actor["entity_id"]
            for event in events
            for actor in event["participants"]
            if actor["entity_id"] not in (one, other)
        )
        assert [(each["entity"]["id"], each["events"]) for each in record["others"]] == sorted(
            there.items(), key=lambda item: (-item[1], row_key(item[0]))
        )
        together = [event["id"] for event in events if event["type"] == "gathering"]
        assert record["gatherings"]["events"] == len(together)
        assert set(record["gatherings"]["ids"]) == set(together)

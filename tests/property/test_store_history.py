"""The history of any event ends in the event, and each of its states is what was published by then."""

import json
from itertools import pairwise

from fresh_store import fresh_store
from hypothesis import HealthCheck, given, settings
from readings_strategy import corpora

from graph.queries.events import find_events
from graph.queries.history import history


@given(corpora())
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_history_ends_in_the_event(readings):
    with fresh_store() as store:
        store.add_many(readings)
        for event in map(json.loads, find_events(store, limit=500).rows):
            answer = json.loads(history(store, event["id"]))
            steps, states = answer["life"], answer["known"]
            assert steps[-1]["status"] == event["status"]
            assert all(one["status"] != other["status"] for one, other in pairwise(steps))
            for part in ("start", "end", "date", "place"):
                assert states[-1][part] == event[part]
            actors = [{actor["entity_id"] for actor in each["participants"]} for each in (states[-1], event)]
            assert actors[0] == actors[1]
            for entries in (steps, states):
                days = [each["reported"] or "9999" for each in entries]
                assert days == sorted(days)
            reports = {each["report"]["id"]: each["report"] for each in answer["data"]}
            assert all(reports[step["report_id"]]["reported"] == step["reported"] for step in steps)

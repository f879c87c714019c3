"""What people judged, on events that some documents had told of by the day asked about, and others had not."""

import datetime as dt
import json
from typing import Any

import pytest
from readings import told

from graph.judgement import Given, Signed
from graph.queries.events import EventFilter, find_events
from graph.queries.one_event import get_event
from graph.store import Store

THEN = dt.date(2023, 6, 16)
SIGNED = {"author": "A. Reader", "reason": "So it was."}


@pytest.fixture
def in_between(store: Store) -> Store:
    """A plan that is known, and the meeting that is not yet."""
    store.add(told("d1", "blinken xi", "2023-06-19", "2023-06-15", status="planned"))
    store.add(told("d2", "blinken xi", "2023-06-19", "2023-06-20"))
    return store


def known(store: Store, *participant: str) -> list[dict[str, Any]]:
    return [
        json.loads(row) for row in find_events(store, EventFilter(as_of=THEN, participant=participant or ("xi",))).rows
    ]


def correct(store: Store, attribute: str, value: Any) -> str:
    (event,) = map(json.loads, find_events(store).rows)
    given = {"kind": "correction", "subjects": (event["id"],), "attribute": attribute, "value": value, **SIGNED}
    return store.judge(Given.model_validate(given)).id


def test_a_correction_holds_as_of_any_day_and_its_withdrawal_restores_what_was_known(in_between: Store) -> None:
    (before,) = known(in_between)
    made = correct(in_between, "place", {"city": "Vienna", "country": "AT"})
    (then,) = known(in_between)
    assert (then["status"], then["place"]["city"]) == ("planned", "Vienna")
    assert [note["id"] for note in then["judgements"]] == [made]
    assert json.loads(get_event(in_between, then["id"], THEN)) == then
    in_between.withdraw(made, Signed.model_validate(SIGNED))
    assert known(in_between) == [before]


def test_who_was_corrected_away_is_not_found_and_who_was_added_is(in_between: Store) -> None:
    correct(in_between, "participant_remove", "xi")
    wang = {"entity_id": "wang", "name": "Wang Yi", "kind": "person", "country": "CN"}
    correct(in_between, "participant_add", wang)
    assert known(in_between) == []
    (then,) = known(in_between, "wang")
    assert [actor["entity_id"] for actor in then["participants"]] == ["blinken", "wang"]


def test_who_is_one_by_judgement_is_one_as_of_any_day(in_between: Store) -> None:
    in_between.judge(Given.model_validate({"kind": "same", "of": "entity", "subjects": ("xi", "blinken"), **SIGNED}))
    (then,) = known(in_between, "blinken")
    assert [actor["entity_id"] for actor in then["participants"]] == ["blinken"]
    assert then == known(in_between, "xi")[0]

"""The life of an event: how its status, date, place and participants came to be known, and plans that nobody kept."""

import datetime as dt
import json
from typing import Any

import pytest
from readings import report, told

from graph.queries.events import EventFilter, find_events
from graph.queries.history import history
from graph.queries.one_event import get_event
from graph.resolve import resolve
from graph.store import Store

BEIJING = {"city": "Beijing", "country": "CN"}
COURSE = [
    told("d1", "blinken xi", "2023-06-05", "2023-06-01", status="proposed"),
    told("d2", "blinken xi", "2023-06-05", "2023-06-02", status="planned"),
    told("d3", "blinken xi", None, "2023-06-04", status="postponed"),
    told("d4", "blinken xi", "2023-06-07", "2023-06-05", status="planned"),
    told("d5", "blinken xi wang", "2023-06-07", "2023-06-08", status="held", **BEIJING),
]


def the_event(store: Store) -> dict[str, Any]:
    (row,) = find_events(store).rows
    event: dict[str, Any] = json.loads(row)
    return event


def test_a_status_lives_through_one_event_each_step_with_its_source(store: Store) -> None:
    store.add_many(COURSE)
    answer = json.loads(history(store, the_event(store)["id"]))
    assert [(step["status"], step["reported"], step["source"]) for step in answer["life"]] == [
        ("proposed", "2023-06-01", "paper d1"),
        ("planned", "2023-06-02", "paper d2"),
        ("postponed", "2023-06-04", "paper d3"),
        ("planned", "2023-06-05", "paper d4"),
        ("held", "2023-06-08", "paper d5"),
    ]
    for step in answer["life"]:
        assert {each["document_id"] for each in step["evidence"]} == {step["document_id"]}


def test_what_was_known_when_ends_in_what_is_known(store: Store) -> None:
    store.add_many(COURSE)
    event = the_event(store)
    states = json.loads(history(store, event["id"]))["known"]
    assert [(state["reported"], state["date"], state["changed"]) for state in states] == [
        ("2023-06-01", "2023-06-05", []),
        ("2023-06-05", "2023-06-07", ["date"]),
        ("2023-06-08", "2023-06-07", ["place", "participants"]),
    ]
    for part in ("start", "end", "date", "place", "participants"):
        assert states[-1][part] == event[part]


def test_on_one_day_the_plan_comes_before_what_came_of_it(store: Store) -> None:
    store.add(told("d1", "blinken xi", "2023-06-05", "2023-06-05", status="held"))
    store.add(told("d2", "blinken xi", "2023-06-05", "2023-06-05", status="planned"))
    steps = json.loads(history(store, the_event(store)["id"]))["life"]
    assert [step["status"] for step in steps] == ["planned", "held"]


def test_what_has_no_day_of_publication_is_known_last(store: Store) -> None:
    store.add(told("d1", "blinken xi", "2023-06-05", None))
    store.add(told("d2", "blinken xi", "2023-06-05", "2023-06-02", status="planned"))
    steps = json.loads(history(store, the_event(store)["id"]))["life"]
    assert [(step["status"], step["reported"]) for step in steps] == [("planned", "2023-06-02"), ("held", None)]


def test_a_new_date_moves_the_event_and_is_no_disagreement(store: Store) -> None:
    store.add(told("d1", "blinken xi", "2023-06-05", "2023-06-01", status="planned"))
    store.add(told("d2", "blinken xi", "2023-06-05", "2023-06-02", status="planned"))
    store.add(told("d3", "blinken xi", "2023-06-07", "2023-06-03", status="planned"))
    event = the_event(store)
    assert (event["date"], event["document_count"]) == ("2023-06-07", 3)
    assert [each["code"] for each in event["warnings"]] == []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("2023-06-05", "2023-06-01"), ("2023-06-07", "2023-06-01")),
        (("2023-06-05", "2023-06-01"), ("2023-06-07", "2023-06-06")),
        (("2023-06-05", "2023-06-01"), ("2023-06-09", "2023-06-02")),
        (("2023-06-05", None), ("2023-06-07", "2023-06-02")),
    ],
    ids=["announced together", "after the first was over", "too far", "nobody knows when"],
)
def test_another_plan_is_not_a_new_date(first: tuple[str, str], second: tuple[str, str]) -> None:
    plans = [
        report(f"d{number}", "blinken xi", day, reported=published, status="planned")
        for number, (day, published) in enumerate((first, second))
    ]
    assert len(resolve(plans)) == 2


def test_what_is_put_off_without_a_day_is_what_was_soon_to_come() -> None:
    plan = report("d1", "blinken xi", "2023-06-09", reported="2023-06-01", status="planned")
    assert len(resolve([plan, report("d2", "blinken xi", reported="2023-06-04", status="postponed")])) == 1
    assert len(resolve([plan, report("d2", "blinken xi", reported="2023-05-01", status="postponed")])) == 2


@pytest.mark.parametrize(
    ("start", "end", "events"),
    [("06-06", "06-06", 1), ("06-07", "06-07", 2), ("06-05", "06-08", 1), ("06-05", "06-11", 2), ("06-01", "06-30", 2)],
)
@pytest.mark.parametrize("status", ["cancelled", "refused"])
def test_what_was_cancelled_took_place_only_if_it_is_told_for_its_day(
    status: str, start: str, end: str, events: int
) -> None:
    off = report("d1", "blinken xi", "2023-06-06", reported="2023-06-05", status=status)
    assert (
        len(resolve([off, report("d2", "blinken xi", f"2023-{start}", f"2023-{end}", reported="2023-07-01")])) == events
    )


def test_the_day_that_a_plan_has_passed_is_that_of_what_had_been_published(store: Store) -> None:
    store.add(told("d1", "blinken xi", "2023-06-05", "2023-06-01", status="planned"))
    store.add(told("d2", "lavrov wang", None, "2023-06-06"))
    store.add(told("d3", "lavrov wang", None, "2023-06-09"))
    for as_of, latest in (("2023-06-05", None), ("2023-06-07", "2023-06-06"), ("2024-01-01", "2023-06-09")):
        wanted = EventFilter(participant=("xi",), as_of=dt.date.fromisoformat(as_of))
        warnings = json.loads(find_events(store, wanted).rows[0])["warnings"]
        assert [each["detail"].partition("published by ")[2][:10] for each in warnings] == ([latest] if latest else [])


def test_a_plan_that_nobody_reports_as_held_says_that_its_day_has_passed(store: Store) -> None:
    store.add(told("d1", "blinken xi", "2023-06-05", "2023-06-01", status="planned"))
    assert the_event(store)["warnings"] == []
    store.add(told("d2", "lavrov wang", None, "2023-06-05"))
    assert json.loads(find_events(store, EventFilter(participant=("xi",))).rows[0])["warnings"] == []
    store.add(told("d3", "lavrov wang", None, "2023-06-06"))
    event = json.loads(find_events(store, EventFilter(participant=("xi",))).rows[0])
    assert event["status"] == "planned"
    (warning,) = event["warnings"]
    assert warning["code"] == "not_reported_held"
    assert "2023-06-05" in warning["detail"]
    assert "2023-06-06" in warning["detail"]
    assert json.loads(get_event(store, event["id"])) == event
    store.add(told("d4", "blinken xi", "2023-06-05", "2023-06-07"))
    assert json.loads(find_events(store, EventFilter(participant=("xi",))).rows[0])["warnings"] == []


def test_what_was_going_on_says_so_whatever_else_is_asked_for(store: Store) -> None:
    store.add(told("d1", "blinken xi", "2023-06-05", "2023-06-05", status="ongoing"))
    store.add(told("d2", "lavrov wang", "2023-06-08", "2023-06-09", status="planned"))
    store.add(told("d3", "lavrov xi", "2023-06-07", "2023-06-09"))
    alone = json.loads(find_events(store, EventFilter(status="ongoing")).rows[0])
    assert [each["code"] for each in alone["warnings"]] == ["not_reported_over"]
    rows = [json.loads(row) for row in find_events(store, EventFilter()).rows]
    assert [each for each in rows if each["id"] == alone["id"]] == [alone]
    assert json.loads(get_event(store, alone["id"])) == alone

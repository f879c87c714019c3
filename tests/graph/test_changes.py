"""The log of changes: each write tells what it did to events, whatever it was, and for as long as the log is kept."""

import datetime as dt
import json
from typing import Any

import pytest
from readings import told, told_by

from graph.errors import ChangesGone
from graph.judgement import Given, Signed
from graph.model import Reading
from graph.queries.change_filter import ChangeFilter
from graph.queries.changes import changes_since, read_changes
from graph.queries.events import find_events
from graph.store import Store


def rows(store: Store, since: int = 0) -> list[dict[str, Any]]:
    return [json.loads(row) for row in changes_since(store, since, 500).rows]


def events(store: Store) -> dict[str, dict[str, Any]]:
    return {event["id"]: event for event in map(json.loads, find_events(store, limit=500).rows)}


def in_city(name: str, city: str | None) -> Reading:
    return told(name, "blinken xi", "2023-06-19", city=city)


def test_each_write_tells_what_it_made_changed_and_removed(store: Store) -> None:
    # An event is named after the least id of its reports: names for which it keeps its own.
    names = [f"d{number}" for number in range(400)]
    first = min(names, key=lambda name: in_city(name, None).reports[0].id)
    second = max(names, key=lambda name: min(in_city(name, city).reports[0].id for city in ("Beijing", "Shanghai")))
    store.add(in_city(first, None))
    (event_id,) = events(store)
    store.add(in_city(second, "Beijing"))
    store.add(in_city(first, None))
    store.replace(in_city(second, "Shanghai"))
    made = store.judge(
        Given(kind="correction", subjects=(event_id,), attribute="status", value="cancelled", author="A", reason="R")
    )
    store.withdraw(made.id, Signed(author="A", reason="R"))
    store.retract(second)
    store.retract(first)
    found = rows(store)
    assert [row["revision"] for row in found] == list(range(1, 8)) == list(range(1, store.revision() + 1))
    assert [tuple(map(len, (row["created"], row["changed"], row["removed"]))) for row in found] == [
        (1, 0, 0),
        *([(0, 1, 0)] * 5),
        (0, 0, 1),
    ]
    assert [row["documents"] for row in found if any(row["documents"].values())] == [
        {"added": [first]},
        {"added": [second]},
        {"reread": [second]},
        {"retracted": [second]},
        {"retracted": [first]},
    ]
    assert [row["judgement"] and row["judgement"]["kind"] for row in found] == [
        *([None] * 3),
        "correction",
        "withdrawal",
        *([None] * 2),
    ]
    assert rows(store, 5) == found[5:]


def test_what_stays_as_it_is_is_not_told_of(store: Store) -> None:
    store.add(told("d1", "blinken xi", "2023-06-19", "2023-06-20"))
    store.replace(told("d1", "blinken xi", "2023-06-19", "2023-06-20"))
    assert (rows(store)[1]["changed"], rows(store)[1]["removed"], rows(store)[1]["created"]) == ([], [], [])


def test_what_a_meeting_is_part_of_is_told_with_it_and_by_itself(store: Store) -> None:
    there = {"city": "Beijing", "country": "CN"}
    roles = {"blinken": "guest", "cn": "host"}
    visit = told("v", "blinken cn", "2023-06-18", "2023-06-19", end="2023-06-19", type="visit", roles=roles, **there)
    store.add(told("m", "blinken xi", "2023-06-19", "2023-06-19", **there))
    store.add(visit)
    names = {event["type"]: event_id for event_id, event in events(store).items()}
    store.replace(visit)
    store.retract("v")
    store.add(visit)
    store.retract("m")
    found = rows(store)
    meeting, whole = names["meeting"], names["visit"]
    assert [(row["created"], row["changed"], row["removed"]) for row in found] == [
        ([meeting], [], []),
        ([whole], [meeting], []),
        ([], [], []),
        ([], [meeting], [whole]),
        ([whole], [meeting], []),
        ([], [], [meeting]),
    ]
    with store.reading() as session:
        kept, _ = read_changes(session, 0, ChangeFilter(type="meeting"), 100)
    parts = [json.loads(body)["part_of"] for change in kept for body in change.removed.values()]
    assert parts == [whole]


def test_an_event_that_is_told_of_says_what_it_is_part_of(store: Store) -> None:
    there = {"city": "Beijing", "country": "CN"}
    roles = {"blinken": "guest", "cn": "host"}
    store.add(told("v", "blinken cn", "2023-06-18", end="2023-06-19", type="visit", roles=roles, **there))
    store.add(told("m", "blinken xi", "2023-06-19", **there))
    with store.reading() as session:
        kept, _ = read_changes(session, 0, ChangeFilter(type="meeting"), 100)
    (meeting,) = [json.loads(body) for change in kept for body in change.created.values()]
    assert meeting == events(store)[meeting["id"]]
    assert events(store)[meeting["part_of"]]["type"] == "visit"


def test_one_write_of_many_documents_is_one_change(store: Store) -> None:
    store.add_many([told(f"d{day}", "blinken xi", f"2023-0{day}-01") for day in range(1, 6)])
    (row,) = rows(store)
    assert (len(row["created"]), row["documents"]["added"]) == (5, [f"d{day}" for day in range(1, 6)])


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (ChangeFilter(), 3),
        (ChangeFilter(participant="Wang Yi"), 1),
        (ChangeFilter(country="CN"), 2),
        (ChangeFilter(status="planned", type="meeting"), 1),
        (ChangeFilter(participant="Nobody"), 0),
    ],
)
def test_filters_leave_out_changes_of_other_events(store: Store, wanted: ChangeFilter, found: int) -> None:
    store.add(told("d1", "blinken xi", "2023-06-19"))
    store.add(told("d2", "blinken wang", "2023-07-19", status="planned"))
    store.add(told("d3", "blinken lavrov", "2023-08-19"))
    store.retract("d1")
    with store.reading() as session:
        kept, last = read_changes(session, 0, wanted, 100)
    assert last == 4
    assert len([change for change in kept if change.created]) == found - (wanted.passes_all or wanted.country == "CN")
    assert [len(change.removed) for change in kept if change.removed] == [1] * (
        wanted.passes_all or wanted.country == "CN"
    )


@pytest.mark.parametrize(
    ("source", "gone"),
    [(("The Wire",), 1), (("the WIRE", "Nobody"), 1), (("Gazette", "The Wire"), 2), (("Nobody",), 0), ((), 3)],
)
def test_what_is_gone_is_told_of_by_the_sources_that_it_had(store: Store, source: tuple[str, ...], gone: int) -> None:
    store.add(told_by("The Wire", "d1", "blinken xi", "2023-06-19"))
    store.add(told_by("Gazette", "d2", "blinken wang", "2023-07-19"))
    store.add(told_by(None, "d3", "blinken lavrov", "2023-08-19"))
    for document in ("d1", "d2", "d3"):
        store.retract(document)
    with store.reading() as session:
        kept, _ = read_changes(session, 0, ChangeFilter(source=source), 100)
    removed = [body for change in kept for body in change.removed.values()]
    assert len(removed) == gone
    assert not [body for body in removed if "sources" in json.loads(body)]


def test_a_change_is_told_to_whom_a_source_of_the_event_interests(store: Store) -> None:
    store.add(told_by("The Wire", "d1", "blinken xi", "2023-06-19"))
    store.add(told_by("Gazette", "d2", "blinken xi", "2023-06-19"))
    store.add(told_by("The Wire", "d3", "blinken lavrov", "2023-08-19"))
    found = {}
    for name in ("gazette", "the wire", "nobody"):
        with store.reading() as session:
            changes, _ = read_changes(session, 0, ChangeFilter(source=(name,)), 100)
        found[name] = [change.revision for change in changes]
    assert found == {"gazette": [1, 2], "the wire": [1, 2, 3], "nobody": []}


def test_what_is_not_kept_is_gone_and_the_rest_can_be_asked_for(store: Store) -> None:
    for day in range(1, 8):
        store.add(told(f"d{day}", "blinken xi", f"2023-0{day}-01"))
    assert store.forget_changes(kept_revisions=10, kept_days=1) == 0
    assert store.forget_changes(kept_revisions=3, kept_days=1, told=2) == 2
    assert store.forget_changes(kept_revisions=3, kept_days=1) == 2
    assert [row["revision"] for row in rows(store, 4)] == [5, 6, 7]
    with pytest.raises(ChangesGone) as gone:
        changes_since(store, 3)
    assert gone.value.kept_since == 4
    assert store.forget_changes(kept_revisions=10, kept_days=-1) == 3
    assert rows(store, 7) == []
    with pytest.raises(ChangesGone):
        changes_since(store, 6)


def test_times_are_told_and_grow(store: Store) -> None:
    before = dt.datetime.now(dt.UTC)
    store.add(told("d1", "blinken xi", "2023-06-19"))
    store.add(told("d2", "blinken wang", "2023-06-19"))
    times = [dt.datetime.fromisoformat(row["time"]) for row in rows(store)]
    assert before - dt.timedelta(seconds=1) <= times[0] <= times[1] <= dt.datetime.now(dt.UTC)

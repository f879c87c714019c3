"""What is kept of pairs of many events is what their events are, from the event on that makes them many."""

import json
from typing import Any

import pytest
from readings import told

from graph.database import Row
from graph.judgement import Given, Signed
from graph.keys import row_key
from graph.queries.pair import pair
from graph.rows import pair_counts
from graph.store import Store

MONTHS = ("2023-01-10", "2023-03-10", "2024-05-10", "2024-07-10")


@pytest.fixture(autouse=True)
def _three_are_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pair_counts, "MANY", 3)


def counts(store: Store, *pair_of_ids: str) -> list[Row]:
    a, b = sorted(map(row_key, pair_of_ids))
    with store.reading() as session:
        return session.rows(
            "SELECT kind, key, events FROM pair_counts WHERE a = :a AND b = :b ORDER BY kind, key", {"a": a, "b": b}
        )


def meet(store: Store, number: int, who: str = "blinken xi", **other: Any) -> None:
    store.add(told(f"d{number}", who, MONTHS[number], **other))


def test_a_pair_is_counted_from_the_event_on_that_makes_it_many_and_as_long_as_it_is(store: Store) -> None:
    meet(store, 0)
    meet(store, 1, status="planned")
    assert counts(store, "blinken", "xi") == []
    meet(store, 2, "blinken xi wang")
    counted = counts(store, "blinken", "xi")
    assert {row for row in counted if row[0] == "year"} == {("year", 4046, 1), ("year", 4047, 1), ("year", 4049, 1)}
    assert [row for row in counted if row[0] == "other"] == [("other", row_key("wang"), 1)]
    assert sorted(row[2] for row in counted if row[0] == "term") == [3, 3]
    assert counts(store, "blinken", "wang") == []
    store.retract("d1")
    assert counts(store, "blinken", "xi") == []
    meet(store, 1, status="planned")
    assert counts(store, "blinken", "xi") == counted


def test_what_is_corrected_is_counted_as_corrected(store: Store) -> None:
    for number in range(4):
        meet(store, number)
    before = counts(store, "blinken", "xi")
    (event_id,) = (
        each["id"] for each in json.loads(pair(store, "blinken", "xi"))["data"] if each["start"] == MONTHS[3]
    )
    made = store.judge(
        Given.model_validate(
            {
                "kind": "correction",
                "subjects": (event_id,),
                "attribute": "participant_add",
                "value": {"entity_id": "wang", "name": "Wang Yi", "kind": "person", "country": "CN"},
                "author": "A",
                "reason": "He was there.",
            }
        )
    )
    assert counts(store, "blinken", "xi") == sorted([*before, ("other", row_key("wang"), 1)])
    store.withdraw(made.id, Signed(author="A", reason="No."))
    assert counts(store, "blinken", "xi") == before


def test_the_record_is_the_same_from_counts_as_from_the_events(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    for number, other in enumerate(({}, {"type": "gathering"}, {"status": "planned"}, {"mode": "in_person"})):
        meet(store, number, "blinken xi wang" if number % 2 else "blinken xi", **other)
    counted = json.loads(pair(store, "blinken", "xi"))
    assert counts(store, "blinken", "xi")
    store.write(lambda session: session.run("DELETE FROM pair_counts"))
    monkeypatch.setattr("graph.queries.pair.remembered", lambda *asked: asked[3]())
    assert json.loads(pair(store, "blinken", "xi")) == counted

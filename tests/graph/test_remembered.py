"""Answers are kept as long as the store is as it was, and no longer."""

import json

from readings import told

from graph.queries import remembered as remembered_module
from graph.queries.counterparts import counterparts
from graph.queries.pair import pair
from graph.queries.remembered import remembered
from graph.store import Store


def test_an_answer_is_found_once_a_revision(store: Store) -> None:
    store.add(told("d1", "blinken xi", "2023-06-19"))
    asked: list[int] = []
    for _ in range(3):
        with store.reading() as session:
            assert remembered(store, session, "q", lambda: len(asked) or asked.append(1)) is None
    assert asked == [1]
    store.add(told("d2", "blinken xi", "2023-07-19"))
    with store.reading() as session:
        assert remembered(store, session, "q", lambda: "new") == "new"
        assert remembered(store, session, "other", lambda: "another") == "another"


def test_the_oldest_answers_are_forgotten(store: Store) -> None:
    with store.reading() as session:
        for number in range(remembered_module.MOST_ANSWERS + 1):
            remembered(store, session, str(number), lambda number=number: number)
        assert remembered(store, session, "0", lambda: "again") == "again"
        assert remembered(store, session, str(remembered_module.MOST_ANSWERS), lambda: "again") != "again"


def test_counts_follow_every_write(store: Store) -> None:
    for number in range(1, 4):
        store.add(told(f"d{number}", "blinken xi", f"2023-0{number}-19"))
        (row,) = counterparts(store, "blinken").rows
        assert json.loads(row)["events"] == number
        assert json.loads(pair(store, "blinken", "xi"))["events"] == number
    store.retract("d1")
    assert json.loads(counterparts(store, "blinken").rows[0])["events"] == 2
    assert json.loads(pair(store, "blinken", "xi"))["events"] == 2

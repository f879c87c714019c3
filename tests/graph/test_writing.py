"""Writes: all or nothing, once, durable together, and in step with each other."""

import json
import sqlite3
import threading
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from readings import reading, report, told

from graph.database import ErrorsOfTheDomain, Session
from graph.dump import dump
from graph.errors import Conflict, NotFound, StoreUnavailable
from graph.judgement import Given
from graph.queries.documents import get_document
from graph.queries.events import EventFilter, find_events
from graph.record import Added
from graph.store import Store


def test_the_same_id_with_another_text_is_a_conflict_and_changes_nothing(store: Store) -> None:
    store.add(told("d1", "blinken xi", "2023-06-19"))
    before = list(dump(store))
    with pytest.raises(Conflict):
        store.add(reading("d1", text="Something else."))
    assert (list(dump(store)), store.revision()) == (before, 1)


def test_a_document_in_which_another_day_is_found_is_read_anew_and_nothing_is_lost(store: Store) -> None:
    first = told("d1", "blinken xi", "2023-06-19", "2023-06-20", reported_basis="page_header")
    store.add_many([first, told("d2", "blinken xi", "2023-06-19", "2023-06-19")])
    correction = {"kind": "correction", "subjects": [first.reports[0].id], "attribute": "mode", "value": "in_person"}
    store.judge(Given.model_validate({**correction, "author": "A. Reader", "reason": "There is a picture."}))
    again = told("d1", "blinken xi", "2023-06-19", "2023-06-21", reported_basis="dateline")
    added = store.add(again)
    (event,) = map(json.loads, find_events(store).rows)
    assert (added.created, added.events) == (False, (event["id"],))
    assert (event["document_count"], event["mode"]) == (2, "in_person")
    assert json.loads(get_document(store, "d1"))["published"] == "2023-06-21"
    assert store.add(again).revision == added.revision


@pytest.mark.parametrize("other", [{"reported_basis": "supplied"}, {"text": "Something else."}])
def test_a_document_handed_in_with_another_day_or_text_is_a_conflict(store: Store, other: dict[str, str]) -> None:
    text, basis = other.get("text"), other.get("reported_basis", "page_header")
    store.add(told("d1", "blinken xi", "2023-06-19", "2023-06-20", reported_basis="page_header"))
    told_again = report("d1", "blinken xi", "2023-06-19", reported="2023-06-21", reported_basis=basis)
    with pytest.raises(Conflict):
        store.add(reading("d1", told_again, text=text))


def test_one_conflict_spoils_a_transaction_but_not_its_neighbours_in_a_batch(store: Store) -> None:
    store.add(told("d1", "blinken xi", "2023-06-19"))
    batch = [
        told("d2", "blinken xi", "2023-06-20"),
        reading("d1", text="Else."),
        told("d3", "blinken xi", "2023-06-21"),
    ]
    with pytest.raises(Conflict):
        store.add_many(batch)
    assert store.counts()["documents"] == 1
    outcomes = store.add_each(batch)
    assert [type(outcome) for outcome in outcomes] == [Added, Conflict, Added]
    assert store.counts()["documents"] == 3


def test_a_report_of_another_document_is_refused(store: Store) -> None:
    with pytest.raises(Conflict):
        store.add(reading("d1", report("d2", "blinken xi", "2023-06-19")))
    assert store.counts() == {"documents": 0, "reports": 0, "events": 0, "entities": 0}


def test_a_text_that_cannot_be_encoded_is_refused_and_the_next_one_goes_in(store: Store) -> None:
    with pytest.raises(ValueError, match="surrogates"):
        store.add(reading("d1", text="half a pair \ud800"))
    assert store.add(reading("d2", text="nul \0, mark \u202e and a big text " + "x" * 1_000_000)).created


def test_retracting_what_is_not_there_says_so(store: Store) -> None:
    with pytest.raises(NotFound):
        store.retract("d1")
    assert store.revision() == 0


def test_many_writers_at_once_lose_nothing(store: Store) -> None:
    readings = [told(f"d{i}", "blinken xi", f"2023-06-{i % 28 + 1:02}", f"2023-07-{i % 28 + 1:02}") for i in range(60)]
    with ThreadPoolExecutor(8) as pool:
        added = list(pool.map(store.add, readings))
    assert store.counts()["documents"] == 60
    assert sorted(one.revision for one in added) == list(range(1, 61))
    assert store.counts()["events"] == 28


def test_readers_beside_a_writer_see_whole_revisions(store: Store) -> None:
    done = threading.Event()
    torn: list[tuple[int, int]] = []

    def read() -> None:
        while not done.is_set():
            counts = store.counts()
            if counts["documents"] != counts["reports"]:
                torn.append((counts["documents"], counts["reports"]))

    readers = [threading.Thread(target=read) for _ in range(3)]
    for reader in readers:
        reader.start()
    for i in range(40):
        store.add(told(f"d{i}", "blinken xi", f"2023-06-{i % 28 + 1:02}"))
    done.set()
    for reader in readers:
        reader.join()
    assert torn == []


def test_a_closed_store_refuses(store: Store) -> None:
    store.close()
    with pytest.raises(StoreUnavailable):
        store.add(told("d1", "blinken xi", "2023-06-19"))
    with pytest.raises(StoreUnavailable):
        find_events(store, EventFilter())


class Faulty:
    """Makes the nth statement of a write fail as a full disk or a locked file would.

    Statements of other threads are not counted: an application that another test left running looks at its own store.
    """

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.left, self.thread = -1, threading.get_ident()
        for name in ("run", "run_many", "row", "rows"):
            monkeypatch.setattr(Session, name, self._failing(getattr(Session, name)))

    def _failing(self, method: Any) -> Any:
        def statement(session: Session, sql: str, parameters: Mapping[str, Any] | None = None) -> Any:
            if threading.get_ident() == self.thread and "ROLLBACK" not in sql and "RELEASE" not in sql:
                self.left -= 1
                if self.left == 0:
                    with ErrorsOfTheDomain():
                        raise sqlite3.OperationalError("database or disk is full")
            return method(session, sql, parameters)

        return statement


@pytest.fixture
def faulty(monkeypatch: pytest.MonkeyPatch) -> Faulty:
    return Faulty(monkeypatch)


TOLD = told("d1", "blinken xi", "2023-06-19", reported="2023-06-19", city="Beijing")


def _write(store: Store, kind: str) -> None:
    if kind == "add":
        store.add(told("d3", "blinken xi wang", "2023-06-19", reported="2023-06-22", city="Beijing"))
    elif kind == "retract":
        store.retract("d1")
    else:
        said = {"kind": "correction", "subjects": [TOLD.reports[0].id], "attribute": "date", "value": "2023-06-18"}
        merge = {"kind": "same", "of": "entity", "subjects": ["blinken", "xi"]}
        signed = {"author": "A. Reader", "reason": "So it was."}
        store.judge(Given.model_validate({**(said if kind == "correct" else merge), **signed}))


@pytest.mark.parametrize("kind", ["add", "retract", "correct", "merge"])
def test_a_fault_at_any_statement_leaves_the_store_as_it_was(store: Store, faulty: Faulty, kind: str) -> None:
    store.add(TOLD)
    store.add(told("d2", "blinken xi", "2023-06-19", reported="2023-06-20"))
    before = list(dump(store))
    for statement in range(1, 1000):
        faulty.left = statement
        try:
            _write(store, kind)
        except StoreUnavailable:
            faulty.left = -1
            assert (list(dump(store)), store.revision()) == (before, 2), statement
        else:
            break
    faulty.left = -1
    assert statement > 30
    assert store.revision() == 3

"""Exports are read in the order of an index, row by row: nothing is sorted, and so nothing is gathered first."""

import datetime as dt
from contextlib import closing

import pytest
from fresh_store import fresh_store
from readings import told

from graph.queries.as_of import View
from graph.queries.event_order import NO_LIMIT, PageOf
from graph.queries.events import EventFilter, event_search
from graph.queries.export import Exported, event_pages, latest_publication
from graph.queries.page import MOST_ROWS

READINGS = [
    told("d1", "blinken xi", "2023-06-01", "2023-06-01"),
    told("d2", "blinken xi", "2023-06-01", "2023-06-03"),
    told("d3", "wang lavrov", "2023-06-09", "2023-06-02", status="planned"),
    told("d4", "blinken wang", None, None, status="postponed"),
]
QUESTIONS = (
    EventFilter(),
    EventFilter(participant=("blinken",)),
    EventFilter(participant=("blinken", "xi")),
    EventFilter(country="CN"),
    EventFilter(country="CN", type="meeting", since=dt.date(2023, 1, 1), until=dt.date(2023, 12, 31)),
    EventFilter(status="held", min_confidence=0.5),
)


@pytest.mark.parametrize("wanted", QUESTIONS, ids=str)
@pytest.mark.parametrize("sort", ["-date", "date"])
def test_nothing_is_sorted(wanted: EventFilter, sort: str) -> None:
    with fresh_store() as store:
        store.add_many(READINGS)
        with store.reading() as session:
            search = event_search(View(session), wanted)
            assert search is not None
            sql, parameters = PageOf(sort, NO_LIMIT).statement(*search.matching())
            plan = [row[3] for row in session.rows(f"EXPLAIN QUERY PLAN {sql}", parameters)]
    gathered = [step for step in plan if "TEMP B-TREE" in step or "MATERIALIZE" in step]
    assert set(gathered) <= {"USE TEMP B-TREE FOR RIGHT PART OF ORDER BY"}, "more is sorted than the events of a day"


def test_an_event_knows_its_reports_if_asked() -> None:
    with fresh_store() as store:
        store.add_many(READINGS)
        (page,) = event_pages(store, EventFilter(participant=("xi",)), told=True)
        assert [(each.reports, each.last_reported) for each in page] == [(2, dt.date(2023, 6, 3))]
        (page,) = event_pages(store, EventFilter(participant=("xi",), as_of=dt.date(2023, 6, 2)), told=True)
        assert [(each.reports, each.last_reported) for each in page] == [(1, dt.date(2023, 6, 1))]
        (page,) = event_pages(store, EventFilter(participant=("wang", "blinken")), told=True)
        assert [(each.reports, each.last_reported) for each in page] == [(1, None)]
        (page,) = event_pages(store, EventFilter(participant=("xi",)))
        assert page == [Exported(page[0].body)]
        assert latest_publication(store) == dt.date(2023, 6, 3)
        assert latest_publication(store, dt.date(2023, 6, 1)) == dt.date(2023, 6, 1)


def test_of_several_statuses_any_will_do_and_none_of_them_gives_nothing() -> None:
    with fresh_store() as store:
        store.add_many(READINGS)
        (page,) = event_pages(store, EventFilter(statuses=("planned", "postponed")))
        assert len(page) == 2
        assert list(event_pages(store, EventFilter(statuses=("refused",)))) == []
        assert list(event_pages(store, EventFilter(participant=("nobody at all",)))) == []


def test_an_export_sees_one_revision_and_can_be_left_early() -> None:
    readings = [told(f"d{i}", "blinken xi", f"2023-{i % 12 + 1:02}-{i % 28 + 1:02}", "2023-01-01") for i in range(84)]
    with fresh_store() as store:
        store.add_many(readings * (1 + MOST_ROWS // len(readings)))
        with closing(event_pages(store)) as pages:
            first = next(pages)
            store.retract("d0")
            assert len(first) == 84
        (after,) = event_pages(store)
        assert len(after) == 83
        revision = store.revision()
        store.retract("d1")
        assert store.revision() == revision + 1

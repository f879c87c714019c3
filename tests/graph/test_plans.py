"""The plans of the hot questions: driven by one index, in the order of the page, without a scan or a sort."""

import datetime as dt
import itertools

import pytest
from readings import told

from graph.database import Session
from graph.queries import counterparts as counterparts_module
from graph.queries import documents as documents_module
from graph.queries import entities as entities_module
from graph.queries import pair as pair_module
from graph.queries.as_of import IN_BETWEEN, IN_BETWEEN_OF, ONE_IN_BETWEEN, View
from graph.queries.events import EventFilter, event_search
from graph.rows import reports as reports_module
from graph.store import Store

PEOPLE = ("blinken", "xi", "wang", "lavrov")


@pytest.fixture
def filled(store: Store) -> Store:
    pairs = itertools.combinations(PEOPLE, 2)
    store.add_many(
        [
            told(f"d{i}", f"{a} {b}", f"2023-06-{i + 1:02}", f"2023-06-{i + 2:02}", city="Beijing", country="CN")
            for i, (a, b) in enumerate(pairs)
        ]
    )
    return store


def plan(session: Session, sql: str, parameters: dict[str, object]) -> list[str]:
    return [str(row[3]) for row in session.rows("EXPLAIN QUERY PLAN " + sql, parameters)]


@pytest.mark.parametrize("after", [None, (20230605, 1)])
@pytest.mark.parametrize(
    ("wanted", "driver"),
    [
        (EventFilter(participant=("blinken", "xi")), "SEARCH d USING PRIMARY KEY (a=? AND b=?"),
        (
            EventFilter(participant=("blinken", "xi"), country="CN", type="meeting"),
            "SEARCH d USING PRIMARY KEY (a=? AND b=?",
        ),
        (EventFilter(participant=("blinken",)), "SEARCH d USING PRIMARY KEY (entity=?"),
        (EventFilter(participant=("blinken",), status="held", min_sources=1), "SEARCH d USING PRIMARY KEY (entity=?"),
        (EventFilter(country="CN"), "SEARCH d USING PRIMARY KEY (term=?"),
        (EventFilter(country="CN", place="Beijing", type="meeting"), "SEARCH d USING PRIMARY KEY (term=?"),
        (EventFilter(q="blinken", type="meeting"), "SEARCH d USING PRIMARY KEY (term=?"),
        (EventFilter(as_of=dt.date(2023, 6, 5), status="held"), "SEARCH d USING PRIMARY KEY (term=?"),
        (EventFilter(as_of=dt.date(2023, 6, 5), participant=("xi",)), "SEARCH d USING PRIMARY KEY (entity=?"),
        (
            EventFilter(since=dt.date(2023, 6, 1), until=dt.date(2023, 6, 9)),
            "SEARCH events USING COVERING INDEX events_by_day",
        ),
    ],
)
def test_a_page_of_events_is_driven_by_one_index(
    filled: Store, wanted: EventFilter, driver: str, after: tuple[int, int] | None
) -> None:
    with filled.reading() as session:
        search = event_search(View(session, wanted.as_of), wanted)
        assert search is not None
        steps = plan(session, *search.page(51, after))
    assert steps[0].startswith(driver), steps
    settled = "SEARCH s USING COVERING INDEX events_settled (id=? AND settled<?)"
    assert (settled in steps) == (wanted.as_of is not None), steps
    assert not [step for step in steps if "TEMP B-TREE" in step or ("SCAN" in step and "VIRTUAL" not in step)], steps


@pytest.mark.parametrize(
    ("sql", "parameters"),
    [
        (pair_module._NEXT, {"a": 1, "b": 2, "after": 0, "settled": 20230601}),
        (entities_module._BY_EVENTS, {"kind": None, "country": None, "events": 9, "id": 9, "limit": 9}),
        (reports_module._BY_ACTOR, {"key": 1, "earliest": 1, "latest": 2, "first": 1, "loose": 0}),
        (reports_module._BY_SET, {"key": 1, "earliest": 1, "latest": 2, "first": 1}),
        (reports_module._BY_SET_AND_DAYS, {"key": 1, "first": 1, "last": 2}),
        (documents_module._LIST, {"earliest": 0, "latest": 9, "day": 9, "id": 9, "limit": 9}),
        (documents_module._LIST_OF_SOURCE, {"source": "a", "earliest": 0, "latest": 9, "day": 9, "id": 9, "limit": 9}),
    ],
)
def test_other_pages_neither_scan_nor_sort(filled: Store, sql: str, parameters: dict[str, object]) -> None:
    with filled.reading() as session:
        steps = plan(session, sql, parameters)
    assert not [step for step in steps if "TEMP B-TREE" in step or step.startswith("SCAN")], steps


@pytest.mark.parametrize(
    ("sql", "parameters"),
    [
        (pair_module._COUNTS, {"a": 1, "b": 2, "settled": 20230601}),
        (
            counterparts_module._PUBLISHED,
            {"entity": 1, "since": None, "until": None, "settled": 20230601},
        ),
        (
            counterparts_module._COUNTERPARTS,
            {"entity": 1, "since": None, "until": None, "events": 9, "other": 9, "limit": 9},
        ),
    ],
)
def test_counts_read_only_the_rows_they_count(filled: Store, sql: str, parameters: dict[str, object]) -> None:
    with filled.reading() as session:
        steps = plan(session, sql, parameters)
    assert not [step for step in steps if step.startswith("SCAN pair")], steps
    assert [step for step in steps if step.startswith("SEARCH pair USING")], steps


@pytest.mark.parametrize(
    ("sql", "driver"),
    [
        (IN_BETWEEN, "SEARCH e USING INDEX events_in_between (settled>?)"),
        (IN_BETWEEN_OF, "SEARCH t USING PRIMARY KEY (entity=?)"),
        (ONE_IN_BETWEEN, "SEARCH e USING INTEGER PRIMARY KEY (rowid=?)"),
    ],
)
def test_what_was_in_between_on_a_day_is_found_by_an_index(filled: Store, sql: str, driver: str) -> None:
    with filled.reading() as session:
        steps = plan(session, sql, {"day": 20230605, "iso": "2023-06-05", "entity": 1, "event": 1})
    assert steps[0] == driver, steps
    assert not [step for step in steps if "TEMP B-TREE" in step or step.startswith("SCAN")], steps

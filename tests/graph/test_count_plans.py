"""The plans of what counts: by an index, in its order where there may be many rows, and no table read whole."""

import pytest
from readings import told
from test_plans import plan, slow

from graph.queries import facets as facets_module
from graph.queries.as_of import View
from graph.queries.dyads import DyadFilter, statement
from graph.queries.event_search import EventSearch
from graph.queries.events import EventFilter, event_search
from graph.queries.timeseries import BY_DAY, Split, split_statement
from graph.store import Store

AFTER = ("CN", "US", 202306, "call", "held", "", "", "")


@pytest.fixture
def filled(store: Store) -> Store:
    store.add(told("d", "blinken xi", "2023-06-19", "2023-06-20", city="Beijing", country="CN"))
    return store


@pytest.mark.parametrize("after", [None, AFTER])
@pytest.mark.parametrize("published", [False, True])
@pytest.mark.parametrize(
    ("wanted", "source", "target"),
    [
        (DyadFilter("CN", "US"), "CN", "US"),
        (DyadFilter("CN", "US", "year", directed=False), "CN", "US"),
        (DyadFilter("CN", type="call", status="held"), "CN", None),
        (DyadFilter(), None, None),
        (DyadFilter(directed=False), None, None),
    ],
)
def test_rows_of_dyads_come_in_the_order_of_the_key(
    filled: Store,
    wanted: DyadFilter,
    source: str | None,
    target: str | None,
    after: tuple[object, ...] | None,
    published: bool,
) -> None:
    with filled.reading() as session:
        sql, parameters = statement(wanted, source, target, after, published)
        steps = plan(session, sql, {**parameters, "settled": 20230630})
    whole = source is None and after is None
    assert steps[0] == "SCAN dyad" if whole else steps[0].startswith("SEARCH dyad USING PRIMARY KEY ("), steps
    assert not slow(steps[1:]), steps
    assert ("SEARCH s USING COVERING INDEX events_settled (id=? AND settled<?)" in steps) == published, steps


def searched(store: Store, wanted: EventFilter) -> EventSearch:
    with store.reading() as session:
        search = event_search(View(session), wanted)
    assert search is not None
    return search


DRIVEN = [
    (EventFilter(participant=("blinken",)), "SEARCH d USING PRIMARY KEY (entity=?)"),
    (EventFilter(participant=("blinken", "xi")), "SEARCH d USING COVERING INDEX pair_by_second (b=? AND a=?)"),
    (EventFilter(country="CN"), "SEARCH d USING PRIMARY KEY (term=?)"),
    (EventFilter(), "SCAN events USING COVERING INDEX events_"),
]


@pytest.mark.parametrize(("wanted", "driver"), DRIVEN)
def test_days_are_counted_in_the_order_of_the_index_that_drives(
    filled: Store, wanted: EventFilter, driver: str
) -> None:
    matching, parameters = searched(filled, wanted).matching(rows=False)
    with filled.reading() as session:
        steps = plan(session, BY_DAY.format(matching=matching), parameters)
    assert steps[0].startswith(driver), steps
    assert len(steps) == 1, steps


@pytest.mark.parametrize("by", ["status", "country"])
@pytest.mark.parametrize(("wanted", "driver"), DRIVEN)
def test_a_split_looks_up_each_event_by_a_key(filled: Store, wanted: EventFilter, driver: str, by: Split) -> None:
    sql, parameters = split_statement(searched(filled, wanted), by, ["one"])
    with filled.reading() as session:
        steps = plan(session, sql, {**parameters, "share": 1, "one": 1, "periods": "[[1, 2]]", "by": by})
    if wanted == EventFilter():
        assert "SEARCH d USING PRIMARY KEY (term=? AND day>? AND day<?)" in steps, steps
    else:
        by_key = "(event=? AND term=? AND day=?)" if by == "status" else "(event=?)"
        assert steps[0] == driver, steps
        assert f"SEARCH f USING COVERING INDEX facet_by_event {by_key}" in steps, steps


@pytest.mark.parametrize(("wanted", "driver"), DRIVEN)
def test_facets_are_found_by_event(filled: Store, wanted: EventFilter, driver: str) -> None:
    matching, parameters = searched(filled, wanted).matching(rows=False)
    with filled.reading() as session:
        steps = plan(session, facets_module.BY_TERM.format(matching=matching), {**parameters, "share": 1})
    assert [step for step in steps if step.startswith(driver)], steps
    for table, index in (("f", "facet_by_event"), ("t", "timeline_by_event")):
        assert f"SEARCH {table} USING COVERING INDEX {index} (event=?)" in steps, steps

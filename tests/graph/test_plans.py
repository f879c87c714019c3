"""The plans of the hot questions: driven by one index, in the order of the page, without a scan or a sort."""

import datetime as dt
import itertools
import re

import pytest
from readings import told

from graph.database import Session
from graph.queries import changes as changes_module
from graph.queries import counterparts as counterparts_module
from graph.queries import document_list, fuzzy_names, labels, met, names, part_of
from graph.queries import documents as documents_module
from graph.queries import entities as entities_module
from graph.queries import event_search as event_search_module
from graph.queries import history as history_module
from graph.queries import judgements as judgements_module
from graph.queries import namesakes as namesakes_module
from graph.queries import one_event as one_event_module
from graph.queries import tenures as tenures_module
from graph.queries.as_of import IN_BETWEEN, IN_BETWEEN_OF, ONE_IN_BETWEEN, View
from graph.queries.document_list import Many
from graph.queries.event_order import PageOf, Sort
from graph.queries.events import WITH_LATEST, EventFilter, event_search
from graph.rows import neighbourhoods, pair_counts, vague_plans, wholes
from graph.rows.events import SOURCES_OF
from graph.store import Store

AFTER = {"score": 99.0, "events": 9, "id": 9}
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


def slow(steps: list[str]) -> list[str]:
    """Steps that sort, or read all of a table. JSON and pages are read whole, and full text by its index."""
    read_whole = re.compile(
        r"SCAN (asked|near|page|met|c|counted|CONSTANT ROW|\(subquery-\d+\)|\w+ VIRTUAL TABLE INDEX .*)"
    )
    return [step for step in steps if "TEMP B-TREE" in step or ("SCAN" in step and not read_whole.fullmatch(step))]


def plan(session: Session, sql: str, parameters: dict[str, object]) -> list[str]:
    return [str(row[3]) for row in session.rows("EXPLAIN QUERY PLAN " + sql, parameters)]


@pytest.mark.parametrize("sort", ["-date", "date"])
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
        (EventFilter(source=("paper d1",)), "SEARCH d USING PRIMARY KEY (term=?"),
        (
            EventFilter(source=("paper d1", "paper d2"), participant=("blinken",)),
            "SEARCH d USING PRIMARY KEY (entity=?",
        ),
        (EventFilter(source=("paper d1",), participant=("xi", "blinken")), "SEARCH d USING PRIMARY KEY (a=? AND b=?"),
        (EventFilter(as_of=dt.date(2023, 6, 5), status="held"), "SEARCH d USING PRIMARY KEY (term=?"),
        (EventFilter(as_of=dt.date(2023, 6, 5), participant=("xi",)), "SEARCH d USING PRIMARY KEY (entity=?"),
        (
            EventFilter(since=dt.date(2023, 6, 1), until=dt.date(2023, 6, 9)),
            "SEARCH events USING COVERING INDEX events_by_day",
        ),
    ],
)
def test_a_page_of_events_is_driven_by_one_index(
    filled: Store, wanted: EventFilter, driver: str, after: tuple[int, int] | None, sort: Sort
) -> None:
    with filled.reading() as session:
        search = event_search(View(session, wanted.as_of), wanted)
        assert search is not None
        page, parameters = PageOf(sort, 51, after).statement(*search.matching())
        steps = plan(session, WITH_LATEST.format(page=page), parameters)
    walks = [step for step in steps if step.startswith(driver)]
    assert len(walks) == (2 if sort == "date" else 1), steps
    settled = "SEARCH s USING COVERING INDEX events_settled (id=? AND settled<?)"
    assert (settled in steps) == (wanted.as_of is not None), steps
    assert not slow(steps), steps


@pytest.mark.parametrize(
    ("few", "driver"),
    [
        (20_000, "SEARCH facet USING PRIMARY KEY (term=? AND day>? AND day<?)"),
        (0, "SEARCH events USING COVERING INDEX events_by_day (day>? AND day<?)"),
    ],
)
def test_several_sources_drive_where_their_events_are_few(
    filled: Store, monkeypatch: pytest.MonkeyPatch, few: int, driver: str
) -> None:
    monkeypatch.setattr(event_search_module, "FEW", few)
    wanted = EventFilter(source=("paper d1", "paper d2"), until=dt.date(2023, 6, 9))
    with filled.reading() as session:
        search = event_search(View(session), wanted)
        assert search is not None
        steps = plan(session, *PageOf("-date", 51).statement(*search.matching()))
    assert [step for step in steps if step.startswith(driver)], steps
    probes = "SEARCH p USING COVERING INDEX facet_by_event (event=? AND term=? AND day=?)"
    assert few or probes in steps, steps
    assert few or not slow(steps), steps


@pytest.mark.parametrize(
    ("sql", "parameters"),
    [
        (entities_module._BY_EVENTS, {"kind": None, "country": None, "events": 9, "id": 9, "limit": 9}),
        (fuzzy_names.TRIGRAMS, {"trigrams": '["abc"]'}),
        (fuzzy_names.BY_TRIGRAMS, {"match": '"abc"', "most": 9}),
        (fuzzy_names.BY_BEGINNING, {"name": "a", "after": "b", "most": 9}),
        (wholes.AROUND, {"meetings": "[[0,1,1,2,2]]"}),
        (part_of.AROUND_THEN, {"meetings": "[[0,1,1,2,2]]", "settled": 9}),
        (one_event_module._ONE, {"id": 1}),
        (pair_counts._IS_COUNTED, {"a": 1, "b": 2}),
        (pair_counts._IS_MANY, {"a": 1, "b": 2, "many": 9}),
        (documents_module._OF_OTHER_READERS, {"after": 0, "reader": "", "limit": 9}),
        (neighbourhoods._BY_ACTOR, {"key": 1, "earliest": 1, "latest": 2, "first": 1, "loose": 0}),
        (neighbourhoods._BY_SET, {"key": 1, "earliest": 1, "latest": 2, "first": 1}),
        (neighbourhoods._BY_SET_AND_DAYS, {"key": 1, "first": 1, "last": 2}),
        (vague_plans.LEAST, {"key": 1, "first": 1, "last": 2}),
        (vague_plans.GREATEST, {"key": 1, "first": 1, "last": 2}),
        (vague_plans.AWAITING, {"key": 1, "earliest": 1, "latest": 2, "last": 2}),
    ],
)
def test_other_pages_neither_scan_nor_sort(filled: Store, sql: str, parameters: dict[str, object]) -> None:
    with filled.reading() as session:
        steps = plan(session, sql, parameters)
    assert not slow(steps), steps


@pytest.mark.parametrize(
    ("sql", "parameters"),
    [
        (names.BUSIEST, {"ids": "[1]"}),
        (entities_module._NEAREST, {"near": "[[1, 2.5]]", "kind": None, "country": None, "limit": 9, **AFTER}),
        (labels.ENTITIES, {"ids": "[1]"}),
        (labels.TERMS, {"terms": "[1]"}),
        (labels.SOURCES, {"terms": "[1]"}),
        (SOURCES_OF, {"event": 1}),
        (documents_module._TOLD, {"document": 1}),
        (one_event_module._REASONS, {"event": 1}),
        (history_module._REPORTS, {"event": 1}),
        (tenures_module._TENURES, {"entity": 1, "public_id": "a"}),
        (judgements_module._ONE, {"id": 1}),
        (judgements_module._LATEST, {"before": 9, "limit": 9}),
        (judgements_module._SEVERAL, {"ids": "[1]"}),
        (changes_module._SINCE, {"since": 0, "limit": 9}),
        (changes_module._EVENTS, {"ids": "[1]"}),
        (changes_module._REPORTED, {"ids": "[1]", "terms": "[1]"}),
        (namesakes_module._ONE, {"id": 1}),
        (namesakes_module._CALLED, {"folded": "a", "most": 9}),
    ],
)
def test_few_rows_may_be_sorted_but_all_are_found_by_an_index(
    filled: Store, sql: str, parameters: dict[str, object]
) -> None:
    with filled.reading() as session:
        steps = plan(session, sql, parameters)
    assert not [step for step in slow(steps) if "TEMP B-TREE" not in step], steps


@pytest.mark.parametrize(
    ("sql", "parameters"),
    [
        (met.MET[False], {"a": 1, "b": 2, "since": None, "until": None}),
        (met.MET[True], {"a": 1, "b": 2, "since": None, "until": None, "settled": 20230601}),
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
    assert not [step for step in slow(steps) if "TEMP B-TREE" not in step], steps
    assert [step for step in steps if step.startswith("SEARCH pair USING")], steps


def test_what_is_known_of_two_who_met_often_is_read_by_their_key(filled: Store) -> None:
    with filled.reading() as session:
        steps = plan(session, met.COUNTED, {"a": 1, "b": 2, "after": None})
    assert "SEARCH pair USING COVERING INDEX pair_by_second (b=? AND a=?)" in steps, steps
    assert {step.split(" AND kind")[0] for step in steps if "pair_counts" in step or " c " in step} == {
        "SEARCH pair_counts USING PRIMARY KEY (a=? AND b=?",
        "SEARCH c USING PRIMARY KEY (a=? AND b=?",
    }
    assert not [step for step in slow(steps) if "TEMP B-TREE" not in step], steps


@pytest.mark.parametrize(
    ("wanted", "many", "steps"),
    [
        ({}, Many(), ["SEARCH d USING INDEX documents_by_day (published>? AND published<?)"]),
        (
            {"source": "a"},
            Many(),
            ["SEARCH d USING INDEX documents_by_source (source=? AND published>? AND published<?)"],
        ),
        (
            {"entity": 1},
            Many(entities=True),
            [
                "SEARCH d USING INDEX documents_by_day (published>? AND published<?)",
                "SEARCH document_entities USING COVERING INDEX sqlite_autoindex_document_entities_1 "
                "(document=? AND entity=?)",
            ],
        ),
        (
            {"entity": 1},
            Many(),
            ["SEARCH document_entities USING COVERING INDEX document_entities_by_entity (entity=?)"],
        ),
        (
            {"words": '"a"'},
            Many(),
            ["SCAN document_index VIRTUAL TABLE INDEX 0:M2", "SEARCH d USING INTEGER PRIMARY KEY (rowid=?)"],
        ),
        (
            {"words": '"a"', "entity": 1},
            Many(words=True),
            ["SEARCH document_entities USING COVERING INDEX document_entities_by_entity (entity=?)"],
        ),
        (
            {"words": '"a"'},
            Many(words=True),
            ["SEARCH d USING INDEX documents_by_day (published>? AND published<?)", "LIST SUBQUERY 1"],
        ),
    ],
)
def test_documents_are_found_by_an_index(
    filled: Store, wanted: dict[str, object], many: Many, steps: list[str]
) -> None:
    asked = {"earliest": 0, "latest": 9, "day": 9, "id": 9, "limit": 9, "source": None, "words": None}
    entities = (1,) if "entity" in wanted else None
    with filled.reading() as session:
        found = plan(session, *document_list.statement({**asked, **wanted}, entities, many))
    assert set(steps) <= set(found), found
    sorted_ = ("words" in wanted and not many.words) or ("entity" in wanted and not many.entities)
    assert not [step for step in slow(found) if not (sorted_ and ("TEMP B-TREE" in step or step == "SCAN m"))], found


@pytest.mark.parametrize(
    ("sql", "driver"),
    [
        (IN_BETWEEN.published, "SEARCH e USING INDEX events_in_between (settled>?)"),
        (IN_BETWEEN_OF.published, "SEARCH t USING PRIMARY KEY (entity=?)"),
        (ONE_IN_BETWEEN.published, "SEARCH e USING INTEGER PRIMARY KEY (rowid=?)"),
    ],
)
def test_what_was_in_between_on_a_day_is_found_by_an_index(filled: Store, sql: str, driver: str) -> None:
    with filled.reading() as session:
        steps = plan(session, sql, {"day": 20230605, "iso": "2023-06-05", "entity": 1, "event": 1})
    assert steps[0] == driver, steps
    assert not [step for step in steps if "TEMP B-TREE" in step or step.startswith("SCAN")], steps


@pytest.mark.parametrize(
    ("sql", "driver"),
    [
        (IN_BETWEEN.judged, "SEARCH e USING INDEX events_in_between (settled>?)"),
        (IN_BETWEEN_OF.judged, "SEARCH t USING PRIMARY KEY (entity=?)"),
        (ONE_IN_BETWEEN.judged, "SEARCH e USING INTEGER PRIMARY KEY (rowid=?)"),
    ],
)
def test_judgements_of_what_was_in_between_are_found_by_an_index(filled: Store, sql: str, driver: str) -> None:
    with filled.reading() as session:
        steps = plan(session, sql, {"day": 20230605, "entity": 1, "event": 1})
    assert steps[0] == driver, steps
    assert not [step for step in steps if step.startswith("SCAN")], steps

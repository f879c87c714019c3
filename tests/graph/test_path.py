"""Chains of people who met: which encounters link, through whom a chain leads, and what is refused."""

import datetime as dt
import json

import pytest
from readings import PEOPLE, told

from graph.errors import NotFound
from graph.queries.chains import ChainSearch
from graph.queries.meeting_links import BY_DAYS, BY_PAIRS, COUNTED, KNOWN_ENTITIES, MET, SHARED
from graph.queries.path import path
from graph.store import Store


def chains(store: Store, *args: object, **kwargs: object) -> list[list[str]]:
    answer = json.loads(path(store, *args, **kwargs))  # type: ignore[arg-type]
    return [[step["entity"]["id"] for step in each["steps"]] for each in answer["paths"]]


@pytest.fixture
def talks(store: Store) -> Store:
    store.add_many(
        [
            told("d1", "blinken wang", "2023-06-18", "2023-06-19"),
            told("d2", "wang lavrov", "2023-07-14", "2023-07-15"),
            told("d3", "blinken us", "2023-08-01", "2023-08-02", type="visit"),
            told("d4", "us lavrov", "2023-08-03", "2023-08-04", type="visit"),
            told("d5", "blinken lavrov", "2023-09-01", "2023-08-25", status="planned"),
            told("d6", "nato xi", "2023-09-03", "2023-09-04"),
            told("d7", "nato us", "2023-09-09", "2023-09-10"),
            told("d8", " ".join(PEOPLE), "2023-10-10", "2023-10-11", type="gathering"),
        ]
    )
    return store


def test_a_chain_leads_through_persons_and_each_link_shows_its_events(talks: Store) -> None:
    answer = json.loads(path(talks, "Blinken", "Sergey Lavrov", max_participants=8, k=2))
    assert [each["length"] for each in answer["paths"]] == [2]
    start, wang, lavrov = answer["paths"][0]["steps"]
    assert (start["entity"]["id"], start["events"]) == ("blinken", [])
    assert wang["entity"] == {"id": "wang", "name": "Wang Yi", "kind": "person", "country": "CN"}
    assert [event["start"] for event in wang["events"]] == ["2023-06-18"]
    assert [event["evidence"][0]["document_id"] for event in lavrov["events"]] == ["d2"]
    assert (answer["through"], answer["complete"]) == (["person"], True)


def test_countries_stand_in_between_when_asked_for_or_when_no_person_does(talks: Store) -> None:
    asked = {"max_participants": 8, "k": 3}
    assert sorted(chains(talks, "blinken", "lavrov", through=("person", "country"), **asked)) == [
        ["blinken", "us", "lavrov"],
        ["blinken", "wang", "lavrov"],
    ]
    assert chains(talks, "xi", "blinken", **asked) == [
        ["xi", "nato", "us", "blinken"],
        ["xi", "nato", "us", "lavrov", "wang", "blinken"],
    ]


def test_a_plan_links_nobody_and_neither_does_a_crowd_unless_wanted(talks: Store) -> None:
    assert chains(talks, "blinken", "lavrov", max_participants=len(PEOPLE) - 1, held=False) == [["blinken", "lavrov"]]
    assert chains(talks, "blinken", "lavrov", max_participants=len(PEOPLE)) == [["blinken", "lavrov"]]


def test_only_what_overlaps_the_days_links(talks: Store) -> None:
    asked = {"max_participants": 8, "through": ("person",)}
    assert chains(talks, "blinken", "lavrov", dt.date(2023, 6, 18), dt.date(2023, 7, 14), **asked)
    assert not chains(talks, "blinken", "lavrov", dt.date(2023, 6, 19), None, **asked)
    assert not chains(talks, "blinken", "lavrov", None, dt.date(2023, 7, 13), **asked)
    assert not chains(talks, "blinken", "lavrov", as_of=dt.date(2023, 7, 14), **asked)
    assert chains(talks, "blinken", "lavrov", as_of=dt.date(2023, 7, 15), **asked)


def test_someone_is_linked_to_themself_by_nothing(talks: Store) -> None:
    assert chains(talks, "xi", "Xi Jinping") == [["xi"]]


def test_who_is_not_known_and_numbers_out_of_range_are_refused(talks: Store) -> None:
    with pytest.raises(NotFound):
        path(talks, "xi", "Nobody Atall")
    for wrong in ({"k": 0}, {"k": 11}, {"depth": 7}, {"events": 21}, {"max_participants": 1}):
        with pytest.raises(ValueError, match="is from"):
            path(talks, "xi", "wang", **wrong)  # type: ignore[arg-type]


def test_a_search_that_takes_too_much_says_that_it_was_given_up() -> None:
    line = {node: {node - 1: 1, node + 1: 1} for node in range(1, 9)}
    search = ChainSearch(
        (1, 5), lambda nodes: {node: line[node] for node in nodes}, lambda nodes, _: len(nodes), budget=3
    )
    assert (search.shortest(1, 6).found, search.shortest(1, 6).complete) == ([], False)


@pytest.mark.parametrize(
    ("sql", "driver"),
    [
        (BY_DAYS, "SEARCH t USING PRIMARY KEY (entity=? AND day>? AND day<?)"),
        (BY_PAIRS, "SEARCH p USING PRIMARY KEY (a=?)"),
        (COUNTED, "SEARCH t USING PRIMARY KEY (entity=? AND day>? AND day<?)"),
        (MET, "SEARCH p USING COVERING INDEX pair_by_second (b=? AND a=? AND day>? AND day<?)"),
        (SHARED, "SEARCH p USING PRIMARY KEY (a=? AND b=? AND day>? AND day<?)"),
        (KNOWN_ENTITIES, "SEARCH e USING INTEGER PRIMARY KEY (rowid=?)"),
    ],
)
def test_no_table_is_scanned(talks: Store, sql: str, driver: str) -> None:
    names = ("since", "earliest", "latest", "held", "most", "settled", "a", "b", "limit", "most_counted")
    asked = {"frontier": "[]", "ids": "[]", **dict.fromkeys(names, 1)}
    with talks.reading() as session:
        steps = [row[3] for row in session.rows("EXPLAIN QUERY PLAN " + sql, asked)]
    assert driver in steps, steps
    scans = [step for step in steps if step.startswith("SCAN") and "VIRTUAL TABLE" not in step]
    assert all(step.startswith("SCAN (subquery") for step in scans), steps
    assert not any("ORDER BY" in step for step in steps), steps

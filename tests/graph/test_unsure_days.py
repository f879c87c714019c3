"""Documents that date themselves badly: what they tell of is dated by others, and they are flagged."""

import json
from itertools import permutations
from typing import Any

import pytest
from fresh_store import fresh_store
from readings import reading, report

from graph.dump import dump
from graph.model import Notice, Reading, Report
from graph.queries.documents import get_document
from graph.queries.events import find_events
from graph.resolve import resolve

PLACE = {"city": "Beijing", "country": "CN"}
MONDAY = "2023-06-19"
DOUBT = Notice(code="document_date_doubtful", detail="an office speaks against it")


def dated(document: str = "d1", day: str = MONDAY, **other: Any) -> Report:
    return report(document, "blinken xi", day, **{"reported": day, **PLACE, **other})


def on_a_page(document: str = "d2", day: str = "2023-09-25", **other: Any) -> Report:
    told = {"reported": day, "reported_basis": "page_header", "date_basis": "relative_to_published"}
    return report(document, "blinken xi", day, **{**PLACE, **told, "date_text": "on Monday", **other})


def bounded(first: str, last: str) -> Report:
    return report("d2", "blinken xi", first, last, date_basis="tenure", reported_basis="none", **PLACE)


def together(*reports: Report) -> bool:
    return len(resolve(reports)) == 1


def test_what_a_page_header_dates_is_of_the_day_that_others_give() -> None:
    assert together(dated(), on_a_page())
    assert together(dated(), on_a_page(date_basis="published", date_text=None, warnings=(DOUBT,)))
    assert together(dated(), on_a_page("d2"), on_a_page("d3", "2023-10-16"))


@pytest.mark.parametrize(
    "other",
    [
        {"reported_basis": "metadata"},
        {"date_basis": "explicit"},
        {"date_text": "on Tuesday"},
        {"date_text": "yesterday"},
        {"city": "Shanghai"},
        {"city": None},
        {"type": "visit"},
        {"status": "planned"},
    ],
)
def test_it_is_not_where_anything_else_differs_or_the_day_is_sure(other: dict[str, Any]) -> None:
    assert not together(dated(), on_a_page(**other))


def test_a_page_tells_of_nothing_that_came_after_it_or_long_before() -> None:
    assert not together(dated(day="2023-10-02"), on_a_page())
    assert not together(dated(day="2022-06-20"), on_a_page())


def test_of_two_meetings_that_fit_none_is_chosen() -> None:
    assert len(resolve([dated(), dated("d3", "2023-07-17"), on_a_page()])) == 3


def test_its_own_day_goes_first_if_another_source_has_it() -> None:
    clusters = resolve([dated(), dated("d3", "2023-09-25"), on_a_page()])
    assert sorted(len(cluster.reports) for cluster in clusters) == [1, 2]
    assert {told.document_id for told in max(clusters, key=lambda c: len(c.reports)).reports} == {"d2", "d3"}


def test_what_terms_of_office_bound_is_of_the_meeting_within_them() -> None:
    assert together(dated(), bounded("2022-12-30", "2023-07-25"))
    assert not together(dated(), bounded("2023-07-01", "2023-12-31"))
    assert len(resolve([dated(), dated("d3", "2023-02-06"), bounded("2022-12-30", "2023-07-25")])) == 3


def page() -> Reading:
    return reading("d2", on_a_page(warnings=(DOUBT,)))


def test_event_and_document_are_flagged_and_the_day_is_that_of_the_others() -> None:
    with fresh_store() as store:
        store.add_many([page(), reading("d1", dated()), reading("d3", dated("d3"))])
        (event,) = map(json.loads, find_events(store).rows)
        document, sound = (json.loads(get_document(store, name)) for name in ("d2", "d1"))
    assert (event["start"], event["end"]) == (MONDAY, MONDAY)
    assert [warning["code"] for warning in event["warnings"]] == ["document_date_conflicts"]
    assert event["warnings"] == document["warnings"]
    assert "2023-09-25" in document["warnings"][0]["detail"]
    assert sound["warnings"] == []


def test_alone_it_keeps_its_own_day_and_the_doubt() -> None:
    with fresh_store() as store:
        store.add(page())
        (event,) = map(json.loads, find_events(store).rows)
    assert event["start"] == "2023-09-25"
    assert [warning["code"] for warning in event["warnings"]] == ["document_date_doubtful"]


def test_the_order_in_which_they_come_does_not_matter() -> None:
    readings = [page(), reading("d1", dated()), reading("d4", dated("d4", "2023-09-25", city="Shanghai"))]
    stores = set()
    for order in permutations(readings):
        with fresh_store() as store:
            for one in order:
                store.add(one)
            stores.add(tuple(dump(store)))
    assert len(stores) == 1

"""A plan for a long time is of the one encounter told of within it, and waits where there are two."""

import datetime as dt
import itertools
import json
from typing import Any

import pytest
from readings import reading, report

from graph.bulk.sweep import first_day, sweep
from graph.model import Report
from graph.queries.events import EventFilter, find_events
from graph.queries.history import history
from graph.resolve import resolve
from graph.store import Store

CITY = {"city": "Beijing", "country": "CN"}


def planned(document_id: str, start: str, end: str | None, reported: str, **other: Any) -> Report:
    precision = {} if end is None else {"date_precision": "range"}
    return report(
        document_id, "blinken xi", start, end, reported=reported, **{"status": "planned", **precision, **other}
    )


def held(document_id: str, day: str, **other: Any) -> Report:
    return planned(document_id, day, None, day, **{"status": "held", **CITY, **other})


THIS_YEAR = planned("year", "2023-01-12", "2023-12-31", "2023-01-12")
SUMMER = planned("summer", "2023-06-01", "2023-08-31", "2023-03-02", date_precision="season")
SET = planned("set", "2023-06-19", None, "2023-06-14", **CITY)
MET = held("met", "2023-06-19")
AUTUMN = held("autumn", "2023-11-15")


def groups(*reports: Report) -> list[set[str]]:
    """Documents whose reports were put together, the same in whatever order they come and by whichever way."""
    found = resolve(reports)
    for order in itertools.islice(itertools.permutations(reports), 24):
        assert resolve(order) == found
    for step in (1, 2):
        swept = sweep(sorted(reports, key=first_day), step)
        assert tuple(sorted(swept, key=lambda cluster: cluster.id)) == found
    return sorted(({told.document_id for told in cluster.reports} for cluster in found), key=sorted)


def test_a_vague_plan_is_of_the_plan_for_a_day_and_of_what_was_held() -> None:
    assert groups(THIS_YEAR, SET) == [{"set", "year"}]
    assert groups(THIS_YEAR, MET) == [{"met", "year"}]
    assert groups(THIS_YEAR, SUMMER, SET, MET) == [{"met", "set", "summer", "year"}]


def test_plans_for_the_same_time_are_one_and_for_a_part_of_it() -> None:
    again = planned("again", "2023-02-20", "2023-12-31", "2023-02-20")
    assert groups(THIS_YEAR, again) == [{"again", "year"}]
    assert groups(THIS_YEAR, SUMMER) == [{"summer", "year"}]
    assert groups(THIS_YEAR, again, SUMMER, MET) == [{"again", "met", "summer", "year"}]
    assert groups(THIS_YEAR, SUMMER, held("august", "2023-08-30")) == [{"august", "summer", "year"}]
    spring = planned("spring", "2023-03-01", "2023-05-31", "2023-01-20", date_precision="season")
    assert groups(THIS_YEAR, SUMMER, spring) == [{"spring"}, {"summer"}, {"year"}]


def test_where_two_encounters_are_told_of_the_plan_is_of_neither() -> None:
    assert groups(THIS_YEAR, MET, AUTUMN) == [{"autumn"}, {"met"}, {"year"}]
    assert groups(THIS_YEAR, SET, MET, AUTUMN) == [{"autumn"}, {"met", "set"}, {"year"}]
    july = held("july", "2023-07-20")
    assert groups(THIS_YEAR, MET, july) == [{"july"}, {"met"}, {"year"}]
    assert groups(SUMMER, MET, AUTUMN) == [{"autumn"}, {"met", "summer"}]


def test_that_one_encounter_is_told_of_by_far_more_does_not_tell_which_is_meant() -> None:
    july = [held(f"july{number}", "2023-07-20") for number in range(4)]
    assert {"year"} in groups(THIS_YEAR, MET, *july)


def test_what_was_over_when_the_plan_was_published_is_not_meant() -> None:
    later = planned("later", "2023-07-10", "2023-12-31", "2023-07-10")
    assert groups(MET, later, AUTUMN) == [{"autumn", "later"}, {"met"}]
    assert groups(MET, planned("whole", "2023-01-01", "2023-12-31", "2023-07-10")) == [{"met"}, {"whole"}]


def test_two_plans_for_the_same_time_with_an_encounter_between_are_two() -> None:
    later = planned("later", "2023-07-10", "2023-12-31", "2023-07-10")
    assert groups(THIS_YEAR, MET, later) == [{"later"}, {"met", "year"}]
    assert groups(THIS_YEAR, MET, later, AUTUMN) == [{"autumn", "later"}, {"met"}, {"year"}]


@pytest.mark.parametrize(
    "other",
    [
        held("other", "2024-01-19"),
        held("other", "2023-06-19", type="call"),
        report("other", "blinken wang", "2023-06-19", reported="2023-06-19"),
        report("other", "blinken xi wang", "2023-06-19", reported="2023-06-19"),
    ],
    ids=["after that time", "a call", "another", "one more"],
)
def test_another_encounter_is_not_what_was_planned(other: Report) -> None:
    assert groups(THIS_YEAR, other) == [{"other"}, {"year"}]


def test_a_plan_elsewhere_is_not_of_what_was_held_here() -> None:
    elsewhere = planned("geneva", "2023-01-12", "2023-12-31", "2023-01-12", city="Geneva", country="CH")
    assert groups(elsewhere, MET) == [{"geneva"}, {"met"}]


def test_countries_alone_and_plans_for_years_wait() -> None:
    countries = [
        report("us", "us cn", "2023-01-12", "2023-12-31", reported="2023-01-12", status="planned"),
        report("cn", "us cn", "2023-06-19", reported="2023-06-19"),
    ]
    assert groups(*countries) == [{"cn"}, {"us"}]
    assert groups(planned("years", "2023-01-12", "2025-12-31", "2023-01-12"), MET) == [{"met"}, {"years"}]


def test_a_plan_is_of_what_was_planned_and_moved() -> None:
    moved = planned("moved", "2023-07-20", None, "2023-06-16", says="It has been rescheduled.", **CITY)
    assert groups(THIS_YEAR, SET, moved, held("july", "2023-07-20")) == [{"july", "moved", "set", "year"}]


def undated(reported: str = "2023-05-22", **other: Any) -> Report:
    return report("undated", "blinken xi", reported=reported, **{"status": "proposed", **other})


def test_a_plan_without_a_day_is_of_the_one_encounter_of_the_months_after() -> None:
    assert groups(undated(), SET) == [{"set", "undated"}]
    assert groups(undated(), MET) == [{"met", "undated"}]
    assert groups(undated(), SET, MET, AUTUMN) == [{"autumn"}, {"met", "set", "undated"}]
    assert groups(undated("2023-02-22"), MET) == [{"met"}, {"undated"}]
    assert groups(undated("2023-07-01"), MET) == [{"met"}, {"undated"}]


def test_a_plan_without_a_day_is_of_neither_of_two() -> None:
    july = held("july", "2023-07-28")
    assert groups(undated(), MET, july) == [{"july"}, {"met"}, {"undated"}]
    assert groups(undated(), MET, held("july", "2023-07-10")) == [{"july"}, {"met"}, {"undated"}]


def test_a_plan_without_a_day_is_of_what_follows_within_the_week_whatever_comes_later() -> None:
    assert groups(undated("2023-06-15"), MET, held("july", "2023-07-10")) == [{"july"}, {"met", "undated"}]
    assert groups(undated("2023-06-15"), MET, AUTUMN) == [{"autumn"}, {"met", "undated"}]


def added(store: Store, *reports: Report) -> list[dict[str, Any]]:
    for told in reports:
        store.add(reading(told.document_id, told))
    return [json.loads(row) for row in find_events(store).rows]


def test_a_second_encounter_and_its_going_part_and_join_what_the_store_has(store: Store) -> None:
    (one,) = added(store, THIS_YEAR, MET)
    assert (one["status"], one["date"], one["document_count"], one["warnings"]) == ("held", "2023-06-19", 2, [])
    three = added(store, AUTUMN)
    assert sorted((each["status"], each["document_count"]) for each in three) == [
        ("held", 1),
        ("held", 1),
        ("planned", 1),
    ]
    store.retract("autumn")
    assert added(store) == [one]


def test_a_plan_without_a_day_joins_again_when_the_other_encounter_is_gone(store: Store) -> None:
    assert [len(added(store, each)) for each in (MET, undated(), held("july", "2023-07-28"))] == [1, 1, 3]
    store.retract("july")
    assert [event["document_count"] for event in added(store)] == [2]


def test_plans_for_a_part_of_the_time_are_found_from_either_side(store: Store) -> None:
    assert len(added(store, SUMMER, THIS_YEAR)) == 1
    assert len(added(store, held("august", "2023-08-30"))) == 1
    assert len(added(store, AUTUMN)) == 3
    store.retract("autumn")
    (event,) = added(store)
    assert event["document_count"] == 3


def test_one_event_is_planned_for_the_year_then_for_a_day_then_held(store: Store) -> None:
    (event,) = added(store, MET, THIS_YEAR, SET)
    told = json.loads(history(store, event["id"]))
    assert [(step["status"], step["reported"]) for step in told["life"]] == [
        ("planned", "2023-01-12"),
        ("held", "2023-06-19"),
    ]
    assert [(state["reported"], state["date"]) for state in told["known"]][1:] == [("2023-06-14", "2023-06-19")]
    (then,) = map(json.loads, find_events(store, EventFilter(as_of=dt.date(2023, 2, 1))).rows)
    assert (then["id"], then["status"], then["start"], then["end"]) == (
        event["id"],
        "planned",
        "2023-01-12",
        "2023-12-31",
    )


def test_a_range_of_months_is_not_sharper_than_a_day(store: Store) -> None:
    visit = {"type": "visit"}
    months = planned("months", "2023-06-01", "2023-10-31", "2023-02-12", **visit)
    (event,) = added(store, months, planned("day", "2023-06-19", None, "2023-06-01", **visit))
    assert (event["date"], event["warnings"]) == ("2023-06-19", [])

"""A date that is set anew moves the event; a second date that nobody connects with the first makes a second event."""

import datetime as dt
import itertools
import json

import pytest
from readings import reading, report

from graph.bulk.sweep import first_day, sweep
from graph.model import Report
from graph.moved_days import says_moved
from graph.queries.events import EventFilter, find_events
from graph.resolve import resolve
from graph.store import Store

RESCHEDULED = "It has been rescheduled."
OSLO = {"city": "Beijing", "country": "CN"}


def planned(document_id: str, day: str, reported: str, **other: object) -> Report:
    return report(document_id, "blinken xi", day, reported=reported, **{"status": "planned", **OSLO, **other})  # type: ignore[arg-type]


FIRST = planned("d1", "2023-06-05", "2023-06-01")
AGAIN = planned("d2", "2023-06-20", "2023-06-03", says=RESCHEDULED)
HELD = planned("d3", "2023-06-20", "2023-06-21", status="held")
PUT_OFF = planned("d4", "2023-06-05", "2023-06-03", status="postponed")
SET_ANEW = planned("d5", "2023-06-20", "2023-06-10")


def groups(*reports: Report) -> list[set[str]]:
    """Documents whose reports were put together, the same in whatever order they come and by whichever way."""
    found = resolve(reports)
    for order in itertools.islice(itertools.permutations(reports), 24):
        assert resolve(order) == found
    swept = sweep(sorted(reports, key=first_day), step=1)
    assert tuple(sorted(swept, key=lambda cluster: cluster.id)) == found
    return sorted(({told.document_id for told in cluster.reports} for cluster in found), key=sorted)


@pytest.mark.parametrize(
    ("words", "moved"),
    [
        ("The talks have been rescheduled for Friday.", True),
        ("Berg has put off her visit until June 20.", True),
        ("The talks were postponed from Monday to Friday.", True),
        ("They will now meet on Friday, after the talks had been put back.", True),
        ("The talks, originally scheduled for Monday, are on Friday.", True),
        ("The talks, initially due on Monday, are on Friday.", True),
        ("Their meeting was brought forward.", True),
        ("A new date has been agreed.", True),
        ("They will discuss the postponed summit.", False),
        ("The minister pushed back against the charge.", False),
        ("The talks were postponed.", False),
        ("They are planned for Friday.", False),
        ("His flight was delayed for an hour.", False),
    ],
)
def test_the_words_that_say_so(words: str, moved: bool) -> None:
    assert says_moved(planned("d1", "2023-06-05", "2023-06-01", says=words)) == moved


def test_a_later_telling_that_says_so_moves_the_plan() -> None:
    assert groups(FIRST, AGAIN) == [{"d1", "d2"}]
    assert groups(FIRST, AGAIN, HELD) == [{"d1", "d2", "d3"}]


def test_a_second_plan_that_does_not_say_so_is_a_second_meeting() -> None:
    week = planned("d2", "2023-06-12", "2023-06-03")
    assert groups(FIRST, week) == [{"d1"}, {"d2"}]
    held = [planned(f"d{day}", f"2023-06-{day}", f"2023-06-{day}", status="held") for day in ("05", "12")]
    assert groups(FIRST, week, *held) == [{"d05", "d1"}, {"d12", "d2"}]


def test_what_was_held_on_the_former_day_was_not_moved() -> None:
    held = planned("d9", "2023-06-05", "2023-06-06", status="held")
    assert groups(FIRST, AGAIN, held) == [{"d1", "d9"}, {"d2"}]
    assert groups(FIRST, AGAIN, HELD, held) == [{"d1", "d9"}, {"d2", "d3"}]


def test_what_was_postponed_and_is_then_set_for_another_day_is_one_meeting() -> None:
    assert groups(FIRST, PUT_OFF, SET_ANEW, HELD) == [{"d1", "d3", "d4", "d5"}]
    assert groups(FIRST, PUT_OFF, HELD) == [{"d1", "d4"}, {"d3"}]
    undated = report("d4", "blinken xi", None, reported="2023-06-03", status="postponed")
    assert groups(FIRST, undated, SET_ANEW) == [{"d1", "d4", "d5"}]
    assert groups(FIRST, PUT_OFF, planned("d5", "2023-07-20", "2023-06-10")) == [{"d1", "d4"}, {"d5"}]


def test_what_was_cancelled_and_is_then_set_for_another_day_is_another_meeting() -> None:
    cancelled = planned("d4", "2023-06-05", "2023-06-03", status="cancelled")
    assert groups(FIRST, cancelled, SET_ANEW) == [{"d1", "d4"}, {"d5"}]


def test_a_meeting_held_later_may_say_for_when_it_was_first_planned() -> None:
    said = planned("d3", "2023-06-20", "2023-06-21", status="held", says="It was originally scheduled for June 5.")
    assert groups(FIRST, said) == [{"d1", "d3"}]
    assert groups(FIRST, HELD) == [{"d1"}, {"d3"}]


def test_a_plan_can_be_brought_forward_and_moved_twice() -> None:
    forward = planned("d2", "2023-06-02", "2023-06-01", says="The talks were brought forward.")
    assert groups(planned("d1", "2023-06-20", "2023-05-28"), forward) == [{"d1", "d2"}]
    twice = planned("d6", "2023-06-29", "2023-06-18", says=RESCHEDULED)
    assert groups(FIRST, AGAIN, twice) == [{"d1", "d2", "d6"}]


@pytest.mark.parametrize(
    "other",
    [
        {"city": "Geneva", "country": "CH"},
        {"type": "call"},
        {"reported": "2023-06-30"},
        {"reported": "2023-06-01"},
        {"day": "2023-12-20"},
    ],
    ids=["elsewhere", "a call", "long after the former day", "announced on the same day", "half a year on"],
)
def test_it_is_not_moved_where_something_speaks_against_it(other: dict[str, str]) -> None:
    other = {"day": "2023-06-20", "reported": "2023-06-03", "says": RESCHEDULED, **other}
    assert groups(FIRST, planned("d2", other.pop("day"), other.pop("reported"), **other)) == [{"d1"}, {"d2"}]


def test_others_and_countries_alone_are_not_moved() -> None:
    for who in ("blinken wang", "us cn", "blinken xi wang"):
        other = report("d2", who, "2023-06-20", reported="2023-06-03", status="planned", says=RESCHEDULED, **OSLO)
        assert groups(FIRST, other) == [{"d1"}, {"d2"}]
    countries = [
        report(f"d{i}", "us cn", day, reported=f"2023-06-0{i}", status="planned", says=says, **OSLO)
        for i, day, says in ((1, "2023-06-05", ""), (2, "2023-06-20", RESCHEDULED))
    ]
    assert groups(*countries) == [{"d1"}, {"d2"}]


def test_of_two_plans_that_may_have_been_moved_neither_is() -> None:
    assert groups(FIRST, planned("d7", "2023-06-08", "2023-06-01"), AGAIN) == [{"d1"}, {"d2"}, {"d7"}]


def test_a_looser_account_of_the_former_plan_does_not_hold_it_back() -> None:
    countries = report("d8", "us cn", "2023-06-05", reported="2023-06-02", status="planned", **OSLO)
    soon = report("d9", "blinken xi", None, reported="2023-06-02", status="planned")
    assert groups(FIRST, countries, AGAIN, HELD) == [{"d1", "d2", "d3", "d8"}]
    assert groups(FIRST, soon, AGAIN, HELD) == [{"d1", "d2", "d3", "d9"}]


def test_a_vague_account_does_not_make_one_of_a_plan_and_a_later_meeting() -> None:
    vague = report("d9", "blinken xi", "2023-06-01", "2023-06-30", reported="2023-05-20", status="planned", **OSLO)
    assert groups(FIRST, vague, HELD) == [{"d1"}, {"d3"}, {"d9"}]


def test_the_event_moves_and_its_history_says_so(store: Store) -> None:
    for told in (HELD, AGAIN, FIRST):
        store.add(reading(told.document_id, told))
    (event,) = map(json.loads, find_events(store).rows)
    assert (event["status"], event["start"], event["warnings"]) == ("held", "2023-06-20", [])
    days = []
    for as_of in ("2023-06-01", "2023-06-03", "2023-06-21"):
        (then,) = map(json.loads, find_events(store, EventFilter(as_of=dt.date.fromisoformat(as_of))).rows)
        days.append((then["status"], then["start"]))
    assert days == [("planned", "2023-06-05"), ("planned", "2023-06-20"), ("held", "2023-06-20")]

"""A meeting is part of the visit during which it is held, or of the gathering that it is held beside."""

import json
from itertools import permutations
from typing import Any

import pytest
from fresh_store import fresh_store
from readings import reading, report

from graph.model import Reading
from graph.queries.events import find_events
from graph.queries.one_event import get_event

BEIJING = {"city": "Beijing", "country": "CN"}


def visit(start: str = "2023-06-18", end: str = "2023-06-19", **other: Any) -> Reading:
    roles = {"blinken": "guest", "cn": "host"}
    told = {"type": "visit", "reported": "2023-06-19", "roles": roles, **BEIJING, **other}
    return reading("visit", report("visit", "blinken cn", start, end, **told))


def meeting(who: str = "blinken xi", day: str = "2023-06-19", **other: Any) -> Reading:
    return reading("met", report("met", who, day, **{"reported": "2023-06-19", **BEIJING, **other}))


def gathering(who: str = "nato blinken cn lavrov") -> Reading:
    told = {"type": "gathering", "reported": "2023-06-19", **BEIJING}
    return reading("forum", report("forum", who, "2023-06-18", "2023-06-20", **told))


def wholes(*readings: Reading) -> dict[str, str | None]:
    """By document, the document that tells of what its event is part of."""
    with fresh_store() as store:
        store.add_many(readings)
        documents = {one.reports[0].id: one.document.id for one in readings}
        events = [json.loads(row) for row in find_events(store).rows]
        assert [json.loads(get_event(store, event["id"])) for event in events] == events
        return {documents[event["id"]]: documents.get(event["part_of"]) for event in events}


def test_a_visit_contains_the_meeting_of_the_guest_in_the_country_visited() -> None:
    assert wholes(visit(), meeting()) == {"visit": None, "met": "visit"}
    assert wholes(visit(city=None), meeting(city=None, country=None)) == {"visit": None, "met": "visit"}


@pytest.mark.parametrize(
    "other",
    [
        meeting(day="2023-06-20"),
        meeting("xi lavrov"),
        meeting(city="Moscow", country="RU"),
        meeting("blinken lavrov", city=None, country=None),
        meeting(status="cancelled"),
        meeting(status="planned", reported="2023-06-10"),
        meeting(type="call"),
    ],
)
def test_no_other_meeting_is_part_of_the_visit(other: Reading) -> None:
    assert wholes(visit(), other)["met"] is None


def test_a_gathering_has_meetings_beside_it_of_those_who_gather() -> None:
    assert wholes(gathering(), meeting("blinken lavrov"))["met"] == "forum"
    assert wholes(gathering(), meeting("wang lavrov"))["met"] == "forum"
    assert wholes(gathering("nato blinken cn"), meeting("blinken lavrov"))["met"] is None
    assert wholes(gathering(), meeting("blinken lavrov", city="Shanghai"))["met"] is None


def test_of_visit_and_gathering_the_shorter_one_is_named_in_any_order() -> None:
    for order in permutations([visit(), gathering(), meeting("blinken wang")]):
        assert wholes(*order) == {"visit": None, "forum": None, "met": "visit"}

"""What each meeting is part of is what trying all visits and gatherings gives, whatever was done to the store."""

import datetime as dt
import json

from fresh_store import fresh_store
from hypothesis import given, settings
from hypothesis import strategies as st
from readings import reading, report
from readings_strategy import FIRST

from graph.judgement import Given
from graph.keys import row_key
from graph.model import Reading
from graph.queries.events import ALL_EVENTS, EventFilter, find_events
from graph.rows.wholes import all_wholes
from graph.store import Store
from graph.wholes import Occasion, contains

WHAT = (
    ("visit", "blinken cn"),
    ("visit", "blinken cn"),
    ("gathering", "nato blinken lavrov cn"),
    ("meeting", "blinken xi"),
    ("meeting", "blinken wang"),
    ("meeting", "wang lavrov"),
    ("call", "blinken xi"),
)
PLACES = (("Beijing", "CN"), ("Beijing", "CN"), ("Geneva", "CH"), (None, None))


SAID = (
    {"kind": "correction", "attribute": "type", "value": "meeting"},
    {"kind": "correction", "attribute": "type", "value": "visit"},
    {"kind": "correction", "attribute": "start", "value": "2023-06-01"},
    {"kind": "retraction"},
)


@st.composite
def tellings(draw: st.DrawFn, number: int) -> Reading:
    kind, who = draw(st.sampled_from(WHAT))
    start = FIRST + dt.timedelta(days=draw(st.integers(0, 2)))
    lengths = [0, 1, 31, 32] if kind in ("visit", "gathering") else [0, 0, 0, 1]
    end = start + dt.timedelta(days=draw(st.sampled_from(lengths)))
    dated = draw(st.integers(0, 9)) > 0
    city, country = draw(st.sampled_from(PLACES))
    told = report(
        f"d{number}",
        who,
        start.isoformat() if dated else None,
        end.isoformat() if dated else None,
        city=city,
        country=country,
        roles={"blinken": "guest", "cn": "host"},
        type=kind,
        status=draw(st.sampled_from(["held", "held", "held", "planned", "cancelled"])),
        reported=draw(st.sampled_from(["2023-06-02", "2023-06-05"])),
    )
    return reading(f"d{number}", told)


def found_by_trying(store: Store) -> dict[str, str | None]:
    events = [Occasion.model_validate_json(row) for row in find_events(store, limit=500).rows]
    return {event.id: shortest([other for other in events if contains(other, event)]) for event in events}


def shortest(around: list[Occasion]) -> str | None:
    ranked = [
        ((event.days[1] - event.days[0]).days, event.type == "gathering", event.id) for event in around if event.days
    ]
    return sorted(ranked)[0][2] if ranked else None


def found_at_once(store: Store) -> dict[int, str]:
    """As a store that is built or migrated finds them."""
    with store.reading() as session:
        return {row["id"]: row["whole"] for rows in all_wholes(session.rows) for row in rows}


def told(store: Store, wanted: EventFilter = ALL_EVENTS) -> dict[str, str | None]:
    events = [json.loads(row) for row in find_events(store, wanted, 500).rows]
    return {event["id"]: event["part_of"] for event in events}


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_meetings_are_part_of_what_trying_all_gives(data: st.DataObject) -> None:
    corpus = [data.draw(tellings(number)) for number in range(data.draw(st.integers(2, 9)))]
    with fresh_store() as store:
        for one in corpus:
            store.add(one)
        gone = data.draw(st.sets(st.sampled_from([one.document.id for one in corpus]), max_size=3))
        for document_id in sorted(gone):
            store.retract(document_id)
        for event_id in data.draw(st.lists(st.sampled_from([None, *sorted(told(store))]), max_size=2)):
            if event_id in told(store):
                said = data.draw(st.sampled_from(SAID))
                store.judge(Given.model_validate({"subjects": (event_id,), "author": "A", "reason": "So.", **said}))
        assert told(store) == found_by_trying(store)
        assert told(store, EventFilter(as_of=dt.date(2030, 1, 1))) == told(store)
        assert found_at_once(store) == {row_key(one): whole for one, whole in told(store).items() if whole}

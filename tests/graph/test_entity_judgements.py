"""Entities judged to be one are one everywhere, and two again once that is withdrawn or outweighed."""

import json
from typing import Any

import pytest
from readings import participant, told

from graph.dump import dump
from graph.errors import Merged, NotFound
from graph.identity import homes
from graph.judgement import Given, Signed
from graph.queries.counterparts import counterparts
from graph.queries.entities import get_entity, search_entities
from graph.queries.events import EventFilter, find_events
from graph.queries.pair import pair
from graph.queries.tenures import tenures
from graph.queries.timeline import timeline
from graph.store import Made, Store

ME = {"author": "A. Reader", "reason": "One man, two spellings."}


@pytest.fixture
def two_spellings(store: Store) -> Store:
    """Xi and Wang stand for two ids of one person; both were read as meeting Blinken on one day."""
    store.add(told("d1", "blinken xi", "2023-06-19", "2023-06-19", city="Beijing"))
    store.add(told("d2", "blinken wang", "2023-06-19", "2023-06-20", city="Beijing"))
    store.add(told("d3", "lavrov wang", "2023-07-01", "2023-07-01"))
    return store


def judge(store: Store, kind: str, *entities: str) -> Made:
    return store.judge(Given.model_validate({"kind": kind, "of": "entity", "subjects": entities, **ME}))


def rows(page: Any) -> list[Any]:
    return [json.loads(row) for row in page.rows]


def test_a_merge_joins_names_events_and_counterparts(two_spellings: Store) -> None:
    made = judge(two_spellings, "same", "xi", "wang")
    events = rows(find_events(two_spellings))
    assert [event["document_count"] for event in events] == [1, 2]
    assert set(made.events) >= {event["id"] for event in events}
    entity = json.loads(get_entity(two_spellings, "wang"))
    assert entity["events"] == 2
    assert {"Xi Jinping", "Wang Yi"} <= {entity["name"], *entity["aliases"]}
    assert [row["entity"]["id"] for row in rows(counterparts(two_spellings, "wang"))].count("blinken") == 1
    for question in (get_entity, timeline, counterparts, tenures):
        with pytest.raises(Merged) as merged:
            question(two_spellings, "xi")
        assert merged.value.canonical_id == "wang"
    assert len(find_events(two_spellings, EventFilter(participant=("xi",))).rows) == 2
    assert len(find_events(two_spellings, EventFilter(participant=("Xi Jinping", "lavrov"))).rows) == 1
    assert json.loads(pair(two_spellings, "xi", "lavrov"))["held"] == 1
    assert "xi" not in {row["id"] for row in rows(search_entities(two_spellings))}
    assert next(row["id"] for row in rows(search_entities(two_spellings, "xi jinping"))) == "wang"
    assert two_spellings.counts()["entities"] == 3


@pytest.mark.parametrize("how", ["withdraw", "split"])
def test_a_split_restores_every_byte(two_spellings: Store, how: str) -> None:
    before = list(dump(two_spellings))
    made = judge(two_spellings, "same", "xi", "wang")
    assert list(dump(two_spellings)) != before
    if how == "withdraw":
        two_spellings.withdraw(made.id, Signed(**ME))
    else:
        judge(two_spellings, "not_same", "wang", "xi")
    assert list(dump(two_spellings)) == before


def test_a_merge_holds_for_documents_to_come_and_when_the_survivor_is_mentioned_no_more(two_spellings: Store) -> None:
    judge(two_spellings, "same", "xi", "wang")
    two_spellings.retract("d2")
    two_spellings.retract("d3")
    entity = json.loads(get_entity(two_spellings, "wang"))
    assert (entity["name"], entity["events"]) == ("Xi Jinping", 1)
    two_spellings.add(told("d4", "blinken wang", "2023-06-19", "2023-06-21", city="Beijing"))
    (event,) = rows(find_events(two_spellings))
    assert event["document_count"] == 2
    two_spellings.retract("d1")
    two_spellings.retract("d4")
    with pytest.raises(NotFound):
        get_entity(two_spellings, "xi")


def test_a_correction_goes_with_the_entity_it_names(two_spellings: Store) -> None:
    event_id = rows(find_events(two_spellings))[-1]["id"]
    value = participant("xi").model_dump(mode="json")
    said = {"kind": "correction", "subjects": (event_id,), "attribute": "participant_add", "value": value, **ME}
    two_spellings.judge(Given.model_validate(said))
    before = list(dump(two_spellings))
    made = judge(two_spellings, "same", "xi", "wang")
    for event in rows(find_events(two_spellings)):
        assert "xi" not in {actor["entity_id"] for actor in event["participants"]}
    two_spellings.withdraw(made.id, Signed(**ME))
    assert list(dump(two_spellings)) == before


def test_who_is_not_there_is_not_judged(two_spellings: Store) -> None:
    with pytest.raises(NotFound):
        judge(two_spellings, "same", "xi", "nobody")


def test_the_surviving_id_is_the_best_known_one() -> None:
    assert homes([("p-1", "p-2"), ("Q15", "p-2"), ("Q15", "Q7")], []) == {"p-1": "Q7", "p-2": "Q7", "Q15": "Q7"}
    assert homes([("p-2", "p-9"), ("p-1", "p-2")], []) == {"p-2": "p-1", "p-9": "p-1"}


def test_what_is_not_the_same_is_in_no_group_together() -> None:
    assert homes([("a", "b"), ("b", "c"), ("c", "d")], [("a", "c")]) == {"b": "a", "d": "c"}


def test_places_that_are_one_are_one_on_every_event_and_two_again_byte_for_byte(store: Store) -> None:
    for number, (city, place_id) in enumerate((("Kyiv", "kyiv"), ("Kiev", "kiev"), ("Geneva", "geneva")), 1):
        day = f"2023-06-0{number}"
        store.add(told(f"d{number}", "blinken xi", day, day, city=city, country="UA", place_id=place_id))
    before = list(dump(store))
    made = judge(store, "same", "kyiv", "kiev")
    assert {event["place"]["entity_id"] for event in rows(find_events(store))} == {"kiev", "geneva"}
    for name in ("kyiv", "kiev", "Kyiv"):
        assert len(find_events(store, EventFilter(place=name)).rows) == 2, name
    place = {"entity_id": "kyiv", "city": "Kyiv", "country": "UA"}
    last = rows(find_events(store))[0]["id"]
    given = {"kind": "correction", "subjects": (last,), "attribute": "place", "value": place, **ME}
    corrected = store.judge(Given.model_validate(given))
    assert rows(find_events(store))[0]["place"]["entity_id"] == "kiev"
    store.withdraw(made.id, Signed.model_validate(ME))
    assert [event["place"]["entity_id"] for event in rows(find_events(store))] == ["kyiv", "kiev", "kyiv"]
    store.withdraw(corrected.id, Signed.model_validate(ME))
    assert list(dump(store)) == before

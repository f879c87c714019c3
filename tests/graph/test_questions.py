"""The questions beside the search for events: entities, pairs, counterparts, tenures, documents, ids that changed."""

import datetime as dt
import json
from typing import Any

import pytest
from readings import reading, report, told

from graph.errors import BadCursor, Merged, NotFound
from graph.model import Codes, Entity
from graph.queries.counterparts import counterparts
from graph.queries.document_list import DocumentFilter, list_documents
from graph.queries.documents import get_document
from graph.queries.entities import get_entity, search_entities
from graph.queries.events import EventFilter, find_events
from graph.queries.names import entities_named
from graph.queries.one_event import event_history, get_event
from graph.queries.page import Page
from graph.queries.pair import pair
from graph.queries.tenures import tenures
from graph.queries.timeline import timeline
from graph.store import Store

BEIJING = {"city": "Beijing", "country": "CN"}


@pytest.fixture
def filled(store: Store) -> Store:
    store.add_many(
        [
            told("d1", "blinken xi", "2023-06-19", "2023-06-19", **BEIJING),
            told("d2", "blinken xi", None, "2023-06-17", status="planned"),
            told("d3", "blinken wang", "2023-06-18", "2023-06-19", **BEIJING),
            told("d4", "blinken wang", "2024-02-16", "2024-02-10", status="planned"),
            told("d5", "blinken wang", "2022-07-09", "2022-07-10", city="Denpasar", country="ID"),
            told("d6", "lavrov wang", None, None),
        ]
    )
    return store


def data(page: Page) -> list[dict[str, Any]]:
    return [json.loads(row) for row in page.rows]


def test_a_pair_is_counted_by_what_took_place(filled: Store) -> None:
    record = json.loads(pair(filled, "Blinken", "wang", limit=1, today=dt.date(2023, 12, 1)))
    assert (record["met"], record["held"], record["events"]) == (True, 2, 3)
    assert (record["first"], record["last"], record["next_planned"]) == ("2022-07-09", "2023-06-18", "2024-02-16")
    assert record["by_year"] == [
        {"year": 2022, "events": 1, "held": 1},
        {"year": 2023, "events": 1, "held": 1},
        {"year": 2024, "events": 1, "held": 0},
    ]
    assert record["by_type"] == {"meeting": 3}
    assert [event["start"] for event in record["data"]] == ["2024-02-16"]
    assert json.loads(pair(filled, "Blinken", "wang", 5, record["next_cursor"]))["data"][0]["start"] == "2023-06-18"


def test_a_pair_that_never_met_and_one_alone(filled: Store) -> None:
    assert json.loads(pair(filled, "xi", "lavrov"))["met"] is False
    assert json.loads(pair(filled, "xi", "xi"))["data"] == []
    with pytest.raises(NotFound):
        pair(filled, "xi", "Zaphod Beeblebrox")


def test_an_undated_encounter_counts_without_a_year(filled: Store) -> None:
    record = json.loads(pair(filled, "lavrov", "wang"))
    assert (record["held"], record["first"], record["by_year"][0]["year"]) == (1, None, None)


def test_counterparts_by_number_of_events_and_in_a_range(filled: Store) -> None:
    rows = data(counterparts(filled, "blinken"))
    assert [(row["entity"]["id"], row["events"], row["held"]) for row in rows] == [("wang", 3, 2), ("xi", 1, 1)]
    assert (rows[0]["first"], rows[0]["last"]) == ("2022-07-09", "2023-06-18")
    first = counterparts(filled, "blinken", limit=1)
    assert data(counterparts(filled, "blinken", limit=1, cursor=first.next_cursor)) == rows[1:]
    ranged = data(counterparts(filled, "blinken", since=dt.date(2023, 6, 19), until=dt.date(2023, 7, 1)))
    assert [row["entity"]["id"] for row in ranged] == ["xi"]
    with pytest.raises(NotFound):
        counterparts(filled, "nobody")


def test_a_timeline_is_of_one_entity_and_takes_the_same_filters(filled: Store) -> None:
    assert [event["start"] for event in data(timeline(filled, "wang"))] == [
        "2024-02-16",
        "2023-06-18",
        "2022-07-09",
        None,
    ]
    assert [event["start"] for event in data(timeline(filled, "wang", EventFilter(place="Beijing")))] == ["2023-06-18"]
    with pytest.raises(NotFound):
        timeline(filled, "nobody")


def test_names_are_found_misspelt_short_and_in_part(filled: Store) -> None:
    assert data(search_entities(filled, "Antony Blinkin"))[0]["id"] == "blinken"
    assert data(search_entities(filled, "blinken, ANTONY"))[0]["id"] == "blinken"
    assert data(search_entities(filled, "Xi"))[0]["score"] == 95
    assert data(search_entities(filled, "Lavrof", kind="person", country="RU"))[0]["id"] == "lavrov"
    assert data(search_entities(filled, "Lavrof", country="US")) == []
    assert search_entities(filled, "qqqq zzzz").rows == ()


@pytest.mark.parametrize("text", ['"', "a OR", "NEAR(", "*", "x:y", "'; --", "\0\0\0", "ﷺ" * 300, "", "-", "^ab"])
def test_no_text_breaks_a_search(filled: Store, text: str) -> None:
    search_entities(filled, text)
    find_events(filled, EventFilter(q=text))
    find_events(filled, EventFilter(participant=(text,), place=text, topic=text, country=text))


def test_entities_are_paged_by_events_without_a_question(filled: Store) -> None:
    first = search_entities(filled, limit=2)
    rest = search_entities(filled, limit=2, cursor=first.next_cursor)
    assert [row["events"] for row in data(first) + data(rest)] == [4, 4, 1, 1]
    with pytest.raises(BadCursor):
        search_entities(filled, kind="person", limit=2, cursor=first.next_cursor)


def test_an_entity_is_what_all_documents_say_of_it(store: Store) -> None:
    full = Entity(id="Q1", name="Xi Jinping", kind="person", country="CN", title="President", aliases=("Xi",), qid="Q1")
    short = Entity(id="Q1", name="Xi", kind="person", aliases=("Chairman Xi",))
    china = Entity(id="Q148", name="China", kind="country", country="CN", codes=Codes(iso2="CN", iso3="CHN"))
    store.add(reading("d1", published="2023-06-19").model_copy(update={"entities": (short, china)}))
    store.add(reading("d2", published="2023-06-20").model_copy(update={"entities": (full,)}))
    merged = json.loads(get_entity(store, "Q1"))
    assert (merged["name"], merged["country"], merged["title"]) == ("Xi Jinping", "CN", "President")
    assert merged["aliases"] == ["Chairman Xi", "Xi"]
    with store.reading() as session:
        assert len(entities_named(session, "chn")) == 1
    store.retract("d2")
    assert json.loads(get_entity(store, "Q1"))["name"] == "Xi"
    store.retract("d1")
    with pytest.raises(NotFound):
        get_entity(store, "Q1")


def test_tenures_run_from_the_first_to_the_last_document(store: Store) -> None:
    for i, (day, title) in enumerate(
        [("2022-12-31", "Ambassador"), ("2023-01-05", "Minister"), ("2023-07-01", "Minister")]
    ):
        qin = Entity(id="Q2", name="Qin Gang", kind="person", country="CN", title=title)
        store.add(reading(f"d{i}", published=day).model_copy(update={"entities": (qin,)}))
    assert [json.loads(row) for row in tenures(store, "Q2")] == [
        {"title": "Ambassador", "country": "CN", "start": "2022-12-31", "end": "2022-12-31", "documents": 1},
        {"title": "Minister", "country": "CN", "start": "2023-01-05", "end": "2023-07-01", "documents": 2},
    ]
    assert json.loads(get_entity(store, "Q2"))["title"] == "Minister"


def test_documents_are_listed_by_publication_and_read_with_what_they_say(filled: Store) -> None:
    first = list_documents(filled, limit=3)
    rows = data(first) + data(list_documents(filled, limit=3, cursor=first.next_cursor))
    days = [row["published"] or "" for row in rows]
    assert len(days) == 6
    assert days == sorted(days, reverse=True)
    assert "text" not in rows[0]
    assert [row["id"] for row in data(list_documents(filled, DocumentFilter(source="paper d3")))] == ["d3"]
    assert len(list_documents(filled, DocumentFilter(since=dt.date(2023, 6, 17), until=dt.date(2023, 6, 19))).rows) == 3
    served = json.loads(get_document(filled, "d1"))
    assert {entity["id"] for entity in served["entities"]} == {"blinken", "xi"}
    (event,) = served["events"]
    assert json.loads(get_event(filled, event["id"]))["document_count"] == 2


def test_an_id_given_up_leads_to_the_event(filled: Store) -> None:
    event = data(find_events(filled, EventFilter(participant=("xi",))))[0]
    history = [json.loads(row) for row in event_history(filled, event["id"])]
    assert [step["report"]["status"] for step in history] == ["planned", "held"]
    (given_up,) = {step["report"]["id"] for step in history} - {event["id"]}
    with pytest.raises(Merged) as moved:
        get_event(filled, given_up)
    assert moved.value.canonical_id == event["id"]
    naming = next(step["report"]["document_id"] for step in history if step["report"]["id"] == event["id"])
    filled.retract(naming)
    with pytest.raises(Merged) as retired:
        get_event(filled, event["id"])
    assert retired.value.canonical_id == given_up
    with pytest.raises(NotFound):
        get_event(filled, "r0")


def test_a_cursor_is_good_for_its_question_and_its_store_alone(filled: Store) -> None:
    cursor = find_events(filled, EventFilter(type="meeting"), 1).next_cursor
    assert cursor is not None
    for question, text in ((EventFilter(), cursor), (EventFilter(type="meeting"), cursor[:-4] + "AAAA")):
        with pytest.raises(BadCursor):
            find_events(filled, question, 1, text)
    for text in ("", "%%%", "ü", "a" * 5000, "AAAA"):
        with pytest.raises(BadCursor):
            find_events(filled, EventFilter(type="meeting"), 1, text)


@pytest.mark.parametrize("limit", [0, -1, 501])
def test_a_page_has_one_to_five_hundred_rows(filled: Store, limit: int) -> None:
    with pytest.raises(ValueError, match="500"):
        find_events(filled, EventFilter(), limit)


def test_a_place_is_found_by_the_country_it_is_in(store: Store) -> None:
    store.add(reading("d1", report("d1", "us cn", "2023-06-19", **BEIJING)))
    assert len(find_events(store, EventFilter(place="China")).rows) == 1
    assert len(find_events(store, EventFilter(place="United States")).rows) == 0


def test_a_place_is_found_by_the_region_it_is_in(store: Store) -> None:
    for number, (city, country) in enumerate([("Dakar", "SN"), ("Johannesburg", "ZA"), ("Riyadh", "SA")]):
        store.add(told(f"d{number}", "us cn", f"2023-0{number + 1}-10", city=city, country=country))

    def found(place: str) -> int:
        return len(find_events(store, EventFilter(place=place)).rows)

    assert [found(place) for place in ("Africa", "west africa", "the Gulf", "Gulf", "Oceania")] == [2, 1, 1, 1, 0]

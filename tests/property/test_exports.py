"""Every export, parsed back by a reader that others wrote, is what the pages of the query are."""

import csv
import datetime as dt
import io
import json
from collections.abc import Callable
from typing import Any
from xml.etree import ElementTree

import feedparser
import icalendar
import pandas
import pyarrow.parquet as pq
import pytest
import rdflib
from event_questions import filters, walk
from fresh_store import fresh_store
from hostile_readings import hostile_corpora
from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st
from readings_strategy import FIRST

from app.export.columns import COLUMNS, Kind
from app.export.exporting import exported
from app.export.formats import Order
from app.export.linked import OWN, SCHEMA
from app.export.texts import urn, writable
from graph.queries.events import EventFilter
from graph.store import Store

Events = list[dict[str, Any]]
ATOM = "{http://www.w3.org/2005/Atom}"
S, DG = rdflib.Namespace(SCHEMA), rdflib.Namespace(OWN)
questions = st.one_of(
    st.just(EventFilter()),
    st.builds(EventFilter, as_of=st.integers(-1, 8).map(lambda days: FIRST + dt.timedelta(days=days))),
    filters,
)
sorts = st.sampled_from(["-date", "date"])
often = settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def file(store: Store, wanted: EventFilter, sort: str, ending: str, **order: Any) -> bytes:
    return b"".join(exported(store, Order(ending, wanted, sort, **order)))


def unguarded(text: str) -> str:
    """As docs/exports.md says how to get back what was there."""
    return text.removeprefix("'")


def flat(event: dict[str, Any]) -> dict[str, Any]:
    """The columns of an event, spelled out: the table in docs/exports.md says the same."""
    own = (
        "type", "status", "mode", "title", "start", "end", "date", "date_precision", "date_text", "date_basis",
        "confidence", "source_count", "document_count", "first_reported", "part_of",
    )  # fmt: skip
    place = event["place"] or dict.fromkeys(("entity_id", "venue", "city", "country", "lat", "lon"))
    actors, codes = event["participants"], event["codes"]
    return {
        "event_id": event["id"],
        **{name: event[name] for name in own},
        "place_id": place["entity_id"], "venue": place["venue"], "city": place["city"],
        "place_country": place["country"], "lat": place["lat"], "lon": place["lon"],
        "topic_ids": [each["id"] for each in event["topics"]], "topics": [each["label"] for each in event["topics"]],
        "participant_ids": [each["entity_id"] for each in actors], "participants": [each["name"] for each in actors],
        "participant_kinds": [each["kind"] for each in actors],
        "participant_countries": [each["country"] for each in actors],
        "participant_roles": [each["role"] for each in actors],
        "participant_offices": [each["title"] for each in actors],
        "code_sources": [each["source"] for each in codes], "code_targets": [each["target"] for each in codes],
        "cameo_codes": [each["cameo"] for each in codes], "plover_codes": [each["plover"] for each in codes],
        "code_modes": [each["mode"] for each in codes],
        "evidence_documents": [each["document_id"] for each in event["evidence"]],
        "evidence": [each["text"] for each in event["evidence"]],
        "outcomes": [each["kind"] for each in event["outcomes"]],
        "warnings": [each["code"] for each in event["warnings"]],
        "judgements": [each["id"] for each in event["judgements"]],
    }  # fmt: skip


def by_participation(events: Events) -> Events:
    names = [column.name for column in COLUMNS["participations"]]
    rows = []
    for event in events:
        for actor in event["participants"]:
            one = {"participant_id": actor["entity_id"], "participant": actor["name"], "role": actor["role"]}
            one |= {
                "participant_kind": actor["kind"],
                "participant_country": actor["country"],
                "office": actor["title"],
            }
            whole = flat(event) | one
            rows.append({name: whole[name] for name in names})
    return rows


def in_cells(rows: Events, shape: str) -> list[dict[str, str]]:
    """The rows as CSV can hold them: nothing for what is unknown, and no NUL."""

    def cell(value: Any, kind: Kind) -> str:
        if value is None:
            return ""
        return json.dumps(value, ensure_ascii=False, separators=(",", ":")) if kind is Kind.TEXTS else str(value)

    kinds = {column.name: column.kind for column in COLUMNS[shape]}
    return [{name: cell(row[name], kind).replace("\0", "\ufffd") for name, kind in kinds.items()} for row in rows]


def check_csv(store: Store, wanted: EventFilter, sort: str, events: Events) -> None:
    for shape, rows in (("events", [flat(event) for event in events]), ("participations", by_participation(events))):
        text = file(store, wanted, sort, "csv", shape=shape).decode()
        kinds = {column.name: column.kind for column in COLUMNS[shape]}
        found = list(csv.DictReader(io.StringIO(text, newline="")))
        for row in found:
            for name, value in row.items():
                if kinds[name] in (Kind.TEXT, Kind.TEXTS):
                    assert not value.startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"))
                    row[name] = unguarded(value)
        assert found == in_cells(rows, shape)
        frame = pandas.read_csv(io.StringIO(text, newline=""), dtype=str, keep_default_na=False)
        assert list(frame.columns) == list(kinds)
        assert frame.map(unguarded).to_dict("records") == [
            {name: "" if value is None else value for name, value in row.items()} for row in found
        ]


def check_parquet(store: Store, wanted: EventFilter, sort: str, events: Events) -> None:
    for shape, rows in (("events", [flat(event) for event in events]), ("participations", by_participation(events))):
        table = pq.read_table(io.BytesIO(file(store, wanted, sort, "parquet", shape=shape)))
        found = [
            {name: value.isoformat() if isinstance(value, dt.date) else value for name, value in row.items()}
            for row in table.to_pylist()
        ]
        assert found == rows


def check_ndjson(store: Store, wanted: EventFilter, sort: str, events: Events) -> None:
    lines = file(store, wanted, sort, "ndjson").split(b"\n")
    assert lines.pop() == b""
    assert [json.loads(line) for line in lines] == events


def check_geojson(store: Store, wanted: EventFilter, sort: str, events: Events) -> None:
    found = json.loads(file(store, wanted, sort, "geojson"))
    placed = [event for event in events if (event["place"] or {}).get("lat") is not None]
    assert found["type"] == "FeatureCollection"
    assert found["without_coordinates"] == len(events) - len(placed)
    assert [feature["id"] for feature in found["features"]] == [event["id"] for event in placed]
    for feature, event in zip(found["features"], placed, strict=True):
        lon, lat = feature["geometry"]["coordinates"]
        assert feature["properties"] | {"lat": lat, "lon": lon} == flat(event)


def check_linked(store: Store, wanted: EventFilter, sort: str, events: Events) -> None:
    one, other = rdflib.Graph(), rdflib.Graph()
    one.parse(data=file(store, wanted, sort, "jsonld").decode(), format="json-ld")
    other.parse(data=file(store, wanted, sort, "ttl"), format="turtle")
    assert plain(one) == plain(other)
    assert len(set(one.subjects(rdflib.RDF.type, S.Event))) == len(events)
    for event in events:
        check_node(one, rdflib.URIRef(urn("event", event["id"])), event)


def plain(graph: rdflib.Graph) -> set[tuple[str, str, str]]:
    return {(str(s), str(p), str(o.toPython())) for s, p, o in graph}


def check_node(graph: rdflib.Graph, name: rdflib.URIRef, event: dict[str, Any]) -> None:
    def said(subject: Any, name: Any) -> Any:
        value = graph.value(subject, name)
        value = None if value is None else value.toPython()
        return value.isoformat() if isinstance(value, dt.date) else value

    assert [said(name, each) for each in (S.identifier, S.name, S.startDate, S.endDate)] == [
        event[part] for part in ("id", "title", "start", "end")
    ]
    for own in ("type", "status", "mode", "date", "confidence", ("sourceCount", "source_count")):
        ours, part = own if isinstance(own, tuple) else (own, own)
        assert said(name, DG[ours]) == event[part]
    place = event["place"] or {}
    where = graph.value(name, S.location)
    assert said(where, S.latitude) == place.get("lat")
    address = where and graph.value(where, S.address)
    assert (address and said(address, S.addressLocality)) == place.get("city")
    parts = {
        (said(part, DG.actor), said(part, S.roleName), said(part, DG.office))
        for part in graph.objects(name, DG.participation)
    }
    assert parts == {(urn("entity", each["entity_id"]), each["role"], each["title"]) for each in event["participants"]}
    assert {str(each) for each in graph.objects(name, S.attendee)} == {actor for actor, *_ in parts}
    quoted = {(said(each, S.text), said(each, S.isPartOf)) for each in graph.objects(name, S.subjectOf)}
    assert quoted == {(each["text"], urn("document", each["document_id"])) for each in event["evidence"]}
    assert len(set(graph.objects(name, S.about))) <= len(event["topics"])


def check_ics(store: Store, wanted: EventFilter, sort: str, events: Events) -> None:
    calendar = icalendar.Calendar.from_ical(file(store, wanted, sort, "ics"))
    to_come = [
        event for event in events
        if (event["start"] or event["end"]) and (wanted.status or event["status"] not in ("held", "ongoing"))
    ]  # fmt: skip
    found = calendar.walk("VEVENT")
    assert [str(entry["UID"]) for entry in found] == [f"{event['id']}@diplograph" for event in to_come]
    for entry, event in zip(found, to_come, strict=True):
        first, last = event["start"] or event["end"], event["end"] or event["start"]
        assert entry.decoded("DTSTART") == dt.date.fromisoformat(first)
        assert entry.decoded("DTEND") == dt.date.fromisoformat(last) + dt.timedelta(days=1)
        assert str(entry["SUMMARY"]).startswith(one_line_end(writable(event["title"])))
        assert (entry["STATUS"] == "CANCELLED") == (event["status"] in ("postponed", "cancelled", "refused"))
        assert entry.decoded("SEQUENCE") >= event["document_count"] - 1
        assert not entry.errors


def one_line_end(text: str) -> str:
    """A calendar has one kind of line end."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def check_atom(store: Store, wanted: EventFilter, sort: str, events: Events) -> None:
    """Titles by a reader of XML alone: the reader of feeds takes some words for ill-coded ones and mends them."""
    content = file(store, wanted, sort, "atom")
    titles = [entry.findtext(f"{ATOM}title") for entry in ElementTree.fromstring(content).iter(f"{ATOM}entry")]
    assert titles == [writable(event["title"]) for event in events]
    feed = feedparser.parse(content)
    assert not feed.bozo, feed.get("bozo_exception")
    assert feed.version == "atom10"
    assert [entry.id for entry in feed.entries] == [urn("event", event["id"]) for event in events]
    for entry, event in zip(feed.entries, events, strict=True):
        assert entry.get("published") == (event["first_reported"] and f"{event['first_reported']}T00:00:00Z")
        assert entry.updated[:10] >= (event["first_reported"] or "1970-01-01")
        assert [tag.term for tag in entry.tags][:2] == [event["type"], event["status"]]


CHECKS: dict[str, Callable[[Store, EventFilter, str, Events], None]] = {
    "csv": check_csv,
    "parquet": check_parquet,
    "ndjson": check_ndjson,
    "geojson": check_geojson,
    "jsonld and ttl": check_linked,
    "ics": check_ics,
    "atom": check_atom,
}


@pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib")
@given(hostile_corpora(), questions, sorts)
@often
def test_every_export_parsed_back_is_the_query(readings: Any, wanted: EventFilter, sort: str) -> None:
    with fresh_store() as store:
        store.add_many(readings)
        events = walk(store, wanted, 500, sort)
        for name, check in CHECKS.items():
            note(name)
            check(store, wanted, sort, events)

"""Exports over HTTP: the same events as the list, under the same filters, as files that say what they are."""

import csv
import io
import json
from typing import Any

import pyarrow.parquet as pq
import pytest
from starlette.testclient import TestClient

from app.export.formats import FORMATS

QUERIES = (
    "", "?country=CN", "?participant=Blinken&participant=Q1", "?any_of=Q3&any_of=Q4", "?type=call", "?status=planned",
    "?since=2023-06-15", "?as_of=2023-06-19", "?q=talks", "?min_sources=2", "?organization=NATO", "?sort=date",
    "?place=Beijing", "?topic=trade", "?mode=phone", "?min_confidence=0.9", "?until=2023-06-15",
)  # fmt: skip
MEDIA = {
    "csv": "text/csv", "ndjson": "application/x-ndjson", "parquet": "application/vnd.apache.parquet",
    "geojson": "application/geo+json", "jsonld": "application/ld+json", "ttl": "text/turtle", "ics": "text/calendar",
    "atom": "application/atom+xml",
}  # fmt: skip


@pytest.mark.parametrize("query", QUERIES)
def test_an_export_has_the_events_of_the_list(client: TestClient, query: str) -> None:
    listed = client.get(f"/api/v1/events{query}").json()["data"]
    lines = client.get(f"/api/v1/events.ndjson{query}").text.splitlines()
    assert [json.loads(line) for line in lines] == listed
    ids = [event["id"] for event in listed]
    rows = list(csv.DictReader(io.StringIO(client.get(f"/api/v1/events.csv{query}").text, newline="")))
    assert [row["event_id"] for row in rows] == ids
    table = pq.read_table(io.BytesIO(client.get(f"/api/v1/events.parquet{query}").content))
    assert table["event_id"].to_pylist() == ids


@pytest.mark.parametrize("ending", FORMATS)
def test_a_file_says_what_it_is(client: TestClient, ending: str) -> None:
    answer = client.get(f"/api/v1/events.{ending}")
    assert answer.status_code == 200
    assert answer.headers["content-type"].partition(";")[0] == MEDIA[ending]
    shown, _, name = answer.headers["content-disposition"].partition("; ")
    assert shown == ("inline" if ending in ("ics", "atom") else "attachment")
    assert name == f'filename="diplograph-events.{ending}"'
    assert "content-length" not in answer.headers


def test_a_table_has_a_row_for_each_participation_if_asked(client: TestClient) -> None:
    answer = client.get("/api/v1/events.csv?shape=participations")
    assert 'filename="diplograph-participations.csv"' in answer.headers["content-disposition"]
    rows = list(csv.DictReader(io.StringIO(answer.text, newline="")))
    listed = client.get("/api/v1/events").json()["data"]
    pairs = [(event["id"], actor["entity_id"]) for event in listed for actor in event["participants"]]
    assert [(row["event_id"], row["participant_id"]) for row in rows] == pairs


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("limit=5", "unknown_parameter"),
        ("cursor=x", "unknown_parameter"),
        ("country=China", "invalid_parameter"),
        ("sort=-sources", "invalid_parameter"),
        ("type=call&type=visit", "repeated_parameter"),
        ("since=2023-06-02&until=2023-06-01", "invalid_parameter"),
    ],
)
@pytest.mark.parametrize("ending", FORMATS)
def test_a_wrong_question_is_a_problem_and_no_file(client: TestClient, ending: str, query: str, code: str) -> None:
    for ask in (client.get, client.head):
        answer = ask(f"/api/v1/events.{ending}?{query}")
        assert answer.status_code == 422
        assert answer.headers["content-type"] == "application/problem+json"
    assert client.get(f"/api/v1/events.{ending}?{query}").json()["code"] == code


def test_only_tables_have_shapes_and_there_is_no_other_format(client: TestClient) -> None:
    assert client.get("/api/v1/events.ics?shape=events").json()["nearest"] is None
    assert client.get("/api/v1/events.csv?shape=documents").status_code == 422
    assert client.get("/api/v1/events.xlsx").status_code == 404


def test_a_feed_leads_to_its_events_and_to_itself(client: TestClient) -> None:
    text = client.get("/api/v1/events.atom?participant=Q1&participant=Q2&q=%0D%0ASet-Cookie:x").text
    assert 'rel="self" href="/api/v1/events.atom?participant=Q1&amp;participant=Q2&amp;q=%0D%0ASet-Cookie:x"' in text
    (event,) = client.get("/api/v1/events?participant=Q1&participant=Q2").json()["data"]
    text = client.get("/api/v1/events.atom?participant=Q1&participant=Q2").text
    assert f'href="/m/{event["id"]}"' in text
    assert client.get(f"/m/{event['id']}").status_code == 200


def test_words_in_the_address_stay_out_of_the_headers(client: TestClient) -> None:
    for ending in FORMATS:
        answer = client.get(f"/api/v1/events.{ending}?q=%0D%0ASet-Cookie:%20a=b%22;filename=x")
        assert answer.status_code == 200
        assert "set-cookie" not in answer.headers
        assert answer.headers["content-disposition"].count("filename") == 1


def test_a_file_changes_its_tag_with_the_store(start: Any) -> None:
    client = start()
    tag = client.get("/api/v1/events.csv").headers["etag"]
    assert client.get("/api/v1/events.csv", headers={"If-None-Match": tag}).status_code == 304
    client.delete("/api/v1/documents/wire-four")
    assert client.get("/api/v1/events.csv", headers={"If-None-Match": tag}).status_code == 200
    assert client.get("/api/v1/events.ndjson", headers={"If-None-Match": tag}).status_code == 200

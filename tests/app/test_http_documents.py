"""Documents over HTTP: add, list, read with mentions, take back; reading without storing."""

import json

import pytest
from starlette.testclient import TestClient

TEXT = (
    "French President Emmanuel Macron met German Chancellor Olaf Scholz in Paris on Tuesday. "
    "The two leaders discussed energy prices and the war in Ukraine, their offices said."
)
DOCUMENTS = "/api/v1/documents"


def test_a_new_document_is_created_and_the_same_again_is_known(start) -> None:
    client = start()
    before = client.get("/about").json()["revision"]
    first = client.post(DOCUMENTS, json={"text": TEXT, "published": "2023-06-07"})
    assert first.status_code == 201, first.text
    added = first.json()
    assert added["created"]
    assert added["revision"] > before
    assert first.headers["location"] == f"{DOCUMENTS}/{added['id']}"
    assert client.get(first.headers["location"]).json()["text"] == TEXT
    again = client.post(DOCUMENTS, json={"text": TEXT, "published": "2023-06-07"})
    assert (again.status_code, again.json()["created"]) == (200, False)
    assert again.json()["events"] == added["events"]
    assert again.json()["revision"] == added["revision"]


def test_another_text_under_a_known_id_is_a_conflict(start) -> None:
    client = start()
    assert client.post(DOCUMENTS, json={"id": "mine", "text": TEXT}).status_code == 201
    clash = client.post(DOCUMENTS, json={"id": "mine", "text": TEXT.replace("Paris", "Berlin")})
    assert (clash.status_code, clash.json()["code"]) == (409, "conflict")


def test_a_document_is_listed_and_read_with_its_mentions(client: TestClient) -> None:
    listed = client.get(f"{DOCUMENTS}?source=Example Wire").json()["data"]
    assert [each["id"] for each in listed] == ["wire-four", "wire/one", "wire-three"]
    document = client.get(f"{DOCUMENTS}/wire/one").json()
    assert client.get(f"{DOCUMENTS}/wire%2Fone").json() == document
    mentions = [(mention, entity["name"]) for entity in document["entities"] for mention in entity["mentions"]]
    assert {name for _, name in mentions} == {"Xi Jinping", "Antony Blinken"}
    for mention, _ in mentions:
        assert document["text"][mention["start"] : mention["end"]] == mention["text"]


def test_a_retracted_document_goes_with_what_only_it_said(start) -> None:
    client = start()
    assert client.delete(f"{DOCUMENTS}/wire/one").status_code == 200
    assert client.get(f"{DOCUMENTS}/wire/one").status_code == 404
    (event,) = client.get("/api/v1/events?participant=Q1&participant=Q2").json()["data"]
    assert event["source_count"] == 1
    assert client.delete(f"{DOCUMENTS}/gazette-two").status_code == 200
    assert client.get("/api/v1/events?participant=Q1&participant=Q2").json()["data"] == []
    assert client.delete(f"{DOCUMENTS}/gazette-two").status_code == 404


def test_reading_stores_nothing(start) -> None:
    client = start()
    before = client.get("/about").json()
    read = client.post("/api/v1/read", json={"text": TEXT, "published": "2023-06-07"})
    assert read.status_code == 200, read.text
    found = read.json()
    assert found["document"]["text"] == TEXT
    assert {"Emmanuel Macron", "Olaf Scholz"} <= {entity["name"] for entity in found["entities"]}
    assert client.get("/about").json() == before


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        (b"", 400, "invalid_json"),
        (b'{"text": "cut', 400, "invalid_json"),
        (b"\xff\xfe\x00", 400, "invalid_json"),
        (b'{"text": "caf\xe9"}', 400, "invalid_json"),
        (b'{"text": "\\ud800"}', 400, "invalid_json"),
        (b"[" * 100_000, 400, "invalid_json"),
        (b'{"text": ' + b'{"a": ' * 5000 + b"1" + b"}" * 5001, 400, "invalid_json"),
        (b"[]", 422, "invalid_document"),
        (b'"text"', 422, "invalid_document"),
        (b'{"text": 7}', 422, "invalid_document"),
        (b"{}", 422, "nothing_to_read"),
        (b'{"text": "  "}', 422, "empty_text"),
        (b'{"html": "<p></p>"}', 422, "no_article"),
    ],
)
def test_what_is_no_document_is_refused(client: TestClient, body: bytes, status: int, code: str) -> None:
    for path in (DOCUMENTS, "/api/v1/read"):
        response = client.post(path, content=body, headers={"Content-Type": "application/json"})
        assert (response.status_code, response.json()["code"]) == (status, code)


@pytest.mark.parametrize(
    "document",
    [
        {"text": TEXT, "published": "yesterday"},
        {"text": TEXT, "published": "2023-02-30"},
        {"text": TEXT, "published": "0"},
        {"text": "Der Bundeskanzler traf am Dienstag in Berlin den Präsidenten und sprach mit ihm über Energie.", },
        {"text": "a" * 100_001},
        {"text": "\x00\x01\x02\x03" * 50},
    ],
)  # fmt: skip
def test_a_document_that_cannot_be_read_is_refused_with_its_reason(client: TestClient, document: dict) -> None:
    response = client.post(DOCUMENTS, json=document)
    assert response.status_code == 422
    assert response.json()["detail"]


@pytest.mark.parametrize(
    "text", [TEXT.replace("Paris", "Pa\x00ris"), TEXT + " \u202e\u2066 bidi", "x" * 90_000, TEXT + " 🌧" * 2000]
)
def test_odd_characters_never_fail_the_server(start, text: str) -> None:
    client = start()
    response = client.post(DOCUMENTS, content=json.dumps({"text": text}), headers={"Content-Type": "application/json"})
    assert response.status_code in (201, 422)
    if response.status_code == 201:
        assert client.get(response.headers["location"]).status_code == 200


def test_a_body_of_another_kind_is_refused(client: TestClient) -> None:
    for kind in ("text/plain", "application/x-www-form-urlencoded", ""):
        response = client.post(DOCUMENTS, content=b'{"text": "x"}', headers={"Content-Type": kind})
        assert (response.status_code, response.headers["accept"]) == (415, "application/json")

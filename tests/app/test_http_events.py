"""Events over HTTP: each filter, pages, one event and its history."""

from collections.abc import Callable

import pytest
from starlette.testclient import TestClient

from app.wire.events import EventPage

Start = Callable[..., TestClient]

MEETING, CALL, PLAN, UNDATED = (
    "Xi Jinping met Antony Blinken",
    "Antony Blinken met Qin Gang",
    "Qin Gang met Sergey Lavrov",
    "Xi Jinping met United States",
)


def titles(client: TestClient, query: str) -> set[str]:
    response = client.get(f"/api/v1/events?{query}")
    assert response.status_code == 200, response.text
    return {event["title"] for event in response.json()["data"]}


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", {MEETING, CALL, PLAN, UNDATED}),
        ("participant=Blinken", {MEETING, CALL}),
        ("participant=Blinken&participant=Xi Jinping", {MEETING}),
        ("participant=Q2&participant=Q3", {CALL}),
        ("country=ru", {PLAN}),
        ("type=call", {CALL}),
        ("status=planned", {PLAN}),
        ("mode=phone", {CALL}),
        ("topic=Trade", {MEETING}),
        ("place=Moscow", {PLAN}),
        ("q=tariffs", {UNDATED}),
        ("since=2023-06-15", {MEETING, PLAN}),
        ("until=2023-06-15", {CALL}),
        ("since=2023-07-31&until=2023-08-02", {PLAN}),
        ("min_confidence=0.6", {MEETING, CALL}),
        ("min_sources=2", {MEETING}),
        ("source=Sample Gazette", {MEETING, UNDATED}),
        ("source=sample gazette&type=meeting&since=2023-06-01", {MEETING}),
        ("source=Nobody&source=EXAMPLE  wire", {MEETING, CALL, PLAN}),
        ("source=Example Wire&source=Sample Gazette&status=planned", {PLAN}),
        ("source=Sample Gazette&as_of=2023-06-18", {UNDATED}),
        ("source=Nobody", set()),
        ("participant=Nobody Known", set()),
    ],
)
def test_each_filter_narrows_the_list(client: TestClient, query: str, expected: set[str]) -> None:
    assert titles(client, query) == expected


def test_an_event_has_its_sources_and_its_sentences(client: TestClient) -> None:
    (event,) = client.get("/api/v1/events?participant=Blinken&participant=Xi Jinping").json()["data"]
    assert (event["source_count"], event["document_count"]) == (2, 2)
    documents = {}
    for each in event["evidence"]:
        document = client.get(f"/api/v1/documents/{each['document_id']}").json()
        assert document["text"][each["start"] : each["end"]] == each["text"]
        documents[document["id"]] = document
    assert set(documents) == {"wire/one", "gazette-two"}
    assert client.get(f"/api/v1/events/{event['id']}").json() == event


def test_the_history_names_every_report(client: TestClient) -> None:
    (event,) = client.get("/api/v1/events?min_sources=2").json()["data"]
    history = client.get(f"/api/v1/events/{event['id']}/history").json()["data"]
    told = sorted((entry["report"]["document_id"], entry["source"]) for entry in history)
    assert [document_id for document_id, _ in told] == ["gazette-two", "wire/one"]
    for document_id, source in told:
        assert source == client.get(f"/api/v1/documents/{document_id}").json()["source"]


def test_the_history_tells_the_life_of_the_status_and_what_was_known_when(client: TestClient) -> None:
    (event,) = client.get("/api/v1/events?min_sources=2").json()["data"]
    history = client.get(f"/api/v1/events/{event['id']}/history").json()
    (step,) = history["life"]
    assert (step["status"], step["reported"]) == ("held", event["first_reported"])
    assert step["source"] == client.get(f"/api/v1/documents/{step['document_id']}").json()["source"]
    assert step["evidence"][0]["text"]
    assert history["known"][-1]["participants"] == event["participants"]


def test_a_walk_by_cursor_sees_every_event_once(client: TestClient) -> None:
    whole = [event["id"] for event in client.get("/api/v1/events").json()["data"]]
    walked, cursor = [], None
    while True:
        page = client.get("/api/v1/events", params={"limit": 1, **({"cursor": cursor} if cursor else {})}).json()
        walked += [event["id"] for event in page["data"]]
        if (cursor := page["next_cursor"]) is None:
            break
    assert walked == whole
    assert len(walked) == 4


@pytest.mark.parametrize("cursor", ["made-up", "%00", "AAAA", "e30", "é"])
def test_a_cursor_of_another_query_is_refused(client: TestClient, cursor: str) -> None:
    issued = client.get("/api/v1/events?limit=1").json()["next_cursor"]
    for asked in (f"cursor={cursor}", f"cursor={issued}&type=call"):
        response = client.get(f"/api/v1/events?{asked}")
        assert (response.status_code, response.json()["code"]) == (422, "bad_cursor")


@pytest.mark.parametrize(("limit", "status"), [(0, 422), (1, 200), (500, 200), (501, 422), ("many", 422)])
def test_a_page_has_one_to_five_hundred_rows(client: TestClient, limit: object, status: int) -> None:
    assert client.get(f"/api/v1/events?limit={limit}").status_code == status


@pytest.mark.parametrize(
    "query",
    ["type=battle", "status=done", "country=China", "since=0", "since=2023-6-1", "until=2023-02-30", "min_confidence=2",
     "participant=", "q=", "since=2023-06-02&until=2023-06-01", "type=call&type=visit", f"q={'a' * 201}"],
)  # fmt: skip
def test_a_value_that_cannot_be_is_refused(client: TestClient, query: str) -> None:
    response = client.get(f"/api/v1/events?{query}")
    assert response.status_code == 422
    assert query.partition("=")[0] in response.json()["detail"]


def test_the_pair_tells_that_they_met(client: TestClient) -> None:
    found = client.get("/api/v1/pairs?a=Blinken&b=Q1").json()
    assert (found["met"], found["first"], found["last"]) == (True, "2023-06-19", "2023-06-19")
    assert [event["title"] for event in found["data"]] == [MEETING]
    assert client.get("/api/v1/pairs?a=Blinken").status_code == 422
    assert client.get("/api/v1/pairs?a=Blinken&b=Nobody Known").status_code == 404


@pytest.mark.parametrize("query", ["events?q=%20%20", "events?participant=%09", "pairs?a=Blinken&b=%20"])
def test_a_blank_is_no_question(client: TestClient, query: str) -> None:
    assert client.get(f"/api/v1/{query}").status_code == 422


def test_blanks_around_a_name_do_not_matter(client: TestClient) -> None:
    assert titles(client, "participant=%20Blinken%20") == {MEETING, CALL}


def test_what_was_said_and_what_came_of_it_is_in_the_event_the_document_and_the_reading(start: Start) -> None:
    client = start()
    text = (
        "Norwegian Prime Minister Anna Berg met Jordanian Foreign Minister Omar Haddad in Oslo on Tuesday. "
        "They signed a treaty. “The sea is <b>calm</b>,” Berg told reporters."
    )
    body = {"id": "oslo", "text": text, "published": "2024-03-07"}
    added = client.post("/api/v1/documents", json=body).json()
    event = client.get(f"/api/v1/events/{added['events'][0]}").json()
    document = client.get("/api/v1/documents/oslo").json()
    (read,) = client.post("/api/v1/read", json=body).json()["events"]
    for told in (event, document["events"][0], read):
        ((said,), (outcome,)) = told["statements"], told["outcomes"]
        assert (said["name"], said["direct"], said["text"]) == ("Anna Berg", True, "The sea is <b>calm</b>")
        assert (outcome["kind"], outcome["words"]) == ("signed", "signed a treaty")
        assert document["text"][said["start"] : said["end"]] == said["text"]
        assert document["text"][outcome["start"] : outcome["end"]] == outcome["words"]
        assert said["entity_id"] in {participant["entity_id"] for participant in event["participants"]}


def test_marks_are_what_pictures_are_drawn_from(client: TestClient) -> None:
    listed = client.get("/api/v1/events", params={"type": "meeting"}).json()["data"]
    marks = client.get("/api/v1/marks", params={"type": "meeting"}, headers={"Accept-Encoding": "identity"})
    assert [each["id"] for each in marks.json()["data"]] == [each["id"] for each in listed]
    assert marks.json()["count"] == len(listed)
    zipped = client.get("/api/v1/marks", params={"type": "meeting"}, headers={"Accept-Encoding": "br, gzip"})
    assert (zipped.headers["content-encoding"], zipped.json()) == ("gzip", marks.json())
    assert zipped.headers["etag"] == f"W/{marks.headers['etag']}"
    assert client.get("/api/v1/marks?limit=10001").status_code == 422
    assert client.get("/api/v1/marks", headers={"Accept-Encoding": "gzip;q=0"}).headers.get("content-encoding") is None


@pytest.mark.parametrize("path", ["events", "entities/Q1/timeline"])
def test_words_looked_for_rank_events_and_are_marked_in_their_evidence(client: TestClient, path: str) -> None:
    response = client.get(f"/api/v1/{path}?q=trade xi&sort=relevance&highlights=true&count=true")
    answer = EventPage.model_validate(response.json())
    assert answer.count == 1
    (event,) = answer.data
    assert event.title == MEETING
    for item in event.evidence:
        text = client.get(f"/api/v1/documents/{item.document_id}").json()["text"]
        words = [text[each.start : each.end] for each in item.highlights]
        assert words == {"wire/one": ["Xi", "trade"], "gazette-two": ["Xi"]}[item.document_id]


@pytest.mark.parametrize("query", ["sort=relevance", "highlights=true", "sort=relevance&country=CN"])
def test_without_words_nothing_is_relevant(client: TestClient, query: str) -> None:
    for path in ("events", "entities/Q1/timeline"):
        response = client.get(f"/api/v1/{path}?{query}")
        assert response.status_code == 422
        assert "needs words to look for: q" in response.json()["detail"]
    assert client.get(f"/?{query}").status_code == 200

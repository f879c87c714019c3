"""Judgements over HTTP: make them, see their effect, take them back, and follow what changed."""

from collections.abc import Callable
from typing import Any

import pytest
from starlette.testclient import TestClient

Start = Callable[..., TestClient]

EVENTS, JUDGEMENTS, CHANGES = "/api/v1/events", "/api/v1/judgements", "/api/v1/changes"
SIGNED = {"author": "A. Reader", "reason": "The ministry's readout says so."}


def event_with(client: TestClient, query: str) -> dict[str, Any]:
    (event,) = client.get(f"{EVENTS}?{query}").json()["data"]
    return event


def judged(client: TestClient, path: str = JUDGEMENTS, **body: Any) -> dict[str, Any]:
    response = client.post(path, json={**SIGNED, **body})
    assert response.status_code == 201, response.text
    made = response.json()
    assert client.get(response.headers["location"]).json() == made
    return made


def test_two_events_are_made_one_and_two_again(start: Start) -> None:
    client = start()
    meeting, call = event_with(client, "participant=Q1&participant=Q2"), event_with(client, "type=call")
    made = judged(client, kind="same", subjects=[meeting["id"], call["id"]])
    assert made["applies"]
    assert (made["author"], made["withdrawn_by"]) == ("A. Reader", None)
    kept, gone = sorted((meeting["id"], call["id"]), key=lambda each: client.get(f"{EVENTS}/{each}").status_code)
    event = client.get(f"{EVENTS}/{kept}").json()
    assert event["document_count"] == 3
    assert [note["id"] for note in event["judgements"]] == [made["id"]]
    moved = client.get(f"{EVENTS}/{gone}")
    assert (moved.status_code, moved.headers["location"]) == (308, f"{EVENTS}/{kept}")
    assert client.post(f"{EVENTS}/{gone}/corrections", json={"attribute": "place", **SIGNED}).status_code == 308
    undone = judged(client, f"{JUDGEMENTS}/{made['id']}/withdrawal")
    assert (undone["kind"], undone["withdraws"], undone["applies"]) == ("withdrawal", made["id"], False)
    assert client.get(f"{EVENTS}/{meeting['id']}").json() == meeting
    assert client.get(f"{EVENTS}/{call['id']}").json() == call
    assert client.get(f"{JUDGEMENTS}/{made['id']}").json()["withdrawn_by"] == undone["id"]


def test_an_event_is_corrected_and_found_by_its_correction(start: Start) -> None:
    client = start()
    plan = event_with(client, "status=planned")
    made = judged(client, f"{EVENTS}/{plan['id']}/corrections", attribute="date", value="2023-07-15")
    assert made["events"] == [plan["id"]]
    event = event_with(client, "since=2023-07-15&until=2023-07-15")
    assert (event["id"], event["date"]) == (plan["id"], "2023-07-15")
    assert "corrected" in {warning["code"] for warning in event["warnings"]}
    assert {name: event["judgements"][0][name] for name in SIGNED} == SIGNED
    assert event["judgements"][0]["time"].endswith("Z")
    assert client.get(f"{EVENTS}/{plan['id']}/history").json()["judgements"] == event["judgements"]


def test_entities_are_made_one_and_two_again(start: Start) -> None:
    client = start()
    before = client.get(EVENTS).json()
    made = judged(client, kind="same", of="entity", subjects=["Q3", "Q1"])
    for more in ("", "/timeline", "/counterparts", "/tenures"):
        moved = client.get(f"/api/v1/entities/Q3{more}")
        assert (moved.status_code, moved.headers["location"]) == (308, f"/api/v1/entities/Q1{more}")
    assert client.get("/api/v1/entities/Q1").json()["events"] == 4
    assert client.get(f"{EVENTS}?participant=Qin Gang&participant=Lavrov").json()["data"]
    judged(client, f"{JUDGEMENTS}/{made['id']}/withdrawal")
    assert client.get(EVENTS).json() == before
    assert client.get("/api/v1/entities/Q3").status_code == 200


def test_a_retracted_event_is_not_found(start: Start) -> None:
    client = start()
    plan = event_with(client, "status=planned")
    made = judged(client, kind="retraction", subjects=[plan["id"]])
    assert client.get(f"{EVENTS}/{plan['id']}").status_code == 404
    judged(client, f"{JUDGEMENTS}/{made['id']}/withdrawal")
    assert client.get(f"{EVENTS}/{plan['id']}").json() == plan


def test_the_page_of_judgements_offers_to_take_back_what_holds(start: Start) -> None:
    client = start()
    assert "Nothing was judged yet." in client.get("/judgements").text
    plan = event_with(client, "status=planned")
    made = judged(client, kind="retraction", subjects=[plan["id"]])
    corrected = judged(client, kind="same", of="entity", subjects=["Q3", "Q1"], reason="<b>One</b> of them.")
    page = client.get("/judgements").text
    assert [f'data-judgement="{each["id"]}"' in page for each in (made, corrected)] == [True, True]
    assert plan["evidence"][0]["text"] in page
    assert "&lt;b&gt;One&lt;/b&gt;" in page
    judged(client, f"{JUDGEMENTS}/{made['id']}/withdrawal")
    page = client.get("/judgements?limit=2").text
    assert f'data-judgement="{made["id"]}"' not in page
    assert f'takes back <a href="/api/v1/judgements/{made["id"]}">' in page
    assert 'href="/judgements?limit=2&amp;cursor=' in page


def test_judgements_are_listed_and_changes_followed_page_by_page(start: Start) -> None:
    client = start()
    before = client.get("/about").json()["revision"]
    plan = event_with(client, "status=planned")
    made = [judged(client, f"{EVENTS}/{plan['id']}/corrections", attribute="title", value=word) for word in "abc"]
    made.append(judged(client, f"{JUDGEMENTS}/{made[0]['id']}/withdrawal"))
    listed, cursor = [], ""
    while cursor is not None:
        page = client.get(f"{JUDGEMENTS}?limit=3&cursor={cursor}" if cursor else f"{JUDGEMENTS}?limit=3").json()
        listed, cursor = listed + page["data"], page["next_cursor"]
    assert [each["id"] for each in listed] == [each["id"] for each in reversed(made)]
    first = client.get(f"{CHANGES}?since_revision={before}&limit=3").json()
    rest = client.get(f"{CHANGES}?since_revision={before}&limit=3&cursor={first['next_cursor']}").json()
    changes = [each for each in first["data"] + rest["data"] if each["judgement"]]
    assert [each["judgement"]["id"] for each in changes] == [each["id"] for each in made]
    assert {tuple(each["events"]) for each in changes} == {(plan["id"],)}
    assert client.get(f"{CHANGES}?since_revision={changes[-2]['revision']}").json()["data"] == changes[-1:]


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"kind": "same", "subjects": ["a"]}, "invalid_judgement"),
        ({"kind": "same", "subjects": ["a", "a"]}, "invalid_judgement"),
        ({"kind": "retraction", "subjects": ["a", "b"]}, "invalid_judgement"),
        ({"kind": "retraction", "subjects": ["a"], "attribute": "status"}, "invalid_judgement"),
        ({"kind": "correction", "subjects": ["a"]}, "invalid_judgement"),
        ({"kind": "withdrawal", "subjects": ["a"]}, "invalid_judgement"),
        ({"kind": "retraction", "of": "entity", "subjects": ["a"]}, "invalid_judgement"),
        ({"kind": "retraction", "subjects": ["a"], "author": ""}, "invalid_judgement"),
        ({"kind": "retraction", "subjects": ["a"], "author": "x" * 201}, "invalid_judgement"),
        ({"kind": "retraction", "subjects": ["a"], "reason": "  "}, "invalid_judgement"),
        ({"kind": "retraction", "subjects": ["a"], "more": 1}, "invalid_judgement"),
        ({"kind": "correction", "subjects": ["a"], "attribute": "status", "value": "over"}, "bad_judgement"),
        ({"kind": "correction", "subjects": ["a"], "attribute": "date", "value": 20230101}, "bad_judgement"),
    ],
)
def test_what_is_no_judgement_is_refused(client: TestClient, body: dict[str, Any], code: str) -> None:
    response = client.post(JUDGEMENTS, json={**SIGNED, **body})
    assert (response.status_code, response.json()["code"]) == (422, code)


def test_what_is_not_there_is_not_judged(client: TestClient) -> None:
    for path, body in (
        (JUDGEMENTS, {"kind": "retraction", "subjects": ["none"]}),
        (f"{EVENTS}/none/corrections", {"attribute": "title", "value": "x"}),
        (f"{JUDGEMENTS}/j-none/withdrawal", {}),
    ):
        assert client.post(path, json={**SIGNED, **body}).status_code == 404
    assert client.get(f"{JUDGEMENTS}/j-none").status_code == 404
    assert client.post(f"{EVENTS}/none/corrections", json={"attribute": "colour", **SIGNED}).status_code == 422
    assert client.get(f"{CHANGES}?since_revision=-1").status_code == 422


def test_nothing_is_withdrawn_twice_and_no_withdrawal_withdrawn(start: Start) -> None:
    client = start()
    made = judged(client, kind="retraction", subjects=[event_with(client, "type=call")["id"]])
    undone = judged(client, f"{JUDGEMENTS}/{made['id']}/withdrawal")
    assert client.post(f"{JUDGEMENTS}/{made['id']}/withdrawal", json=SIGNED).status_code == 409
    assert client.post(f"{JUDGEMENTS}/{undone['id']}/withdrawal", json=SIGNED).status_code == 422
    for method in (client.delete, client.put):
        assert method(f"{JUDGEMENTS}/{made['id']}").status_code == 405


def test_judging_takes_a_key_where_there_is_one(start: Start) -> None:
    client = start(key="secret")
    body = {"kind": "retraction", "subjects": [event_with(client, "type=call")["id"]], **SIGNED}
    assert client.post(JUDGEMENTS, json=body).status_code == 401
    assert client.post(JUDGEMENTS, json=body, headers={"Authorization": "Bearer secret"}).status_code == 201

"""`as_of` over HTTP: events, one event, timeline, counterparts and pairs by what had been published."""

import json
from collections.abc import Callable

import pytest
from diplomatic_readings import told
from starlette.testclient import TestClient

Start = Callable[..., TestClient]
PLAN = "Xi Jinping will receive Antony Blinken"


@pytest.fixture
def client(start: Start) -> TestClient:
    """With a plan of the meeting that the other documents say was held."""
    running = start()
    plan = told(
        "plan", "Q1 Q2", PLAN, published="2023-06-16", source="Early Post", start="2023-06-19", status="planned"
    )
    running.app.state.services.store.add(plan)  # type: ignore[attr-defined]
    return running


def answered(client: TestClient, path: str) -> dict:
    response = client.get(f"/api/v1/{path}")
    assert response.status_code == 200, response.text
    answer: dict = response.json()
    return answer


def test_an_event_is_listed_as_it_was_known(client: TestClient) -> None:
    query = "events?participant=Blinken&participant=Xi Jinping"
    (now,) = answered(client, query)["data"]
    (then,) = answered(client, f"{query}&as_of=2023-06-17")["data"]
    assert (now["status"], then["status"], then["id"]) == ("held", "planned", now["id"])
    assert answered(client, f"events/{now['id']}?as_of=2023-06-17") == then
    assert answered(client, f"events/{now['id']}?as_of=2023-06-19") == now == answered(client, f"events/{now['id']}")
    assert answered(client, f"{query}&as_of=2023-06-15")["data"] == []
    assert answered(client, f"{query}&as_of=2023-06-17&status=held")["data"] == []
    assert answered(client, f"{query}&as_of=2023-06-17&status=planned")["data"] == [then]


def test_before_anything_was_published_of_it_there_is_no_event(client: TestClient) -> None:
    (now,) = answered(client, "events?min_sources=3")["data"]
    response = client.get(f"/api/v1/events/{now['id']}?as_of=2023-06-15")
    assert (response.status_code, response.json()["code"]) == (404, "not_found")


def test_an_id_given_up_leads_on_with_the_question(client: TestClient) -> None:
    (now,) = answered(client, "events?min_sources=3")["data"]
    told_of_it = answered(client, f"events/{now['id']}/history")["data"]
    other = next(each["report"]["id"] for each in told_of_it if each["report"]["id"] != now["id"])
    response = client.get(f"/api/v1/events/{other}?as_of=2023-06-17")
    assert response.status_code == 308
    assert response.headers["location"] == f"/api/v1/events/{now['id']}?as_of=2023-06-17"


def test_timeline_counterparts_and_pair_count_what_was_known(client: TestClient) -> None:
    timeline = answered(client, "entities/Q1/timeline?as_of=2023-06-17")["data"]
    assert [event["status"] for event in timeline] == ["planned", "held"]
    met = answered(client, "entities/Q1/counterparts?as_of=2023-06-17")["data"]
    assert {each["entity"]["id"]: (each["events"], each["held"]) for each in met} == {"Q2": (1, 0), "Q5": (1, 1)}
    assert [each["entity"]["id"] for each in answered(client, "entities/Q1/counterparts?as_of=2023-06-01")["data"]] == [
        "Q5"
    ]
    then = answered(client, "pairs?a=Q1&b=Q2&as_of=2023-06-17")
    assert (then["met"], then["events"], then["next_planned"]) == (False, 1, "2023-06-19")
    now = answered(client, "pairs?a=Q1&b=Q2")
    assert (now["met"], now["next_planned"]) == (True, None)


def test_what_has_no_day_of_publication_is_left_out(client: TestClient) -> None:
    text = "Norwegian Prime Minister Anna Berg met Jordanian Foreign Minister Omar Haddad in Oslo on 5 June 2023."
    assert client.post("/api/v1/documents", json={"text": text}).json()["events"]
    assert len(answered(client, "events?participant=Anna Berg")["data"]) == 1
    assert answered(client, "events?participant=Anna Berg&as_of=2099-12-31")["data"] == []


@pytest.mark.parametrize(
    "path", ["events", "events/e1", "entities/Q1/timeline", "entities/Q1/counterparts", "pairs"], ids=lambda path: path
)
def test_a_day_that_is_none_is_refused(client: TestClient, path: str) -> None:
    response = client.get(f"/api/v1/{path}?{'a=Q1&b=Q2&' if path == 'pairs' else ''}as_of=2023-6-1")
    assert (response.status_code, response.json()["code"]) == (422, "invalid_parameter")
    assert response.headers["content-type"] == "application/problem+json"
    assert "as_of" in json.dumps(response.json()["errors"])


def test_each_day_asked_about_is_an_answer_of_its_own(client: TestClient) -> None:
    tags = {client.get(f"/api/v1/events?as_of=2023-06-{day}").headers["etag"] for day in (16, 17)}
    assert len(tags) == 2
    first = answered(client, "events?limit=1&as_of=2023-06-19")
    response = client.get(f"/api/v1/events?limit=1&as_of=2023-06-20&cursor={first['next_cursor']}")
    assert (response.status_code, response.json()["code"]) == (422, "bad_cursor")

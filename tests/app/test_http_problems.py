"""Problems: every error is a problem document with the request's id and nothing of the inside."""

import re
import time

import pytest
from starlette.testclient import TestClient

from graph.errors import Merged, StoreUnavailable
from graph.queries.page import Page


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/nowhere", 404),
        ("GET", "/api/v1/nowhere", 404),
        ("GET", "/api/v1/events/unknown", 404),
        ("GET", "/api/v1/documents/unknown", 404),
        ("GET", "/web/nothing.js", 404),
        ("GET", "/web/..%2Fmain.py", 404),
        ("GET", "/api/v1/events?limit=0", 422),
        ("PUT", "/api/v1/events", 405),
        ("TRACE", "/", 405),
        ("POST", "/api/v1/documents", 415),
        ("GET", "/api/v1/events?q=" + "a" * 9000, 414),
    ],
)
def test_every_error_is_a_problem_document(client: TestClient, method: str, path: str, status: int) -> None:
    response = client.request(method, path, headers={"X-Request-ID": "mine-1"})
    assert response.status_code == status
    assert response.headers["content-type"] == "application/problem+json"
    problem = response.json()
    assert {"type", "title", "status", "code", "detail", "request_id"} <= set(problem)
    assert problem["status"] == status
    assert problem["request_id"] == response.headers["x-request-id"] == "mine-1"
    assert response.headers["cache-control"] == "no-store"


@pytest.mark.parametrize("given", ["", "a b", "x" * 65, "<script>", "-a"])
def test_a_request_id_that_is_no_plain_word_is_replaced(client: TestClient, given: str) -> None:
    made = client.get("/healthz", headers={"X-Request-ID": given}).headers["x-request-id"]
    assert re.fullmatch(r"[0-9a-f]{32}", made)


def test_an_unknown_parameter_is_refused_with_the_nearest_name(client: TestClient) -> None:
    problem = client.get("/api/v1/events?particpant=Blinken").json()
    assert (problem["status"], problem["code"], problem["nearest"]) == (422, "unknown_parameter", "participant")
    assert client.get("/api/v1/events/anything?limit=3").json()["code"] == "unknown_parameter"
    assert client.get("/api/v1/entities?cursr=3").json()["nearest"] == "cursor"
    assert client.get("/api/v1/events?tpye=call").json()["nearest"] == "type"
    assert client.get("/api/v1/pairs?a=x&b=y&asof=2023-06-01").json()["nearest"] == "as_of"


def test_a_parameter_like_no_other_gets_the_list_instead_of_a_guess(client: TestClient) -> None:
    problem = client.get("/api/v1/events?zzz=1").json()
    assert (problem.get("nearest"), "participant" in problem["detail"]) == (None, True)
    assert client.get("/api/v1/events?any_of=x").json().get("nearest") is None


def test_what_is_wrong_is_said_in_plain_words(client: TestClient) -> None:
    assert client.get("/api/v1/events?since=1686873600").json()["detail"] == "since: a day is written YYYY-MM-DD."
    assert "'Nobody Known'" in client.get("/api/v1/pairs?a=Blinken&b=Nobody Known").json()["detail"]


@pytest.mark.parametrize(
    ("method", "path", "allow"),
    [
        ("PATCH", "/api/v1/documents/some-id", "HEAD, GET, DELETE"),
        ("DELETE", "/api/v1/documents", "HEAD, GET, POST"),
        ("POST", "/api/v1/events", "HEAD, GET"),
        ("GET", "/api/v1/read", "POST"),
        ("POST", "/", "HEAD, GET"),
    ],
)
def test_a_wrong_method_is_told_the_right_ones(client: TestClient, method: str, path: str, allow: str) -> None:
    response = client.request(method, path)
    assert (response.status_code, response.headers["allow"]) == (405, allow)


def test_an_unforeseen_error_lets_nothing_out(start, monkeypatch: pytest.MonkeyPatch) -> None:
    client = start()

    def broken(*_: object) -> str:
        raise RuntimeError("SELECT secret FROM /var/lib/store")

    monkeypatch.setattr("app.routes.events.get_event", broken)
    response = client.get("/api/v1/events/any")
    assert (response.status_code, response.json()["code"]) == (500, "internal_error")
    assert "secret" not in response.text
    assert "Traceback" not in response.text
    assert response.headers["x-content-type-options"] == "nosniff"


def test_a_query_over_its_time_is_504(start, monkeypatch: pytest.MonkeyPatch) -> None:
    client = start(query_timeout_s=0.05)
    monkeypatch.setattr("app.routes.events.find_events", lambda *_: time.sleep(0.3))
    response = client.get("/api/v1/events?country=CN")
    assert (response.status_code, response.json()["code"]) == (504, "timeout")


def test_what_should_be_quick_and_is_not_goes_to_a_thread_from_then_on(start, monkeypatch: pytest.MonkeyPatch) -> None:
    client = start(query_timeout_s=0.05)

    def slow(*_: object) -> Page:
        time.sleep(0.3)
        return Page((), None)

    monkeypatch.setattr("app.routes.events.find_events", slow)
    assert client.get("/api/v1/events?limit=1").status_code == 200
    assert client.get("/api/v1/events?limit=2").status_code == 504


def test_a_merged_id_leads_to_the_survivor_with_the_same_question(start, monkeypatch: pytest.MonkeyPatch) -> None:
    def merged(*_: object) -> str:
        raise Merged("a/b")

    client = start()
    monkeypatch.setattr("app.routes.entities.timeline", merged)
    response = client.get("/api/v1/entities/old%20id/timeline?limit=2")
    assert response.status_code == 308
    assert response.headers["location"] == "/api/v1/entities/a%2Fb/timeline?limit=2"
    assert response.json()["canonical_id"] == "a/b"


def test_a_store_that_cannot_write_is_503(start, monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(*_: object) -> int:
        raise StoreUnavailable("database is locked: /srv/store.db")

    client = start()
    monkeypatch.setattr(client.app.state.services.store, "retract", locked)
    response = client.delete("/api/v1/documents/wire-four")
    assert (response.status_code, response.headers["retry-after"]) == (503, "1")
    assert "/srv" not in response.text

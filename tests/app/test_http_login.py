"""Logging in with a key, so that pages can be read where questions need one."""

import datetime as dt
import time
from collections.abc import Callable
from contextlib import closing

import pytest
from starlette.testclient import TestClient

from app.sessions import LASTS_S, Sessions
from graph.access_keys import create_key, revoke_key
from graph.store import open_store

ADDRESS = "http://127.0.0.1:8000"
HERE, ELSEWHERE = {"Origin": ADDRESS}, {"Origin": "https://elsewhere.example"}
PAGE = {"Accept": "text/html,application/xhtml+xml"}
KEY = "first-key"
CORRECTION = {"attribute": "status", "value": "cancelled", "author": "A. Reader", "reason": "Called off."}


@pytest.fixture
def client(start: Callable[..., TestClient]) -> TestClient:
    return start(key=KEY, read_needs_key=True)


def log_in(client: TestClient, key: str = KEY, target: str = "/", **headers: str) -> str:
    answer = client.post("/login", data={"key": key, "next": target}, headers={**HERE, **headers})
    assert answer.status_code == 303, answer.text
    return answer.headers["set-cookie"]


def test_a_page_asks_for_a_key_and_is_shown_with_one(client: TestClient) -> None:
    refused = client.get("/?country=CN&q=%22a%20b%22", headers=PAGE)
    assert (refused.status_code, refused.headers["cache-control"]) == (401, "no-store")
    assert refused.headers["www-authenticate"].startswith("Bearer")
    assert 'name="next" value="/?country=CN&amp;q=%22a%20b%22"' in refused.text
    assert client.get("/", headers={"Accept": "application/json"}).headers["content-type"] == "application/problem+json"
    taken = client.post("/login", data={"key": f" {KEY} ", "next": "/?country=CN"}, headers=HERE)
    assert (taken.status_code, taken.headers["location"]) == (303, "/?country=CN")
    assert client.get("/?country=CN", headers=PAGE).status_code == 200
    assert client.get("/api/v1/events").status_code == 200
    assert "setting-1" in client.get("/login").text


def test_the_cookie_has_nothing_of_the_key_and_is_for_this_server_alone(client: TestClient) -> None:
    cookie = log_in(client)
    assert KEY not in cookie
    assert {"HttpOnly", "SameSite=Strict", "Path=/", "Max-Age=43200"} <= set(cookie.split("; "))
    assert "Secure" not in cookie
    assert "Secure" in log_in(client, **{"X-Forwarded-Proto": "https"}).split("; ")


def test_after_logging_out_the_pages_ask_again(client: TestClient) -> None:
    log_in(client)
    answer = client.post("/logout", headers=HERE)
    assert (answer.status_code, answer.headers["location"]) == (303, "/login")
    assert client.get("/", headers=PAGE).status_code == 401
    assert "Log out" not in client.get("/login").text


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        (HERE, 201),
        ({"Sec-Fetch-Site": "same-origin", "Origin": "null"}, 201),
        ({}, 401),
        (ELSEWHERE, 401),
        ({"Origin": "null"}, 401),
        ({"Sec-Fetch-Site": "cross-site", **HERE}, 401),
        ({"Sec-Fetch-Site": "same-site"}, 401),
        ({"Origin": "http://127.0.0.1:8001"}, 401),
    ],
)
def test_a_write_has_to_come_from_a_page_of_this_server(
    client: TestClient, headers: dict[str, str], status: int
) -> None:
    log_in(client)
    (event, *_) = client.get("/api/v1/events").json()["data"]
    assert (
        client.post(f"/api/v1/events/{event['id']}/corrections", json=CORRECTION, headers=headers).status_code == status
    )


@pytest.mark.parametrize("path", ["/login", "/logout"])
@pytest.mark.parametrize(
    ("headers", "status"),
    [(ELSEWHERE, 403), ({"Sec-Fetch-Site": "cross-site"}, 403), ({"Origin": "null"}, 303), ({}, 303)],
)
def test_a_page_of_another_site_logs_nobody_in_or_out(
    client: TestClient, path: str, headers: dict[str, str], status: int
) -> None:
    assert client.post(path, data={"key": KEY}, headers=headers).status_code == status


def test_a_wrong_key_is_refused_and_only_so_often(client: TestClient) -> None:
    statuses = [client.post("/login", data={"key": "wrong"}, headers=HERE).status_code for _ in range(25)]
    assert statuses == [401] * 20 + [429] * 5
    late = client.post("/login", data={"key": KEY}, headers=HERE)
    assert (late.status_code, "set-cookie" in late.headers) == (429, False)
    assert int(late.headers["retry-after"]) >= 1


def test_a_form_without_a_key_or_of_another_kind_is_refused(client: TestClient) -> None:
    assert client.post("/login", data={"key": " "}, headers=HERE).status_code == 422
    assert client.post("/login", json={"key": KEY}, headers=HERE).status_code == 415


@pytest.mark.parametrize(
    "target",
    ["//evil.example", "/\\evil.example", "https://evil.example", "/a\r\nX: y", "", "javascript:alert(1)", "/\t/x"],
)
def test_it_goes_on_to_no_other_place_than_this_server(client: TestClient, target: str) -> None:
    answer = client.post("/login", data={"key": KEY, "next": target}, headers=HERE)
    assert (answer.status_code, answer.headers["location"]) == (303, "/")
    assert 'value="/"' in client.get("/login", params={"next": target}, headers={"Cookie": ""}).text


@pytest.mark.parametrize("change", ["", ".", "x", "setting-1.9999999999.", "setting-2"])
def test_a_cookie_that_was_changed_is_worth_nothing(client: TestClient, change: str) -> None:
    name, _, value = log_in(client).partition(";")[0].partition("=")
    client.cookies.clear()
    key_id, ends, signature = value.split(".")
    made = {
        "": "",
        ".": f"{key_id}.{ends}",
        "x": f"{key_id}.{ends}.x{signature[1:]}" if signature[0] != "x" else f"{key_id}.{ends}.y",
        "setting-1.9999999999.": f"{key_id}.9999999999.{signature}",
        "setting-2": f"setting-2.{ends}.{signature}",
    }[change]
    assert client.get("/api/v1/events", headers={"Cookie": f"{name}={value}"}).status_code == 200
    assert client.get("/api/v1/events", headers={"Cookie": f"{name}={made}"}).status_code == 401


def test_a_login_ends_with_its_key_and_with_its_time(start: Callable[..., TestClient], tmp_path: object) -> None:
    client = start(read_needs_key=True)
    with closing(open_store(f"sqlite:///{tmp_path}/store.db")) as store:
        key, secret = create_key(store, "reader", ["read"], dt.datetime.now(dt.UTC))
        cookie = log_in(client, secret).partition(";")[0]
        assert client.get("/", headers=PAGE).status_code == 200
        assert client.get("/api/v1/dump").status_code == 403
        sessions: Sessions = client.app.state.services.sessions  # type: ignore[attr-defined]
        scope = {"headers": [(b"cookie", cookie.encode())]}
        assert sessions.caller(scope, time.time() + LASTS_S - 60) is not None
        assert sessions.caller(scope, time.time() + LASTS_S) is None
        revoke_key(store, key.id, dt.datetime.now(dt.UTC))
        assert client.get("/", headers=PAGE).status_code == 401


def test_where_no_key_is_needed_the_page_says_so(start: Callable[..., TestClient]) -> None:
    assert "No key is needed here" in start().get("/login").text

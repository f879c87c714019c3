"""Every route against everybody who may ask: what is not declared is denied, and a key does what it says."""

import datetime as dt
import logging
import re
from collections.abc import Iterator
from contextlib import ExitStack, closing

import pytest
from fastapi import FastAPI
from fastapi.routing import iter_route_contexts
from starlette.testclient import TestClient

from app.access import admit, authorize
from app.main import create_app
from app.routes.scopes import NEEDS, NO_KEY
from app.settings import Settings
from graph.access_keys import SCOPES, create_key, list_keys, revoke_key
from graph.store import open_store

NOW = dt.datetime(2026, 11, 26, tzinfo=dt.UTC)
FROM_THE_SETTING = "key-of-the-setting"
IDENTITIES = ("none", "wrong", "revoked", "setting", *SCOPES)
LOGGED_IN = tuple(f"login {identity}" for identity in ("revoked", "setting", "read", "curate"))
"""Who logged in with such keys on the pages, the one of them before it was revoked."""
MAY_BE_BUSY = ("/readyz", "/api/v1/live")
"""The model may still be loading, and the live stream, which never ends, has no place in these tests."""
ADDRESS = "http://127.0.0.1:8000"
WITH_A_KEY = {"key": FROM_THE_SETTING, "live_subscribers": 0, "session_secret": "what logins are signed with"}


def routes() -> list[tuple[str, str]]:
    """Method and path of all there are, however they were added."""
    found = []
    for context in iter_route_contexts(create_app(Settings()).routes):
        methods, path = context.methods, context.path
        assert methods, f"{context} is no route of a method and a path, so its need cannot be declared"
        found += [(method, path) for method in sorted(methods - {"HEAD"})]
    return found


ROUTES = routes()


def session(url: str, settings: dict[str, object], key: str) -> str:
    """The cookie that a login with a key gives."""
    configured = Settings.model_validate({"store": url, **WITH_A_KEY, **settings})
    with TestClient(create_app(configured), base_url=ADDRESS, follow_redirects=False) as client:
        answer = client.post("/login", data={"key": key}, headers={"Origin": ADDRESS})
        assert answer.status_code == 303
        return answer.headers["set-cookie"].partition(";")[0]


class Server:
    """A server with a key of each scope, one that is revoked, and one in its settings."""

    def __init__(self, url: str, **settings: object) -> None:
        self.secrets = {"wrong": "diplograph_" + "0" * 12 + "_" + "A" * 43, "setting": FROM_THE_SETTING}
        with closing(open_store(url)) as store:
            for scope in SCOPES:
                _, self.secrets[scope] = create_key(store, f"for {scope}", [scope], NOW)
            revoked, self.secrets["revoked"] = create_key(store, "gone", ["admin"], NOW)
            self.cookies = {
                name: session(url, settings, self.secrets[name]) for name in self.secrets if name != "wrong"
            }
            revoke_key(store, revoked.id, NOW)
        given = {"store": url, **WITH_A_KEY, **settings}
        configured = Settings.model_validate(given)
        self.client = TestClient(create_app(configured), base_url=ADDRESS, follow_redirects=False)

    def ask(self, identity: str, method: str, path: str) -> int:
        secret = self.secrets.get(identity)
        asked = re.sub(r"\{\w+(:path)?\}", "x", path)
        headers = {"Authorization": f"Bearer {secret}"} if secret else {}
        if identity.startswith("login "):
            headers = {"Cookie": self.cookies[identity.removeprefix("login ")], "Origin": ADDRESS}
        return self.client.request(method, asked, headers=headers).status_code


@pytest.fixture(scope="module", params=[False, True], ids=["reads are open", "reads need a key"])
def server(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Server, bool]]:
    url = f"sqlite:///{tmp_path_factory.mktemp('access') / 'store.db'}"
    made = Server(url, read_needs_key=request.param, writes_per_minute=0, reads_per_minute=0)
    with made.client:
        yield made, request.param


def expected(identity: str, need: str, reads_need_key: bool) -> int | None:
    """401 or 403; None for one who is let in."""
    identity = "none" if identity == "login revoked" else identity.removeprefix("login ")
    if need == NO_KEY or identity in ("setting", "admin", need):
        return None
    if need == "read" and not reads_need_key and identity not in ("wrong", "revoked"):
        return None
    return 401 if identity in ("none", "wrong", "revoked") else 403


def test_every_route_declares_what_it_needs_and_nothing_else_is_declared() -> None:
    assert {f"{method} {path}" for method, path in ROUTES} == NEEDS.keys()
    assert len(ROUTES) > 20


@pytest.mark.parametrize("identity", [*IDENTITIES, *LOGGED_IN])
@pytest.mark.parametrize(("method", "path"), ROUTES)
def test_a_route_lets_in_whoever_may_and_nobody_else(
    server: tuple[Server, bool], method: str, path: str, identity: str
) -> None:
    asked, reads_need_key = server
    status = asked.ask(identity, method, path)
    refused = expected(identity, NEEDS[f"{method} {path}"], reads_need_key)
    if refused is None:
        assert status not in (401, 403, 429), status
        assert status < 500 or path in MAY_BE_BUSY
    else:
        assert status == refused


def test_a_route_that_was_forgotten_is_denied_to_all_but_administrators(
    server: tuple[Server, bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(NEEDS, "GET /api/v1/events")
    got = {identity: server[0].ask(identity, "GET", "/api/v1/events") for identity in IDENTITIES}
    assert {identity for identity, status in got.items() if status == 200} == {"admin", "setting"}


def test_every_route_asks_who_may(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also one that needs no key, as it is the table that says so and not that nobody asks."""

    def asks(context: object) -> bool:
        dependant = context.dependant  # type: ignore[attr-defined]
        return not {admit, authorize}.isdisjoint(each.call for each in dependant.dependencies)

    assert all(map(asks, iter_route_contexts(create_app(Settings()).routes)))


def test_a_refusal_says_what_is_missing(server: tuple[Server, bool]) -> None:
    asked, _ = server
    headers = {"Authorization": f"Bearer {asked.secrets['curate']}"}
    refused = asked.client.delete("/api/v1/documents/x", headers=headers)
    assert (refused.json()["code"], refused.json()["scope"]) == ("scope_missing", "ingest")
    assert 'error="insufficient_scope", scope="ingest"' in refused.headers["www-authenticate"]
    refused = asked.client.delete("/api/v1/documents/x")
    assert (refused.json()["code"], refused.status_code) == ("key_required", 401)


def test_a_key_is_in_no_answer_and_no_log(server: tuple[Server, bool], caplog: pytest.LogCaptureFixture) -> None:
    asked, _ = server
    with caplog.at_level(logging.DEBUG):
        for identity in ("wrong", "revoked", "ingest"):
            secret = asked.secrets[identity]
            answer = asked.client.post(
                "/api/v1/judgements", content=secret, headers={"Authorization": f"Bearer {secret}"}
            )
            assert answer.status_code in (401, 403)
            assert secret not in answer.text + str(answer.headers)
            assert secret not in caplog.text


def test_another_scheme_than_bearer_is_not_taken_for_a_key(tmp_path: object) -> None:
    with Server(f"sqlite:///{tmp_path}/store.db").client as client:
        assert client.get("/api/v1/events", headers={"Authorization": "Basic YTpi"}).status_code == 200
        assert client.get("/api/v1/events", headers={"Authorization": "Bearer nonsense"}).status_code == 401
        assert client.delete("/api/v1/documents/x", headers={"Authorization": "Basic YTpi"}).status_code == 401


def test_without_any_key_the_server_is_open_until_one_is_made(
    tmp_path: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.keyring._LOOK_AGAIN_S", 0.0)
    url = f"sqlite:///{tmp_path}/store.db"
    with ExitStack() as stack:
        client = stack.enter_context(TestClient(create_app(Settings(store=url)), base_url=ADDRESS))
        assert client.delete("/api/v1/documents/x").status_code == 404
        assert client.delete("/api/v1/documents/x", headers={"Authorization": "Bearer any"}).status_code == 404
        with closing(open_store(url)) as store:
            key, secret = create_key(store, "first", ["ingest"], NOW)
            assert client.delete("/api/v1/documents/x").status_code == 401
            headers = {"Authorization": f"bearer {secret}"}
            assert client.delete("/api/v1/documents/x", headers=headers).status_code == 404
            assert list_keys(store)[0].last_used == dt.datetime.now(dt.UTC).date()
            revoke_key(store, key.id, NOW)
            assert client.delete("/api/v1/documents/x", headers=headers).status_code == 401
            assert client.delete("/api/v1/documents/x").status_code == 401


def test_where_reads_need_a_key_nothing_is_open_although_there_is_none_yet(tmp_path: object) -> None:
    app: FastAPI = create_app(Settings(store=f"sqlite:///{tmp_path}/store.db", read_needs_key=True))
    with TestClient(app, base_url=ADDRESS) as client:
        assert client.get("/api/v1/events").status_code == 401
        assert client.get("/healthz").status_code == 200
        secured = client.get("/openapi.json").json()["paths"]["/api/v1/events"]["get"]["security"]
        assert secured == [{"HTTPBearer": ["read"]}]


def test_a_judgement_names_the_key_it_came_with(start) -> None:
    client = start(key="first, second")
    (event, *_) = client.get("/api/v1/events").json()["data"]
    given = {"attribute": "status", "value": "cancelled", "author": "A. Reader", "reason": "Called off."}
    made = client.post(
        f"/api/v1/events/{event['id']}/corrections", json=given, headers={"Authorization": "Bearer second"}
    )
    assert made.json()["key"] == "setting-2"

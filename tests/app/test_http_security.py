"""Who may write, which hosts are answered, and the headers of every answer."""

import pytest
from starlette.testclient import TestClient

from app.keyring import KeyMissing
from app.settings import Settings, is_loopback

WRITES = [
    ("POST", "/api/v1/documents"),
    ("POST", "/api/v1/documents/batch"),
    ("DELETE", "/api/v1/documents/gazette-two"),
]


@pytest.mark.parametrize(("method", "path"), WRITES)
def test_with_keys_a_write_needs_one_of_them(start, method: str, path: str) -> None:
    client = start(key="first-key, second-key")
    for given in (None, "Bearer wrong", "Bearer ", "first-key", "Basic first-key", "Bearer first-key, second-key"):
        response = client.request(method, path, headers={"Authorization": given} if given else {})
        assert (response.status_code, response.json()["code"]) == (401, "key_required")
        assert response.headers["www-authenticate"].startswith("Bearer")
    for key in ("first-key", "second-key"):
        answered = client.request(method, path, headers={"Authorization": f"Bearer {key}"})
        assert answered.status_code in (200, 404, 415)


def test_questions_need_no_key(start) -> None:
    client = start(key="a-key")
    assert client.get("/api/v1/events").status_code == 200
    assert "a-key" not in repr(Settings(key="a-key"))


def test_without_a_key_the_server_is_for_this_machine_alone(start) -> None:
    for host in ("0.0.0.0", "192.0.2.7", "::", "example.org", "127.0.0.1.example.org"):
        with pytest.raises(KeyMissing):
            start(host=host)
        assert start(host=host, key="a-key").get("/healthz").status_code == 200
    assert [is_loopback(host) for host in ("127.0.0.1", "127.9.9.9", "::1", "[::1]", "localhost")] == [True] * 5


@pytest.mark.parametrize(
    ("host", "status"),
    [("localhost:8000", 200), ("127.0.0.1", 200), ("[::1]:8000", 200), ("ours.example", 200), ("evil.example", 421),
     ("127.0.0.1.evil.example:8000", 421), ("", 421)],
)  # fmt: skip
def test_a_rebound_host_name_is_not_answered(start, host: str, status: int) -> None:
    client = start(allowed_hosts="ours.example")
    response = client.get("/healthz", headers={"Host": host})
    assert response.status_code == status


@pytest.mark.parametrize("path", ["/", "/api/v1/events", "/docs", "/nowhere", "/web/style.css", "/healthz"])
def test_every_answer_has_the_security_headers(client: TestClient, path: str) -> None:
    headers = client.get(path).headers
    assert "default-src 'self'" in headers["content-security-policy"]
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert "unsafe-inline" not in headers["content-security-policy"].partition("style-src")[0]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["x-frame-options"] == "DENY"


def test_a_foreign_page_may_ask_only_where_its_origin_is_allowed(start) -> None:
    asked = {"Origin": "https://desk.example", "Access-Control-Request-Method": "DELETE"}
    client = start(cors_origins="https://desk.example")
    assert (
        client.options("/api/v1/documents/x", headers=asked).headers["access-control-allow-origin"] == asked["Origin"]
    )
    other = client.get("/api/v1/events", headers={"Origin": "https://other.example"})
    assert "access-control-allow-origin" not in other.headers


def test_without_cors_a_preflight_is_not_allowed(client: TestClient) -> None:
    asked = {"Origin": "https://desk.example", "Access-Control-Request-Method": "DELETE"}
    response = client.options("/api/v1/documents/x", headers=asked)
    assert response.status_code == 405
    assert "access-control-allow-origin" not in response.headers

"""Entity tags and HEAD: an unchanged answer is 304, a write changes the tag, HEAD is GET without the body."""

import pytest
from starlette.testclient import TestClient

from app.export.formats import FORMATS

CACHED = [
    "/api/v1/events", "/api/v1/events?type=call", "/api/v1/entities", "/api/v1/entities/Q1", 
    "/api/v1/documents/wire/one", "/api/v1/pairs?a=Q1&b=Q2", "/about", "/", "/e/Q1", "/web/page.js", "/openapi.json",
    *(f"/api/v1/events.{ending}?country=CN" for ending in FORMATS), "/api/v1/stats/dyads.csv",
]  # fmt: skip
GETS = [*CACHED, "/docs", "/healthz", "/readyz", "/nowhere", "/api/v1/events/unknown", "/api/v1/events?limit=0"]


@pytest.mark.parametrize("path", CACHED)
def test_an_unchanged_answer_is_not_sent_again(client: TestClient, path: str) -> None:
    tag = client.get(path).headers["etag"]
    for given in (tag, f'"other", {tag}', f"W/{tag.removeprefix('W/')}", "*"):
        again = client.get(path, headers={"If-None-Match": given})
        assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", tag)
    assert client.get(path, headers={"If-None-Match": '"other"'}).status_code == 200


def test_a_write_and_another_query_change_the_tag(start) -> None:
    client = start()
    tag = client.get("/api/v1/events").headers["etag"]
    assert client.get("/api/v1/events?type=call", headers={"If-None-Match": tag}).status_code == 200
    assert client.delete("/api/v1/documents/wire-four").status_code == 200
    changed = client.get("/api/v1/events", headers={"If-None-Match": tag})
    assert changed.status_code == 200
    assert changed.headers["etag"] != tag


@pytest.mark.parametrize("path", GETS)
def test_head_has_the_headers_of_get_and_no_body(client: TestClient, path: str) -> None:
    same_id = {"X-Request-ID": "same"}
    get, head = client.get(path, headers=same_id), client.head(path, headers=same_id)
    assert head.status_code == get.status_code
    assert head.content == b""
    assert head.headers == get.headers

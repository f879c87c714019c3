"""Documents by their address over HTTP: fetched by whoever may ingest, and from the public internet alone."""

import json
from collections.abc import Iterator

import pytest
from local_site import Site, local_site
from starlette.testclient import TestClient

TEXT = "Norwegian Prime Minister Anna Berg met Jordanian Foreign Minister Omar Haddad in Oslo on Tuesday."
PAGE = f"<html><body><article><h1>Berg meets Haddad</h1><p>{TEXT} They spoke about fish.</p></article></body></html>"
NDJSON = {"Content-Type": "application/x-ndjson"}


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    with local_site() as served:
        served.page("/page", PAGE.encode())
        served.page("/text", TEXT.encode(), "text/plain; charset=utf-8")
        served.page("/old", TEXT.replace("Berg", "Bérg").encode("iso-8859-2"), "text/plain; charset=iso-8859-2")
        yield served


def reaching(client: TestClient, site: Site) -> TestClient:
    client.app.state.services.fetching_rules = site.rules  # type: ignore[attr-defined]
    return client


def test_a_page_is_fetched_read_and_stored_once(start, site: Site) -> None:
    client = reaching(start(), site)
    given = {"url": f"{site.url}/page", "published": "2024-03-07", "source": "Harbour Wire"}
    first, second = (client.post("/api/v1/documents", json=given) for _ in range(2))
    assert (first.status_code, second.status_code, first.json()["id"]) == (201, 200, second.json()["id"])
    (event,) = first.json()["events"]
    assert client.get(f"/api/v1/events/{event}").json()["date"] == "2024-03-05"
    stored = client.get(first.headers["location"]).json()
    assert (stored["url"], stored["source"]) == (given["url"], "Harbour Wire")
    assert TEXT in stored["text"]


def test_reading_without_storing_fetches_too(start, site: Site) -> None:
    client = reaching(start(), site)
    read = client.post("/api/v1/read", json={"url": f"{site.url}/text", "published": "2024-03-07"})
    assert (read.status_code, read.json()["document"]["text"]) == (200, TEXT)
    page = client.post("/read", json={"url": f"{site.url}/text", "published": "2024-03-07"})
    assert (page.status_code, "Omar Haddad" in page.text) == (200, True)
    old = client.post("/api/v1/read", json={"url": f"{site.url}/old"}).json()["document"]["text"]
    assert old == TEXT.replace("Berg", "Bérg")


def test_a_line_of_a_batch_may_be_an_address_and_fails_alone(start, site: Site) -> None:
    client = reaching(start(), site)
    urls = [f"{site.url}/page", "http://169.254.169.254/latest/meta-data/", f"{site.url}/gone"]
    lines = "".join(json.dumps({"url": url}) + "\n" for url in urls)
    replies = [
        json.loads(line)
        for line in client.post("/api/v1/documents/batch", content=lines, headers=NDJSON).text.splitlines()
    ]
    assert [reply.get("error", {}).get("code") for reply in replies] == [None, "address_refused", "fetch_failed"]


def test_text_that_is_given_is_read_and_nothing_fetched(start, site: Site) -> None:
    client, before = reaching(start(), site), len(site.asked)
    given = {"text": TEXT, "url": f"{site.url}/page"}
    assert client.post("/api/v1/documents", json=given).status_code == 201
    assert len(site.asked) == before


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:8000/api/v1/events", "http://localhost/", "http://[::1]/", "file:///etc/passwd"]
)
def test_without_the_rules_of_a_test_nothing_near_is_fetched(client: TestClient, url: str) -> None:
    for path in ("/api/v1/documents", "/api/v1/read"):
        answer = client.post(path, json={"url": url})
        assert (answer.status_code, answer.json()["code"]) == (422, "address_refused")


def test_fetching_can_be_switched_off(start) -> None:
    client = start(fetch=False)
    answer = client.post("/api/v1/documents", json={"url": "https://news.example/"})
    assert (answer.status_code, answer.json()["code"]) == (403, "fetching_off")


def test_reading_an_address_needs_a_key_that_may_ingest(start, site: Site) -> None:
    client = reaching(start(key="a-key"), site)
    given = {"url": f"{site.url}/text"}
    assert client.post("/api/v1/read", json={"text": TEXT}).status_code == 200
    assert client.post("/api/v1/read", json=given).status_code == 401
    assert client.post("/api/v1/read", json=given, headers={"Authorization": "Bearer a-key"}).status_code == 200

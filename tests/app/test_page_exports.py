"""The pages lead to what can be taken away: tables, feeds, calendars and references."""

import re
from html import unescape

import pytest
from starlette.testclient import TestClient

EXPORTED = {
    "/e/Q1": ("events.csv?participant=Q1", "events.atom?participant=Q1", "events.ics?participant=Q1"),
    "/e/Q1/with/Q2": tuple(f"events.{ending}?participant=Q1&participant=Q2" for ending in ("csv", "atom", "ics")),
}


@pytest.mark.parametrize("page", EXPORTED)
def test_a_page_leads_to_its_exports(client: TestClient, page: str) -> None:
    text = client.get(page).text
    linked = {unescape(address) for address in re.findall(r'<a href="(/api/v1/events\.[^"]+)"', text)}
    assert linked == {f"/api/v1/{address}" for address in EXPORTED[page]}
    assert all(client.get(address).status_code == 200 for address in linked)


@pytest.mark.parametrize("page", EXPORTED)
def test_a_feed_reader_finds_the_feed_of_a_page(client: TestClient, page: str) -> None:
    (feed,) = re.findall(r'<link rel="alternate" type="application/atom\+xml" href="([^"]+)"', client.get(page).text)
    assert client.get(unescape(feed)).headers["content-type"].startswith("application/atom+xml")


def test_an_event_leads_to_its_references(client: TestClient) -> None:
    (event,) = client.get("/api/v1/events?participant=Q1&participant=Q2").json()["data"]
    text = client.get(f"/m/{event['id']}").text
    linked = re.findall(r'href="([^"]+/citation[^"]*)"', text)
    assert len(linked) == 2
    assert all(client.get(unescape(address)).status_code == 200 for address in linked)

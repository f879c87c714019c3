"""`ingest` of addresses, on the command line and in the lines of a file."""

from collections.abc import Callable, Iterator

import pytest
from local_site import Site, local_site

TEXT = "Norwegian Prime Minister Anna Berg met Jordanian Foreign Minister Omar Haddad in Oslo on Tuesday."


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    with local_site() as served:
        monkeypatch.setattr("app.cli.ingest.fetching_rules", lambda _: served.rules)
        served.page(
            "/page", f"<html><body><article><p>{TEXT} They spoke about fish.</p></article></body></html>".encode()
        )
        yield served


def test_what_is_there_is_stored_and_what_is_not_is_named(diplograph: Callable, site: Site) -> None:
    done = diplograph("ingest", f"{site.url}/page", f"{site.url}/gone")
    assert done.code == 1
    assert f"{site.url}/gone: fetch_failed: The site answered with status 404." in done.err
    assert "1 documents added, which report 1 events; 0 known already; 1 failed" in done.err
    assert "1 known already" in diplograph("ingest", f"{site.url}/page").err


def test_a_line_may_be_only_an_address(diplograph: Callable, site: Site, json_lines: Callable) -> None:
    lines = json_lines([{"url": f"{site.url}/page", "published": "2024-03-07"}, {"url": "http://10.0.0.1/"}])
    done = diplograph("ingest", "-", given=lines)
    assert done.code == 1
    assert "-:2: address_refused: " in done.err
    (event,) = diplograph("query", "--json").lines
    assert event["date"] == "2024-03-05"


def test_fetching_can_be_switched_off(diplograph: Callable, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DIPLOGRAPH_FETCH", "0")
    done = diplograph("ingest", "https://news.example/")
    assert (done.code, "fetching is off (DIPLOGRAPH_FETCH)" in done.err) == (1, True)


def test_a_feed_on_the_command_line_is_as_many_documents_as_it_has_items(diplograph: Callable, site: Site) -> None:
    items = "".join(f"<item><link>{site.url}/{name}</link></item>" for name in ("page", "gone"))
    feed = f'<rss version="2.0"><channel><title>Harbour</title>{items}</channel></rss>'
    site.page("/feed", feed.encode(), "application/rss+xml")
    done = diplograph("ingest", f"{site.url}/feed")
    assert done.code == 1
    assert f"{site.url}/gone: fetch_failed: " in done.err
    assert "1 documents added, which report 1 events; 0 known already; 1 failed" in done.err
    assert "0 documents added" in diplograph("ingest", f"{site.url}/feed").err


def test_xml_that_is_no_feed_is_refused(diplograph: Callable, site: Site, json_lines: Callable) -> None:
    site.page("/xml", b"<opml/>", "text/xml")
    assert "not_a_feed: " in diplograph("ingest", f"{site.url}/xml").err
    given = json_lines([{"url": f"{site.url}/xml"}])
    assert "wrong_media_type: " in diplograph("ingest", "-", given=given).err

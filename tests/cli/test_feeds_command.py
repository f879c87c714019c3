"""`feeds`: pulled again, only what is new is read; one that fails does not stop the others."""

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from xml.sax.saxutils import escape

import pytest
from local_site import Answer, Site, local_site

from graph.queries.document_list import list_documents
from graph.queries.documents import get_document
from graph.store import open_store

OSLO = "Norwegian Prime Minister Anna Berg met Jordanian Foreign Minister Omar Haddad in Oslo on Tuesday."
CALL = "French President Paul Martin spoke by phone on Wednesday with German Foreign Minister Karl Weber."
RSS, ATOM = "application/rss+xml", "application/atom+xml"


def page(text: str) -> bytes:
    return f"<html><body><article><p>{text} They spoke for an hour about fish.</p></article></body></html>".encode()


def rss(*items: Mapping[str, str]) -> bytes:
    told = ("".join(f"<{name}>{escape(value)}</{name}>" for name, value in item.items()) for item in items)
    body = "".join(f"<item><pubDate>Thu, 07 Mar 2024 10:00:00 GMT</pubDate>{each}</item>" for each in told)
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour</title>{body}</channel></rss>'.encode()


def atom(text: str) -> bytes:
    entry = f"""<entry><id>urn:quay:1</id><title>Call</title><updated>2024-03-07T09:00:00Z</updated>
    <content type="html">{escape(f"<p>{text}</p>")}</content></entry>"""
    return f'<feed xmlns="http://www.w3.org/2005/Atom"><title>Quay</title>{entry}</feed>'.encode()


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    with local_site() as served:
        monkeypatch.setattr("app.cli.feeds.fetching_rules", lambda _: served.rules)
        monkeypatch.setenv("DIPLOGRAPH_FETCH_PORTS", str(served.port))
        served.page("/1", page(OSLO))
        served.page(
            "/rss", rss({"link": f"{served.url}/1", "title": "Oslo", "description": "A teaser."}), RSS, ETag='"1"'
        )
        served.page("/atom", atom(CALL), ATOM)
        yield served


def asked(site: Site) -> list[str]:
    paths = [path for path, _ in site.asked]
    site.asked.clear()
    return paths


def stored() -> list[dict[str, object]]:
    with closing(open_store("sqlite:///diplograph.db")) as store:
        rows = [json.loads(row) for row in list_documents(store).rows]
        found = [json.loads(get_document(store, row["id"])) for row in rows]
    return sorted(found, key=lambda document: document["source"])


def test_items_of_rss_and_atom_are_read_once(diplograph: Callable, site: Site) -> None:
    assert diplograph("feeds", "add", f"{site.url}/rss", "--source", "Harbour Wire").code == 0
    assert diplograph("feeds", "add", f"{site.url}/atom").code == 0
    done = diplograph("feeds", "pull")
    assert (done.code, done.out) == (0, b"")
    assert f"{site.url}/rss: 1 added, 0 known, 0 failed" in done.err
    harbour, quay = stored()
    assert (harbour["source"], harbour["title"], harbour["published"]) == ("Harbour Wire", "Oslo", "2024-03-07")
    assert OSLO in str(harbour["text"]), "the page of the item and not its teaser"
    assert (quay["source"], quay["text"], quay["url"]) == ("Quay", CALL, None)
    assert {event["type"] for event in diplograph("query", "--json").lines} == {"meeting", "call"}
    asked(site)
    again = diplograph("feeds", "pull")
    assert "0 added, 1 known, 0 failed" in again.err
    assert asked(site) == ["/rss", "/atom"], "what is stored is not asked for again"
    assert len(stored()) == 2


def test_a_feed_that_has_not_changed_says_so(diplograph: Callable, site: Site) -> None:
    def answer(headers: Mapping[str, str]) -> Answer:
        if headers.get("If-None-Match") == '"1"':
            return 304, {"ETag": '"1"'}, b""
        return 200, {"Content-Type": RSS, "ETag": '"1"'}, rss({"link": f"{site.url}/1"})

    site.pages["/rss"] = answer
    diplograph("feeds", "add", f"{site.url}/rss")
    assert "1 added" in diplograph("feeds", "pull").err
    assert "not modified" in diplograph("feeds", "pull").err
    (feed,) = diplograph("feeds", "list", "--json").lines
    assert (feed["etag"], feed["status"]) == ('"1"', "not modified")


def test_a_feed_that_fails_does_not_stop_the_others(diplograph: Callable, site: Site) -> None:
    site.page("/page", page(OSLO))
    site.page("/bomb", b'<!DOCTYPE rss [<!ENTITY a "b">]><rss><channel/></rss>', RSS)
    site.page("/20MB", b"<rss>" + b" " * 20_000_000, RSS)
    for name in ("gone", "page", "bomb", "20MB", "atom"):
        assert diplograph("feeds", "add", f"{site.url}/{name}").code == 0
    done = diplograph("feeds", "pull")
    assert done.code == 1
    for name, code in (
        ("gone", "fetch_failed"),
        ("page", "not_a_feed"),
        ("bomb", "unsafe_feed"),
        ("20MB", "fetch_too_large"),
    ):
        assert f"{site.url}/{name}: {code}: " in done.err
    assert f"{site.url}/atom: 1 added" in done.err
    listed = diplograph("feeds", "list").out.decode().splitlines()
    statuses = [line.partition(" (")[2].split()[2] for line in listed]
    assert statuses == ["fetch_failed:", "not_a_feed:", "unsafe_feed:", "fetch_too_large:", "1"]


def test_an_item_that_cannot_be_had_now_is_asked_for_the_next_time(diplograph: Callable, site: Site) -> None:
    site.page("/rss", rss({"link": f"{site.url}/later"}, {"link": f"{site.url}/1"}), RSS, ETag='"1"')
    diplograph("feeds", "add", f"{site.url}/rss")
    done = diplograph("feeds", "pull")
    assert done.code == 1
    assert f"{site.url}/later: fetch_failed: " in done.err
    assert "1 added, 0 known, 1 failed" in done.err
    site.page("/later", page(CALL))
    assert "1 added, 1 known, 0 failed" in diplograph("feeds", "pull").err
    assert "If-None-Match" not in site.asked[-2][1]


@pytest.mark.parametrize("link", ["http://169.254.169.254/latest/", "http://localhost/", "/gone"])
def test_where_the_page_is_not_to_be_had_the_items_own_content_is_read(
    diplograph: Callable, site: Site, link: str
) -> None:
    site.page("/rss", rss({"link": link, "description": f"<p>{OSLO}</p>"}), RSS)
    diplograph("feeds", "add", f"{site.url}/rss", "--source", "Harbour Wire")
    assert diplograph("feeds", "pull").code == 0
    (document,) = stored()
    assert document["text"] == OSLO


def test_an_item_that_two_feeds_have_is_one_document(diplograph: Callable, site: Site) -> None:
    site.page("/other", rss({"link": f"{site.url}/1", "guid": "another"}), RSS)
    for name in ("rss", "other"):
        diplograph("feeds", "add", f"{site.url}/{name}", "--source", "Harbour Wire")
    assert diplograph("feeds", "pull", "--jobs", 2).code == 0
    assert len(stored()) == 1


def test_wrong_usage_is_refused(diplograph: Callable, site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    assert diplograph("feeds", "list").code == 1
    url = f"{site.url}/rss"
    assert diplograph("feeds", "add", url).code == 0
    for arguments, code in (
        (["add", url], 1),
        (["add", "file:///etc/passwd"], 2),
        (["add", "https://news.example:22/"], 2),
        (["remove", f"{url}2"], 1),
        (["pull", f"{url}2"], 2),
        (["pull", "--jobs", "0"], 2),
    ):
        done = diplograph("feeds", *arguments)
        assert (done.code, len(done.err.splitlines())) == (code, 1), arguments
    monkeypatch.setenv("DIPLOGRAPH_FETCH", "0")
    assert diplograph("feeds", "pull").code == 1
    assert diplograph("feeds", "remove", url).code == 0
    assert diplograph("feeds", "list").out == b""


def test_a_feed_that_was_cut_off_is_read_so_far_and_asked_for_anew(diplograph: Callable, site: Site) -> None:
    whole = rss({"link": f"{site.url}/1"}, {"link": f"{site.url}/2"})
    site.page("/2", page(CALL))
    site.page("/rss", whole[: whole.rindex(b"</link>")], RSS, ETag='"1"')
    diplograph("feeds", "add", f"{site.url}/rss")
    done = diplograph("feeds", "pull")
    assert done.code == 0
    assert f"{site.url}/rss: not well-formed XML, read as far as it can be" in done.err
    assert "1 added, 0 known, 0 failed, not well-formed" in done.err
    site.page("/rss", whole, RSS, ETag='"2"')
    assert "1 added, 1 known, 0 failed\n" in diplograph("feeds", "pull").err
    assert "If-None-Match" not in next(headers for path, headers in reversed(site.asked) if path == "/rss")

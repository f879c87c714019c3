"""Sixty payloads in every stored field, on every screen: nothing runs, and no request leaves the server."""

import re
from collections.abc import Iterator
from contextlib import closing
from urllib.parse import quote

import pytest
from hostile_text import PAYLOADS, hostile_reading
from playwright.sync_api import Page
from running_server import RunningServer, running_server
from visitor import Visitor

from graph.store import open_store

FOREIGN = (
    "script:not([src^='/web/']), iframe, object, embed, base, style, [onload], [onerror], [onfocus], [onmouseover], "
    "[ontoggle], [onbegin]"
)
SCREENS = ("timeline", "timeline&lanes=topic", "list", "network", "map")


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    path = tmp_path_factory.mktemp("hostile") / "hostile.db"
    with closing(open_store(f"sqlite:///{path}")) as store:
        store.add_many([hostile_reading(number) for number in range(len(PAYLOADS))])
    with running_server(path) as running:
        yield running


class Watched:
    """A page of which every request elsewhere and every dialog is noted."""

    def __init__(self, visitor: Visitor, server: RunningServer) -> None:
        # Refused by the policy of the page or by the server: that is the point.
        visitor.tolerated = {"404", "Content Security Policy", "422", "504"}
        self.page: Page = visitor.page(base_url=server.url)
        self.elsewhere: list[str] = []
        self.page.on("request", lambda request: self._note(request.url, server.url))
        self.page.on("dialog", lambda dialog: self.elsewhere.append(f"dialog: {dialog.message}"))

    def _note(self, url: str, own: str) -> None:
        if not url.startswith((own, "data:image/svg+xml;base64", "blob:")):
            self.elsewhere.append(url)

    def check(self, path: str) -> None:
        self.page.goto(path)
        if path.startswith(("/?", "/embed")):
            self.page.wait_for_load_state("networkidle")
        self._touch()
        assert self.page.evaluate("window.ran") is None, path
        assert self.elsewhere == [], path
        assert self.page.locator(FOREIGN).count() == 0, path
        for address in self.page.eval_on_selector_all("a", "all => all.map(a => String(a.href.baseVal ?? a.href))"):
            assert re.match(r"https?://|$", address) or address.startswith("/"), address

    def _touch(self) -> None:
        """Open what is folded and point at what can be pointed at."""
        self.page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })")
        marks = self.page.locator("a.event-mark, a.node, a.spot")
        if marks.count():
            marks.first.dispatch_event("pointerenter")
            marks.first.dispatch_event("click")
            self.page.wait_for_load_state("networkidle")


@pytest.mark.parametrize(
    "path", ["/?view=timeline", "/?view=timeline&lanes=topic", "/?view=list", "/?view=network", "/?view=map"]
)
def test_nothing_runs_where_all_are_shown(visitor: Visitor, hostile: RunningServer, path: str) -> None:
    Watched(visitor, hostile).check(path)


def test_nothing_runs_on_the_pages_of_each(visitor: Visitor, hostile: RunningServer) -> None:
    watched = Watched(visitor, hostile)
    for number in range(len(PAYLOADS)):
        reading = hostile_reading(number)
        (report,) = reading.reports
        one, other = (quote(each.entity_id, safe="") for each in report.participants)
        watched.check(f"/m/{quote(report.id, safe='')}")
        if number % 4 == 0:
            watched.check(f"/e/{one}")
            watched.check(f"/e/{one}/with/{other}")
            watched.check(f"/d/{quote(reading.document.id)}?s=0-5")


def test_nothing_runs_from_the_address(visitor: Visitor, hostile: RunningServer) -> None:
    watched = Watched(visitor, hostile)
    for number, payload in enumerate(PAYLOADS):
        name = ("q", "participant", "picked", "lanes", "since")[number % 5]
        watched.check(f"/ask?q={quote(payload)}")
        if number % 3 == 0:
            watched.check(f"/?{name}={quote(payload)}")
        if number % 9 == 0:
            watched.check(f"/embed?participant={quote(payload)}")

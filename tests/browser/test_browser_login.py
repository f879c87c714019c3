"""Where reads need a key: somebody logs in with one on a page, looks around, writes, and logs out."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from running_server import RunningServer, running_server
from test_browser_accessibility import AXE, VIOLATIONS
from visitor import Visitor

KEY = "letmein"


@pytest.fixture
def closed(sample_store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[RunningServer]:
    own = tmp_path / "closed.db"
    shutil.copy(sample_store, own)
    monkeypatch.setenv("DIPLOGRAPH_KEY", KEY)
    monkeypatch.setenv("DIPLOGRAPH_READ_NEEDS_KEY", "true")
    with running_server(own) as running:
        yield running


def log_in(page: Page, key: str) -> None:
    page.get_by_label("Key").fill(key)
    page.get_by_role("button", name="Log in").click()


def test_a_key_opens_what_was_asked_for_and_closes_again(closed: RunningServer, visitor: Visitor) -> None:
    visitor.tolerated = {"401", "403"}
    page = visitor.page(base_url=closed.url)
    page.goto("/?view=list&participant=Q15031")
    expect(page.get_by_role("heading", name="Log in")).to_be_visible()
    log_in(page, "a wrong one")
    expect(page.get_by_role("alert")).to_be_visible()
    log_in(page, KEY)
    page.wait_for_url(re.compile("participant=Q15031"))
    expect(page.locator("#results .event").first).to_be_visible()
    page.get_by_role("tab", name="Timeline").click()
    expect(page.locator("a.event-mark").first).to_be_visible()
    page.goto("/login")
    page.get_by_role("button", name="Log out").click()
    page.goto("/?view=list")
    expect(page.get_by_role("heading", name="Log in")).to_be_visible()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_its_screens_have_no_violation(closed: RunningServer, visitor: Visitor, theme: str) -> None:
    visitor.tolerated = {"401", "403"}
    page = visitor.page(base_url=closed.url, color_scheme=theme)
    page.goto("/login")
    for key in (None, "a wrong one", KEY):
        if key is not None:
            log_in(page, key)
            page.wait_for_load_state("networkidle")
        if key == KEY:
            page.goto("/login")
        page.evaluate(AXE.read_text())
        assert page.evaluate(VIOLATIONS) == []

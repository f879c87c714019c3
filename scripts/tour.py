"""Five questions that people ask, answered on the page by clicks alone. Each way returns the words of the answer.

`python -m scripts.tour` walks them over the sample articles in Debian's Chromium and leaves the pictures of the README
in `docs/tour`; a test walks them without pictures.
"""

import argparse
import re
import shutil
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from playwright.sync_api import Page, ViewportSize, expect, sync_playwright

from app.cli.ingest import store_files
from app.cli.samples import samples
from graph.store import open_store
from nlp.default_model import DEFAULT_MODEL
from tests.running_server import running_server

Way = Callable[[Page], str]
SIZE: ViewportSize = {"width": 1280, "height": 860}


def _settled(page: Page) -> None:
    """Wait until what was asked for is shown."""
    expect(page.locator("#view")).not_to_have_attribute("aria-busy", "true")


def _named(page: Page, name: str) -> None:
    """Type a name where names go, and take what is suggested."""
    page.locator("#who").fill(name)
    page.get_by_role("option", name=re.compile(f"^{name}")).first.click()
    expect(page.locator(".chip", has_text=name)).to_be_visible()
    _settled(page)


def blinken_in_beijing(page: Page) -> str:
    """What did Blinken do in Beijing in June 2023?"""
    _named(page, "Antony Blinken")
    page.locator("input[name=since]").fill("2023-06-01")
    page.locator("input[name=until]").fill("2023-06-30")
    _settled(page)
    page.locator(".facet button", has_text="Beijing").click()
    page.wait_for_url(re.compile("place=Beijing"))
    page.get_by_role("tab", name="List").click()
    expect(page.locator("#results .event").first).to_be_visible()
    _settled(page)
    return " | ".join(page.locator("#results .event h3").all_inner_texts())


def xi_and_biden_next(page: Page) -> str:
    """When do Xi and Biden meet next, as of October 2023?"""
    _named(page, "Xi Jinping")
    page.get_by_role("tab", name="List").click()
    _settled(page)
    page.locator("#results .people a", has_text="Xi Jinping").first.click()
    page.locator(".bars a", has_text="Joe Biden").click()
    page.locator(".as-of input").fill("2023-10-31")
    page.locator(".as-of button").click()
    planned = page.locator(".margin section", has_text="Next planned")
    expect(planned).to_be_visible()
    return planned.inner_text()


def whom_wang_met(page: Page) -> str:
    """Who did Wang Yi meet in 2023?"""
    page.locator("#who").fill("Who did Wang Yi meet in 2023?")
    page.get_by_role("option", name=re.compile("^Ask: ")).click()
    expect(page.locator(".answer")).to_be_visible()
    return page.locator(".answer").inner_text()


def hamas_and_the_us(page: Page) -> str:
    """How are Hamas and the United States linked?"""
    page.get_by_role("tab", name="Network").click()
    page.get_by_text("Path between two").click()
    for name, words in (("a", "Hamas"), ("b", "United States")):
        page.locator(f".path-form input[name={name}]").fill(words)
        page.get_by_role("option", name=re.compile(f"^{words}")).first.click()
    page.get_by_role("button", name="Find").click()
    expect(page.locator(".chain").first).to_be_visible()
    page.locator(".chain").first.scroll_into_view_if_needed()
    return page.locator(".chain").first.inner_text()


def what_is_disputed(page: Page) -> str:
    """What is disputed about an event?"""
    _named(page, "Antony Blinken")
    _named(page, "Xi Jinping")
    page.locator('a.event-mark[aria-label^="Xi Jinping met Antony Blinken in Beijing, 2023-06-19"]').first.click()
    page.get_by_role("link", name="Open its page").click()
    page.get_by_role("heading", name="Sources that differ").scroll_into_view_if_needed()
    return page.locator(".disputed").inner_text()


WAYS: tuple[Way, ...] = (blinken_in_beijing, xi_and_biden_next, whom_wang_met, hamas_and_the_us, what_is_disputed)


def start(page: Page) -> None:
    """The page as anyone finds it."""
    page.goto("/")
    page.wait_for_selector("a.event-mark")
    _settled(page)


def main() -> None:
    """Walk all ways, and leave a picture of each, and of the views."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--into", type=Path, default=Path("docs/tour"))
    folder: Path = arguments.parse_args().into
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        path = Path(temporary) / "tour.db"
        with closing(open_store(f"sqlite:///{path}")) as store, samples() as articles:
            store_files(store, articles, model=DEFAULT_MODEL)
        with running_server(path) as server, sync_playwright() as driver:
            browser = driver.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
            page = browser.new_page(base_url=server.url, viewport=SIZE, reduced_motion="reduce")
            for way in WAYS:
                start(page)
                print(f"{way.__doc__}\n  {way(page)}\n")
                page.screenshot(path=folder / f"{way.__name__}.png")
            for view, drawn in (("timeline", "a.event-mark"), ("network", "a.node"), ("map", "a.spot")):
                page.goto(f"/?view={view}&since=2023-01-01&until=2023-12-31")
                page.wait_for_selector(drawn)
                page.wait_for_load_state("networkidle")
                page.screenshot(path=folder / f"{view}.png")
            browser.close()


if __name__ == "__main__":
    main()

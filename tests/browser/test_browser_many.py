"""The timeline of more events than are drawn at once: all are counted above, and those of the days chosen are shown."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect
from running_server import RunningServer, running_server
from test_browser_timeline import drag_over_histogram
from visitor import Visitor

from graph.bulk.build import build_store
from scripts.synthetic.stream import stream

TOLD = 12_000
DRAWN = 10_000


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    path: Path = tmp_path_factory.mktemp("many") / "many.db"
    build_store(path, (made.reading for made in stream(TOLD)))
    with running_server(path) as running:
        yield running


@pytest.fixture
def page(many: RunningServer, visitor: Visitor) -> Page:
    page = visitor.page(base_url=many.url)
    page.goto("/?view=timeline")
    expect(page.get_by_text("These are the latest 10,000 of")).to_be_visible(timeout=30_000)
    return page


def counted(histogram: Locator) -> int:
    (number,) = re.findall(r"(\d+) in all", histogram.get_attribute("aria-label") or "")
    return int(number)


def test_the_histogram_counts_all_of_them(many: RunningServer, page: Page) -> None:
    _, _, series = many.ask("GET", "/api/v1/stats/timeseries?interval=year")
    dated = series["events"] - series["undated"]
    assert dated > DRAWN
    histogram = page.locator("svg.histogram")
    assert counted(histogram) == dated
    assert histogram.locator(".bars-of-time rect").count() > 12


def test_the_earliest_days_can_be_seen_though_the_latest_fill_the_picture(page: Page) -> None:
    drag_over_histogram(page, 0.0, 0.02)
    page.wait_for_url(re.compile("since=.*until="))
    expect(page.get_by_text("These are the latest")).to_have_count(0)
    expect(page.locator("a.event-mark").first).to_be_visible()
    before = counted(page.locator("svg.histogram"))
    page.get_by_role("button", name="Fit all").click()
    expect(page.get_by_text("These are the latest 10,000 of")).to_be_visible()
    assert counted(page.locator("svg.histogram")) == before > DRAWN


def test_days_without_events_leave_the_histogram_to_choose_others(page: Page) -> None:
    page.goto("/?view=timeline&since=1990-01-01&until=1990-01-02")
    expect(page.get_by_text("No event fits in these days.")).to_be_visible()
    expect(page.locator("svg.histogram .bars-of-time rect").first).to_be_visible()
    page.get_by_role("button", name="Fit all").click()
    expect(page.locator("rect.bin").first).to_be_visible()

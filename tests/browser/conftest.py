"""Debian's Chromium, driven over a server of the sample articles. What the console reports as an error fails a test.

Without a browser the tests are skipped, unless BROWSER_TESTS=required says that there has to be one, as it does in CI.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright
from running_server import RunningServer, running_server
from visitor import Visitor

from app.cli.ingest import store_files
from app.cli.samples import samples
from graph.store import open_store
from nlp.default_model import DEFAULT_MODEL

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
QUIET = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-features=LocalNetworkAccessChecks",
    "--force-prefers-reduced-motion",
)  # fmt: skip


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if CHROMIUM is None and os.environ.get("BROWSER_TESTS") != "required":
        here = Path(__file__).parent
        for item in items:
            if here in item.path.parents:
                item.add_marker(pytest.mark.skip(reason="no Chromium here (apt install chromium)"))


@pytest.fixture(scope="session")
def sample_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store of the sample articles, to be copied where it is written to."""
    path = tmp_path_factory.mktemp("browser") / "sample.db"
    with closing(open_store(f"sqlite:///{path}")) as store, samples() as articles:
        assert store_files(store, articles, model=DEFAULT_MODEL) == 0
    return path


@pytest.fixture(scope="session")
def server(sample_store: Path) -> Iterator[RunningServer]:
    """Shared: for tests that only look."""
    with running_server(sample_store) as running:
        yield running


@pytest.fixture
def editable(sample_store: Path, tmp_path: Path) -> Iterator[RunningServer]:
    """A server over a store of its own."""
    own = tmp_path / "own.db"
    shutil.copy(sample_store, own)
    with running_server(own) as running:
        yield running


@pytest.fixture
def keyed(sample_store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[RunningServer]:
    """The same that takes writes with the key `letmein` alone."""
    own = tmp_path / "keyed.db"
    shutil.copy(sample_store, own)
    monkeypatch.setenv("DIPLOGRAPH_KEY", "letmein")
    with running_server(own) as running:
        yield running


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[RunningServer]:
    """A server of nothing."""
    with running_server(tmp_path / "empty.db") as running:
        yield running


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """One for each module: as long as it runs, so does its driver's event loop, and no test can have its own."""
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        yield browser
        browser.close()


@pytest.fixture
def visitor(chromium: Browser) -> Iterator[Visitor]:
    with ExitStack() as stack:
        somebody = Visitor(chromium, stack)
        yield somebody
    assert somebody.errors == []


@pytest.fixture
def page(visitor: Visitor, server: RunningServer) -> Page:
    """The encounters of the samples, drawn."""
    opened = visitor.page(base_url=server.url)
    opened.goto("/")
    opened.wait_for_selector("a.event-mark")
    return opened

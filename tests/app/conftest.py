"""A running application over a real store that holds the readings of `diplomatic_readings`."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from diplomatic_readings import all_readings
from starlette.testclient import TestClient

from app.main import create_app
from app.settings import Settings
from graph.store import open_store

Start = Callable[..., TestClient]


def _client(path: Path, stack: ExitStack, **settings: Any) -> TestClient:
    address = f"sqlite:///{path / 'store.db'}"
    with ExitStack() as closing:
        store = open_store(address)
        closing.callback(store.close)
        store.add_many(all_readings())
    app = create_app(Settings(store=address, **settings))
    return stack.enter_context(TestClient(app, base_url="http://127.0.0.1:8000", follow_redirects=False))


@pytest.fixture(scope="session")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    """Shared: for questions, and for writes that are refused."""
    with ExitStack() as stack:
        yield _client(tmp_path_factory.mktemp("shared"), stack)


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Makes a client with a store of its own and with the given settings."""
    with ExitStack() as stack:
        yield lambda **settings: _client(tmp_path, stack, **settings)

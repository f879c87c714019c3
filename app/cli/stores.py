"""Opening the store that the settings name."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.cli.console import Failure
from app.settings import Settings
from graph.errors import StoreUnavailable
from graph.store import Store, open_store

_SQLITE = "sqlite:///"


@contextmanager
def opened_store(configured: Settings, *, must_exist: bool = False) -> Iterator[Store]:
    """The store of the settings; raises Failure where it cannot be opened, or is not there and must be."""
    path = configured.store.removeprefix(_SQLITE)
    if must_exist and configured.store.startswith(_SQLITE) and path != ":memory:" and not Path(path).exists():
        raise Failure(f"there is no store at {path}; fill one with diplograph ingest")
    try:
        store = open_store(configured.store)
    except StoreUnavailable as error:
        raise Failure(f"{configured.store}: {error}") from error
    try:
        yield store
    finally:
        store.close()

"""A new store in a few milliseconds: a copy of a file that was migrated once."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from graph.migrate import migrate
from graph.store import Store

_KEPT = []


@cache
def _migrated() -> Path:
    _KEPT.append(tempfile.TemporaryDirectory(prefix="diplograph-test-"))
    path = Path(_KEPT[0].name) / "empty.db"
    migrate(path)
    return path


@contextmanager
def fresh_store() -> Iterator[Store]:
    directory = tempfile.TemporaryDirectory(prefix="diplograph-test-")
    path = Path(directory.name) / "store.db"
    shutil.copy(_migrated(), path)
    store = Store(path, directory)
    try:
        yield store
    finally:
        store.close()

"""Stores for tests: one a test, opened from a copy of a migrated file, which is quicker than migrating anew."""

from collections.abc import Iterator

import pytest

from graph.store import Store, open_store


@pytest.fixture
def store() -> Iterator[Store]:
    opened = open_store(":memory:")
    yield opened
    opened.close()

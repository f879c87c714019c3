from collections.abc import Iterator

import pytest
from fresh_store import fresh_store

from graph.store import Store


@pytest.fixture
def store() -> Iterator[Store]:
    with fresh_store() as opened:
        yield opened

"""An export of many events takes no more memory than one of few, and is sent while it is made."""

import sqlite3
import tracemalloc
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from diplomatic_readings import all_readings

from app.export.exporting import exported
from app.export.formats import Order
from graph.store import Store, open_store

FEW, MANY = 600, 4_000
_COPIES = """
WITH RECURSIVE counted (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < :copies)
INSERT INTO events (id, public_id, day, last, type, status, confidence, sources, body, known, settled)
SELECT abs(random()), public_id || n, day, last, type, status, confidence, sources, body, known, settled
FROM counted CROSS JOIN (SELECT * FROM events WHERE status = 'held' LIMIT 1)
"""


def store_of(path: Path, events: int) -> Store:
    """A store with copies of one event, put there beside the store, as reading so many documents would take long."""
    store = open_store(f"sqlite:///{path}")
    store.add_many(all_readings())
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(_COPIES, {"copies": events})
    return store


@pytest.fixture(scope="module")
def stores(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, Store]]:
    folder = tmp_path_factory.mktemp("memory")
    few, many = (store_of(folder / f"{events}.db", events) for events in (FEW, MANY))
    with closing(few), closing(many):
        yield few, many


def peak(store: Store, ending: str) -> tuple[int, int]:
    """The most memory that Python held while exporting, and how much was exported."""
    tracemalloc.start()
    try:
        size = sum(map(len, exported(store, Order(ending))))
        return tracemalloc.get_traced_memory()[1], size
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("ending", ["csv", "ttl", "atom"])
def test_memory_does_not_grow_with_the_file(stores: tuple[Store, Store], ending: str) -> None:
    peak(stores[0], ending)
    few, small = peak(stores[0], ending)
    many, large = peak(stores[1], ending)
    assert large > 5 * small
    assert many < 1.5 * few


def test_a_table_is_sent_row_group_by_row_group(stores: tuple[Store, Store], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.export.parquet.ROWS_IN_A_GROUP", MANY // 4)
    parts = list(map(len, exported(stores[1], Order("parquet"))))
    assert len(parts) == 6, "the beginning, four groups, and the rest with the footer"

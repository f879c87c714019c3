"""A store that is built at once is the one that would have grown document by document, row for row."""

import tempfile
from contextlib import closing
from pathlib import Path

import pytest
from fresh_store import fresh_store
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from readings import told
from readings_strategy import corpora

from graph.bulk.build import build_store
from graph.bulk.sweep import first_day, sweep
from graph.errors import Conflict
from graph.model import Reading
from graph.queries.events import EventFilter, find_events
from graph.resolve import resolve
from graph.schema import metadata
from graph.store import Store, open_store
from scripts.synthetic.stream import stream

TABLES = (
    *(table for table in metadata.tables if table not in ("state", "changes")),
    "alias_index",
    "event_index",
    "document_index",
)
TOLD = told("d1", "blinken xi", "2023-06-19", reported="2023-06-20", city="Beijing")


def rows(store: Store) -> dict[str, list[str]]:
    """All rows of all tables, with the row ids of the full-text ones."""
    with store.reading() as session:
        session.run("INSERT INTO document_index (document_index, rank) VALUES ('integrity-check', 1)")
        found = {}
        for table in TABLES:
            key = "rowid, " if table.endswith("_index") else ""
            found[table] = sorted(map(repr, session.rows(f"SELECT {key}* FROM {table}")))
        return found


def structure(store: Store) -> list[tuple[str, ...]]:
    with store.reading() as session:
        return sorted(session.rows("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL"))


def grown(readings: list[Reading]) -> dict[str, list[str]]:
    with fresh_store() as store:
        for reading in readings:
            store.add(reading)
        return rows(store)


def built(path: Path, readings: list[Reading]) -> Store:
    build_store(path, readings)
    return open_store(f"sqlite:///{path}")


@given(corpora())
@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow])
def test_the_built_store_is_the_grown_one(readings):
    with (
        tempfile.TemporaryDirectory(prefix="diplograph-test-") as folder,
        closing(built(Path(folder) / "store.db", [*readings, *readings])) as store,
    ):
        assert rows(store) == grown(readings)


def test_so_it_is_with_the_synthetic_press(tmp_path: Path) -> None:
    readings = [truth.reading for truth in stream(250)]
    with closing(built(tmp_path / "store.db", readings)) as store, fresh_store() as empty:
        assert rows(store) == grown(readings)
        assert structure(store) == structure(empty)
        assert store.revision() == 1
        assert find_events(store, EventFilter(country="AA"), 1).rows


def test_what_is_built_takes_more_and_gives_it_back(tmp_path: Path) -> None:
    with closing(built(tmp_path / "store.db", [TOLD])) as store:
        before = rows(store)
        store.add(told("d2", "blinken xi", "2023-06-19", reported="2023-06-21"))
        assert store.counts()["events"] == 1
        store.retract("d2")
        assert {**rows(store), "retired": []} == before


@given(corpora(), st.integers(1, 4))
def test_a_sweep_resolves_as_all_at_once(readings, step):
    reports = sorted((report for reading in readings for report in reading.reports), key=first_day)
    assert sorted(sweep(reports, step), key=lambda cluster: cluster.id) == list(resolve(reports))


def test_a_sweep_of_the_synthetic_press_holds_back_little() -> None:
    reports = sorted((report for truth in stream(2_000) for report in truth.reading.reports), key=first_day)
    assert sorted(sweep(reports, 50), key=lambda cluster: cluster.id) == list(resolve(reports))


def test_nothing_is_left_where_it_fails(tmp_path: Path) -> None:
    other = told("d1", "blinken wang", "2023-06-19")
    with pytest.raises(Conflict):
        build_store(tmp_path / "store.db", [TOLD, other])
    assert list(tmp_path.iterdir()) == []


def test_what_is_there_is_not_written_over(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    path.write_text("something")
    with pytest.raises(Conflict):
        build_store(path, [TOLD])
    assert path.read_text() == "something"


def test_no_readings_make_an_empty_store(tmp_path: Path) -> None:
    with closing(built(tmp_path / "store.db", [])) as store:
        assert store.counts() == {"documents": 0, "reports": 0, "events": 0, "entities": 0}
        assert store.revision() == 0

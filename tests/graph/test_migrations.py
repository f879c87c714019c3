import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from readings import told, told_by
from sqlalchemy import create_engine

import graph.migrations
from graph.dump import dump
from graph.errors import StoreUnavailable
from graph.judgement import Given
from graph.keys import row_key
from graph.migrate import HEAD, migrate
from graph.model import Topic
from graph.rows import pair_counts
from graph.schema import metadata
from graph.store import Store, open_store

ZURICH: dict[str, Any] = {"city": "Zürich", "topics": (Topic(id="trade", label="Trade"),)}
NEW = ("statements", "outcomes", "reported_basis", "part_of", "judgements")
SEARCHED = ("event_words", "document_index")
SINCE_JUDGEMENTS = (
    "webhook_messages",
    "webhooks",
    "leases",
    "changes",
    "dyad",
    "feeds",
    "crowds",
    "access_keys",
    "pair_counts",
    *SEARCHED,
)
TABLES = ("crowds", "dyad", "facet", "terms", "timeline", "pair_counts")
FULL_TEXT = ("alias_index", "event_index", "event_words", "document_index", "alias_trigrams", "alembic_version")


def _own(name: str | None, kind: str, _names: object) -> bool:
    return not (kind == "table" and name is not None and name.startswith(FULL_TEXT))


def test_the_migrated_schema_is_the_declared_one(tmp_path: Path) -> None:
    migrate(tmp_path / "store.db")
    engine = create_engine(f"sqlite:///{tmp_path / 'store.db'}")
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_name": _own, "compare_type": True})
        assert compare_metadata(context, metadata) == []
    engine.dispose()


def test_tables_without_rowid_are_so_in_the_file(tmp_path: Path) -> None:
    migrate(tmp_path / "store.db")
    connection = sqlite3.connect(tmp_path / "store.db")
    made = dict(connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'"))
    connection.close()
    for table in metadata.tables.values():
        declared = table.dialect_options["sqlite"]["with_rowid"] is False
        assert ("WITHOUT ROWID" in made[table.name]) == declared, table.name


def test_the_newest_migration_is_the_one_that_open_store_looks_for() -> None:
    configuration = Config()
    configuration.set_main_option("script_location", str(Path(graph.migrations.__file__).parent))
    assert ScriptDirectory.from_config(configuration).get_heads() == [HEAD]


def test_a_migration_killed_midway_starts_afresh(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    killed = (
        "import os, sys; from pathlib import Path; from alembic import op; from graph.migrate import migrate\n"
        "made = []\n"
        "real = op.create_index\n"
        "def create_index(*a, **k):\n"
        "    made.append(a)\n"
        "    if len(made) == 5: os._exit(9)\n"
        "    return real(*a, **k)\n"
        "op.create_index = create_index\n"
        "migrate(Path(sys.argv[1]))\n"
    )
    assert subprocess.run([sys.executable, "-c", killed, str(path)], check=False).returncode == 9
    store = open_store(f"sqlite:///{path}")
    assert store.counts()["documents"] == 0
    store.close()


def test_opening_again_keeps_everything(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'new' / 'store.db'}"
    first = open_store(url)
    secret = first.cursor_secret
    first.close()
    second = open_store(url)
    assert second.cursor_secret == secret
    second.close()


def _drop_what_came_after_0006(connection: sqlite3.Connection) -> None:
    connection.execute("DROP VIEW document_words")
    for table in SINCE_JUDGEMENTS:
        connection.execute(f"DROP TABLE {table}")
    counted = "SELECT id FROM terms WHERE kind IN ('subject', 'city', 'source')"
    connection.execute(f"DELETE FROM facet WHERE term IN ({counted})")
    connection.execute(f"DELETE FROM terms WHERE id IN ({counted})")
    connection.execute("DROP INDEX timeline_stays")
    connection.execute("ALTER TABLE timeline DROP COLUMN type")
    connection.execute("ALTER TABLE events DROP COLUMN part_of")
    (trigger,) = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'audit_no_update'").fetchone()
    connection.execute("DROP TRIGGER audit_no_update")
    for column in ("actor", "chain"):
        connection.execute(f"ALTER TABLE audit DROP COLUMN {column}")
    connection.execute(trigger)


def _as_before_statements(path: Path) -> None:
    """Take the file back to what the first migration alone would have made of the same documents."""
    connection = sqlite3.connect(path)
    _drop_what_came_after_0006(connection)
    for table in ("audit", "merged_entities", "judgement_subjects", "judgements"):
        connection.execute(f"DROP TABLE {table}")
    for table in ("reports", "events"):
        for key, body in connection.execute(f"SELECT id, body FROM {table}").fetchall():
            told = {name: value for name, value in json.loads(body).items() if name not in NEW}
            shorter = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
            connection.execute(f"UPDATE {table} SET body = ? WHERE id = ?", (shorter, key))
    connection.execute("DROP INDEX documents_by_reader")
    connection.execute("ALTER TABLE documents DROP COLUMN reader")
    connection.execute("ALTER TABLE report_actors ADD COLUMN loose INTEGER NOT NULL DEFAULT 0")
    connection.execute("DELETE FROM report_sets")
    for index in ("events_in_between", "events_settled"):
        connection.execute(f"DROP INDEX {index}")
    for column in ("known", "settled"):
        connection.execute(f"ALTER TABLE events DROP COLUMN {column}")
    connection.execute("UPDATE alembic_version SET version_num = '0001'")
    connection.commit()
    connection.close()


def _filed(store: Store) -> dict[str, list[tuple[object, ...]]]:
    """What events are filed under, and the days on which the first and the last report of each were published."""
    with store.reading() as session:
        return {
            "published": sorted(session.rows("SELECT known, settled FROM events")),
            "part_of": sorted(session.rows("SELECT id, part_of FROM events WHERE part_of IS NOT NULL")),
            **{table: sorted(session.rows(f"SELECT * FROM {table}")) for table in TABLES},
        }


def test_a_store_of_before_there_were_statements_becomes_the_same_as_one_made_today(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pair_counts, "MANY", 2)
    url = f"sqlite:///{tmp_path / 'store.db'}"
    with closing(open_store(url)) as store:
        for number in range(3):
            store.add(told(f"d{number}", "blinken xi", "2023-06-19", f"2023-06-2{number}", **ZURICH))
        store.add(told_by("The Wire", "d3", "blinken wang", "2023-06-19"))
        store.add(told_by("THE wire", "d5", "blinken wang", "2023-06-19"))
        store.add(told("d4", "nato us ru blinken xi", "2023-06-18", "2023-06-20", type="gathering", **ZURICH))
        today = list(dump(store)), _filed(store)
    assert today[1]["published"] == [(20230620, 20230620), (20230620, 20230622), (99999999, 99999999)]
    assert [participants for _, participants in today[1]["crowds"]] == [5]
    assert len(today[1]["dyad"]) == 10
    assert {row[2] for row in today[1]["pair_counts"]} == {"year", "term", "other"}
    assert {(kind, value) for _, kind, value, _ in today[1]["terms"]} >= {
        *(("city", "zurich"), ("subject", "trade"), ("source", "paper d0"), ("source", "the wire")),
    }
    _as_before_statements(tmp_path / "store.db")
    with closing(open_store(url)) as store:
        assert (list(dump(store)), _filed(store)) == today
        store.add(told("d8", "us cn", "2023-06-19", city="Zürich"))
        assert store.counts()["events"] == 3
        store.add(told("d9", "blinken xi", "2023-06-19"))
        store.retract("d0")


def test_a_store_of_before_plans_were_moved_finds_what_says_so(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'store.db'}"
    with closing(open_store(url)) as store:
        for number in range(3):
            store.add(told(f"d{number}", "wang xi", "2023-06-19", f"2023-06-2{number}", city="Zürich"))
        store.add(told("d4", "blinken xi", "2023-06-30", "2023-06-03", status="planned", says="It was rescheduled."))
        same = {"kind": "same", "of": "entity", "subjects": ("blinken", "a-blinken"), "author": "A", "reason": "One."}
        store.add(told("d5", "a-blinken", "2023-01-01"))
        store.judge(Given.model_validate(same))
        with store.reading() as session:
            filed = sorted(session.rows("SELECT * FROM report_sets"))
    with closing(sqlite3.connect(tmp_path / "store.db")) as connection:
        connection.execute("DELETE FROM report_sets WHERE actors = ?", (row_key("moved\na-blinken\nxi"),))
        assert connection.total_changes == 1
        _drop_what_came_after_0006(connection)
        connection.execute("UPDATE alembic_version SET version_num = '0006'")
        connection.commit()
    with closing(open_store(url)) as store:
        with store.reading() as session:
            assert sorted(session.rows("SELECT * FROM report_sets")) == filed
        store.add(told("d6", "blinken xi", "2023-06-05", "2023-06-01", status="planned"))
        assert store.counts()["events"] == 3


def test_a_store_of_before_vague_plans_waited_finds_them(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'store.db'}"
    year = {"end": "2023-12-31", "status": "planned", "date_precision": "year"}
    with closing(open_store(url)) as store:
        store.add(told("d1", "wang xi", "2023-01-01", "2023-01-12", **year))
        store.add(told("d2", "wang xi", "2023-06-30", "2023-06-03", status="planned"))
        store.retract("d2")
        with store.reading() as session:
            filed = sorted(session.rows("SELECT * FROM report_sets"))
    with closing(sqlite3.connect(tmp_path / "store.db")) as connection:
        connection.execute("DELETE FROM report_sets WHERE actors = ?", (row_key("awaiting\nmeeting\nwang\nxi"),))
        assert connection.total_changes == 1
        connection.execute("UPDATE alembic_version SET version_num = '0017'")
        connection.commit()
    with closing(open_store(url)) as store:
        with store.reading() as session:
            assert sorted(session.rows("SELECT * FROM report_sets")) == filed
        store.add(told("d3", "wang xi", "2023-06-30", "2023-06-03", status="planned"))
        assert store.counts()["events"] == 1


@pytest.mark.parametrize("content", [b"this is no database, only text" * 40, b"PK\x03\x04" * 400])
def test_a_file_that_is_no_store_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "store.db"
    path.write_bytes(content)
    with pytest.raises(StoreUnavailable):
        open_store(f"sqlite:///{path}")
    assert path.read_bytes() == content


@pytest.mark.parametrize("url", ["mysql://h/x", "sqlite:///", "nonsense"])
def test_an_address_that_is_none_is_refused(url: str) -> None:
    with pytest.raises(StoreUnavailable):
        open_store(url)

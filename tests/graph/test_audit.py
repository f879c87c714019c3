"""The log of judgements: who acted with which key, and that nothing in it was changed since."""

import datetime as dt
import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from readings import told
from sqlalchemy import create_engine

import graph.migrations
from graph.judgement import Given, Judgement, Signed
from graph.queries.audit import LogState, check_log
from graph.queries.judgements import get_judgement
from graph.store import Store, open_store

ME = {"author": "A. Reader", "reason": "The readout says so."}


def judge(store: Store, status: str, actor: str = "") -> str:
    (event_id,) = store.add(told("d1", "blinken xi", "2023-06-19")).events
    given = Given(kind="correction", subjects=(event_id,), attribute="status", value=status, **ME)
    return store.judge(given, actor).id


@pytest.fixture
def judged(store: Store) -> Store:
    first = judge(store, "cancelled", "k-0123456789ab")
    judge(store, "planned")
    store.withdraw(first, Signed(**ME), "k-ba9876543210")
    return store


def tamper(store: Store, sql: str) -> None:
    with closing(sqlite3.connect(store._path)) as connection:
        for table in ("audit", "judgements"):
            for change in ("update", "delete"):
                connection.execute(f"DROP TRIGGER {table}_no_{change}")
        assert connection.execute(sql).rowcount > 0
        connection.commit()


def test_the_log_says_with_which_key_a_judgement_came(store: Store) -> None:
    with_key, without = judge(store, "cancelled", "k-0123456789ab"), judge(store, "planned")
    assert json.loads(get_judgement(store, with_key))["key"] == "k-0123456789ab"
    assert json.loads(get_judgement(store, without))["key"] is None


def test_an_untouched_log_follows_from_itself(judged: Store) -> None:
    assert check_log(judged).broken is None
    assert check_log(judged).entries == 3
    assert len(check_log(judged).last) == 64


def test_an_empty_log_is_whole(store: Store) -> None:
    assert check_log(store) == LogState(0, "", None)


@pytest.mark.parametrize(
    ("sql", "broken"),
    [
        ("UPDATE audit SET actor = 'k-ffffffffffff' WHERE id = 1", 1),
        ("UPDATE audit SET revision = 9 WHERE id = 2", 2),
        ("UPDATE audit SET events = '[]' WHERE id = 2", 2),
        ("UPDATE judgements SET body = replace(body, 'A. Reader', 'B. Reader') WHERE kind = 'withdrawal'", 3),
        ("DELETE FROM audit WHERE id = 1", 2),
        ("DELETE FROM audit WHERE id = 2", 3),
        ("UPDATE audit SET chain = 'ff' WHERE id = 3", 3),
    ],
)
def test_what_was_changed_behind_its_back_shows(judged: Store, sql: str, broken: int) -> None:
    tamper(judged, sql)
    assert check_log(judged).broken == broken


def test_what_was_cut_off_the_end_shows_in_the_last_hash(judged: Store) -> None:
    last = check_log(judged).last
    tamper(judged, "DELETE FROM audit WHERE id = 3")
    assert check_log(judged).broken is None
    assert check_log(judged).last != last


def as_of_migration_0006(path: Path) -> None:
    """A store as it was when the log had no hashes, with two entries."""
    engine = create_engine(f"sqlite:///{path}")
    configuration = Config()
    configuration.set_main_option("script_location", str(Path(graph.migrations.__file__).parent))
    with engine.begin() as connection:
        configuration.attributes["connection"] = connection
        command.upgrade(configuration, "0006")
    engine.dispose()
    with closing(sqlite3.connect(path)) as connection:
        for number in (1, 2):
            judged = Judgement(kind="retraction", time=dt.datetime(2026, 11, number, tzinfo=dt.UTC), **ME)
            row = (number, f"j-{number}", judged.model_dump_json())
            connection.execute("INSERT INTO judgements VALUES (?, ?, 'retraction', 'event', '', NULL, ?)", row)
            connection.execute("INSERT INTO audit VALUES (?, ?, ?, '[]')", (number, number + 5, number))
        connection.commit()


def test_a_log_of_before_is_given_its_hashes(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    as_of_migration_0006(path)
    with closing(open_store(f"sqlite:///{path}")) as store:
        state = check_log(store)
    assert (state.entries, len(state.last), state.broken) == (2, 64, None)
    with closing(sqlite3.connect(path)) as connection, pytest.raises(sqlite3.IntegrityError, match="only ever added"):
        connection.execute("UPDATE audit SET chain = ''")

"""Brings a database to the current schema, all or nothing."""

import sqlite3
from importlib.resources import files
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine, event
from sqlalchemy.engine import URL, Connection

HEAD = "0019"
"""The newest migration; a database that says so is left alone."""


def migrate(path: Path) -> None:
    """Apply what is missing in one transaction: killed midway, it leaves the database as it was and runs again."""
    if _version(path) == HEAD:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(URL.create("sqlite", database=str(path)))
    event.listen(engine, "connect", _leave_transactions_to_us)
    event.listen(engine, "begin", _begin_for_writing)
    try:
        with engine.begin() as connection:
            configuration = Config()
            configuration.set_main_option("script_location", str(files("graph") / "migrations"))
            configuration.attributes["connection"] = connection
            command.upgrade(configuration, "head")
    finally:
        engine.dispose()


def _version(path: Path) -> str | None:
    if not path.exists():
        return None
    connection = sqlite3.connect(path)
    try:
        (version,) = connection.execute("SELECT version_num FROM alembic_version").fetchone() or (None,)
    except sqlite3.OperationalError:
        return None
    finally:
        connection.close()
    return version


def _leave_transactions_to_us(connection: Any, _record: object) -> None:
    """Python's driver would commit before some statements of a migration; it is told not to begin or commit at all."""
    connection.isolation_level = None
    connection.execute("PRAGMA busy_timeout=30000")
    connection.execute("PRAGMA cache_size=-65536")


def _begin_for_writing(connection: Connection) -> None:
    """Two processes that open a new store at once migrate one after the other."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")

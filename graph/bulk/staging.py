"""Rows set down in the order of their arrival, to be put into the tables in the order of their keys.

A table by hash keys of more than the cache holds costs a page read and written for every row that comes by itself;
sorted, its pages are written once, and its indexes after it.
"""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from graph.database import Row, Session
from graph.schema import metadata

_SETTINGS = (
    "PRAGMA main.journal_mode=OFF",
    "PRAGMA foreign_keys=OFF",
    "PRAGMA staging.journal_mode=OFF",
    "PRAGMA staging.synchronous=OFF",
    "PRAGMA staging.cache_size=-16384",
    "PRAGMA staging.mmap_size=0",
)


class Staging:
    """A second file beside an empty store, with a table of the same columns for each of the store's; no transactions.

    The store is built by this session alone and is of no use until all is moved, so that nothing need be undone.
    """

    def __init__(self, session: Session, path: Path) -> None:
        self._session = session
        session.run("ATTACH :path AS staging", {"path": str(path)})
        for setting in _SETTINGS:
            session.rows(setting)
        session.run("BEGIN")
        for table in metadata.tables:
            session.run(f"CREATE TABLE staging.{table} AS SELECT * FROM main.{table} WHERE 0")
        self._indexes = {
            table: [sql for (sql,) in session.rows(_INDEXES_OF, {"table": table})] for table in metadata.tables
        }
        for (name,) in session.rows(_INDEX_NAMES):
            session.run(f"DROP INDEX main.{name}")

    def add(self, table: str, rows: Sequence[Mapping[str, Any]]) -> None:
        """Set down rows that all have the columns of the first."""
        if rows:
            names, values = ", ".join(rows[0]), ", ".join(f":{column}" for column in rows[0])
            self._session.run_many(f"INSERT INTO staging.{table} ({names}) VALUES ({values})", rows)

    def move(self, table: str, select: str | None = None) -> None:
        """Put the rows of a table, or those of a query with its columns, where they belong, and index them."""
        columns = ", ".join(column.name for column in metadata.tables[table].columns)
        keys = ", ".join(column.name for column in metadata.tables[table].primary_key)
        source = select or f"SELECT {columns} FROM staging.{table}"
        self._session.run(f"INSERT INTO main.{table} ({columns}) {source} ORDER BY {keys}")
        self.drop(table)
        for sql in self._indexes[table]:
            self._session.run(sql)

    def drop(self, table: str) -> None:
        """Give up the rows of a table that are not needed any more."""
        self._session.run(f"DROP TABLE staging.{table}")

    def run(self, sql: str) -> None:
        """Execute a statement."""
        self._session.run(sql)

    def row(self, sql: str, parameters: Mapping[str, Any]) -> Row | None:
        """The first row of a query, or None."""
        return self._session.row(sql, parameters)

    def stream(self, sql: str) -> Iterable[Row]:
        """Rows of a query, one by one."""
        return self._session.stream(sql)

    def finish(self) -> None:
        """Let go of the second file."""
        self._session.run("COMMIT")
        self._session.run("DETACH staging")


_INDEXES_OF = "SELECT sql FROM main.sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name = :table"
_INDEX_NAMES = "SELECT name FROM main.sqlite_master WHERE type = 'index' AND sql IS NOT NULL"

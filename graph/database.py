"""Connections to the database: how they are opened, and what their errors mean to the domain."""

import sqlite3
import weakref
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from graph.errors import Conflict, StoreUnavailable

Row = tuple[Any, ...]


class ErrorsOfTheDomain:
    """Within it, errors of the database become ours. (A class, as a generator would cost more than the statement.)"""

    def __enter__(self) -> None:
        """Nothing to prepare."""

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        if isinstance(error, sqlite3.IntegrityError):
            raise Conflict("the write contradicts what is stored") from error
        if isinstance(error, sqlite3.Error):
            raise StoreUnavailable("the store cannot be used now") from error


_errors_of_the_domain = ErrorsOfTheDomain()

_SETTINGS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA busy_timeout=10000",
    "PRAGMA wal_autocheckpoint=4000",
    "PRAGMA cache_size=-65536",
    "PRAGMA mmap_size=268435456",
)
"""No ANALYZE ever: its statistics spoil the plans."""


class Session:
    """One connection. Statements carry named parameters (`:name`); every database error leaves as one of ours."""

    def __init__(self, path: Path, durable: bool = True) -> None:
        """Open the file; `durable` writes survive a power cut, others only the death of the process."""
        self._transactions = 0
        with _errors_of_the_domain:
            self._connection = sqlite3.connect(
                path, isolation_level=None, check_same_thread=False, cached_statements=512
            )
            weakref.finalize(self, self._connection.close)
            for setting in (*_SETTINGS, f"PRAGMA synchronous={'FULL' if durable else 'OFF'}"):
                self._connection.execute(setting)

    def rows(self, sql: str, parameters: Mapping[str, Any] | None = None) -> list[Row]:
        """All rows of a query."""
        with _errors_of_the_domain:
            return self._connection.execute(sql, parameters or {}).fetchall()

    def row(self, sql: str, parameters: Mapping[str, Any] | None = None) -> Row | None:
        """The first row of a query, or None."""
        with _errors_of_the_domain:
            found: Row | None = self._connection.execute(sql, parameters or {}).fetchone()
            return found

    def stream(self, sql: str, parameters: Mapping[str, Any] | None = None) -> Generator[Row, None, None]:
        """Rows one by one, in constant memory. Close it, or read it to its end."""
        with _errors_of_the_domain:
            yield from self._connection.execute(sql, parameters or {})

    def read_sparingly(self) -> None:
        """From now on take little memory, and no more for reading all of a large file: none of it is mapped."""
        self.run("PRAGMA mmap_size=0")
        self.run("PRAGMA cache_size=-16384")

    def run(self, sql: str, parameters: Mapping[str, Any] | None = None) -> int:
        """Execute a statement; the number of rows it changed."""
        with _errors_of_the_domain:
            return self._connection.execute(sql, parameters or {}).rowcount

    def run_many(self, sql: str, rows: Iterable[Mapping[str, Any]]) -> None:
        """Execute a statement once a row."""
        with _errors_of_the_domain:
            self._connection.executemany(sql, rows)

    @contextmanager
    def traced(self, note: Callable[[str], object]) -> Iterator["Session"]:
        """Have every statement noted that is run within, but not those that it makes the database run by itself."""
        inner = "--"
        self._connection.set_trace_callback(lambda sql: None if sql.startswith(inner) else note(sql))
        try:
            yield self
        finally:
            self._connection.set_trace_callback(None)

    @contextmanager
    def snapshot(self) -> Iterator["Session"]:
        """Everything read within sees one state of the store. May be nested."""
        if self._transactions == 0:
            self.run("BEGIN")
        self._transactions += 1
        try:
            yield self
        finally:
            self._transactions -= 1
            if self._transactions == 0 and self._connection.in_transaction:
                self.run("COMMIT")

    @contextmanager
    def transaction(self) -> Iterator["Session"]:
        """Write all or nothing: any error within rolls back and goes on."""
        self.run("BEGIN IMMEDIATE")
        try:
            yield self
            self.run("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                self.run("ROLLBACK")
            raise

    @contextmanager
    def savepoint(self) -> Iterator["Session"]:
        """A part of a transaction that fails alone."""
        self.run("SAVEPOINT part")
        try:
            yield self
        except BaseException:
            if self._connection.in_transaction:
                self.run("ROLLBACK TO part")
                self.run("RELEASE part")
            raise
        self.run("RELEASE part")

    @property
    def in_transaction(self) -> bool:
        """False also after an error made the database roll back by itself, as a full disk does."""
        return self._connection.in_transaction

    def close(self) -> None:
        """Release the connection."""
        self._connection.close()

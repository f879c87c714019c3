"""The store: what documents say goes in, is kept and can be taken out; questions are asked of it in `graph.queries`."""

import datetime as dt
import sqlite3
import tempfile
import threading
import weakref
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TypeVar

from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, SQLAlchemyError

from graph.changes import forget_changes
from graph.database import Session
from graph.errors import GraphError, StoreUnavailable
from graph.judgement import Given, Judgement, Signed
from graph.judgement_subjects import prepared, withdrawal_of
from graph.judgements import Made, make_judgement
from graph.migrate import migrate
from graph.model import Reading
from graph.record import Added, add_readings, replace_reading, retract_document
from graph.revision import current_revision
from graph.writer import Writer

__all__ = ["Added", "Made", "Store", "open_store"]

_T = TypeVar("_T")
_ADDRESS = "the store's address must read sqlite:///path"
_MEMORY = ("", ":memory:", "sqlite://", "sqlite:///:memory:")


class Store:
    """Safe to use from many threads and processes. A write returns after it is on disk; errors are `graph.errors`."""

    def __init__(self, path: Path, temporary: tempfile.TemporaryDirectory[str] | None = None) -> None:
        self._path = path
        self._temporary = temporary
        self._closed = False
        self._local = threading.local()
        self._readers: weakref.WeakSet[Session] = weakref.WeakSet()
        self._writer = Writer(Session(path, durable=temporary is None))
        with self.reading() as session:
            (self.cursor_secret,) = session.row("SELECT cursor_secret FROM state WHERE id = 1") or ("",)

    @property
    def path(self) -> Path:
        """The file, which other processes can open as well."""
        return self._path

    def add(self, reading: Reading) -> Added:
        """Store a reading; the same document twice is once. Raises Conflict if its id stands for another content."""
        added: Added = self._writer.run(partial(_add_one, reading))
        return added

    def add_many(self, readings: Sequence[Reading]) -> list[Added]:
        """Store all the readings in one transaction, or, with an error, none."""
        added: list[Added] = self._writer.run(lambda session: add_readings(session, readings))
        return added

    def add_each(self, readings: Sequence[Reading]) -> list[Added | GraphError]:
        """Store each reading by itself but commit once; for each what became of it. Other errors are raised."""
        outcomes: list[Added | GraphError] = self._writer.run_each([partial(_add_one, reading) for reading in readings])
        for outcome in outcomes:
            if isinstance(outcome, BaseException) and not isinstance(outcome, GraphError):
                raise outcome
        return outcomes

    def replace(self, reading: Reading) -> Added:
        """Put a new reading of a document in place of the old one, in one transaction. Raises NotFound."""
        added: Added = self._writer.run(lambda session: replace_reading(session, reading))
        return added

    def retract(self, document_id: str) -> int:
        """Take a document out: events that no other document reports go. Returns the revision; raises NotFound."""
        revision: int = self._writer.run(lambda session: retract_document(session, document_id))
        return revision

    def judge(self, given: Given, actor: str = "") -> Made:
        """Add a judgement, as of now. Raises NotFound for an unknown subject, BadJudgement for what cannot be.

        `actor` is the id of the key that it came with, for the log.
        """

        def write(session: Session) -> Made:
            return make_judgement(session, prepared(session, given, dt.datetime.now(dt.UTC)), actor)

        made: Made = self._writer.run(write)
        return made

    def withdraw(self, judgement_id: str, signed: Signed, actor: str = "") -> Made:
        """Take a judgement back by another, so that all is as without it. Raises NotFound, Conflict, BadJudgement."""

        def write(session: Session) -> Made:
            withdrawal = withdrawal_of(session, judgement_id, signed, dt.datetime.now(dt.UTC))
            return make_judgement(session, withdrawal, actor)

        made: Made = self._writer.run(write)
        return made

    def add_judgement(self, judgement: Judgement) -> Made:
        """Add a judgement as it was kept elsewhere, with its own time; it rests until its subjects are there."""
        made: Made = self._writer.run(partial(make_judgement, judgement=judgement))
        return made

    def write(self, change: Callable[[Session], _T]) -> _T:
        """Run a change of what is kept beside the graph, such as keys; what it returns, after the commit."""
        changed: _T = self._writer.run(change)
        return changed

    def forget_changes(self, kept_revisions: int, kept_days: int, told: int | None = None) -> int:
        """Forget changes that are not of the last revisions or not of the last days; how many there were.

        Those after the revision `told` stay in any case.
        """
        oldest = dt.datetime.now(dt.UTC) - dt.timedelta(days=kept_days)
        forgotten: int = self._writer.run(partial(forget_changes, kept=kept_revisions, oldest=oldest, told=told))
        return forgotten

    def revision(self) -> int:
        """Grows with every write that changes something, and never otherwise."""
        return current_revision(self._reader())

    def counts(self) -> dict[str, int]:
        """How many documents, reports, events and entities there are."""
        with self.reading() as session:
            return {
                table: int((session.row(f"SELECT count(*) FROM {table} WHERE {shown}") or (0,))[0])
                for table, shown in (("documents", 1), ("reports", 1), ("events", 1), ("entities", "body <> ''"))
            }

    def ready(self) -> None:
        """Raises StoreUnavailable if questions cannot be answered now."""
        self.revision()

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """This thread's connection for questions; all that is asked within sees one revision."""
        with self._reader().snapshot() as session:
            yield session

    def close(self) -> None:
        """Finish the write under way and release everything; a temporary store is gone."""
        if self._closed:
            return
        self._closed = True
        self._writer.close()
        for session in list(self._readers):
            session.close()
        if self._temporary is not None:
            self._temporary.cleanup()

    def _reader(self) -> Session:
        if self._closed:
            raise StoreUnavailable("the store is closed")
        session: Session | None = getattr(self._local, "session", None)
        if session is None:
            session = self._local.session = Session(self._path, durable=self._temporary is None)
            self._readers.add(session)
        return session


def _add_one(reading: Reading, session: Session) -> Added:
    return add_readings(session, [reading])[0]


def open_store(url: str) -> Store:
    """Open the store at `sqlite:///path`, made or migrated where needed; `:memory:` is one that is gone when closed.

    Raises StoreUnavailable if it cannot be opened.
    """
    temporary = tempfile.TemporaryDirectory(prefix="diplograph-") if url in _MEMORY else None
    path = Path(temporary.name) / "store.db" if temporary else _path(url)
    try:
        migrate(path)
    except (SQLAlchemyError, sqlite3.Error, OSError) as error:
        raise StoreUnavailable("the store cannot be opened or migrated") from error
    return Store(path, temporary)


def _path(url: str) -> Path:
    try:
        parsed = make_url(url)
    except ArgumentError:
        raise StoreUnavailable(_ADDRESS) from None
    if parsed.get_backend_name() != "sqlite" or not parsed.database:
        raise StoreUnavailable(_ADDRESS)
    return Path(parsed.database).absolute()

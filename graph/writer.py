"""One writer at a time, and many writes in one commit.

Whoever gets the lock writes everything that is waiting, in one transaction; the others find their work done when their
turn comes. So the cost of a durable commit is shared under load, without a thread of its own.
"""

import threading
from collections import deque
from collections.abc import Callable, Sequence
from typing import Any

from graph.database import Session
from graph.errors import StoreUnavailable

Write = Callable[[Session], Any]

_LARGEST_GROUP = 256


class _Pending:
    """A write that waits, and then its outcome: a value or an error."""

    def __init__(self, write: Write) -> None:
        self.write = write
        self.done = False
        self.value: Any = None
        self.error: BaseException | None = None


class Writer:
    """Runs writes against one connection. Each call returns after the commit of what it asked for."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._waiting: deque[_Pending] = deque()
        self._lock = threading.Lock()
        self._closed = False

    def run_each(self, writes: Sequence[Write]) -> list[Any]:
        """Run the writes, each failing alone. Outcomes in order: the write's value, or the error it raised."""
        asked = [_Pending(write) for write in writes]
        self._waiting.extend(asked)
        with self._lock:
            while not all(pending.done for pending in asked):
                self._write_a_group()
        return [pending.value if pending.error is None else pending.error for pending in asked]

    def run(self, write: Write) -> Any:
        """Run one write and return its value; its error is raised."""
        (outcome,) = self.run_each([write])
        if isinstance(outcome, BaseException):
            raise outcome
        return outcome

    def close(self) -> None:
        """Let the write under way finish, refuse those to come, and release the connection."""
        with self._lock:
            self._closed = True
            self._session.close()

    def _write_a_group(self) -> None:
        group = [self._waiting.popleft() for _ in range(min(len(self._waiting), _LARGEST_GROUP))]
        try:
            if self._closed:
                raise StoreUnavailable("the store is closed")
            with self._session.transaction():
                for pending in group:
                    self._try(pending)
        except BaseException as error:
            for pending in group:
                pending.error = error
            if not isinstance(error, Exception):
                raise
        finally:
            for pending in group:
                pending.done = True

    def _try(self, pending: _Pending) -> None:
        try:
            with self._session.savepoint():
                pending.value = pending.write(self._session)
        except Exception as error:
            pending.error = error
            if not self._session.in_transaction:
                raise

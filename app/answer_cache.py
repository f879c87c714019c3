"""Answers as they were sent, kept as long as the store stays as it is; the least used go where there is no room."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock

_MOST_BYTES = 32 << 20


class AnswerCache:
    """Answers of one revision of the store, the newest asked about, by their question."""

    def __init__(self, most_bytes: int = _MOST_BYTES) -> None:
        self._most = self._room = most_bytes
        self._lock = Lock()
        self._making: dict[Hashable, Lock] = {}
        self._revision = -1
        self._kept: OrderedDict[Hashable, bytes] = OrderedDict()

    def kept(self, revision: int, question: Hashable) -> bytes | None:
        """The answer that is kept, if any."""
        with self._lock:
            found = self._kept.get(question) if revision == self._revision else None
            if found is not None:
                self._kept.move_to_end(question)
            return found

    def keep(self, revision: int, question: Hashable, answer: bytes) -> None:
        """Keep an answer, and none of an earlier revision."""
        with self._lock:
            if revision > self._revision:
                self._revision, self._room = revision, self._most
                self._kept.clear()
            if revision < self._revision or question in self._kept:
                return
            self._kept[question] = answer
            self._room -= len(answer)
            while self._room < 0:
                self._room += len(self._kept.popitem(last=False)[1])

    def answer(self, revision: int, question: Hashable, make: Callable[[], bytes]) -> bytes:
        """The answer that is kept, or what `make` gives. Who asks for one being made waits, so that it is made once."""
        with self._lock:
            making = self._making.setdefault((revision, question), Lock())
        with making:
            try:
                found = self.kept(revision, question)
                if found is None:
                    found = make()
                    self.keep(revision, question, found)
                return found
            finally:
                with self._lock:
                    self._making.pop((revision, question), None)

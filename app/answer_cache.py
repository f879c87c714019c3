"""Answers that took long, kept as long as the store stays as it is; the least used go where there is no room."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock

_Key = tuple[int, Hashable]
_MOST_CHARACTERS = 32 << 20


class AnswerCache:
    """Answers by revision and question. Who asks for one that is being made waits for it, so that it is made once."""

    def __init__(self, most_characters: int = _MOST_CHARACTERS) -> None:
        self._room = most_characters
        self._lock = Lock()
        self._making: dict[_Key, Lock] = {}
        self._kept: OrderedDict[_Key, str] = OrderedDict()

    def answer(self, revision: int, question: Hashable, make: Callable[[], str]) -> str:
        """The answer that is kept, or what `make` gives."""
        key = (revision, question)
        with self._lock:
            making = self._making.setdefault(key, Lock())
        with making:
            try:
                with self._lock:
                    if key in self._kept:
                        self._kept.move_to_end(key)
                        return self._kept[key]
                made = make()
                with self._lock:
                    self._keep(revision, key, made)
                return made
            finally:
                with self._lock:
                    self._making.pop(key, None)

    def _keep(self, revision: int, key: _Key, made: str) -> None:
        """Those of earlier revisions go."""
        for old in [each for each in self._kept if each[0] < revision]:
            self._room += len(self._kept.pop(old))
        self._kept[key] = made
        self._room -= len(made)
        while self._room < 0:
            self._room += len(self._kept.popitem(last=False)[1])

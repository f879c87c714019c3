"""Whether what should be quick is quick here: a disk that is slow to read would have one answer hold up all others."""

import time
from collections.abc import Callable
from typing import TypeVar

LONGEST_S = 0.03
REST_S = 0.25
_T = TypeVar("_T")


class Promptness:
    """Runs quick questions on the event loop until one takes longer than `LONGEST_S`; then not for `REST_S`."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._again = float("-inf")

    def holds(self) -> bool:
        """Whether the last quick question was quick, or it is long ago."""
        return self._clock() >= self._again

    def run(self, quick: Callable[[], _T]) -> _T:
        """What the function returns or raises; notes how long it took."""
        start = self._clock()
        try:
            return quick()
        finally:
            now = self._clock()
            if now - start > LONGEST_S:
                self._again = now + REST_S

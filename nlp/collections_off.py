"""Loading without the garbage collector, which would look through all that is there again and again."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

_lock = Lock()
_within = 0
_thresholds = gc.get_threshold()


@contextmanager
def loading() -> Iterator[None]:
    """Have no cycles collected within, and what is there at the end not looked at any more.

    What is loaded is a million objects that stay. A full collection of them stops every thread for a quarter of a
    second of CPU, and loading the language model goes through four. It is the threshold that is set, as the readers of
    spaCy's files switch collections on again. May be nested, and entered by several threads.
    """
    global _within, _thresholds
    with _lock:
        if _within == 0:
            _thresholds = gc.get_threshold()
            gc.set_threshold(0)
        _within += 1
    try:
        yield
    finally:
        with _lock:
            _within -= 1
            if _within == 0:
                gc.freeze()
                gc.set_threshold(*_thresholds)

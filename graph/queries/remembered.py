"""Answers that took long, kept until the store changes.

The revision of the store is part of what an answer is known by, so that none outlives a write; those least recently
asked for are forgotten first.
"""

import threading
from collections import OrderedDict
from collections.abc import Callable
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

from graph.database import Session
from graph.revision import current_revision
from graph.store import Store

MOST_ANSWERS = 256
_Answer = TypeVar("_Answer")

_lock = threading.Lock()
_kept: WeakKeyDictionary[Store, OrderedDict[tuple[int, str], Any]] = WeakKeyDictionary()


def remembered(store: Store, session: Session, question: str, find: Callable[[], _Answer]) -> _Answer:
    """What `find` answered to the question at the revision that the session sees, or answers now.

    `question` is to tell apart all questions of all kinds, and the answer is not to be changed by anybody.
    """
    known_by = (current_revision(session), question)
    with _lock:
        answers = _kept.setdefault(store, OrderedDict())
        if known_by in answers:
            answers.move_to_end(known_by)
            kept: _Answer = answers[known_by]
            return kept
    found = find()
    with _lock:
        answers[known_by] = found
        while len(answers) > MOST_ANSWERS:
            answers.popitem(last=False)
    return found


def forget() -> None:
    """Forget all answers of all stores."""
    with _lock:
        _kept.clear()

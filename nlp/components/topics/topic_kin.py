"""Encounters of one text that are two sides of one matter: a visit and the meeting on it, both called off together.

Where nothing says what one of them was about, it was about what the other was.
"""

from collections.abc import Iterator, Sequence

from nlp.components.encounters.found import Found
from nlp.components.tellings.telling import OFF
from nlp.components.topics.topic_scope import shares_sides


def kin(found: Found, others: Sequence[Found]) -> Iterator[Found]:
    """The others of the same two sides that take place on the same days, or do not take place either."""
    for other in others:
        together = _on_days_of(found, other) or _both_off(found, other)
        if other is not found and together and shares_sides(found, other):
            yield other


def _both_off(found: Found, other: Found) -> bool:
    return found.status in OFF and other.status in OFF


def _on_days_of(found: Found, other: Found) -> bool:
    mine, theirs = found.when, other.when
    if mine is None or theirs is None or "day" not in (mine.precision, theirs.precision):
        return False
    return mine.start <= theirs.end and theirs.start <= mine.end and found.status == other.status

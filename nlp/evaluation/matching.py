"""Which annotated encounter is which read one, and which actor is which.

An event counts as found if it is of the same family (a visit; or a meeting, call or gathering), at least two of its
participants are the annotated event's (one, where that has one), and their F1 is above 0.5. Each annotated event takes
at most one read event, the best total first; a second reading of the same event is a false positive.
"""

from collections.abc import Callable, Sequence
from difflib import SequenceMatcher
from typing import TypeVar

from nlp.evaluation.annotation import Named, Told

_T = TypeVar("_T")


def same_actor(left: Named, right: Named) -> bool:
    """Whether two participants or entities are the same actor, allowing for spelling and shortened names."""
    kinds = {left.kind, right.kind}
    if "country" in kinds:
        if kinds != {"country"}:
            return False
        if left.country and right.country:
            return left.country == right.country
    if "person" in kinds and kinds != {"person"}:
        return False
    if not left.words or not right.words:
        return False
    if set(left.words) <= set(right.words) or set(right.words) <= set(left.words):
        return True
    whole = SequenceMatcher(None, " ".join(left.words), " ".join(right.words)).ratio()
    if "person" in kinds:
        return SequenceMatcher(None, left.words[-1], right.words[-1]).ratio() >= 0.8 and whole >= 0.75
    return whole >= 0.8


def pair_up(left: Sequence[_T], right: Sequence[_T], same: Callable[[_T, _T], bool]) -> list[tuple[int, int]]:
    """Greedy one-to-one pairs `(i, j)` of two sequences."""
    free = dict.fromkeys(range(len(right)))
    pairs = []
    for i, one in enumerate(left):
        j = next((j for j in free if same(one, right[j])), None)
        if j is not None:
            del free[j]
            pairs.append((i, j))
    return pairs


def f1(hits: int, gold: int, predicted: int) -> float:
    """The harmonic mean of precision and recall; 0 where both sides are empty."""
    return 2 * hits / (gold + predicted) if gold + predicted else 0.0


def same_days(gold: Told, read: Told) -> bool:
    """The same day; or, for an annotated interval, at least half of the union of both shared."""
    if gold.days is None or read.days is None:
        return False
    if gold.days[0] == gold.days[1]:
        return gold.days == read.days
    shared = (min(gold.days[1], read.days[1]) - max(gold.days[0], read.days[0])).days + 1
    union = (max(gold.days[1], read.days[1]) - min(gold.days[0], read.days[0])).days + 1
    return shared / union >= 0.5


def match_events(gold: Sequence[Told], read: Sequence[Told]) -> list[tuple[int, int]]:
    """Pairs `(i, j)` of annotated and read events, the best first."""
    options = [
        (-total, i, j)
        for i, annotated in enumerate(gold)
        for j, found in enumerate(read)
        if (total := _likeness(annotated, found)) is not None
    ]
    free_gold, free_read = set(range(len(gold))), set(range(len(read)))
    chosen = []
    for _, i, j in sorted(options):
        if i in free_gold and j in free_read:
            free_gold.remove(i)
            free_read.remove(j)
            chosen.append((i, j))
    return chosen


def _likeness(gold: Told, read: Told) -> float | None:
    """How alike two events are, None where they cannot be the same."""
    if gold.is_visit != read.is_visit:
        return None
    hits = len(pair_up(gold.participants, read.participants, same_actor))
    people = f1(hits, len(gold.participants), len(read.participants))
    if people <= 0.5 or hits < min(2, len(gold.participants)):
        return None
    return people + 0.3 * same_days(gold, read) + 0.2 * (gold.status == read.status) + 0.1 * (gold.type == read.type)

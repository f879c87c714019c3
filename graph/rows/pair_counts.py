"""Keeps for pairs of many events how many those are, by year, property and others who took part.

A pair of few is counted when it is asked for. Which pairs are counted depends on how many events they have, and on
nothing else, so that the rows are the same however the store came to be.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from graph.database import Session

MANY = 100
"""From so many events on, a pair is counted."""
KINDS = ("type", "mode", "subject")
"""The properties that are counted; those of `FILL`."""

Pair = tuple[int, int]
_Counted = tuple[str, int]
"""What is counted: `year` with twice the year, and one more for what was held; `term`; `other`, an entity."""

FILL = """
INSERT INTO pair_counts (a, b, kind, key, events)
SELECT a, b, 'year', day / 10000 * 2 + held AS key, count(*) FROM pair WHERE a = :a AND b = :b GROUP BY key
UNION ALL
SELECT p.a, p.b, 'term', f.term, count(*)
FROM pair p CROSS JOIN facet f INDEXED BY facet_by_event CROSS JOIN terms t
WHERE p.a = :a AND p.b = :b AND f.event = p.event AND t.id = f.term AND t.kind IN ('type', 'mode', 'subject')
GROUP BY f.term
UNION ALL
SELECT p.a, p.b, 'other', t.entity, count(*)
FROM pair p CROSS JOIN timeline t INDEXED BY timeline_by_event
WHERE p.a = :a AND p.b = :b AND t.event = p.event AND t.entity NOT IN (:a, :b)
GROUP BY t.entity
"""
MANY_MET = "SELECT a, b FROM pair GROUP BY a, b HAVING count(*) >= :many"
_IS_COUNTED = "SELECT 1 FROM pair_counts WHERE a = :a AND b = :b LIMIT 1"
_IS_MANY = "SELECT count(*) FROM (SELECT 1 FROM pair WHERE a = :a AND b = :b LIMIT :many)"
_MORE = """
INSERT INTO pair_counts (a, b, kind, key, events) VALUES (:a, :b, :kind, :key, 1)
ON CONFLICT (a, b, kind, key) DO UPDATE SET events = events + 1
"""
_ROW = "a = :a AND b = :b AND kind = :kind AND key = :key"
_FEWER = f"UPDATE pair_counts SET events = events - 1 WHERE {_ROW}"
"""What is not counted has no row, and nothing is changed."""
_NONE_LEFT = f"DELETE FROM pair_counts WHERE {_ROW} AND events = 0"
_FORGET = "DELETE FROM pair_counts WHERE a = :a AND b = :b"


@dataclass(frozen=True, slots=True)
class Filed:
    """What an event is filed under: its pairs, each with the key of its year, its terms, and who takes part."""

    pairs: Mapping[Pair, int] = field(default_factory=dict)
    terms: frozenset[int] = frozenset()
    actors: frozenset[int] = frozenset()

    @classmethod
    def of(cls, pairs: Iterable[Mapping[str, Any]], terms: Iterable[int], actors: Iterable[int]) -> "Filed":
        """From rows of `pair`, and the keys of terms and actors."""
        years = {(row["a"], row["b"]): row["day"] // 10_000 * 2 + row["held"] for row in pairs}
        return cls(years, frozenset(terms), frozenset(actors))

    def counts(self, pair: Pair) -> set[_Counted]:
        """What it adds one to in the counts of a pair."""
        if pair not in self.pairs:
            return set()
        others = {("other", actor) for actor in self.actors if actor not in pair}
        return {("year", self.pairs[pair]), *(("term", term) for term in self.terms), *others}


def recount(session: Session, before: Filed, after: Filed, counted: Collection[int]) -> None:
    """Have the counts of pairs follow an event that is filed otherwise now; the other tables are already written.

    `counted` are those of its terms now that are counted.
    """
    if before == after:
        return
    for pair in sorted(before.pairs.keys() | after.pairs.keys()):
        named = dict(zip(("a", "b"), pair, strict=True))
        if session.row(_IS_COUNTED, named) is None:
            if pair not in before.pairs and _is_many(session, named):
                session.run(FILL, named)
        elif pair not in after.pairs and not _is_many(session, named):
            session.run(_FORGET, named)
        else:
            _change(session, named, before.counts(pair), after.counts(pair), counted)


def many_met(rows: Callable[[str, Mapping[str, Any]], Iterable[Sequence[int]]]) -> list[dict[str, int]]:
    """The parameters of `FILL` for all pairs that are to be counted."""
    return [{"a": a, "b": b} for a, b in rows(MANY_MET, {"many": MANY})]


def _is_many(session: Session, pair: Mapping[str, int]) -> bool:
    (found,) = session.row(_IS_MANY, {**pair, "many": MANY}) or (0,)
    return bool(found >= MANY)


def _change(
    session: Session, pair: Mapping[str, int], old: set[_Counted], new: set[_Counted], counted: Collection[int]
) -> None:
    fewer = [{**pair, "kind": kind, "key": key} for kind, key in sorted(old - new)]
    session.run_many(_FEWER, fewer)
    session.run_many(_NONE_LEFT, fewer)
    more = [(kind, key) for kind, key in sorted(new - old) if kind != "term" or key in counted]
    session.run_many(_MORE, [{**pair, "kind": kind, "key": key} for kind, key in more])

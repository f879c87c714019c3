"""Who met whom within some days: the links of any number of entities, by one statement."""

import datetime as dt
import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any, Literal, get_args

from graph.database import Row
from graph.keys import FIRST_DAY, NO_DAY, day_key
from graph.queries.as_of import SETTLED, View
from graph.queries.chains import Links

ActorKind = Literal["person", "organization", "country"]
ACTOR_KINDS: tuple[ActorKind, ...] = get_args(ActorKind)

MOST_PARTICIPANTS = 12
"""By default an encounter of more does not link those who took part: at a summit of forty not everyone met everyone."""

_LATER = 10**9
NOT_A_CROWD = "NOT EXISTS (SELECT 1 FROM crowds c WHERE c.id = {event} AND c.participants > :most)"
_LINKS = (
    "{t}.day BETWEEN :earliest AND :latest AND {t}.last >= :since AND ({t}.held = 1 OR :held = 0) "
    f"AND {NOT_A_CROWD.format(event='{t}.event')} AND (:settled IS NULL OR {SETTLED.format(event='{t}.event')})"
)
_FRONTIER = "(SELECT value FROM json_each(:frontier))"
_PAIRS = "SELECT p.{one} AS one, p.{other} AS other FROM pair p WHERE p.{one} IN " + _FRONTIER + " AND {links}"
BY_PAIRS = f"""
SELECT one, other, count(*) FROM (
    {_PAIRS.format(one="a", other="b", links=_LINKS.format(t="p"))}
    UNION ALL
    {_PAIRS.format(one="b", other="a", links=_LINKS.format(t="p"))}
) GROUP BY one, other
"""
BY_DAYS = f"""
SELECT t.entity, p.entity, count(*) FROM timeline t CROSS JOIN timeline p
WHERE t.entity IN {_FRONTIER} AND {_LINKS.format(t="t")} AND p.event = t.event AND p.entity <> t.entity
GROUP BY t.entity, p.entity
"""
_FEW_DAYS = 0.25
"""Up to this share of all events of the entities those of the days alone are read; else all their pairs, in a row."""
COUNTED = f"""
SELECT count(*) FROM (
    SELECT 1 FROM timeline t WHERE t.entity IN {_FRONTIER} AND t.day BETWEEN :earliest AND :latest LIMIT :most_counted
)
"""
SHARED = f"""
SELECT e.body, e.status, p.last, e.part_of, p.day, p.event FROM pair p CROSS JOIN events e
WHERE p.a = :a AND p.b = :b AND {_LINKS.format(t="p")} AND e.id = p.event
ORDER BY p.day DESC, p.event DESC LIMIT :limit
"""
MET = f"SELECT count(*) FROM pair p WHERE p.a = :a AND p.b = :b AND {_LINKS.format(t='p')}"
KNOWN_ENTITIES = """
SELECT e.id, e.kind, e.events FROM json_each(:ids) j CROSS JOIN entities e WHERE e.id = j.value
"""


@dataclass(frozen=True, slots=True)
class LinkRule:
    """Which encounters link those who took part: of these days, held or under way unless `held` is false, and small."""

    since: dt.date | None = None
    until: dt.date | None = None
    held: bool = True
    max_participants: int = MOST_PARTICIPANTS

    def parameters(self, view: View) -> dict[str, Any]:
        """The values of the statements of this module."""
        undated = self.since is None and self.until is None
        first = NO_DAY if undated else FIRST_DAY
        return {
            "since": day_key(self.since),
            "earliest": first if self.since is None else view.earliest_reaching(self.since),
            "latest": _LATER if self.until is None else day_key(self.until),
            "held": int(self.held),
            "most": self.max_participants,
            "settled": None if view.as_of is None else view.settled,
        }


class MeetingGraph:
    """The graph of those who met by a rule, in which a chain leads through entities of some kinds only."""

    def __init__(self, view: View, rule: LinkRule, ends: Collection[int]) -> None:
        self._view, self._asked = view, rule.parameters(view)
        self._ends = set(ends)
        self._known: dict[int, tuple[str, int]] = {}
        self._through: Collection[ActorKind] = ACTOR_KINDS

    def through(self, kinds: Collection[ActorKind]) -> "MeetingGraph":
        """The same graph, with what is known of it, for chains through these kinds."""
        self._through = kinds
        return self

    def links(self, frontier: Collection[int]) -> Links:
        """Of each of these entities those it met, if a chain can lead through them, and at how many events."""
        self._learn(frontier)
        few = int(_FEW_DAYS * sum(self._known[entity][1] for entity in frontier))
        statement = BY_DAYS if self.cost(frontier, few) <= few else BY_PAIRS
        rows = self._view.rows(statement, self._of(frontier))
        self._learn(other for _, other, _ in rows)
        links: Links = {}
        for entity, other, shared in rows:
            if other in self._ends or self._known[other][0] in self._through:
                met = links.setdefault(entity, {})
                met[other] = met.get(other, 0) + shared
        return links

    def met(self, one: int, other: int) -> int:
        """How many events link the two."""
        return sum(n for (n,) in self._view.rows(MET, {**self._asked, "a": min(one, other), "b": max(one, other)}))

    def cost(self, frontier: Collection[int], most: int) -> int:
        """How many events these entities have on the days; where they are more than `most`, some number above it."""
        asked = {**self._of(frontier), "most_counted": most + 1}
        return sum(events for (events,) in self._view.rows(COUNTED, asked))

    def _of(self, frontier: Collection[int]) -> dict[str, Any]:
        return {**self._asked, "frontier": json.dumps(sorted(frontier))}

    def shared(self, one: int, other: int, limit: int) -> list[Row]:
        """Rows (body, status, last day, part of, …) of events that link the two, the latest first."""
        asked = {**self._asked, "a": min(one, other), "b": max(one, other), "limit": limit}
        return sorted(self._view.rows(SHARED, asked), key=lambda row: row[4:6], reverse=True)[:limit]

    def _learn(self, entities: Iterable[int]) -> None:
        unknown = sorted(set(entities) - self._known.keys())
        if unknown:
            rows = self._view.session.rows(KNOWN_ENTITIES, {"ids": json.dumps(unknown)})
            self._known |= {entity: (kind, events) for entity, kind, events in rows}

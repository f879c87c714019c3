"""The events that link those who take part, by all the filters that events have: one statement for each question."""

import json
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from graph.errors import TooMuch
from graph.keys import iso_day
from graph.network import Actor, Network, network_of
from graph.possible_days import HAPPENED
from graph.queries.as_of import View
from graph.queries.event_search import EventSearch
from graph.queries.events import ALL_EVENTS, EventFilter, event_search
from graph.queries.meeting_links import MOST_PARTICIPANTS, NOT_A_CROWD

MOST_EVENTS = 200_000
"""Events that one network is made of, at most."""
_FEW_ENOUGH = 180_000

_MET = """
SELECT m.entity, p.entity, count(*) FROM (SELECT d.entity, d.event {matching}) m CROSS JOIN timeline p
WHERE p.event = m.event AND p.entity <> m.entity GROUP BY m.entity, p.entity
"""
_AMONG = "SELECT d.a, d.b, d.day, d.held, d.type, d.event {matching} LIMIT :cap"
_EVERYONE = """
SELECT p.a, p.b, m.day, m.status IN {happened}, m.type, m.event
FROM (SELECT d.event, d.day, e.type, e.status {matching}) m CROSS JOIN pair p WHERE p.event = m.event
"""
_ACTORS = """
SELECT e.id, e.public_id, e.name, e.kind, e.country FROM json_each(:ids) j CROSS JOIN entities e WHERE e.id = j.value
"""


@dataclass(frozen=True, slots=True)
class NetworkFilter:
    """Which events link, and whom: those that meet `wanted`, held or under way if `held` is true and no status asked
    for, of at most `max_participants`; and entities of these `kinds`, or of any.
    """

    wanted: EventFilter = ALL_EVENTS
    held: bool = True
    max_participants: int = MOST_PARTICIPANTS
    kinds: tuple[str, ...] = ()


class NetworkEvents:
    """The events of a filter in a view of the store; the entity `around`, if any, is a node whatever its kind.

    Raises TooMuch where they are too many to hold.
    """

    def __init__(self, view: View, wanted: NetworkFilter, around: int | None = None) -> None:
        self._view, self._wanted, self._around = view, wanted, around
        self._actors: dict[int, Actor] = {}

    def actors(self, keys: Collection[int]) -> dict[int, Actor]:
        """Those of the entities that can be nodes."""
        unknown = sorted(set(keys) - self._actors.keys())
        if unknown:
            rows = self._view.session.rows(_ACTORS, {"ids": json.dumps(unknown)})
            self._actors |= {key: Actor(*actor) for key, *actor in rows}
        kinds = self._wanted.kinds
        return {
            key: self._actors[key]
            for key in keys
            if not kinds or self._actors[key].kind in kinds or key == self._around
        }

    def met_by(self, frontier: Collection[int]) -> list[tuple[int, int, int]]:
        """Rows (one of the frontier, another entity, number of events shared)."""
        search = self._search("timeline", "d.entity IN (SELECT value FROM json_each(:frontier))", frontier=frontier)
        if search is None:
            return []
        matching, parameters = search.matching(rows=False)
        self._check_number(matching, parameters)
        return [(one, other, n) for one, other, n in self._view.rows(_MET.format(matching=matching), parameters)]

    def among(self, keys: Collection[int]) -> Network:
        """The network of these entities."""
        inside = "(SELECT value FROM json_each(:keys))"
        search = self._search("pair", f"d.a IN {inside} AND d.b IN {inside}", keys=keys)
        if search is None:
            return Network(self.actors(keys))
        matching, parameters = search.matching(rows=False)
        rows = self._view.rows(_AMONG.format(matching=matching), {**parameters, "cap": MOST_EVENTS + 1})
        if len(rows) > MOST_EVENTS:
            raise _too_many(sorted((row[2] for row in rows), reverse=True)[_FEW_ENOUGH])
        return network_of(rows, self.actors(keys))

    def matching(self) -> tuple[str, dict[str, Any]] | None:
        """The events, as `FROM … WHERE …` over `d` and `e` with its parameters; None where there can be none."""
        search = self._search()
        return None if search is None else search.matching()

    def everyone(self) -> Network:
        """The network of all."""
        search = self._search()
        if search is None:
            return Network({})
        matching, parameters = search.matching()
        self._check_number(matching, parameters)
        rows = self._view.rows(_EVERYONE.format(matching=matching, happened=_listed(HAPPENED)), parameters)
        return network_of(rows, self.actors({key for row in rows for key in row[:2]}))

    def _search(self, table: str | None = None, condition: str = "", **keys: Collection[int]) -> EventSearch | None:
        search = event_search(self._view, self._wanted.wanted)
        if search is None:
            return None
        if table is not None:
            search.driven_by(table)
            search.also(condition, **{name: json.dumps(sorted(listed)) for name, listed in keys.items()})
        asked = self._wanted.wanted
        if self._wanted.held and not asked.status and not asked.statuses:
            search.also(f"e.status IN {_listed(HAPPENED)}" if table is None else "d.held = 1")
        search.also(NOT_A_CROWD.format(event="d.event"), most=self._wanted.max_participants)
        return search

    def _check_number(self, matching: str, parameters: dict[str, object]) -> None:
        """Raises TooMuch, naming days from which on the events would not be too many."""
        counted = f"SELECT count(*) FROM (SELECT 1 {matching} LIMIT :cap)"
        found = sum(n for (n,) in self._view.rows(counted, {**parameters, "cap": MOST_EVENTS + 1}))
        if found > MOST_EVENTS:
            late = f"SELECT d.day {matching} ORDER BY d.day DESC LIMIT 1 OFFSET :few"
            (day,) = self._view.session.row(late, {**parameters, "few": _FEW_ENOUGH}) or (0,)
            raise _too_many(day)


def _too_many(day: int) -> TooMuch:
    since = iso_day(day)
    narrower = f"since={since} would leave fewer" if since else "name an entity, a country or a topic"
    return TooMuch(f"more than {MOST_EVENTS:,} events fit, which is too many for one network; {narrower}")


def _listed(values: Collection[str]) -> str:
    return "(" + ", ".join(f"'{value}'" for value in values) + ")"

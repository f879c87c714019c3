"""The network of all, however large: counted by the database and read row by row, in memory for the entities alone."""

from collections.abc import Iterator
from itertools import islice

from graph.database import Row
from graph.model import EventType
from graph.network import Actor, Tally
from graph.possible_days import HAPPENED
from graph.queries.as_of import View
from graph.queries.network_events import NetworkEvents, NetworkFilter
from graph.store import Store

TYPES: tuple[EventType, ...] = ("meeting", "call", "visit", "gathering")
_ROWS_AT_ONCE = 500

_COUNTED = ", ".join(
    (
        "count(*)",
        f"sum(m.status IN ({', '.join(f'{each!r}' for each in HAPPENED)}))",
        "min(nullif(m.day, 0))",
        "max(m.day)",
        *(f"sum(m.type = {kind!r})" for kind in TYPES),
    )
)
_MATCHED = "(SELECT d.event, d.day, e.type, e.status {matching}) m"
_CAN_BE_NODE = "EXISTS (SELECT 1 FROM entities k WHERE k.id = {key} AND instr(:kinds, k.kind))"
_OF_KINDS = f"(:kinds = '' OR {_CAN_BE_NODE})"
NODES = f"""
SELECT t.entity, {_COUNTED} FROM {_MATCHED} CROSS JOIN timeline t
WHERE t.event = m.event AND {_OF_KINDS.format(key="t.entity")} AND EXISTS (
    SELECT 1 FROM timeline o WHERE o.event = m.event AND o.entity <> t.entity AND {_OF_KINDS.format(key="o.entity")}
)
GROUP BY t.entity
"""
LINKS = f"""
SELECT p.a, p.b, {_COUNTED} FROM {_MATCHED} CROSS JOIN pair p
WHERE p.event = m.event AND {_OF_KINDS.format(key="p.a")} AND {_OF_KINDS.format(key="p.b")}
GROUP BY p.a, p.b
"""


class NetworkStream:
    """Nodes and links of all that meets a filter, of one revision of the store, each once and in no telling order.

    Not as of a day, which takes both what is stored and what was then.
    """

    def __init__(self, view: View, wanted: NetworkFilter) -> None:
        self._view, self._kinds = view, " ".join(wanted.kinds)
        self._events = NetworkEvents(view, wanted)

    def nodes(self) -> Iterator[tuple[Actor, Tally]]:
        """Each entity with the events that it shares with another."""
        for rows in self._rows(NODES):
            actors = self._events.actors({row[0] for row in rows})
            yield from ((actors[key], _tally(*counted)) for key, *counted in rows)

    def links(self) -> Iterator[tuple[Actor, Actor, Tally]]:
        """Each two who share events, the lesser id first."""
        for rows in self._rows(LINKS):
            actors = self._events.actors({key for row in rows for key in row[:2]})
            for a, b, *counted in rows:
                one, other = sorted((actors[a], actors[b]), key=lambda actor: actor.id)
                yield one, other, _tally(*counted)

    def _rows(self, sql: str) -> Iterator[list[Row]]:
        asked = self._events.matching()
        if asked is None:
            return
        matching, parameters = asked
        rows = self._view.session.stream(sql.format(matching=matching), {**parameters, "kinds": self._kinds})
        try:
            while some := list(islice(rows, _ROWS_AT_ONCE)):
                yield some
        finally:
            rows.close()


def _tally(events: int, held: int, first: int | None, last: int, *by_type: int) -> Tally:
    types: dict[str, int] = {kind: number for kind, number in zip(TYPES, by_type, strict=True) if number}
    return Tally(events, held, first or 0, last, types)


def open_stream(store: Store, wanted: NetworkFilter) -> NetworkStream:
    """The stream; to be opened and read within `store.reading()`, so that all of it is of one revision."""
    with store.reading() as session:
        return NetworkStream(View(session), wanted)

"""Whom a store knows by a name: those who bear it, or the nearest, with those of most events first."""

from dataclasses import dataclass

from graph.database import Session
from graph.identity import surviving_id
from graph.keys import fold, row_key
from graph.model import EntityKind
from graph.queries.fuzzy_names import nearest_names
from graph.queries.names import MOST_NAMESAKES, entities_named
from graph.store import Store

_ONE = "SELECT public_id, name, kind, country, events FROM entities WHERE id = :id AND body <> ''"
_CALLED = "SELECT DISTINCT entity FROM aliases WHERE folded = :folded ORDER BY entity LIMIT :most"


@dataclass(frozen=True, slots=True)
class Namesake:
    """An entity that a name may mean, and in how many events it takes part."""

    entity_id: str
    name: str
    kind: EntityKind
    country: str | None
    events: int


def known(store: Store, entity_id: str) -> Namesake | None:
    """The entity of this id, or the one that it was merged into."""
    with store.reading() as session:
        row = session.row(_ONE, {"id": row_key(surviving_id(session, entity_id))})
    return None if row is None else Namesake(*row)


def called(store: Store, name: str) -> tuple[Namesake, ...]:
    """The entities that documents call exactly so, in any case of letters."""
    with store.reading() as session:
        rows = session.rows(_CALLED, {"folded": fold(name), "most": MOST_NAMESAKES})
        return _with_most_events_first(session, [entity for (entity,) in rows])


def named(store: Store, id_or_name: str) -> tuple[Namesake, ...]:
    """The entities with this id, or called so, or, where nobody is, called nearly so."""
    with store.reading() as session:
        return _with_most_events_first(session, entities_named(session, id_or_name))


def nearest(store: Store, name: str, least_score: float) -> Namesake | None:
    """The entity with the name nearest to one that nobody bears, if it is as near as that (0 to 100)."""
    with store.reading() as session:
        near = nearest_names(session, name)
        best = max(near.values(), default=0.0)
        found = [entity for entity, score in near.items() if score == best >= least_score]
        return next(iter(_with_most_events_first(session, found)), None)


def _with_most_events_first(session: Session, entities: list[int] | tuple[int, ...]) -> tuple[Namesake, ...]:
    rows = [session.row(_ONE, {"id": entity}) for entity in entities]
    found = [Namesake(*row) for row in rows if row is not None]
    return tuple(sorted(found, key=lambda one: (-one.events, one.entity_id)))

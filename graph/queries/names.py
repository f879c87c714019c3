"""Which entities a caller means: by id, by a name as written, or by the nearest name."""

import json

from graph.database import Session
from graph.errors import Merged, NotFound
from graph.identity import surviving_id
from graph.keys import fold, row_key
from graph.queries.fuzzy_names import nearest_names

MOST_NAMESAKES = 20
BUSIEST = """
SELECT e.id FROM json_each(:ids) j CROSS JOIN entities e WHERE e.id = j.value ORDER BY e.events DESC, j.key LIMIT 1
"""
NEAR_ENOUGH = 85.0
"""From this similarity (0 to 100) on, a misspelt name is taken for the one it is nearest to."""


def entity_exists(session: Session, entity_id: str) -> bool:
    """Whether an entity has this id."""
    row = session.row("SELECT public_id FROM entities WHERE id = :id", {"id": row_key(entity_id)})
    return row is not None and row[0] == entity_id


def check_entity(session: Session, entity_id: str) -> None:
    """Raises NotFound for an id that no entity has, and Merged for one that leads to another."""
    survivor = surviving_id(session, entity_id)
    if not entity_exists(session, survivor):
        raise NotFound(entity_id)
    if survivor != entity_id:
        raise Merged(survivor)


def entities_named(session: Session, id_or_name: str) -> tuple[int, ...]:
    """Row ids of the entities with this id or, failing that, this name or, failing that, the nearest name."""
    survivor = surviving_id(session, id_or_name)
    if entity_exists(session, survivor):
        return (row_key(survivor),)
    rows = session.rows(
        "SELECT DISTINCT entity FROM aliases WHERE folded = :folded ORDER BY entity LIMIT :most",
        {"folded": fold(id_or_name), "most": MOST_NAMESAKES},
    )
    if rows:
        return tuple(entity for (entity,) in rows)
    near = nearest_names(session, id_or_name)
    best = max(near.values(), default=0.0)
    return tuple(sorted(entity for entity, score in near.items() if score == best >= NEAR_ENOUGH)[:MOST_NAMESAKES])


def the_entity_named(session: Session, id_or_name: str) -> int:
    """Row id of the entity meant: of namesakes the one with most events. Raises NotFound."""
    found = entities_named(session, id_or_name)
    if not found:
        raise NotFound(id_or_name)
    if len(found) == 1:
        return found[0]
    row = session.row(BUSIEST, {"ids": json.dumps(found)})
    return found[0] if row is None else int(row[0])

"""Whom someone met, and whom those met, and who of them met each other: a network of at most 300."""

import json
from typing import Any

from graph.database import Row
from graph.network import Actor, Network, Tally
from graph.queries.as_of import viewed
from graph.queries.names import the_entity_named
from graph.queries.network_events import NetworkEvents, NetworkFilter
from graph.store import Store

MOST_NODES, DEEPEST = 300, 3
EVERYTHING = NetworkFilter()

_NAMED = "SELECT public_id, name, kind, country FROM entities WHERE id = :id"


def network(
    store: Store,
    entity: str | None = None,
    wanted: NetworkFilter = EVERYTHING,
    depth: int = 1,
    limit: int = MOST_NODES,
) -> str:
    """The network around an entity, given by id or name, up to `depth` encounters away; or that of all, as JSON.

    Of each level those are kept who share most events with the level before, `limit` in all; `truncated` says how many
    were seen and left off. Nodes count the events that they share with others of the answer (in the network of all with
    those left off, too), and links those that two share: `events`, `held` (those held or under way), `first` and `last`
    (the days on which events began), `types`.
    Raises NotFound, TooMuch, and ValueError for a number out of range.
    """
    if not 1 <= depth <= DEEPEST or not 1 <= limit <= MOST_NODES:
        raise ValueError(f"depth is from 1 to {DEEPEST}, limit from 1 to {MOST_NODES}")
    with store.reading() as session:
        key = None if entity is None else the_entity_named(session, entity)
        named = None if key is None else session.row(_NAMED, {"id": key})
        with viewed(session, wanted.wanted.as_of) as view:
            events = NetworkEvents(view, wanted, key)
            levels, truncated, found = _everyone(events, limit) if key is None else _around(events, key, depth, limit)
    return _answer(found, levels, truncated, wanted, entity=named, depth=None if key is None else depth)


def whole_network(store: Store, wanted: NetworkFilter = EVERYTHING) -> str:
    """The network of all, with every node; else as `network` answers. Raises TooMuch."""
    with store.reading() as session, viewed(session, wanted.wanted.as_of) as view:
        return _answer(NetworkEvents(view, wanted).everyone(), {}, 0, wanted, entity=None, depth=None)


def _answer(
    found: Network, levels: dict[int, int], truncated: int, wanted: NetworkFilter, entity: Row | None, depth: int | None
) -> str:
    head = {
        "entity": None if entity is None else Actor(*entity).told(),
        "depth": depth,
        "max_participants": wanted.max_participants,
        "truncated": truncated,
    }
    return json.dumps({**head, **_served(found, levels)}, ensure_ascii=False)


def _everyone(events: NetworkEvents, limit: int) -> tuple[dict[int, int], int, Network]:
    everyone = events.everyone()
    strongest = everyone.strongest()
    return {}, len(strongest[limit:]), everyone.within(set(strongest[:limit]))


def _around(events: NetworkEvents, key: int, depth: int, limit: int) -> tuple[dict[int, int], int, Network]:
    """The level of each node that is kept, how many were left off, and the network of those kept."""
    levels, frontier, left_off = {key: 0}, {key}, 0
    for level in range(1, depth + 1):
        strength: dict[int, int] = {}
        for _, other, shared in events.met_by(frontier):
            if other not in levels:
                strength[other] = strength.get(other, 0) + shared
        actors = events.actors(strength)
        ranked = sorted(actors, key=lambda other: (-strength[other], actors[other].id))
        kept = ranked[: limit - len(levels)]
        left_off = len(ranked) - len(kept)
        levels |= dict.fromkeys(kept, level)
        frontier = set(kept)
        if left_off or not frontier:
            break
    return levels, left_off, events.among(levels)


def _served(found: Network, levels: dict[int, int]) -> dict[str, list[dict[str, Any]]]:
    """Nodes, the nearest and then the strongest first, and edges, the strongest first. A node alone has no events."""
    nodes = {key: found.nodes.get(key, Tally()) for key in levels or found.nodes}
    degrees = found.degrees()
    order = sorted(nodes, key=lambda key: (levels.get(key, 0), -nodes[key].events, found.actors[key].id))
    return {
        "nodes": [
            {**found.actors[key].told(), "level": levels.get(key), "degree": degrees[key], **nodes[key].told()}
            for key in order
        ],
        "edges": [
            {"id": f"{one}~{other}", "source": one, "target": other, **tally.told()}
            for one, other, tally in found.ordered_links()
        ],
    }

"""Who stands out in the network of the events that meet filters."""

import json
from collections import Counter
from typing import Any

from graph.centrality import Measure, Standing, standing
from graph.network import Network
from graph.queries.as_of import viewed
from graph.queries.network import EVERYTHING
from graph.queries.network_events import NetworkEvents, NetworkFilter
from graph.store import Store

MOST_RANKED = 500


def rank(store: Store, by: Measure, wanted: NetworkFilter = EVERYTHING, limit: int = 50) -> str:
    """The `limit` entities that rank first by a measure (see `graph.centrality`), as JSON with the size of the network.

    Equal scores are ordered by number of events, then by id. By community, members follow one another, the community
    with most events first, and `communities` tells the size of each. Raises TooMuch.
    """
    if not 1 <= limit <= MOST_RANKED:
        raise ValueError(f"limit is from 1 to {MOST_RANKED}")
    with store.reading() as session, viewed(session, wanted.wanted.as_of) as view:
        network = NetworkEvents(view, wanted).everyone()
    found = standing(network, by)
    head = {
        "by": by,
        "nodes": len(network.nodes),
        "edges": len(network.links),
        "max_participants": wanted.max_participants,
        "sampled_from": found.sources,
        "communities": _groups(network, found),
        "modularity": found.modularity,
        "data": _rows(network, found)[:limit],
    }
    return json.dumps(head, ensure_ascii=False)


def _rows(network: Network, found: Standing) -> list[dict[str, Any]]:
    degrees, of = network.degrees(), found.communities or {}

    def place(key: int) -> tuple[float | str, ...]:
        node = network.actors[key].id
        return of.get(node, 0), -found.scores[node], -network.nodes[key].events, node

    return [
        {
            "rank": number,
            "entity": network.actors[key].told(),
            "score": found.scores[network.actors[key].id],
            "community": of.get(network.actors[key].id),
            "degree": degrees[key],
            **network.nodes[key].told(),
        }
        for number, key in enumerate(sorted(network.nodes, key=place), 1)
    ]


def _groups(network: Network, found: Standing) -> list[dict[str, Any]] | None:
    """Of each community the number of members and of the events that they share; a link's events count once."""
    if found.communities is None:
        return None
    members = Counter(found.communities.values())
    events: Counter[int] = Counter()
    for one, other, tally in network.ordered_links():
        if found.communities[one] == found.communities[other]:
            events[found.communities[one]] += tally.events
    return [{"community": number, "members": members[number], "events": events[number]} for number in sorted(members)]

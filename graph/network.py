"""A network held in memory: who took part in events together, how often and when."""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import Any

import networkx as nx

from graph.keys import iso_day

Shared = tuple[int, int, int, int, str, int]
"""Two who took part in an event: keys of both (the lesser first), its first day, whether it was held, type, and key."""


@dataclass(slots=True)
class Tally:
    """Events counted: all, those held or under way, by type, and the first and last day that any of them began on."""

    events: int = 0
    held: int = 0
    first: int = 0
    last: int = 0
    types: dict[str, int] = field(default_factory=dict)

    def add(self, day: int, held: int, kind: str) -> None:
        """Count an event; `day` is 0 for none."""
        self.events += 1
        self.held += held
        self.types[kind] = self.types.get(kind, 0) + 1
        if day:
            if day < self.first or not self.first:
                self.first = day
            if day > self.last:
                self.last = day

    def told(self) -> dict[str, Any]:
        """As it is served."""
        return {
            "events": self.events,
            "held": self.held,
            "first": iso_day(self.first),
            "last": iso_day(self.last),
            "types": dict(sorted(self.types.items())),
        }


@dataclass(frozen=True, slots=True)
class Actor:
    """An entity as a node has it."""

    id: str
    name: str
    kind: str
    country: str | None

    def told(self) -> dict[str, Any]:
        """As it is served."""
        return {"id": self.id, "name": self.name, "kind": self.kind, "country": self.country}


@dataclass(slots=True)
class Network:
    """Nodes and links by the keys of entities; a node counts the events of its links, each once."""

    actors: dict[int, Actor]
    nodes: dict[int, Tally] = field(default_factory=dict)
    links: dict[tuple[int, int], Tally] = field(default_factory=dict)

    def strongest(self) -> list[int]:
        """All nodes, those with most events first, then by id."""
        return sorted(self.nodes, key=lambda key: (-self.nodes[key].events, self.actors[key].id))

    def degrees(self) -> Counter[int]:
        """With how many others each node shares an event."""
        return Counter(key for link in self.links for key in link)

    def within(self, keys: Collection[int]) -> "Network":
        """The same counts, for these nodes and the links among them alone."""
        links = {link: tally for link, tally in self.links.items() if link[0] in keys and link[1] in keys}
        return Network(self.actors, {key: self.nodes[key] for key in self.nodes if key in keys}, links)

    def ordered_links(self) -> list[tuple[str, str, Tally]]:
        """Ids of both ends (the lesser first) and the tally of each link, the strongest first."""
        links = []
        for (a, b), tally in self.links.items():
            one, other = sorted((self.actors[a].id, self.actors[b].id))
            links.append((one, other, tally))
        return sorted(links, key=lambda link: (-link[2].events, *link[:2]))

    def graph(self) -> "nx.Graph[str]":
        """As networkx takes it, by ids, with the number of events as `weight`; the same for the same network."""
        graph: nx.Graph[str] = nx.Graph()
        graph.add_nodes_from(sorted(self.actors[key].id for key in self.nodes))
        graph.add_weighted_edges_from(sorted((one, other, tally.events) for one, other, tally in self.ordered_links()))
        return graph


def network_of(shared: Iterable[Shared], actors: dict[int, Actor]) -> Network:
    """The network of all who took part in an event with another, as far as they are among the actors."""
    network = Network(actors)
    links, seen = network.links, {key: set[int]() for key in actors}
    network.nodes = nodes = {key: Tally() for key in actors}
    for one, other, day, held, kind, event in shared:
        if one not in nodes or other not in nodes:
            continue
        tally = links.get((one, other))
        if tally is None:
            tally = links[one, other] = Tally()
        tally.add(day, held, kind)
        for key in (one, other):
            if event not in seen[key]:
                seen[key].add(event)
                nodes[key].add(day, held, kind)
    network.nodes = {key: tally for key, tally in nodes.items() if tally.events}
    return network

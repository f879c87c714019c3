"""Who stands where in a network: by degree, betweenness, PageRank and community; the same for the same network."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

import networkx as nx
import numpy as np

from graph.network import Network

Measure = Literal["degree", "betweenness", "pagerank", "community"]
MEASURES: tuple[Measure, ...] = get_args(Measure)

SEED = 1
MOST_LINKS_WALKED = 2_000_000
"""By the search for betweenness: it takes some seconds. Larger networks are sampled."""
_FEWEST_SOURCES = 50
_DAMPING, _CLOSE_ENOUGH, _MOST_ROUNDS = 0.85, 1e-10, 200


@dataclass(frozen=True, slots=True)
class Standing:
    """A score for each id; `sources` is the number of nodes from which betweenness was sampled, None where it was not.

    `communities` gives each id the number of its community, 1 for the one with most events.
    """

    scores: Mapping[str, float]
    sources: int | None = None
    communities: Mapping[str, int] | None = None
    modularity: float | None = None


def standing(network: Network, by: Measure) -> Standing:
    """The measure of every node.

    `degree` is the number of others it shares an event with. `betweenness` is the share of shortest paths that lead
    through it (Brandes 2001; in large networks from a sample of nodes, Brandes and Pich 2007). `pagerank` counts links
    by their events (Page et al. 1999). `community` finds groups by the Louvain method (Blondel et al. 2008), with links
    counted by their events; the score is the number of events that a node shares within its own.
    """
    graph = network.graph()
    match by:
        case "degree":
            return Standing(dict(graph.degree()))
        case "betweenness":
            return _betweenness(graph)
        case "pagerank":
            return Standing(_pagerank(graph))
        case "community":
            return _communities(graph)


def _betweenness(graph: "nx.Graph[str]") -> Standing:
    nodes, links = graph.number_of_nodes(), graph.number_of_edges()
    affordable = max(_FEWEST_SOURCES, MOST_LINKS_WALKED // (nodes + links + 1))
    sources = affordable if affordable < nodes else None
    return Standing(nx.betweenness_centrality(graph, k=sources, seed=SEED), sources)


def _pagerank(graph: "nx.Graph[str]") -> dict[str, float]:
    """By power iteration. (networkx would need SciPy for it.) Every node has a link, so that none loses its weight."""
    ids = list(graph)
    place = {node: number for number, node in enumerate(ids)}
    links = [(place[a], place[b], events) for a, b, events in graph.edges(data="weight")]
    if not links:
        return {}
    one, other, events = (np.array(column) for column in zip(*links, strict=True))
    source, target = np.concatenate([one, other]), np.concatenate([other, one])
    weight = np.concatenate([events, events]).astype(float)
    weight /= np.bincount(source, weights=weight, minlength=len(ids))[source]
    score = np.full(len(ids), 1 / len(ids))
    for _ in range(_MOST_ROUNDS):
        passed = np.bincount(target, weights=weight * score[source], minlength=len(ids))
        score, before = (1 - _DAMPING) / len(ids) + _DAMPING * passed, score
        if np.abs(score - before).sum() < _CLOSE_ENOUGH * len(ids):
            break
    return dict(zip(ids, score.tolist(), strict=True))


def _communities(graph: "nx.Graph[str]") -> Standing:
    if not graph:
        return Standing({}, communities={})
    ids = list(graph)
    # By numbers, as a set of texts is walked in another order by each process.
    numbered = nx.convert_node_labels_to_integers(graph)
    groups = nx.community.louvain_communities(numbered, weight="weight", seed=SEED)
    found = [{ids[at] for at in group} for group in groups]
    number = {node: at for at, group in enumerate(found) for node in group}
    scores = {
        node: sum(link["weight"] for other, link in graph.adj[node].items() if number[other] == number[node])
        for node in graph
    }
    ordered = sorted(found, key=lambda group: (-sum(scores[node] for node in group), min(group)))
    at = {node: place for place, group in enumerate(ordered, 1) for node in group}
    communities = {node: at[node] for node in graph}
    return Standing(scores, None, communities, nx.community.modularity(numbered, groups, weight="weight"))

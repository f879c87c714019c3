"""Chains between two, against all simple paths that networkx finds in the graph of the events that the store lists."""

import itertools
import json
from typing import Any

import networkx as nx
from event_questions import DAYS, walk
from fresh_store import fresh_store
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from meetings_strategy import linked, presses
from readings import PEOPLE

from graph.queries.events import EventFilter
from graph.queries.path import path

KINDS = ("person", "organization", "country")
slowly = settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def expected(graph: "nx.Graph[str]", a: str, b: str, kinds: Any, depth: int) -> list[tuple[int, int]]:
    """Length and strength of the rarest link of every chain there is, in the order in which they are to come."""
    allowed = [node for node in graph if node in (a, b) or PEOPLE[node][1] in kinds]
    inner = graph.subgraph(allowed)
    if a not in inner or b not in inner:
        return []
    chains = list(nx.all_simple_paths(inner, a, b, cutoff=depth))
    weakest = [min(len(inner.edges[link]["events"]) for link in itertools.pairwise(chain)) for chain in chains]
    lengths = [len(chain) - 1 for chain in chains]
    return sorted(zip(lengths, weakest, strict=True), key=lambda each: (each[0], -each[1]))


@given(
    presses(),
    st.lists(st.sampled_from(sorted(PEOPLE)), min_size=2, max_size=2, unique=True),
    st.tuples(DAYS, DAYS).filter(lambda days: None in days or days[0] <= days[1]),
    st.none() | DAYS,
    st.sampled_from([(), ("person",), ("country", "organization"), KINDS]),
    st.booleans(),
    st.integers(2, 5),
    st.integers(1, 6),
    st.integers(1, 10),
)
@slowly
def test_the_shortest_chains_are_found(readings, ends, days, as_of, through, held, most, depth, k):
    a, b = ends
    with fresh_store() as store:
        store.add_many([*readings])
        known = {entity for reading in readings for entity in (each.id for each in reading.entities)}
        if not {a, b} <= known:
            return
        everything = walk(store, EventFilter(since=days[0], until=days[1], as_of=as_of), 500)
        graph = linked(everything, held, most)
        asked = {"through": through, "held": held, "max_participants": most, "depth": depth, "events": 20}
        answer = json.loads(path(store, a, b, *days, k, as_of, **asked))
    found = [check(each, graph, a, b) for each in answer["paths"]]
    wanted = expected(graph, a, b, through or ("person",), depth)
    if not wanted and not through:
        wanted = expected(graph, a, b, KINDS, depth)
        assert answer["through"] == sorted(KINDS)
    assert answer["complete"]
    assert found == wanted[:k]


def check(chain: dict[str, Any], graph: "nx.Graph[str]", a: str, b: str) -> tuple[int, int]:
    """That a chain is one, with the events that the store lists on each link; its length and its rarest link."""
    names = [step["entity"]["id"] for step in chain["steps"]]
    assert (names[0], names[-1], len(set(names))) == (a, b, chain["length"] + 1)
    assert chain["steps"][0]["events"] == []
    counts = []
    for one, other, step in zip(names, names[1:], chain["steps"][1:], strict=False):
        shared = graph.edges[one, other]["events"]
        assert step["events"] == shared
        assert step["count"] == len(shared)
        counts.append(step["count"])
    return chain["length"], min(counts)

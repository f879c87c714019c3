"""Networks around someone and of all, against the graph that is made of the events that the store lists."""

import json
from collections import Counter
from typing import Any

import networkx as nx
from event_questions import DAYS, filters, walk
from fresh_store import fresh_store
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from meetings_strategy import linked, presses
from readings import PEOPLE

from graph.network import Tally
from graph.queries.events import EventFilter
from graph.queries.network import network, whole_network
from graph.queries.network_events import NetworkFilter
from graph.queries.network_stream import open_stream
from graph.store import Store

slowly = settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
KINDS = st.sampled_from([(), ("person",), ("country", "organization")])
asked = st.builds(NetworkFilter, st.just(EventFilter()) | filters, st.booleans(), st.integers(2, 5), KINDS)


def expected(store: Store, wanted: NetworkFilter, around: str | None = None) -> "nx.Graph[str]":
    events = walk(store, wanted.wanted, 500)
    held = wanted.held and wanted.wanted.status is None
    graph = linked(events, held, wanted.max_participants)
    kept = [node for node in graph if not wanted.kinds or PEOPLE[node][1] in wanted.kinds or node == around]
    return graph.subgraph(kept).copy()


def tally(events: list[dict[str, Any]]) -> dict[str, Any]:
    days = [event["start"] for event in events if event["start"]]
    return {
        "events": len(events),
        "held": sum(event["status"] in ("held", "ongoing") for event in events),
        "first": min(days, default=None),
        "last": max(days, default=None),
        "types": dict(Counter(event["type"] for event in events)),
    }


def check(answer: dict[str, Any], graph: "nx.Graph[str]") -> None:
    """That the answer has the nodes and edges of the graph, rightly counted and in order."""
    assert {node["id"] for node in answer["nodes"]} == set(graph)
    for node in answer["nodes"]:
        shared = [event for _, _, events in graph.edges(node["id"], data="events") for event in events]
        once = list({event["id"]: event for event in shared}.values())
        assert {name: node[name] for name in ("events", "held", "first", "last", "types")} == tally(once)
        assert node["degree"] == graph.degree[node["id"]]
    edges = {(edge["source"], edge["target"]): edge for edge in answer["edges"]}
    assert len(edges) == len(answer["edges"]) == graph.number_of_edges()
    for (one, other), edge in edges.items():
        assert one < other
        assert {name: edge[name] for name in ("events", "held", "first", "last", "types")} == tally(
            graph.edges[one, other]["events"]
        )
    strength = [(-edge["events"], edge["source"], edge["target"]) for edge in answer["edges"]]
    assert strength == sorted(strength)
    place = [(node["level"] or 0, -node["events"], node["id"]) for node in answer["nodes"]]
    assert place == sorted(place)


@given(presses(), st.sampled_from(sorted(PEOPLE)), asked, st.integers(1, 3))
@slowly
def test_around_someone_stand_those_who_are_so_far_away(readings, middle, wanted, depth):
    with fresh_store() as store:
        store.add_many(readings)
        if middle not in {entity.id for reading in readings for entity in reading.entities}:
            return
        graph = expected(store, wanted, middle)
        answer = json.loads(network(store, middle, wanted, depth))
    graph.add_node(middle)
    levels = nx.single_source_shortest_path_length(graph, middle, cutoff=depth)
    assert {node["id"]: node["level"] for node in answer["nodes"]} == levels
    assert answer["truncated"] == 0
    check(answer, graph.subgraph(levels))


@given(presses(), asked, DAYS)
@slowly
def test_the_network_of_all_as_it_is_and_as_it_was_known(readings, wanted, as_of):
    with fresh_store() as store:
        store.add_many(readings)
        for day in (None, as_of):
            of_day = NetworkFilter(
                EventFilter(since=wanted.wanted.since, as_of=day), wanted.held, wanted.max_participants, wanted.kinds
            )
            graph = expected(store, of_day)
            graph.remove_nodes_from([node for node in list(graph) if not graph.degree[node]])
            check(json.loads(whole_network(store, of_day)), graph)
            answer = json.loads(network(store, None, of_day, limit=2))
            assert answer["truncated"] == max(0, len(graph) - 2)
            assert len(answer["nodes"]) == min(2, len(graph))


@given(presses(), st.sampled_from(sorted(PEOPLE)), st.integers(1, 4))
@slowly
def test_the_strongest_are_kept_and_the_others_counted(readings, middle, limit):
    with fresh_store() as store:
        store.add_many(readings)
        if middle not in {entity.id for reading in readings for entity in reading.entities}:
            return
        graph = expected(store, NetworkFilter())
        graph.add_node(middle)
        answer = json.loads(network(store, middle, limit=limit))
    shared = {other: len(graph.edges[middle, other]["events"]) for other in graph[middle]}
    ranked = sorted(shared, key=lambda other: (-shared[other], other))
    assert {node["id"] for node in answer["nodes"]} == {middle, *ranked[: limit - 1]}
    assert answer["truncated"] == len(ranked[limit - 1 :])


def brief(tally: Tally) -> dict[str, Any]:
    told = tally.told()
    return {**told, "types": dict(sorted(told["types"].items()))}


@given(presses(), asked)
@slowly
def test_what_is_streamed_is_the_network_of_all(readings, wanted):
    names = ("events", "held", "first", "last", "types")
    with fresh_store() as store:
        store.add_many(readings)
        answer = json.loads(whole_network(store, wanted))
        with store.reading():
            stream = open_stream(store, wanted)
            nodes = [(actor.told(), brief(tally)) for actor, tally in stream.nodes()]
            links = [(one.id, other.id, brief(tally)) for one, other, tally in stream.links()]
    in_order = sorted(answer["nodes"], key=lambda node: node["id"])
    assert [each for each, _ in sorted(nodes, key=lambda node: node[0]["id"])] == [
        {name: node[name] for name in ("id", "name", "kind", "country")} for node in in_order
    ]
    assert [each for _, each in sorted(nodes, key=lambda node: node[0]["id"])] == [
        {name: node[name] for name in names} for node in in_order
    ]
    assert sorted(links, key=lambda link: link[:2]) == [
        (edge["source"], edge["target"], {name: edge[name] for name in names})
        for edge in sorted(answer["edges"], key=lambda edge: (edge["source"], edge["target"]))
    ]

"""Who stands out: each measure against networkx, ties, sampling, the same answer in every process, and the limit."""

import datetime as dt
import json
import random
import subprocess
import sys

import networkx as nx
import pytest
from readings import told

from graph import centrality
from graph.centrality import standing
from graph.errors import TooMuch
from graph.network import Actor, Network, network_of
from graph.queries import network_events
from graph.queries.events import EventFilter
from graph.queries.network_events import NetworkFilter
from graph.queries.rank import rank
from graph.store import Store


def made_up(nodes: int, events: int) -> Network:
    """A network of power-law weights, the same each time."""
    chance = random.Random(7)
    actors = {key: Actor(f"p{key:03}", f"Person {key}", "person", None) for key in range(nodes)}
    weights = [1 / (key + 1) for key in range(nodes)]
    pairs = (sorted(chance.choices(range(nodes), weights, k=2)) for _ in range(events))
    return network_of(((a, b, 20230101, 1, "meeting", at) for at, (a, b) in enumerate(pairs) if a != b), actors)


def test_measures_are_those_of_networkx() -> None:
    network = made_up(60, 400)
    graph = network.graph()
    assert standing(network, "degree").scores == dict(graph.degree())
    assert standing(network, "betweenness").scores == pytest.approx(nx.betweenness_centrality(graph))
    assert standing(network, "betweenness").sources is None
    assert standing(network, "pagerank").scores == pytest.approx(nx.pagerank(graph, tol=1e-12), abs=1e-8)


def test_communities_part_the_network_and_the_one_with_most_events_is_the_first() -> None:
    network = made_up(60, 400)
    found = standing(network, "community")
    assert found.communities is not None
    groups = [{n for n, at in found.communities.items() if at == number} for number in set(found.communities.values())]
    graph = network.graph()
    assert found.modularity == pytest.approx(nx.community.modularity(graph, groups, weight="weight"))
    within = [graph.subgraph(group).size("weight") for group in groups]
    assert within == sorted(within, reverse=True)
    for group in groups:
        for node in group:
            assert found.scores[node] == graph.subgraph(group).degree(node, "weight")


def test_a_large_network_is_sampled_and_the_answer_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    network = made_up(60, 400)
    monkeypatch.setattr(centrality, "MOST_LINKS_WALKED", 1)
    monkeypatch.setattr(centrality, "_FEWEST_SOURCES", 20)
    found, again = standing(network, "betweenness"), standing(network, "betweenness")
    assert found.sources == 20
    assert found == again
    exact = nx.betweenness_centrality(network.graph())
    best = max(exact, key=lambda node: exact[node])
    assert max(found.scores, key=lambda node: found.scores[node]) == best


def test_every_process_finds_the_same() -> None:
    program = (
        "from test_rank import made_up; from graph.centrality import MEASURES, standing\n"
        "print([standing(made_up(60, 400), by) for by in MEASURES])"
    )
    said = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(said) == 1


@pytest.fixture
def star(store: Store) -> Store:
    """Wang meets all others, Xi and Blinken each other, too, and one of them twice."""
    met = [("wang", other) for other in ("blinken", "xi", "lavrov", "nato")] + [("blinken", "xi"), ("wang", "xi")]
    store.add_many(
        [told(f"d{i}", f"{a} {b}", f"2023-0{i + 1}-01", f"2023-0{i + 1}-02") for i, (a, b) in enumerate(met)]
    )
    return store


def test_equal_scores_are_ordered_by_events_and_then_by_id(star: Store) -> None:
    answer = json.loads(rank(star, "degree"))
    told_of = [(row["rank"], row["entity"]["id"], row["score"], row["events"]) for row in answer["data"]]
    assert told_of == [(1, "wang", 4, 5), (2, "xi", 2, 3), (3, "blinken", 2, 2), (4, "lavrov", 1, 1), (5, "nato", 1, 1)]
    assert (answer["nodes"], answer["edges"], answer["communities"]) == (5, 5, None)
    assert [row["rank"] for row in json.loads(rank(star, "degree", limit=2))["data"]] == [1, 2]


def test_filters_and_kinds_hold_and_communities_are_counted(star: Store) -> None:
    late = NetworkFilter(EventFilter(since=dt.date(2023, 4, 1)))
    assert {row["entity"]["id"] for row in json.loads(rank(star, "degree", late))["data"]} == {
        "wang",
        "nato",
        "blinken",
        "xi",
    }
    people = json.loads(rank(star, "community", NetworkFilter(kinds=("person",))))
    assert {row["entity"]["id"] for row in people["data"]} == {"wang", "xi", "blinken", "lavrov"}
    assert sum(group["members"] for group in people["communities"]) == 4
    assert json.loads(rank(star, "community", NetworkFilter(EventFilter(country="ZZ"))))["data"] == []


def test_too_many_events_are_refused_with_days_that_would_do(star: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network_events, "MOST_EVENTS", 3)
    monkeypatch.setattr(network_events, "_FEW_ENOUGH", 1)
    with pytest.raises(TooMuch, match=r"more than 3 events fit.*since=2023-05-01 would leave fewer"):
        rank(star, "degree")
    assert json.loads(rank(star, "degree", NetworkFilter(EventFilter(since=dt.date(2023, 5, 1)))))["nodes"] == 3


def test_any_status_asked_for_takes_the_place_of_what_was_held(star: Store) -> None:
    star.add(told("d9", "us cn", "2023-09-01", "2023-08-02", status="planned"))
    assert json.loads(rank(star, "degree"))["nodes"] == 5
    for wanted in (EventFilter(status="planned"), EventFilter(statuses=("planned", "cancelled"))):
        assert json.loads(rank(star, "degree", NetworkFilter(wanted)))["nodes"] == 2

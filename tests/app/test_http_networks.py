"""Networks over HTTP: around someone, the chain between two, who stands out, and files read back by other programs."""

import csv
import io
from collections.abc import Callable
from typing import Any

import networkx as nx
import pytest
from diplomatic_readings import told
from starlette.testclient import TestClient

from app.answer_cache import AnswerCache

Start = Callable[..., TestClient]
FORMULA = "=cmd() <b>&\x01"


def answered(client: TestClient, path: str) -> dict[str, Any]:
    response = client.get(f"/api/v1/{path}")
    assert response.status_code == 200, response.text
    answer: dict[str, Any] = response.json()
    return answer


@pytest.fixture
def met(start: Start) -> TestClient:
    """With a meeting more, so that a chain leads from Blinken to Lavrov, and someone of a hostile name."""
    running = start()
    text = "They talked. Sergey Lavrov met Xi Jinping in Moscow"
    reading = told("three", "Q4 Q1", text, published="2023-03-21", source="Post")
    participants = list(reading.reports[0].participants)
    participants[0] = participants[0].model_copy(update={"name": FORMULA})
    report = reading.reports[0].model_copy(update={"participants": tuple(participants)})
    lavrov = reading.entities[0].model_copy(update={"name": FORMULA, "aliases": ("Lavrov",)})
    running.app.state.services.store.add(  # type: ignore[attr-defined]
        reading.model_copy(update={"reports": (report,), "entities": (lavrov, reading.entities[1])})
    )
    return running


def test_the_network_around_someone(met: TestClient) -> None:
    answer = answered(met, "network?entity=Xi Jinping&depth=2&kind=person")
    assert answer["entity"] == {"id": "Q1", "name": "Xi Jinping", "kind": "person", "country": "CN"}
    assert {node["id"]: node["level"] for node in answer["nodes"]}["Q2"] == 1
    assert answer["edges"][0].keys() >= {"id", "source", "target", "events", "held", "first", "last", "types"}
    every = answered(met, "network")
    assert (every["entity"], every["depth"], {node["level"] for node in every["nodes"]}) == (None, None, {None})


def test_the_chain_between_two(met: TestClient) -> None:
    answer = answered(met, "network/path?a=Blinken&b=Lavrov")
    assert [step["entity"]["id"] for step in answer["paths"][0]["steps"]] == ["Q2", "Q1", "Q4"]
    assert answer["paths"][0]["steps"][1]["events"][0]["evidence"]
    assert answered(met, "network/path?a=Blinken&b=Lavrov&since=2023-04-01")["paths"] == []
    assert met.get("/api/v1/network/path?a=Blinken&b=Nobody").status_code == 404
    for wrong in ("a=Blinken", "a=Blinken&b=Xi&k=11", "a=Blinken&b=Xi&depth=7", "a=Blinken&b=Xi&through=place"):
        assert met.get(f"/api/v1/network/path?{wrong}").status_code == 422


def test_who_stands_out_is_worked_out_once_for_each_revision(met: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    made = []
    monkeypatch.setattr("app.routes.networks.rank", lambda *asked: made.append(asked) or '{"data":[]}')
    for _ in range(3):
        answered(met, "network/rank?by=pagerank")
    assert len(made) == 1
    text = "It was short. Qin Gang met Sergey Lavrov"
    another = told("four", "Q3 Q4", text, published="2023-05-05", source="Post")
    met.app.state.services.store.add(another)  # type: ignore[attr-defined]
    answered(met, "network/rank?by=pagerank")
    answered(met, "network/rank?by=degree")
    assert len(made) == 3


@pytest.mark.parametrize("by", ["degree", "betweenness", "pagerank", "community"])
def test_who_stands_out_by_each_measure(met: TestClient, by: str) -> None:
    answer = answered(met, f"network/rank?by={by}&limit=2")
    assert (answer["by"], len(answer["data"]), answer["data"][0]["rank"]) == (by, 2, 1)


def test_an_unchanged_network_is_not_sent_again(met: TestClient) -> None:
    for path in ("network?entity=Q1", "network.csv?entity=Q1"):
        tag = met.get(f"/api/v1/{path}").headers["etag"]
        assert met.get(f"/api/v1/{path}", headers={"If-None-Match": tag}).status_code == 304


def test_too_many_events_are_a_problem_that_names_fewer_days(met: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("graph.queries.network_events.MOST_EVENTS", 1)
    monkeypatch.setattr("graph.queries.network_events._FEW_ENOUGH", 0)
    response = met.get("/api/v1/network/rank")
    assert (response.status_code, response.json()["code"]) == (422, "too_much")
    assert "since=2" in response.json()["detail"]


@pytest.mark.parametrize("query", ["", "?entity=Xi Jinping", "?kind=person&held=false"])
def test_files_read_back_are_the_network(met: TestClient, query: str) -> None:
    answer = answered(met, f"network{query}")
    edges = {(edge["source"], edge["target"]): edge["events"] for edge in answer["edges"]}
    names = {node["id"]: node["name"] for node in answer["nodes"]}
    assert edges
    graphs = {ending: met.get(f"/api/v1/network.{ending}{query}") for ending in ("graphml", "gexf", "csv", "json")}
    for ending, response in graphs.items():
        assert response.headers["content-disposition"] == f'attachment; filename="network.{ending}"'
    for graph in (
        nx.parse_graphml(graphs["graphml"].text),
        nx.read_gexf(io.BytesIO(graphs["gexf"].content)),
    ):
        assert {tuple(sorted(edge[:2])): int(edge[2]) for edge in graph.edges(data="weight")} == edges
        assert dict(graph.nodes(data="label")) == {node: name.replace("\x01", "\ufffd") for node, name in names.items()}
    rows = list(csv.DictReader(io.StringIO(graphs["csv"].content.decode(), newline="")))
    assert {(row["source"], row["target"]): int(row["events"]) for row in rows} == edges
    assert {row["source_name"].removeprefix("'") for row in rows} <= set(names.values())
    assert not [row for row in rows if row["source_name"].startswith("=") or row["target_name"].startswith("=")]
    drawn = graphs["json"].json()
    assert {(edge["source"], edge["target"]): edge["mainstat"] for edge in drawn["edges"]} == edges
    assert {node["id"]: node["title"] for node in drawn["nodes"]} == names
    for node in drawn["nodes"]:
        assert sum(share for name, share in node.items() if name.startswith("arc__")) == pytest.approx(1)


def test_the_cache_forgets_for_want_of_room_and_what_is_of_an_earlier_revision() -> None:
    cache, made = AnswerCache(most_bytes=10), []

    def answer(revision: int, question: str) -> bytes:
        def make() -> bytes:
            made.append(question)
            return b"12345"

        return cache.answer(revision, question, make)

    for question in ("a", "b", "a", "c", "a", "b"):
        assert answer(1, question) == b"12345"
    assert made == ["a", "b", "c", "b"]
    answer(2, "a")
    answer(2, "b")
    answer(2, "a")
    assert made == ["a", "b", "c", "b", "a", "b"]


def test_the_whole_network_is_streamed_whatever_its_size(met: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    edges = {(edge["source"], edge["target"]): edge["events"] for edge in answered(met, "network")["edges"]}
    monkeypatch.setattr("graph.queries.network_events.MOST_EVENTS", 1)
    monkeypatch.setattr("graph.queries.network_events._FEW_ENOUGH", 0)
    assert met.get("/api/v1/network.gexf").status_code == 422
    graph = nx.parse_graphml(met.get("/api/v1/network.graphml").text)
    assert {tuple(sorted(edge[:2])): edge[2] for edge in graph.edges(data="weight")} == edges
    rows = list(csv.DictReader(io.StringIO(met.get("/api/v1/network.csv").text, newline="")))
    assert {(row["source"], row["target"]): int(row["events"]) for row in rows} == edges
    assert met.get("/api/v1/network.graphml?as_of=2023-07-01").status_code == 422

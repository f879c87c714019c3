"""The Python client against the application, and against a server that is busy or broken."""

import datetime as dt
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx2
import networkx
import pytest
from starlette.testclient import TestClient

from app import connection
from app.client import ApiError, Client, unguarded
from app.export.csv import guarded

SERVER = ("fastapi", "starlette", "spacy", "sqlalchemy", "pydantic", "uvicorn", "graph", "nlp", "pyarrow", "pandas")


@pytest.fixture
def api(client: TestClient) -> Client:
    return Client(http=client)


def answering(*answers: Callable[[httpx2.Request], httpx2.Response], **options: Any) -> tuple[Client, list[Any]]:
    """A client of a server that gives these answers, one after the other, and the requests that it got."""
    seen: list[httpx2.Request] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        request.read()
        seen.append(request)
        return answers[min(len(seen), len(answers)) - 1](request)

    http = httpx2.Client(base_url="http://server", transport=httpx2.MockTransport(answer))
    return Client(http=http, **options), seen


def busy(after: str = "0", status: int = 503) -> Callable[[httpx2.Request], httpx2.Response]:
    return lambda _: httpx2.Response(status, headers={"Retry-After": after}, json={"code": "busy", "detail": "Busy."})


def test_iterators_walk_all_pages(client: TestClient, monkeypatch: pytest.MonkeyPatch, api: Client) -> None:
    monkeypatch.setattr("app.client._MOST_ROWS", 1)
    listed = client.get("/api/v1/events").json()["data"]
    assert list(api.events()) == listed
    assert [event["id"] for event in api.events(participant=["Q1", "Q2"], since=dt.date(2023, 6, 1))]
    assert {entity["id"] for entity in api.entities()} == {"Q1", "Q2", "Q3", "Q4", "Q5"}
    assert len(list(api.documents())) == 5
    assert [row["entity"]["id"] for row in api.counterparts("Q3")]
    assert len(list(api.timeline("Q2", type="call"))) == 1


def test_single_answers(api: Client) -> None:
    event = next(api.events(participant=["Q1", "Q2"]))
    assert api.event(event["id"]) == event
    assert len(api.history(event["id"])["life"]) == 1
    assert api.entity("Q1")["name"] == "Xi Jinping"
    assert api.pair("Blinken", "Xi Jinping")["held"] == 1
    assert api.document("wire/one")["id"] == "wire/one"
    assert api.citation(event["id"])[0]["number"] == event["id"]
    assert api.citation(event["id"], "bibtex").startswith("@misc{")


def test_answers_that_count_and_lead_on(api: Client) -> None:
    assert api.path("Blinken", "Lavrov", held=False)["a"]["id"] == "Q2"
    assert api.facets(country="CN")["events"] == len(list(api.events(country="CN")))
    assert {("CN", "US")} <= {(row["a"], row["b"]) for row in api.dyads()}
    assert api.ask("Did Blinken meet Xi Jinping?")["answer"]


def test_a_table_has_typed_columns(api: Client) -> None:
    frame = api.to_dataframe()
    assert len(frame) == 4
    assert str(frame["start"].dtype).startswith("datetime64")
    assert frame["start"].max() == dt.datetime(2023, 7, 1)
    parts = api.to_dataframe("participations", participant="Q1")
    assert set(parts["participant"]) >= {"Xi Jinping", "Antony Blinken"}
    assert parts["lat"].dtype == "float64"


def test_an_export_becomes_a_file_once_it_is_whole(api: Client, tmp_path: Path) -> None:
    target = tmp_path / "events.ndjson"
    api.export("ndjson", target)
    assert [json.loads(line) for line in target.read_text().splitlines()] == list(api.events())
    with pytest.raises(ApiError):
        api.export("ndjson", tmp_path / "none.ndjson", country="China")
    assert list(tmp_path.iterdir()) == [target]


def test_errors_bear_the_problem_document(api: Client) -> None:
    with pytest.raises(ApiError, match="nothing") as refused:
        api.event("nothing")
    assert (refused.value.status, refused.value.code) == (404, "not_found")
    assert refused.value.problem["request_id"]
    with pytest.raises(ApiError) as refused:
        list(api.events(contry="CN"))
    assert refused.value.problem["nearest"] == "country"
    broken, _ = answering(lambda _: httpx2.Response(502, text="<html>Bad gateway"))
    with pytest.raises(ApiError, match="502"):
        broken.entity("Q1")


def test_a_busy_server_is_asked_again_when_it_says(monkeypatch: pytest.MonkeyPatch) -> None:
    waited: list[float] = []
    monkeypatch.setattr(connection.time, "sleep", waited.append)
    found = {"id": "Q1"}
    patient, seen = answering(busy("7"), busy("", 429), busy("1000"), lambda _: httpx2.Response(200, json=found))
    assert patient.entity("Q1") == found
    assert (len(seen), waited) == (4, [7.0, 1.0, 60.0])
    impatient, seen = answering(busy(), retries=2)
    with pytest.raises(ApiError) as refused:
        impatient.entity("Q1")
    assert (len(seen), refused.value.code) == (3, "busy")
    _, seen = answering(lambda _: httpx2.Response(500, json={}))
    with pytest.raises(ApiError):
        _.entity("Q1")
    assert len(seen) == 1


def test_documents_are_sent_some_at_a_time_and_answered_each(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.client._LINES_AT_ONCE", 2)

    def answer(request: httpx2.Request) -> httpx2.Response:
        ids = [json.loads(line)["id"] for line in request.content.splitlines()]
        return httpx2.Response(
            200, text="".join(f'{{"line": {i}, "id": "{each}\u2028"}}\n' for i, each in enumerate(ids, 1))
        )

    sending, seen = answering(answer, key="a-key")
    replies = list(sending.add_batch({"id": str(i), "text": "…"} for i in range(5)))
    assert [(reply["line"], reply["id"]) for reply in replies] == [(i + 1, f"{i}\u2028") for i in range(5)]
    assert len(seen) == 3
    assert {request.headers["authorization"] for request in seen} == {"Bearer a-key"}


def test_a_document_is_added_with_the_key(start: Any) -> None:
    http = start(key="secret")
    api = Client(key="secret", http=http)
    story = {"text": "Kenyan President William Ruto met Ethiopian Prime Minister Abiy Ahmed in Nairobi on Monday."}
    assert api.add_document({**story, "published": "2023-06-05"})["created"]
    assert [reply["created"] for reply in api.add_batch([{**story, "published": "2023-06-05"}])] == [False]
    with pytest.raises(ApiError) as refused:
        Client(http=http).add_document(story)
    assert refused.value.status == 401


def test_the_network_of_the_server_is_a_graph(client: TestClient, api: Client) -> None:
    served = client.get("/api/v1/network").json()
    graph = api.network()
    assert set(graph.nodes) == {node["id"] for node in served["nodes"]}
    assert {frozenset(ends) for ends in graph.edges} == {frozenset((e["source"], e["target"])) for e in served["edges"]}
    assert graph.edges["Q1", "Q2"]["weight"] == 1
    assert set(api.network(entity="Blinken", type="call").nodes) == {"Q2", "Q3"}


def test_a_network_is_asked_for_as_graphml() -> None:
    drawn = networkx.Graph([("Q1", "Q2")])
    content = "".join(networkx.generate_graphml(drawn))
    api, seen = answering(lambda _: httpx2.Response(200, text=content))
    assert set(api.network(country="CN").edges) == {("Q1", "Q2")}
    assert str(seen[0].url) == "http://server/api/v1/network.graphml?country=CN"


@pytest.mark.parametrize("text", ["=1", "'=1", "''", "'", "", "plain", "-", "\t", "＝x", "a'b"])
def test_what_is_guarded_in_a_table_comes_back(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert not guarded(text).startswith(("=", "+", "-", "@", "\t", "＝"))


def test_it_needs_none_of_the_packages_of_the_server() -> None:
    check = f"import sys, app.client; sys.exit(' '.join(m for m in {SERVER} if m in sys.modules) or 0)"
    done = subprocess.run([sys.executable, "-c", check], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")

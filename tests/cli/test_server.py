"""The server as a process: it answers, refuses what is bad and goes on, and ends when told to."""

import json
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from running_server import RunningServer, running_server

GOOD = {
    "text": "Norwegian Prime Minister Anna Berg met Jordanian Foreign Minister Omar Haddad in Oslo on 5 March 2024."
}
GERMAN = (
    "Der Bundeskanzler hat am Dienstag in Berlin mit der Präsidentin gesprochen und danach mit den Ministern über die "
    "Lage beraten, wie die Regierung mitteilte."
)
BAD = {
    "broken JSON": (b'{"text": ', 400),
    "not an object": (b"[]", 422),
    "empty text": (b'{"text": ""}', 422),
    "nothing to read": (b"{}", 422),
    "a number for a day": (json.dumps({**GOOD, "published": 0}).encode(), 422),
    "a day in words": (json.dumps({**GOOD, "published": "19 June"}).encode(), 422),
    "a day that is not": (json.dumps({**GOOD, "published": "2023-02-30"}).encode(), 422),
    "binary": (b"\x89PNG\r\n\x1a\n\x00\x00\x00", 400),
    "binary in a string": (b'{"text": "\\u0000\\u0001\\u0002\\u0000\\u0000"}', 422),
    "a page without an article": (b'{"html": "<html><body><nav>Home</nav></body></html>"}', 422),
    "another language": (json.dumps({"text": GERMAN}).encode(), 422),
    "10 MB": (b'{"text": "' + b"word " * 2_000_000 + b'"}', 413),
    "deep nesting": (b'{"text": ' + b"[" * 100_000, 400),
    "a lone surrogate": (b'{"text": "\\ud800"}', 400),
}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    with running_server(tmp_path_factory.mktemp("server") / "store.db") as running:
        yield running


@pytest.mark.parametrize("name", BAD)
@pytest.mark.parametrize("route", ["/api/v1/documents", "/api/v1/read"])
def test_bad_documents_are_refused_with_a_problem(server: RunningServer, route: str, name: str) -> None:
    body, expected = BAD[name]
    status, media_type, problem = server.ask("POST", route, body)
    assert (status, media_type) == (expected, "application/problem+json"), problem
    assert problem["status"] == status
    assert problem["detail"]
    assert problem["request_id"]
    assert not {"Traceback", "File ", "SELECT", "INSERT"} & set(problem["detail"].split())


def test_bad_lines_of_a_batch_are_answered_and_the_rest_goes_on(server: RunningServer) -> None:
    lines = [body.replace(b"\n", b" ") for body, _ in BAD.values()]
    batch = b"\n".join(line for bad in lines for line in (bad, json.dumps(GOOD).encode())) + b"\n"
    connection = server.connect()
    headers = {"Content-Type": "application/x-ndjson"}
    connection.request("POST", "/api/v1/documents/batch", batch, headers)
    replies = [json.loads(line) for line in connection.getresponse().read().splitlines()]
    connection.close()
    assert [reply["line"] for reply in replies] == list(range(1, 2 * len(lines) + 1))
    assert all(400 <= reply["error"]["status"] < 500 for reply in replies[::2])
    assert len({reply["id"] for reply in replies[1::2]}) == 1
    assert all(reply["events"] for reply in replies[1::2])


def test_health_says_whether_the_server_is_ready(server: RunningServer, diplograph: Callable) -> None:
    server.ask("POST", "/api/v1/read", json.dumps(GOOD).encode())
    done = diplograph("health", server.url)
    assert (done.code, done.out) == (0, b"ready\n")


def test_an_address_in_use_is_said_in_one_line(server: RunningServer, diplograph: Callable) -> None:
    for command in ("serve", "demo"):
        done = diplograph(command, "--port", server.url.rpartition(":")[2])
        assert (done.code, done.err.count("\n")) == (1, 1)
        assert "cannot listen" in done.err


def test_the_server_listens_on_loopback(server: RunningServer) -> None:
    assert server.url.startswith("http://127.0.0.1:")


def test_demo_answers_from_the_samples_and_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "temporary").mkdir()
    monkeypatch.setenv("TMPDIR", str(tmp_path / "temporary"))
    server = RunningServer(tmp_path / "unused.db", "demo", log=tmp_path / "demo.log")
    try:
        asked = "participant=Blinken&participant=Xi%20Jinping&since=2023-06-01&until=2023-06-30"
        _, _, page = server.ask("GET", f"/api/v1/events?{asked}")
        assert [(event["type"], event["place"]["city"]) for event in page["data"]] == [("meeting", "Beijing")]
        assert page["data"][0]["source_count"] > 1
        assert all(evidence["text"] for evidence in page["data"][0]["evidence"])
    finally:
        code = server.end(signal.SIGTERM)
    assert code == 0
    assert not list((tmp_path / "temporary").glob("diplograph*"))
    assert not (tmp_path / "unused.db").exists()


def test_ctrl_c_ends_the_server_well(tmp_path: Path) -> None:
    assert RunningServer(tmp_path / "store.db", log=tmp_path / "log").end(signal.SIGINT) == 0

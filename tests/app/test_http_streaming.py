"""Over a real connection: a batch is answered while it is sent, a refusal reaches a client that still sends."""

import http.client
import json
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

import pytest
import uvicorn

from app.main import create_app
from app.settings import Settings

TEXT = (
    "Kenyan President William Ruto met Ethiopian Prime Minister Abiy Ahmed in Nairobi on Monday. They spoke of trade."
)
HEAD = (
    "POST /api/v1/documents/batch HTTP/1.1\r\nHost: 127.0.0.1\r\n"
    "Content-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n"
)
PATIENCE_S = 30


@pytest.fixture(scope="module")
def port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    path: Path = tmp_path_factory.mktemp("streaming") / "store.db"
    with socket.create_server(("127.0.0.1", 0)) as listener:
        app = create_app(Settings(store=f"sqlite:///{path}"))
        server = uvicorn.Server(uvicorn.Config(app, log_level="error", ws="none"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        deadline = time.monotonic() + PATIENCE_S
        while not server.started and time.monotonic() < deadline:
            time.sleep(0.02)
        yield listener.getsockname()[1]
        server.should_exit = True
        thread.join(PATIENCE_S)


def chunk(data: bytes) -> bytes:
    return f"{len(data):x}\r\n".encode() + data + b"\r\n"


def next_reply(answers: IO[bytes]) -> dict[str, Any]:
    """The next line of the answer's body, past the headers and the lengths of chunks."""
    while received := answers.readline():
        if received.startswith(b"{"):
            return json.loads(received)
    raise AssertionError("the connection ended without a reply")


def line(document_id: str) -> bytes:
    return json.dumps({"id": document_id, "text": TEXT, "published": "2023-06-05"}).encode() + b"\n"


def test_a_line_is_answered_before_the_next_is_sent(port: int) -> None:
    with socket.create_connection(("127.0.0.1", port), PATIENCE_S) as connection:
        answers = connection.makefile("rb")
        connection.sendall(HEAD.encode() + chunk(line("a")[:40]) + chunk(line("a")[40:]))
        assert next_reply(answers)["id"] == "a"
        check = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE_S)
        check.request("GET", "/api/v1/documents/a")
        assert check.getresponse().status == 200
        check.close()
        connection.sendall(chunk(b"{}\n") + b"0\r\n\r\n")
        assert next_reply(answers)["error"]["code"] == "nothing_to_read"


def test_a_client_that_reads_only_when_all_is_sent_is_not_blocked(port: int) -> None:
    lines = 20_000
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE_S)
    connection.request(
        "POST", "/api/v1/documents/batch", body=b'{"id": 7}\n' * lines, headers={"Content-Type": "application/x-ndjson"}
    )
    answered = connection.getresponse().read().splitlines()
    connection.close()
    assert len(answered) == lines
    assert json.loads(answered[-1])["line"] == lines


@pytest.mark.parametrize("chunked", [True, False])
def test_a_refusal_reaches_a_client_that_sends_far_too_much(port: int, chunked: bool) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE_S)
    body = iter([b"x" * 100_000] * 100) if chunked else b"x" * 10_000_000
    connection.request(
        "POST",
        "/api/v1/documents",
        body=body,
        headers={"Content-Type": "application/json"},
        encode_chunked=chunked,
    )
    response = connection.getresponse()
    assert response.status == 413
    assert json.loads(response.read())["code"] == "body_too_large"
    connection.close()


def test_a_client_that_goes_away_leaves_what_was_committed(port: int) -> None:
    with socket.create_connection(("127.0.0.1", port), PATIENCE_S) as connection:
        connection.sendall(HEAD.encode() + chunk(line("kept")) + chunk(b'{"id": "cut off'))
        assert next_reply(connection.makefile("rb"))["id"] == "kept"
    check = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE_S)
    check.request("GET", "/api/v1/documents/kept")
    assert check.getresponse().status == 200
    check.close()

"""An application served on a free port by a thread, and the events of its live stream."""

import http.client
import json
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import uvicorn
from fastapi import FastAPI

from app.cli.server import _Server
from app.main import create_app
from app.settings import Settings

PATIENCE_S = 30


class Served:
    """The application, its store, and its port."""

    def __init__(self, app: FastAPI, port: int, server: uvicorn.Server) -> None:
        self.app, self.port, self.server = app, port, server
        self.store = app.state.services.store

    def stream(self, query: str = "", **headers: str) -> "Stream":
        return Stream(self.port, query, headers)


class Stream:
    """One connection to `/live`; `status` and `problem` where it is refused."""

    def __init__(self, port: int, query: str, headers: dict[str, str]) -> None:
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE_S)
        self._connection.request("GET", f"/api/v1/live{query}", headers=headers)
        self.response = self._connection.getresponse()
        self.status = self.response.status
        self.problem: dict[str, Any] = json.loads(self.response.read()) if self.status != 200 else {}
        if self.problem:
            self.close()

    def block(self) -> dict[str, str]:
        """The fields of the next message; a comment is under an empty name. Empty at the end of the stream."""
        found: dict[str, str] = {}
        while line := self.response.readline().decode():
            if line == "\n":
                return found
            name, _, value = line.rstrip("\n").partition(":")
            found[name] = value.removeprefix(" ")
        return {}

    def changes(self, number: int) -> list[dict[str, Any]]:
        """The next so many changes."""
        found: list[dict[str, Any]] = []
        while len(found) < number:
            block = self.block()
            assert block, "the stream ended"
            if block.get("event") == "change":
                found.append(json.loads(block["data"]))
                assert block["id"] == str(found[-1]["revision"])
        return found

    def close(self) -> None:
        self.response.close()
        self._connection.close()


@contextmanager
def served(path: Path, **settings: Any) -> Iterator[Served]:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        app = create_app(Settings(store=f"sqlite:///{path}", **settings))
        server = _Server(uvicorn.Config(app, log_level="error", ws="none", timeout_graceful_shutdown=PATIENCE_S))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        deadline = time.monotonic() + PATIENCE_S
        while not server.started and time.monotonic() < deadline:
            time.sleep(0.02)
        try:
            yield Served(app, listener.getsockname()[1], server)
        finally:
            server.should_exit = True
            thread.join(PATIENCE_S)
            assert not thread.is_alive()

"""A real server in a process of its own, on a free loopback port, over a real file."""

import http.client
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from app.cli.main import main

PROGRAM = (sys.executable, "-m", main.__module__)
START_S = 120
ANSWER_S = 90


class RunningServer:
    """`diplograph serve` over the store at `store`, with settings by name."""

    def __init__(
        self, store: Path, *arguments: str, log: Path, program: tuple[str, ...] = PROGRAM, **settings: str
    ) -> None:
        self._log = log.open("wb")
        self._process = subprocess.Popen(
            [*program, *(arguments or ("serve",)), "--port", "0"],
            cwd=store.parent,
            env={
                **os.environ,
                "DIPLOGRAPH_STORE": f"sqlite:///{store}",
                **{f"DIPLOGRAPH_{name.upper()}": value for name, value in settings.items()},
            },
            stdout=subprocess.DEVNULL,
            stderr=self._log,
        )
        self._address = self._wait_for_address(log)

    def _wait_for_address(self, log: Path) -> str:
        deadline = time.monotonic() + START_S
        while time.monotonic() < deadline and self._process.poll() is None:
            said = log.read_text()
            if "Application startup complete" in said:
                return urlsplit(next(word for word in said.split() if word.startswith("http://"))).netloc
            time.sleep(0.05)
        raise AssertionError(f"no server: {log.read_text()}")

    @property
    def url(self) -> str:
        return f"http://{self._address}"

    def connect(self) -> http.client.HTTPConnection:
        return http.client.HTTPConnection(self._address, timeout=ANSWER_S)

    def ask(self, method: str, path: str, body: bytes | None = None, **headers: str) -> tuple[int, str, Any]:
        """Status, media type and JSON of the answer."""
        connection = self.connect()
        try:
            connection.request(method, path, body, {"Content-Type": "application/json", **headers})
            answer = connection.getresponse()
            return answer.status, answer.headers.get_content_type(), json.loads(answer.read())
        finally:
            connection.close()

    def end(self, with_signal: signal.Signals = signal.SIGTERM) -> int:
        """End the server, if it has not ended, and return what its process returned."""
        self._process.send_signal(with_signal)
        try:
            return self._process.wait(ANSWER_S)
        finally:
            self._process.kill()
            self._process.wait()
            self._log.close()


@contextmanager
def running_server(
    store: Path, *arguments: str, program: tuple[str, ...] = PROGRAM, **settings: str
) -> Iterator[RunningServer]:
    server = RunningServer(store, *arguments, log=store.with_suffix(".log"), program=program, **settings)
    try:
        yield server
    finally:
        server.end()

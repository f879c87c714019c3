"""A site on loopback for tests, and the rules that let a fetch reach it; and a network that records who is called."""

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpcore2 as httpcore

from app.fetch import Rules

Answer = tuple[int, Mapping[str, str], bytes]


@dataclass
class Site:
    """What is served by path: an answer, or what makes one of the headers of the request."""

    url: str
    port: int
    pages: dict[str, Answer | Callable[[Mapping[str, str]], Answer]] = field(default_factory=dict)
    asked: list[tuple[str, Mapping[str, str]]] = field(default_factory=list)

    @property
    def rules(self) -> Rules:
        """The usual rules, but that loopback and the port of this site are allowed."""
        return replace(Rules(), ports=frozenset({self.port}), is_allowed=lambda address: address.is_loopback)

    def page(self, path: str, body: bytes, media_type: str = "text/html; charset=utf-8", **headers: str) -> str:
        told = {name.replace("_", "-"): value for name, value in headers.items()}
        self.pages[path] = (200, {"Content-Type": media_type, **told}, body)
        return self.url + path


@contextmanager
def local_site() -> Iterator[Site]:
    """A running site, which ends with the block."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            headers = dict(self.headers.items())
            site.asked.append((self.path, headers))
            found = site.pages.get(self.path, (404, {}, b""))
            status, told, body = found(headers) if callable(found) else found
            self.send_response(status)
            for name, value in told.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: Any) -> None:
            pass

    class Quiet(ThreadingHTTPServer):
        def handle_error(self, *_: Any) -> None:
            """A client that goes away in the middle is what some tests are about."""

    server = Quiet(("127.0.0.1", 0), Handler)
    site = Site(f"http://127.0.0.1:{server.server_port}", server.server_port)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield site
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class RecordingNetwork(httpcore.NetworkBackend):
    """Opens no socket: notes which addresses would have been connected to, and plays an answer."""

    def __init__(self, *answers: bytes) -> None:
        self.called: list[tuple[str, int]] = []
        self._answers = list(answers)

    def connect_tcp(self, host: str, port: int, *_: Any, **__: Any) -> httpcore.NetworkStream:
        self.called.append((host, port))
        if not self._answers:
            raise httpcore.ConnectError("nobody there")
        return httpcore.MockStream([self._answers.pop(0)])

"""Fetching what may be fetched: whole, unpacked, and only within the limits of size, time and redirects."""

import gzip
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
import trustme
from local_site import Site, local_site

from app.fetch import FetchError, Rules, fetch, tls_context
from app.fetched_body import BadBody, Body


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    with local_site() as served:
        yield served


def refused(url: str, rules: Rules) -> str:
    with pytest.raises(FetchError) as error:
        fetch(url, rules)
    assert error.value.detail.endswith(".")
    return error.value.code


def test_loopback_is_refused_unless_the_rules_of_the_test_allow_it(site: Site) -> None:
    url = site.page("/here", b"here")
    assert refused(url, replace(Rules(), ports=frozenset({site.port}))) == "address_refused"
    assert fetch(url, site.rules).body == b"here"


def test_a_page_comes_with_its_type_its_encoding_and_what_names_its_version(site: Site) -> None:
    told = {"ETag": '"1"', "Last_Modified": "Thu, 26 Nov 2026 10:00:00 GMT"}
    found = fetch(
        site.page("/page?a=1&b=ü".replace("ü", "%C3%BC"), "žluť".encode(), "Text/HTML; Charset=UTF-8", **told),
        site.rules,
    )
    assert (found.body, found.media_type, found.charset) == ("žluť".encode(), "text/html", "utf-8")
    assert (found.etag, found.modified) == ('"1"', told["Last_Modified"])
    assert site.asked[-1][0] == "/page?a=1&b=%C3%BC"


def test_a_request_carries_nothing_of_ours(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9/")
    fetch(site.page("/quiet", b"x", Set_Cookie="a=b"), site.rules)
    fetch(site.page("/quiet", b"x"), site.rules)
    names = {name.lower() for name in site.asked[-1][1]}
    assert names == {"host", "user-agent", "accept", "accept-encoding", "connection"}
    assert site.asked[-1][1]["Host"] == f"127.0.0.1:{site.port}"


def test_what_has_not_changed_has_no_body(site: Site) -> None:
    site.pages["/same"] = lambda headers: (
        (304, {"ETag": '"1"'}, b"") if headers.get("If-None-Match") == '"1"' else (500, {}, b"")
    )
    assert fetch(f"{site.url}/same", site.rules, {"If-None-Match": '"1"'}).body is None
    assert refused(f"{site.url}/same", site.rules) == "fetch_failed"


def test_three_redirects_are_followed_and_a_fourth_is_not(site: Site) -> None:
    for number, status in enumerate((301, 302, 307, 308)):
        site.pages[f"/r{number}"] = (status, {"Location": f"/r{number + 1}"}, b"")
    site.page("/r4", b"arrived")
    assert fetch(f"{site.url}/r1", site.rules).body == b"arrived"
    assert refused(f"{site.url}/r0", site.rules) == "too_many_redirects"
    site.pages["/loop"] = (302, {"Location": "/loop"}, b"")
    assert refused(f"{site.url}/loop", site.rules) == "too_many_redirects"


@pytest.mark.parametrize("packed", [False, True])
def test_the_limit_of_size_holds_for_what_comes_and_for_what_is_unpacked(site: Site, packed: bool) -> None:
    rules = replace(site.rules, max_bytes=100_000, unpacking=10_000)
    for size, fits in ((100_000, True), (100_001, False)):
        body, told = b"x" * size, {}
        if packed:
            body, told = gzip.compress(body), {"Content_Encoding": "gzip"}
        url = site.page(f"/{size}", body, **told)
        if fits:
            assert len(fetch(url, rules).body or b"") == size
        else:
            assert refused(url, rules) == "fetch_too_large"


def test_twenty_megabytes_are_refused_by_the_usual_rules(site: Site) -> None:
    assert refused(site.page("/20MB", b"x" * 20_000_000), site.rules) == "fetch_too_large"


def test_a_bomb_is_not_unpacked(site: Site) -> None:
    bomb = gzip.compress(b"\0" * 50_000_000)
    assert len(bomb) < 60_000
    assert refused(site.page("/bomb", bomb, Content_Encoding="gzip"), site.rules) == "fetch_too_large"


def _fill(body: Body, content: bytes) -> None:
    """Hand in a body bit by bit, and see that never too much is held."""
    for at in range(0, len(content), 100):
        body.take(content[at : at + 100])
        assert len(body._held) <= max(64 << 10, 20 * (at + 100))


def test_never_more_is_held_than_twenty_times_what_came() -> None:
    with pytest.raises(BadBody):
        _fill(Body(5_000_000, 20, "gzip"), gzip.compress(b"\0" * 4_000_000))
    ordinary = b"".join(b"%d: so they said\n" % number for number in range(50_000))
    body = Body(5_000_000, 20, "gzip")
    _fill(body, gzip.compress(ordinary))
    assert body.whole() == ordinary


UNREADABLE = [
    ("gzip", gzip.compress(b"half of it" * 99, mtime=0)[:20]),
    ("gzip", b"no gzip"),
    ("br", b"x"),
    ("gzip, gzip", b"x"),
    ("deflate", zlib.compress(b"x")),
]


@pytest.mark.parametrize(("encoding", "content"), UNREADABLE)
def test_what_cannot_be_unpacked_is_a_failure(site: Site, encoding: str, content: bytes) -> None:
    assert refused(site.page("/packed", content, Content_Encoding=encoding), site.rules) == "fetch_failed"


@pytest.mark.parametrize(
    "media_type", ["image/png", "application/pdf", "application/octet-stream", "video/mp4", "nonsense", ""]
)
def test_what_is_no_page_text_or_feed_is_refused(site: Site, media_type: str) -> None:
    assert refused(site.page("/type", b"x", media_type), site.rules) == "wrong_media_type"


@pytest.mark.parametrize("status", [204, 206, 300, 304, 400, 401, 404, 410, 500, 503])
def test_another_status_is_a_failure(site: Site, status: int) -> None:
    site.pages["/status"] = (status, {"Content-Type": "text/html"}, b"")
    assert refused(f"{site.url}/status", site.rules) == "fetch_failed"


class Raw:
    """A server that answers with these very bytes, one after the other."""

    def __init__(self, *answers: bytes, pause: float = 0.0) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}/"
        self.rules = replace(Rules(), ports=frozenset({self.port}), is_allowed=lambda _: True, seconds=0.5)
        self._answers, self._pause = answers, pause
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        connection, _ = self._socket.accept()
        with connection, self._socket:
            try:
                connection.recv(65536)
                for part in self._answers:
                    connection.sendall(part)
                    time.sleep(self._pause)
            except OSError:
                pass


@pytest.mark.alone
def test_one_that_drips_is_left_at_the_deadline() -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
    for dripping in (Raw(head, *[b"x"] * 100, pause=0.05), Raw(*[head[i : i + 1] for i in range(40)], pause=0.05)):
        began = time.monotonic()
        assert refused(dripping.url, dripping.rules) == "fetch_timeout"
        assert time.monotonic() - began < 2


@pytest.mark.alone
def test_a_resolver_that_does_not_answer_is_left_at_the_deadline(site: Site) -> None:
    answer = threading.Event()
    rules = replace(site.rules, seconds=0.2, resolve=lambda *_: [str(answer.wait(5))])
    began = time.monotonic()
    assert refused(f"http://slow.example:{site.port}/", rules) == "fetch_timeout"
    assert time.monotonic() - began < 2
    answer.set()


@pytest.mark.parametrize("answer", [b"", b"nonsense\r\n\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nx",
                                    b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 50_000 + b"\r\n"])  # fmt: skip
def test_one_that_talks_nonsense_is_a_failure(answer: bytes) -> None:
    raw = Raw(answer)
    assert refused(raw.url, raw.rules) in ("fetch_failed", "wrong_media_type")


@contextmanager
def encrypted(folder: Path, name: str) -> Iterator[tuple[int, Path]]:
    """A site over TLS with a certificate for `name` alone: its port, and that of the authority that issued it."""
    authority, certificate = trustme.CA(), folder / "authority.pem"
    authority.cert_pem.write_to_path(certificate)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name).configure_cert(context)
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        connection, _ = listener.accept()
        with connection:
            try:
                with context.wrap_socket(connection, server_side=True) as secure:
                    secure.recv(65536)
                    secure.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 6\r\n\r\nsecure")
            except OSError:
                pass

    thread = threading.Thread(target=serve)
    thread.start()
    with listener:
        yield listener.getsockname()[1], certificate
        thread.join()


@pytest.mark.parametrize(
    ("asked", "trusted", "served"),
    [("news.example", True, True), ("news.example", False, False), ("other.example", True, False)],
    ids=["trusted", "nobody vouches for it", "for another name"],
)
def test_a_certificate_is_verified_for_the_name_although_an_address_is_called(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, asked: str, trusted: bool, served: bool
) -> None:
    with encrypted(tmp_path, "news.example") as (port, certificate):
        if trusted:
            monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        monkeypatch.setattr("app.fetch.tls_context", tls_context.__wrapped__)
        rules = replace(Rules(), ports=frozenset({port}), is_allowed=lambda _: True, resolve=lambda *_: ["127.0.0.1"])
        url = f"https://{asked}:{port}/"
        if served:
            assert fetch(url, rules).body == b"secure"
        else:
            assert refused(url, rules) == "fetch_failed"

"""Fetches what an address names, from the public internet alone and within limits of size, time and redirects."""

import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from email.message import Message
from functools import lru_cache
from http import HTTPStatus
from urllib.parse import urljoin

import httpcore2 as httpcore

from app.addresses import Address, is_public
from app.fetched_body import BadBody, Body
from app.guarded_network import Deadline, GuardedNetwork, Resolve, resolve
from app.version import VERSION
from app.web_address import PORTS, AddressRefused, WebAddress, parse_address

_REDIRECTS = {301, 302, 303, 307, 308}
_HTML = ("text/html", "application/xhtml+xml")
FEEDS = ("application/rss+xml", "application/atom+xml", "application/rdf+xml", "text/xml", "application/xml")
"""Media types that feeds have."""
_TYPES = frozenset((*_HTML, "text/plain", *FEEDS))
_HEADERS = {
    "User-Agent": f"Diplograph/{VERSION}",
    "Accept": ", ".join((*_HTML, "application/atom+xml", "application/rss+xml", "text/plain;q=0.5", "*/*;q=0.1")),
    "Accept-Encoding": "gzip",
    "Connection": "close",
}


class FetchError(Exception):
    """Nothing was fetched: a stable code, and a sentence for people."""

    def __init__(self, code: str, detail: str) -> None:
        super().__init__(detail)
        self.code, self.detail = code, detail


@dataclass(frozen=True, slots=True)
class Rules:
    """What may be fetched. The last three are the ways into the network, which tests put others in place of."""

    ports: frozenset[int] = frozenset(PORTS.values())
    max_bytes: int = 5_000_000
    seconds: float = 10.0
    redirects: int = 3
    unpacking: int = 20
    is_allowed: Callable[[Address], bool] = is_public
    resolve: Resolve = resolve
    network: httpcore.NetworkBackend = field(default_factory=httpcore.SyncBackend)


@dataclass(frozen=True, slots=True)
class Fetched:
    """What was there: the body unpacked, its media type and declared encoding; no body where nothing has changed."""

    body: bytes | None
    media_type: str
    charset: str | None
    etag: str | None
    modified: str | None


def fetch(url: str, rules: Rules, known: Mapping[str, str] | None = None) -> Fetched:
    """GET an address, following redirects; `known` are conditional headers. Raises FetchError.

    Every address on the way is checked, none comes with cookies, credentials or a proxy, and TLS is verified.
    """
    deadline = Deadline(rules.seconds)
    guarded = GuardedNetwork(rules.network, rules.resolve, rules.is_allowed, deadline)
    try:
        with httpcore.ConnectionPool(ssl_context=tls_context(), network_backend=guarded) as pool:
            for _ in range(rules.redirects + 1):
                found = _get(pool, parse_address(url, rules.ports), rules, known or {})
                if isinstance(found, Fetched):
                    return found
                url = urljoin(url, found)
    except AddressRefused as error:
        raise FetchError("address_refused", str(error)) from error
    except BadBody as error:
        raise FetchError(error.code, error.detail) from error
    except httpcore.TimeoutException as error:
        raise FetchError("fetch_timeout", f"Not fetched within {rules.seconds:g} s.") from error
    except (httpcore.NetworkError, httpcore.ProtocolError, OSError) as error:
        raise FetchError("fetch_failed", "The site could not be reached or answered nonsense.") from error
    raise FetchError("too_many_redirects", f"More than {rules.redirects} redirects.")


def _get(pool: httpcore.ConnectionPool, address: WebAddress, rules: Rules, known: Mapping[str, str]) -> Fetched | str:
    """What is at one address, or where it says that it is."""
    headers = {"Host": address.authority, **_HEADERS, **known}
    url = httpcore.URL(scheme=address.scheme, host=address.host, port=address.port, target=address.target)
    with pool.stream("GET", url, headers=[*headers.items()]) as response:
        told = {name.decode().lower(): value.decode("utf-8", "replace") for name, value in response.headers}
        if response.status in _REDIRECTS and "location" in told:
            return told["location"]
        if response.status == HTTPStatus.NOT_MODIFIED and known:
            return _described(told, None)
        if response.status != HTTPStatus.OK:
            raise FetchError("fetch_failed", f"The site answered with status {response.status}.")
        described = _described(told, None)
        if described.media_type not in _TYPES:
            raise FetchError("wrong_media_type", "What is there is no page, text or feed.")
        body = Body(rules.max_bytes, rules.unpacking, told.get("content-encoding", ""))
        for chunk in response.iter_stream():
            body.take(chunk)
        return _described(told, body.whole())


def _described(told: Mapping[str, str], body: bytes | None) -> Fetched:
    declared = Message()
    declared["Content-Type"] = told.get("content-type", "")
    # What is no media type at all would be called text/plain there.
    media_type = declared["Content-Type"].partition(";")[0].strip().lower()
    return Fetched(body, media_type, declared.get_content_charset(), told.get("etag"), told.get("last-modified"))


@lru_cache(maxsize=1)
def tls_context() -> ssl.SSLContext:
    """How certificates are checked: made once, as that takes a while."""
    return httpcore.default_ssl_context()

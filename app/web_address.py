"""An address of the web taken apart strictly: what browsers and libraries read in two ways is refused."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address
from urllib.parse import quote, urlsplit

LONGEST = 2048
PORTS = {"http": 80, "https": 443}
_FORBIDDEN = re.compile(r"[\x00-\x20\x7f\\]")
_NAME = re.compile(r"(?=.{1,253}\Z)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z0-9-]{2,63}\Z")
_NUMBER = re.compile(r"(?:\d+|0x[0-9a-f]*)\Z")
_LOCAL = ("localhost", "localdomain", "local", "internal", "intranet", "private", "lan", "home", "corp", "home.arpa")
"""Ends of names that mean something near; the names of metadata services end so, too."""


class AddressRefused(ValueError):  # noqa: N818 - it is told as a refusal
    """The address is not one that is fetched; the message says why, in a sentence that tells nothing about networks."""


@dataclass(frozen=True, slots=True)
class WebAddress:
    """Scheme, host (a name in ASCII, or an IP address without brackets), port, and path with query."""

    scheme: str
    host: str
    port: int
    target: str

    @property
    def authority(self) -> str:
        """The value of the Host header."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == PORTS[self.scheme] else f"{host}:{self.port}"


def parse_address(url: str, ports: Collection[int] = tuple(PORTS.values())) -> WebAddress:
    """The parts of an address; raises AddressRefused for one that is not http or https to a public name or IP."""
    if len(url) > LONGEST or _FORBIDDEN.search(url):
        raise AddressRefused("The address is too long or has characters that no address has.")
    try:
        parts = urlsplit(url)
        port = parts.port if parts.port is not None else PORTS.get(parts.scheme, 0)
        host = _host(parts.hostname or "")
    except ValueError as error:
        raise AddressRefused("The address cannot be understood.") from error
    if parts.scheme not in PORTS:
        raise AddressRefused("Only addresses of http and https are fetched.")
    if "@" in parts.netloc:
        raise AddressRefused("An address with a user name is not fetched.")
    if port not in ports:
        raise AddressRefused(f"Port {port} is not fetched from.")
    target = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~") + (f"?{_query(parts.query)}" if parts.query else "")
    return WebAddress(parts.scheme, host, port, target)


def _query(query: str) -> str:
    return quote(query, safe="/?%:@!$&'()*+,;=~")


def _host(given: str) -> str:
    """The host in the one form that is connected to. Raises ValueError."""
    if ":" in given:
        if "%" in given:
            raise ValueError("an address of one network card")
        return str(IPv6Address(given))
    # The idna codec folds what looks like digits and dots in other scripts, so this comes before the look at numbers.
    host = given.encode("idna").decode("ascii").lower().removesuffix(".")
    if _NUMBER.match(host.rpartition(".")[2]):
        return str(IPv4Address(host))  # no octal, hexadecimal, short or decimal forms
    if not _NAME.match(host) or any(host == end or host.endswith(f".{end}") for end in _LOCAL):
        raise ValueError("not a public name")
    return host


def is_literal(host: str) -> bool:
    """Whether the host is an IP address rather than a name."""
    try:
        ip_address(host)
    except ValueError:
        return False
    return True

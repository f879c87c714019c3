"""Connections to public addresses alone, and to the very address that was checked, until a deadline.

A name is resolved once, all its addresses are checked, and the socket is given the checked address and not the name:
a name that answers differently the next time changes nothing.
"""

import queue
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from ipaddress import ip_address
from typing import Any

import httpcore2 as httpcore

from app.addresses import Address
from app.web_address import AddressRefused, is_literal

Resolve = Callable[[str, int], Sequence[str]]
"""The addresses of a name, as text; raises OSError."""


def resolve(name: str, port: int) -> list[str]:
    """The addresses of a name as the system knows them."""
    found = socket.getaddrinfo(name, port, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP)
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


class Deadline:
    """A moment by which everything has to be done."""

    def __init__(self, seconds: float) -> None:
        self._at = time.monotonic() + seconds

    def left(self) -> float:
        """Seconds that are left; raises `httpcore.ReadTimeout` if none is."""
        left = self._at - time.monotonic()
        if left <= 0:
            raise httpcore.ReadTimeout("out of time")
        return left


class GuardedNetwork(httpcore.NetworkBackend):
    """Resolves, checks, and connects by `network`. Raises AddressRefused for a name with any address not allowed."""

    def __init__(
        self,
        network: httpcore.NetworkBackend,
        resolve: Resolve,
        is_allowed: Callable[[Address], bool],
        deadline: Deadline,
    ) -> None:
        self._network, self._resolve, self._is_allowed, self._deadline = network, resolve, is_allowed, deadline

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """A connection to the first of the host's checked addresses that takes one."""
        addresses = [host] if is_literal(host) else self._resolved(host, port)
        if not addresses or not all(self._is_allowed(ip_address(each)) for each in addresses):
            raise AddressRefused("The address does not lead to the public internet.")
        for address in addresses[:-1]:
            try:
                return self._connect(address, port)
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                continue
        return self._connect(addresses[-1], port)

    def _connect(self, address: str, port: int) -> httpcore.NetworkStream:
        stream = self._network.connect_tcp(address, port, timeout=self._deadline.left())
        return _Timed(stream, self._deadline)

    def _resolved(self, name: str, port: int) -> list[str]:
        """The addresses of a name. The system's resolver cannot be interrupted, so that it is left behind if slow."""
        answer: queue.SimpleQueue[Sequence[str] | OSError] = queue.SimpleQueue()

        def ask() -> None:
            try:
                answer.put(self._resolve(name, port))
            except (OSError, UnicodeError) as error:
                answer.put(OSError(str(error)))

        threading.Thread(target=ask, daemon=True, name="resolve").start()
        try:
            found = answer.get(timeout=self._deadline.left())
        except queue.Empty:
            raise httpcore.ConnectTimeout("the name was not resolved in time") from None
        if isinstance(found, OSError):
            raise httpcore.ConnectError("the name is not known") from found
        return list(found)


class _Timed(httpcore.NetworkStream):
    """A connection on which no single operation outlasts the deadline, however slowly bytes drip in."""

    def __init__(self, stream: httpcore.NetworkStream, deadline: Deadline) -> None:
        self._stream, self._deadline = stream, deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._deadline.left())

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._deadline.left())

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        return _Timed(self._stream.start_tls(ssl_context, server_hostname, self._deadline.left()), self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)

"""The limit on the size of a request body, held before anything parses it."""

import asyncio
from collections.abc import Mapping

from starlette.datastructures import Headers
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.problems import Problem

_DRAIN_FACTOR, _DRAIN_SECONDS = 16, 5.0


def too_large(limit: int) -> Problem:
    """The answer to a body of more than `limit` bytes."""
    return Problem(413, "body_too_large", f"The request body is larger than {limit} bytes.", limit=limit)


class BodyLimit:
    """Middleware that refuses a body over `limit` bytes (or over the path's own limit) as problem 413.

    A body that is moderately too large is read and dropped first: a connection closed on unread data is reset, and the
    client would never see the answer.
    """

    def __init__(self, app: ASGIApp, limit: int, by_path: Mapping[str, int]) -> None:
        self._app, self._limit, self._by_path = app, limit, dict(by_path)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Count what the application reads; raises `Problem` 413 into it when the limit is passed."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        limit = self._by_path.get(scope["path"], self._limit)
        headers = Headers(scope=scope)
        declared = headers.get("content-length", "")
        if declared.isdecimal() and int(declared) > limit:
            if "expect" not in headers:
                await _drain(receive, limit * _DRAIN_FACTOR)
            raise too_large(limit)
        await self._app(scope, _counting(receive, limit), send)


def _counting(receive: Receive, limit: int) -> Receive:
    seen = 0

    async def counted() -> Message:
        nonlocal seen
        message = await receive()
        seen += len(message.get("body", b""))
        if seen > limit:
            if message.get("more_body", False):
                await _drain(receive, limit * _DRAIN_FACTOR)
            raise too_large(limit)
        return message

    return counted


async def _drain(receive: Receive, most: int) -> None:
    """Read and drop at most `most` bytes for at most a few seconds."""
    try:
        async with asyncio.timeout(_DRAIN_SECONDS):
            while most > 0:
                message = await receive()
                if message["type"] == "http.disconnect":
                    raise ClientDisconnect
                most -= len(message.get("body", b""))
                if not message.get("more_body", False):
                    return
    except TimeoutError:
        return

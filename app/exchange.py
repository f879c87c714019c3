"""What every HTTP exchange has, whatever answers it: an id, security headers, HEAD for GET, a problem for an error."""

import logging
import re
import uuid
from typing import Any

from starlette.datastructures import Headers
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.errors import as_problem
from app.problems import Problem
from app.security import SECURITY_HEADERS

_log = logging.getLogger("diplograph.http")
_SECURITY = [(name.lower().encode(), value.encode()) for name, value in SECURITY_HEADERS.items()]
_REQUEST_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}\Z")


class Exchange:
    """The outermost middleware. Starlette's own handler of server errors would answer without headers and id."""

    def __init__(self, app: ASGIApp, max_url_bytes: int) -> None:
        self._app = app
        self._max_url_bytes = max_url_bytes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request; other kinds of connection pass unchanged."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request_id = _request_id(Headers(scope=scope))
        bodyless = scope["method"] == "HEAD"
        dressed = _Dressed(send, request_id, bodyless=bodyless)
        inner = {**scope, "state": {**scope.get("state", {}), "request_id": request_id, "bodyless": bodyless}}
        if bodyless:
            inner["method"] = "GET"
        try:
            self._refuse_long_url(scope)
            await self._app(inner, receive, dressed)
        except ClientDisconnect:
            _log.info("client went away", extra={"request_id": request_id})
        except Exception as error:
            if dressed.started:
                raise
            problem = as_problem(error, inner)
            if problem.status >= 500:
                _log.error("%s %s: %s [%s]", scope["method"], scope["path"], error, request_id, exc_info=error)
            await problem.response(request_id)(inner, receive, dressed)

    def _refuse_long_url(self, scope: Scope) -> None:
        size = len(scope.get("raw_path") or scope["path"].encode()) + len(scope["query_string"])
        if size > self._max_url_bytes:
            raise Problem(414, "url_too_long", f"The URL is longer than {self._max_url_bytes} bytes.")


class _Dressed:
    """A `send` that puts the common headers on the response and, for HEAD, leaves its body out."""

    def __init__(self, send: Send, request_id: str, *, bodyless: bool) -> None:
        self._send, self._request_id, self._bodyless = send, request_id, bodyless
        self.started = False

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.started = True
            given = message.get("headers", ())
            names = {name for name, _ in given}
            common = [header for header in _SECURITY if header[0] not in names]
            request_id = (b"x-request-id", self._request_id.encode())
            message = {**message, "headers": [*given, *common, request_id]}
        elif self._bodyless and message["type"] == "http.response.body":
            message = {**message, "body": b""}
        await self._send(message)


def _request_id(headers: Any) -> str:
    """The client's id of the request if it is a harmless word, else a new one."""
    given = headers.get("x-request-id", "")
    return given if _REQUEST_ID.match(given) else uuid.uuid4().hex

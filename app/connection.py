"""Requests to a server's HTTP API: as they are written, repeated while it is busy, and refused as exceptions."""

import datetime as dt
import time
from collections.abc import Iterator, Mapping
from typing import Any

import httpx2

_BUSY = (429, 503)
_LONGEST_WAIT_S = 60.0
_PART = 1 << 16
Parameters = list[tuple[str, str | int | float | bool | None]]


class ApiError(Exception):
    """An answer that is an error. `problem` is its RFC 9457 document, `code` the stable name of the kind of problem."""

    def __init__(self, status: int, problem: dict[str, Any]) -> None:
        super().__init__(problem.get("detail") or problem.get("title") or f"HTTP status {status}")
        self.status = status
        self.problem = problem
        self.code = problem.get("code")


class Connection:
    """To one server. What it is too busy for (429, 503) is asked again when it says, `retries` times."""

    def __init__(self, http: httpx2.Client, key: str | None, retries: int) -> None:
        self._http = http
        self._retries = retries
        self._headers = {} if key is None else {"Authorization": f"Bearer {key}"}

    def get(self, path: str, asked: Mapping[str, Any]) -> httpx2.Response:
        """The answer to a question. Raises ApiError."""
        return self._sent(self._request("GET", path, asked))

    def post(self, path: str, body: bytes, media_type: str) -> httpx2.Response:
        """The answer to what is handed in. Raises ApiError."""
        headers = {**self._headers, "Content-Type": media_type}
        return self._sent(self._http.build_request("POST", f"/api/v1/{path}", content=body, headers=headers))

    def parts(self, path: str, asked: Mapping[str, Any]) -> Iterator[bytes]:
        """The body of a long answer as it comes. Raises ApiError, and httpx2.RemoteProtocolError if it is cut off."""
        answer = self._sent(self._request("GET", path, asked), stream=True)
        try:
            yield from answer.iter_bytes(_PART)
        finally:
            answer.close()

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def _request(self, method: str, path: str, asked: Mapping[str, Any]) -> httpx2.Request:
        return self._http.build_request(method, f"/api/v1/{path}", params=_parameters(asked), headers=self._headers)

    def _sent(self, request: httpx2.Request, *, stream: bool = False) -> httpx2.Response:
        """The answer to a request that the server takes; raises ApiError for any other."""
        for left in reversed(range(self._retries + 1)):
            answer = self._http.send(request, stream=stream, follow_redirects=True)
            if answer.is_success:
                return answer
            answer.read()
            answer.close()
            if answer.status_code not in _BUSY or not left:
                raise _error(answer)
            time.sleep(_wait_s(answer))
        raise AssertionError("a request is sent at least once")


def _parameters(asked: Mapping[str, Any]) -> Parameters:
    return [
        (name, _written(value))
        for name, values in asked.items()
        for value in (values if isinstance(values, list | tuple) else [values])
        if value is not None
    ]


def _written(value: Any) -> str:
    if isinstance(value, dt.datetime):
        value = value.date()
    return str(value).lower() if isinstance(value, bool) else str(value)


def _error(answer: httpx2.Response) -> ApiError:
    try:
        problem = answer.json()
    except ValueError:
        problem = {}
    return ApiError(answer.status_code, problem if isinstance(problem, dict) else {})


def _wait_s(answer: httpx2.Response) -> float:
    """How long the server asks to wait, at most a minute."""
    given = answer.headers.get("Retry-After", "")
    return min(float(given), _LONGEST_WAIT_S) if given.isdecimal() else 1.0

"""The page that asks for a key, and when it is shown in place of another."""

import re
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import Response

from app.pages.templating import render
from app.problems import Problem

_PATH = re.compile(r"/(?![/\\])[\x21-\x5b\x5d-\x7e]*\Z")
"""An address on this server: neither another host nor what a browser could take for one."""


class LoginNeeded(Problem):
    """A problem of who asks for a page, answered with the page that asks for a key."""

    def __init__(self, problem: Problem, target: str) -> None:
        super().__init__(problem.status, problem.code, problem.detail, headers=problem.headers, **problem.more)
        self._target = target

    def response(self, request_id: str) -> Response:
        """The page."""
        why = "This page needs a key." if self.status == 401 else self.detail
        content = login_page(self._target, why=why).encode("utf-8", "replace")
        headers = {"Cache-Control": "no-store", **self.headers}
        return Response(content, self.status, headers, media_type="text/html; charset=utf-8")


def is_for_people(request: Request) -> bool:
    """Whether a browser asks for a page."""
    accepted = request.headers.get("accept", "")
    return request.method == "GET" and "text/html" in accepted and not request.url.path.startswith("/api/")


def address_of(request: Request) -> str:
    """Path and query of a request."""
    query = request.url.query
    return quote(request.url.path) + (f"?{query}" if query else "")


def safe_target(target: str) -> str:
    """Where to go on to: the address if it is one on this server, else the first page."""
    return target if _PATH.match(target) else "/"


def login_page(target: str, *, why: str = "", key_id: str = "", keys: bool = True) -> str:
    """The form; `key_id` is that of who is logged in, and `keys` says whether there are any."""
    return render("login.html", target=safe_target(target), why=why, key_id=key_id, keys=keys)

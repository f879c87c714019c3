"""The one translation of errors, whoever raised them, into problem documents. Nothing internal is let out."""

from urllib.parse import quote

from fastapi import FastAPI, Request
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.routing import BaseRoute, Match
from starlette.types import Scope

from app.fetch import FetchError
from app.problems import Problem
from graph.errors import BadCursor, BadJudgement, ChangesGone, Conflict, Merged, NotFound, StoreUnavailable, TooMuch
from nlp.source import SourceError

_METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")


def install(app: FastAPI) -> None:
    """Have FastAPI's own errors answered as problem documents; all others reach `app.exchange.Exchange`."""
    app.add_exception_handler(HTTPException, _respond)


async def _respond(request: Request, error: Exception) -> Response:
    return as_problem(error, request.scope).response(request.state.request_id)


def as_problem(error: Exception, scope: Scope) -> Problem:
    """What the client is told about `error`, raised while answering `scope`."""
    match error:
        case Problem():
            return error
        case SourceError() | FetchError():
            return Problem(422, error.code, error.detail)
        case NotFound():
            return Problem(404, "not_found", f"Nothing here has the id or name {str(error)[:200]!r}.")
        case Merged():
            return _moved(error.canonical_id, scope)
        case BadCursor():
            return Problem(422, "bad_cursor", "This cursor was not issued for this query; start again without one.")
        case TooMuch():
            return Problem(422, "too_much", f"{str(error)[:1].upper()}{str(error)[1:]}.")
        case BadJudgement():
            return Problem(422, "bad_judgement", f"{error}.")
        case ChangesGone():
            detail = f"Changes are kept since revision {error.kept_since}; read all anew, and go on from there."
            return Problem(410, "changes_gone", detail, kept_since=error.kept_since)
        case Conflict():
            return Problem(409, "conflict", str(error) or "The write contradicts what is stored.")
        case StoreUnavailable():
            detail = "The store cannot write at the moment; nothing was stored. Try again."
            return Problem(503, "store_unavailable", detail, headers={"Retry-After": "1"})
        case HTTPException():
            return _http(error, scope)
        case _:
            return Problem(500, "internal_error", "Something went wrong here; the log has more under the request's id.")


def _moved(canonical_id: str, scope: Scope) -> Problem:
    """308 to the same question about the entity or event that the asked one was merged into."""
    given = next(iter(scope.get("path_params", {}).values()), "")
    path = scope["path"].replace(f"/{given}", f"/{quote(canonical_id, safe='')}", 1)
    query = scope["query_string"].decode("latin-1")
    location = f"{path}?{query}" if query else path
    detail = f"Merged into {canonical_id}."
    return Problem(308, "merged", detail, headers={"Location": location}, canonical_id=canonical_id)


def _http(error: HTTPException, scope: Scope) -> Problem:
    """The router's own refusals: no such route, or not with this method."""
    if error.status_code == 405:
        allowed = ", ".join(allowed_methods(scope))
        detail = f"{scope['method']} is not possible here; possible: {allowed}."
        return Problem(405, "method_not_allowed", detail, headers={"Allow": allowed})
    if error.status_code == 404:
        return Problem(404, "not_found", "There is no such page or route; /docs lists them.")
    return Problem(error.status_code, "refused", "The request was refused.", headers=error.headers)


def allowed_methods(scope: Scope) -> list[str]:
    """The methods that some route answers at this path; the router's own list names those of one route only."""
    routes: list[BaseRoute] = scope["app"].router.routes
    found = [
        method
        for method in _METHODS
        if any(route.matches({**scope, "method": method})[0] is Match.FULL for route in routes)
    ]
    return ["HEAD", *found] if "GET" in found else found

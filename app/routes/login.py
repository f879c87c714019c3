"""Routes of logging in with a key, so that the pages can be read where questions need one; without a script."""

import time
from urllib.parse import parse_qs

from fastapi import APIRouter, Depends, Request
from starlette.responses import Response

from app import http_cache
from app.access import CallerDep
from app.body import require_media_type
from app.deps import ServicesDep
from app.keyring import network_of
from app.pages.answer import MEDIA_TYPE
from app.pages.login import login_page, safe_target
from app.problems import Problem
from app.sessions import cookie_header, is_from_elsewhere

router = APIRouter(include_in_schema=False)
_FORM = "application/x-www-form-urlencoded"


async def _from_a_form_of_ours(request: Request) -> None:
    if is_from_elsewhere(request.scope):
        raise Problem(403, "cross_site", "A page of another site cannot log in or out here.")


@router.get("/login")
async def form(request: Request, services: ServicesDep, caller: CallerDep) -> Response:
    """The form that takes a key, or, to who is logged in, the one that ends it."""
    keys = services.keyring.is_in_use()
    shown = login_page(request.query_params.get("next", "/"), key_id=caller.key_id, keys=keys)
    return http_cache.not_kept(shown.encode("utf-8", "replace"), MEDIA_TYPE)


@router.post("/login", dependencies=[Depends(_from_a_form_of_ours)])
async def log_in(request: Request, services: ServicesDep) -> Response:
    """Take a key, and keep in the browser that it was given; then on to the page that was asked for."""
    require_media_type(request, _FORM)
    given = parse_qs((await request.body()).decode("utf-8", "replace"), max_num_fields=10)
    key, target = given.get("key", [""])[0].strip(), safe_target(given.get("next", ["/"])[0])
    if not key:
        return _refused(target, 422, "Give a key.")
    taken = services.sessions.attempts.take(network_of((request.client or ("",))[0]), time.monotonic())
    if not taken.granted:
        return _refused(target, 429, f"Too many attempts; try again in {taken.retry_s} s.", taken.retry_s)
    session = await services.querying.run(services.sessions.begun, key, time.time())
    if session is None:
        return _refused(target, 401, "This key is not known here, or was revoked.")
    return _on_to(target, cookie_header(session, request.scope))


@router.post("/logout", dependencies=[Depends(_from_a_form_of_ours)])
async def log_out(request: Request) -> Response:
    """Have the browser forget."""
    return _on_to("/login", cookie_header("", request.scope))


def _on_to(target: str, cookie: str) -> Response:
    return Response(status_code=303, headers={"Location": target, "Set-Cookie": cookie, "Cache-Control": "no-store"})


def _refused(target: str, status: int, why: str, retry_s: int | None = None) -> Response:
    headers = {"Cache-Control": "no-store", **({} if retry_s is None else {"Retry-After": str(retry_s)})}
    content = login_page(target, why=why).encode("utf-8", "replace")
    return Response(content, status, headers, media_type=MEDIA_TYPE)

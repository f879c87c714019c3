"""Middleware that finds out who asks and holds them to their budget; what they may do is asked at each route."""

import asyncio
import datetime as dt
import time
from contextlib import suppress
from typing import Annotated

from fastapi import Depends, Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.deps import Services
from app.keyring import Caller
from app.pages.login import LoginNeeded, address_of, is_for_people
from app.parameters import known_parameters
from app.problems import Problem
from app.rate_limit import Budget, Taken
from app.routes.scopes import NEEDS, NO_KEY
from app.sessions import is_from_our_pages
from app.settings import Settings
from graph.errors import StoreUnavailable

_FREE = ("/web/", "/docs", "/openapi.json", "/healthz", "/readyz")
"""Begins of paths that count for no budget: files, and what says whether the server runs."""
_QUESTIONS = ("GET", "HEAD", "OPTIONS")


class Access:
    """Puts the `Caller` into the request's state, and answers 429 to one who asks too often."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self._app = app
        self._reads = Budget("reads", settings.reads_per_minute) if settings.reads_per_minute else None
        self._writes = Budget("writes", settings.writes_per_minute) if settings.writes_per_minute else None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on what is within the budget; raises `Problem` 429 for the rest."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        caller = await self._caller(scope)
        scope["state"]["caller"] = caller
        budget = self._reads if scope["method"] in _QUESTIONS else self._writes
        if budget is not None and not caller.open and not scope["path"].startswith(_FREE):
            send = _within(budget, caller, send)
        await self._app(scope, receive, send)

    async def _caller(self, scope: Scope) -> Caller:
        services: Services = scope["app"].state.services
        keyring, today = services.keyring, dt.datetime.now(dt.UTC).date()
        bearer = _bearer(scope)
        caller = _logged_in(services, scope) if bearer is None and keyring.is_in_use() else None
        if caller is None:
            caller = keyring.caller(bearer, (scope.get("client") or ("",))[0])
        if keyring.first_use_today(caller, today):
            with suppress(StoreUnavailable):
                await asyncio.to_thread(keyring.mark_used, caller, today)
        return caller


def _logged_in(services: Services, scope: Scope) -> Caller | None:
    """Who logged in from this browser. What changes something has to come from a page of ours, and of nobody else."""
    caller = services.sessions.caller(scope, time.time())
    if caller is not None and scope["method"] not in _QUESTIONS and not is_from_our_pages(scope):
        return None
    return caller


def _bearer(scope: Scope) -> str | None:
    """The token of `Authorization: Bearer`; another scheme is not ours, as a proxy's own is not."""
    for name, value in scope["headers"]:
        if name == b"authorization":
            scheme, _, token = value.partition(b" ")
            return token.strip().decode("latin-1") if scheme.lower() == b"bearer" else None
    return None


def _within(budget: Budget, caller: Caller, send: Send) -> Send:
    """`send` with the headers that tell what is left of the budget; raises `Problem` 429 if nothing is."""
    taken = budget.take(caller.name, time.monotonic())
    if not taken.granted:
        raise _too_often(budget, taken)
    headers = [(b"ratelimit-policy", budget.policy.encode()), (b"ratelimit", budget.header(taken).encode())]

    async def telling(message: Message) -> None:
        if message["type"] == "http.response.start":
            message = {**message, "headers": [*message.get("headers", ()), *headers]}
        await send(message)

    return telling


def _too_often(budget: Budget, taken: Taken) -> Problem:
    headers = {
        "Retry-After": str(taken.retry_s),
        "RateLimit-Policy": budget.policy,
        "RateLimit": budget.header(taken),
    }
    detail = f"Too many requests; ask again in {taken.retry_s} s."
    return Problem(429, "rate_limited", detail, headers=headers, **{"violated-policies": [budget.name]})


async def authorize(request: Request) -> None:
    """Let pass who may ask this; a route that declares no need is for nobody but an administrator."""
    need = NEEDS.get(f"{request.method} {request.scope['route'].path}", "admin")
    if need == NO_KEY:
        return
    try:
        request.state.caller.require(need)
    except Problem as problem:
        if is_for_people(request):
            raise LoginNeeded(problem, address_of(request)) from None
        raise


async def admit(request: Request) -> None:
    """The same, and refuse query parameters that the route does not document.

    One dependency, as FastAPI takes longer to call one than what either does.
    """
    await authorize(request)
    await known_parameters(request)


async def _caller_of(request: Request) -> Caller:
    caller: Caller = request.state.caller
    return caller


CallerDep = Annotated[Caller, Depends(_caller_of)]

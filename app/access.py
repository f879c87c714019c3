"""Middleware that finds out who asks; what they may do is asked at each route."""

import asyncio
import datetime as dt
from contextlib import suppress
from typing import Annotated

from fastapi import Depends, Request
from starlette.types import ASGIApp, Receive, Scope, Send

from app.deps import Services
from app.keyring import Caller
from app.routes.scopes import NEEDS, NO_KEY
from graph.errors import StoreUnavailable


class Access:
    """Puts the `Caller` into the request's state."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Find out who asks, and pass on."""
        if scope["type"] == "http":
            scope["state"]["caller"] = await self._caller(scope)
        await self._app(scope, receive, send)

    async def _caller(self, scope: Scope) -> Caller:
        services: Services = scope["app"].state.services
        keyring, today = services.keyring, dt.datetime.now(dt.UTC).date()
        caller = keyring.caller(_bearer(scope), (scope.get("client") or ("",))[0])
        if keyring.first_use_today(caller, today):
            with suppress(StoreUnavailable):
                await asyncio.to_thread(keyring.mark_used, caller, today)
        return caller


def _bearer(scope: Scope) -> str | None:
    """The token of `Authorization: Bearer`; another scheme is not ours, as a proxy's own is not."""
    for name, value in scope["headers"]:
        if name == b"authorization":
            scheme, _, token = value.partition(b" ")
            return token.strip().decode("latin-1") if scheme.lower() == b"bearer" else None
    return None


async def authorize(request: Request) -> None:
    """Let pass who may ask this; a route that declares no need is for nobody but an administrator."""
    need = NEEDS.get(f"{request.method} {request.scope['route'].path}", "admin")
    if need != NO_KEY:
        request.state.caller.require(need)


async def _caller_of(request: Request) -> Caller:
    caller: Caller = request.state.caller
    return caller


CallerDep = Annotated[Caller, Depends(_caller_of)]

"""Which host names are answered, and the headers that keep pages harmless."""

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from app.problems import Problem
from app.settings import is_loopback

SECURITY_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; "
        "frame-ancestors 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


class LocalHosts:
    """Middleware: as long as the server has no key, only requests addressed to this machine by name are answered.

    Otherwise a foreign web page could reach the open server through a host name that it rebinds to 127.0.0.1.
    """

    def __init__(self, app: ASGIApp, allowed: tuple[str, ...]) -> None:
        self._app, self._allowed = app, frozenset(name.lower() for name in allowed)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on what is addressed to loopback or an allowed name; raises `Problem` 421 for the rest."""
        if scope["type"] == "http" and not scope["app"].state.services.keyring.is_in_use():
            name = _host_name(Headers(scope=scope).get("host", ""))
            if not is_loopback(name) and name not in self._allowed:
                raise Problem(421, "unknown_host", "Without a key this server answers only to loopback host names.")
        await self._app(scope, receive, send)


def _host_name(header: str) -> str:
    """The host of a Host header, in lower case, without its port."""
    return (header.partition("]")[0] + "]" if header.startswith("[") else header.partition(":")[0]).lower()

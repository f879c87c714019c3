"""Running the HTTP server: bind first, so that an address in use is refused before any work is done."""

import contextlib
import copy
import secrets
import signal
import socket
import sys
from collections.abc import Iterator

import uvicorn
from pydantic import SecretStr
from uvicorn.config import LOGGING_CONFIG

from app.cli.console import Failure, UsageError
from app.cli.processes import run_many
from app.cli.stores import opened_store
from app.keyring import KeyMissing, check_address
from app.main import create_app
from app.settings import Settings, is_loopback

_BACKLOG = 2048
_GRACE_S = 10


@contextlib.contextmanager
def bound(settings: Settings) -> Iterator[socket.socket]:
    """A socket listening at the address of the settings; raises Failure where that cannot be had.

    An address that others can reach is had only where there is a key; raises UsageError.

    From here on SIGTERM ends the process as Ctrl-C does, so that what was opened is closed.
    """
    if not is_loopback(settings.host) and not settings.keys:
        _require_key(settings)
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((settings.host.strip("[]"), settings.port))
            listener.listen(_BACKLOG)
        except OSError as error:
            raise Failure(f"cannot listen on {settings.host} port {settings.port}: {error.strerror}") from error
        signal.signal(signal.SIGTERM, signal.default_int_handler)
        yield listener


def _require_key(settings: Settings) -> None:
    with opened_store(settings) as store:
        try:
            check_address(settings, store)
        except KeyMissing as error:
            raise UsageError(f"{error}; make one with diplograph key create, or set DIPLOGRAPH_KEY") from error


def serve(settings: Settings, listener: socket.socket) -> int:
    """Serve until told to stop; returns the exit code. uvloop and httptools are used where they are installed."""
    host, port = listener.getsockname()[:2]
    shown = f"[{host}]" if ":" in host else host
    print(f"Diplograph answers on http://{shown}:{port}/ (Ctrl-C ends it)", file=sys.stderr)
    if settings.workers == 1:
        return 0 if _answer(settings, listener) else 1
    with opened_store(settings):
        """Made or migrated now, so that the processes do not all do it."""
    if not settings.session_secret.get_secret_value():
        # All processes are to know who logged in with one of them.
        settings = settings.model_copy(update={"session_secret": SecretStr(secrets.token_urlsafe(32))})
    return 0 if run_many(settings.workers, _answer, settings, listener) else 1


def _answer(settings: Settings, listener: socket.socket) -> bool:
    """Serve in this process until told to stop; whether it could."""
    config = uvicorn.Config(
        create_app(settings),
        log_level=settings.log_level,
        log_config=_logging_to_stderr(),
        server_header=False,
        proxy_headers=False,
        ws="none",
        timeout_graceful_shutdown=_GRACE_S,
    )
    server = _Server(config)
    with contextlib.suppress(KeyboardInterrupt):
        server.run(sockets=[listener])
    return server.started


class _Server(uvicorn.Server):
    """Ends the live streams before it waits for open answers, as they would never end by themselves."""

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop."""
        services = getattr(self.config.app.state, "services", None)  # type: ignore[union-attr]
        if services is not None:
            services.live.close()
        await super().shutdown(sockets)


def _logging_to_stderr() -> dict[str, object]:
    """Uvicorn's own log configuration, whose access log would go to stdout, with our loggers beside its own."""
    config = copy.deepcopy(LOGGING_CONFIG)
    config["handlers"]["access"]["stream"] = "ext://sys.stderr"
    # Uvicorn's own form has colours and the names of statuses, at a cost of its own for each request.
    config["formatters"]["access"] = {"format": "%(levelname)s:     %(message)s"}
    config["loggers"]["diplograph"] = {"handlers": ["default"], "level": "INFO", "propagate": False}
    return config

"""`diplograph health`: is the server of these settings, or the one at an address, ready to answer?"""

import argparse
import sys
import urllib.request
from http.client import HTTPException

from app.cli.console import UsageError, complain

_EVERY_ADDRESS = {"0.0.0.0": "127.0.0.1", "::": "::1"}
_TIMEOUT_S = 4.0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("url", nargs="?", help="address of the server (default: that of the settings)")


def run(arguments: argparse.Namespace) -> int:
    """Exit code 0 if the server is ready, 1 if it is not or nothing answers."""
    url = (arguments.url or _configured()).rstrip("/") + "/readyz"
    if not url.startswith(("http://", "https://")):
        raise UsageError(f"{url} is not an HTTP address")
    try:
        with urllib.request.urlopen(url, timeout=_TIMEOUT_S) as answer:
            ready: bool = answer.status == 200
    except (OSError, HTTPException) as error:
        complain(f"{url}: {error}")
        return 1
    print("ready" if ready else "not ready", file=sys.stdout if ready else sys.stderr)
    return 0 if ready else 1


def _configured() -> str:
    """The address of the server that these settings describe."""
    from app.cli.configured import settings

    configured = settings()
    host = _EVERY_ADDRESS.get(configured.host, configured.host)
    return f"http://[{host}]:{configured.port}" if ":" in host else f"http://{host}:{configured.port}"

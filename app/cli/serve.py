"""`diplograph serve`: the HTTP server over the store of the settings."""

import argparse

from app.cli.configured import settings_for_reading
from app.cli.server import bound, serve


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command; each overrides the setting of its name."""
    parser.add_argument("--host", help="address to listen on (DIPLOGRAPH_HOST; any but loopback needs a key)")
    parser.add_argument("--port", help="port to listen on (DIPLOGRAPH_PORT; 0 takes a free one)")
    parser.add_argument("--workers", help="processes that answer (DIPLOGRAPH_WORKERS)")
    parser.add_argument("--store", help="where the graph is kept (DIPLOGRAPH_STORE)")


def run(arguments: argparse.Namespace) -> int:
    """Serve until told to stop."""
    configured = settings_for_reading(
        host=arguments.host, port=arguments.port, store=arguments.store, workers=arguments.workers
    )
    with bound(configured) as listener:
        return serve(configured, listener)

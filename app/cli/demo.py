"""`diplograph demo`: the sample documents in a fresh store, then the server and its page."""

import argparse
import sys
import tempfile
from pathlib import Path

from app.cli.configured import settings
from app.cli.ingest import store_files
from app.cli.samples import samples
from app.cli.server import bound, serve
from app.cli.stores import opened_store


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("--host", help="address to listen on (DIPLOGRAPH_HOST; any but loopback needs a key)")
    parser.add_argument("--port", help="port to listen on (DIPLOGRAPH_PORT; 0 takes a free one)")


def run(arguments: argparse.Namespace) -> int:
    """Read the samples and serve them; the store is gone when the server ends."""
    with tempfile.TemporaryDirectory(prefix="diplograph-demo-") as folder:
        store = f"sqlite:///{Path(folder) / 'demo.db'}"
        configured = settings(host=arguments.host, port=arguments.port, store=store)
        with bound(configured) as listener:
            print("Reading the sample documents", file=sys.stderr)
            with opened_store(configured) as filled, samples() as articles:
                failed = store_files(filled, articles, model=configured.model)
            return serve(configured, listener) or failed

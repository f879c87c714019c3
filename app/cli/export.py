"""`diplograph export`: all events that meet the filters, or all that the store holds, as a file."""

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, get_args

from app.cli.configured import settings
from app.cli.console import UsageError
from app.cli.event_filters import add_filters, wanted
from app.cli.lines import STREAM
from app.cli.stores import opened_store
from app.export.exporting import exported
from app.export.formats import FORMATS, Order, Shape
from graph.queries.events import EventFilter
from graph.queries.export import ByDate
from graph.store import Store

DUMP = "dump"
_NOT_FOR_A_TERMINAL = ("parquet", DUMP)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command: a format, and the filters of `diplograph query`."""
    formats = (*FORMATS, DUMP)
    parser.add_argument(
        "format", choices=formats, metavar="FORMAT", help=f"{', '.join(FORMATS)}; {DUMP} for all there is"
    )
    add_filters(parser)
    parser.add_argument("--sort", choices=get_args(ByDate), default="-date", help="order (-date: newest first)")
    parser.add_argument("--shape", choices=get_args(Shape), help="rows of csv and parquet (events)")
    parser.add_argument("--texts", action="store_true", help="the texts of documents too, in a dump")
    parser.add_argument("--output", default=STREAM, metavar="FILE", help="where the file goes; - for stdout (-)")
    parser.add_argument("--store", help="where the graph is kept (DIPLOGRAPH_STORE)")


def run(arguments: argparse.Namespace) -> int:
    """Write the file."""
    make = _dump(arguments) if arguments.format == DUMP else _events(arguments)
    with opened_store(settings(store=arguments.store), must_exist=True) as store:
        write_file(make(store), arguments.output, readable=arguments.format not in _NOT_FOR_A_TERMINAL)
    return 0


def _events(arguments: argparse.Namespace) -> Callable[[Store], Iterable[bytes]]:
    if arguments.shape is not None and not FORMATS[arguments.format].shaped:
        raise UsageError(f"{arguments.format} is no table, so that --shape says nothing of it")
    if arguments.texts:
        raise UsageError("--texts is for a dump; events have no texts of documents")
    order = Order(arguments.format, wanted(arguments), arguments.sort, arguments.shape or "events")
    return lambda store: exported(store, order)


def _dump(arguments: argparse.Namespace) -> Callable[[Store], Iterable[bytes]]:
    if wanted(arguments) != EventFilter() or arguments.shape is not None:
        raise UsageError("a dump has all that the store holds; it takes no filters")
    from app.export.dump import dumped

    return lambda store: dumped(store, arguments.texts)


def write_file(parts: Iterable[bytes], name: str, *, readable: bool) -> None:
    """Write a file that is there once it is whole; raises UsageError where it cannot be opened."""
    if name == STREAM and not readable and sys.stdout.isatty():
        raise UsageError("this format is not for a terminal; give --output FILE")
    with _target(name) as file:
        for part in parts:
            file.write(part)


@contextmanager
def _target(name: str) -> Iterator[BinaryIO]:
    if name == STREAM:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    unfinished = Path(f"{name}.part")
    try:
        file = unfinished.open("wb")
    except OSError as error:
        raise UsageError(f"{name}: {error.strerror}") from error
    try:
        with file:
            yield file
        unfinished.replace(name)
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)

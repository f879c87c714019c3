"""Running an export: from an order to the bytes of a file, part by part."""

from collections.abc import Generator
from contextlib import closing
from dataclasses import replace
from importlib import import_module

from app.export.formats import FORMATS, Order, Writer
from graph.queries.export import event_pages, latest_publication
from graph.store import Store


def exported(store: Store, order: Order) -> Generator[bytes, None, None]:
    """The parts of the file, none of them empty, all from one revision of the store."""
    format_ = FORMATS[order.format]
    wanted = order.wanted
    if not wanted.status and not wanted.statuses:
        wanted = replace(wanted, statuses=format_.statuses)
    with store.reading():
        writer = writer_of(store, order)
        yield from filter(None, [writer.begin()])
        with closing(event_pages(store, wanted, order.sort, format_.told)) as pages:
            for page in pages:
                yield from filter(None, [writer.write(page)])
        yield from filter(None, [writer.end()])


def writer_of(store: Store, order: Order) -> Writer:
    """A writer for this order; the modules of formats are imported here, as some are large."""
    module = import_module(f"app.export.{FORMATS[order.format].module}")
    writer: Writer = module.Writer(order, latest_publication(store, order.wanted.as_of))
    return writer

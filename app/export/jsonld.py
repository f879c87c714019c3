"""JSON-LD: the events as schema.org has them, in one graph with its own context."""

import datetime as dt
import json
from collections.abc import Sequence

from app.export.formats import Order
from app.export.linked import context, node
from graph.queries.export import Exported


class Writer:
    """One object, whose `@graph` has a node an event."""

    def __init__(self, _: Order, __: dt.date | None) -> None:
        self._any = False

    def begin(self) -> bytes:
        """The context."""
        return f'{{"@context":{json.dumps(context())},"@graph":['.encode()

    def write(self, events: Sequence[Exported]) -> bytes:
        """The nodes of these events."""
        nodes = (node(json.loads(event.body)) for event in events)
        text = ",\n".join(json.dumps(each, ensure_ascii=False, separators=(",", ":")) for each in nodes)
        before = ",\n" if self._any and text else ""
        self._any |= bool(text)
        return f"{before}{text}".encode()

    def end(self) -> bytes:
        """The end of the graph."""
        return b"]}\n"

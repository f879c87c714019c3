"""The whole network as GraphML or as a table of edges, written while it is read."""

import csv
import io
from collections.abc import Callable, Generator
from contextlib import closing
from itertools import count
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from app.network_export.edge_table import COLUMNS, edge_line
from app.network_export.graphs import in_xml
from graph.queries.network_events import NetworkFilter
from graph.queries.network_stream import TYPES, NetworkStream, open_stream
from graph.store import Store

_TALLIED = ("events", "held", "first", "last", *TYPES)
_COUNTS = {name: "string" if name in ("first", "last") else "long" for name in _TALLIED}
_NODE = {"label": "string", "kind": "string", "country": "string", **_COUNTS}
_EDGE = {"weight": "long", **_COUNTS}


def streamed_network(store: Store, wanted: NetworkFilter, ending: str) -> Generator[bytes, None, None]:
    """The parts of the file, all of one revision."""
    with store.reading(), closing(STREAMS[ending](open_stream(store, wanted))) as parts:
        yield from parts


def _graphml(stream: NetworkStream) -> Generator[bytes, None, None]:
    keys = {("node", name): f"n{i}" for i, name in enumerate(_NODE)}
    keys |= {("edge", name): f"e{i}" for i, name in enumerate(_EDGE)}
    yield b'<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
    for (part, name), key in keys.items():
        kind = (_NODE if part == "node" else _EDGE)[name]
        yield f'<key id="{key}" for="{part}" attr.name="{name}" attr.type="{kind}"/>\n'.encode()
    yield b'<graph edgedefault="undirected">\n'
    for actor, tally in stream.nodes():
        told = {"label": actor.name, "kind": actor.kind, "country": actor.country, **_flat(tally.told())}
        yield f"<node id={_attribute(actor.id)}>{_data(keys, 'node', told)}</node>\n".encode()
    for one, other, tally in stream.links():
        ends = f"source={_attribute(one.id)} target={_attribute(other.id)}"
        told = {"weight": tally.events, **_flat(tally.told())}
        yield f"<edge {ends}>{_data(keys, 'edge', told)}</edge>\n".encode()
    yield b"</graph>\n</graphml>\n"


def _flat(told: dict[str, Any]) -> dict[str, Any]:
    return {**{name: value for name, value in told.items() if name != "types"}, **told["types"]}


def _data(keys: dict[tuple[str, str], str], part: str, told: dict[str, Any]) -> str:
    """The values that are known."""
    return "".join(
        f'<data key="{keys[part, name]}">{escape(in_xml(str(value)))}</data>'
        for name, value in told.items()
        if value is not None
    )


def _attribute(text: str) -> str:
    return quoteattr(in_xml(text))


def _edge_table(stream: NetworkStream) -> Generator[bytes, None, None]:
    text = io.StringIO(newline="")
    lines = csv.writer(text, lineterminator="\r\n")
    lines.writerow(COLUMNS)
    for number, (one, other, tally) in zip(count(1), stream.links(), strict=False):
        lines.writerow(edge_line(one.told(), other.told(), tally.told()))
        if number % 500 == 0:
            yield _taken(text)
    yield _taken(text)


def _taken(text: io.StringIO) -> bytes:
    """What has been written, which is then no more there."""
    written = text.getvalue().encode()
    text.seek(0)
    text.truncate()
    return written


STREAMS: dict[str, Callable[[NetworkStream], Generator[bytes, None, None]]] = {
    "graphml": _graphml,
    "csv": _edge_table,
}
"""What can be written without holding the network, by the ending of the file's name."""

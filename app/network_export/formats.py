"""Which formats networks are exported in."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from app.network_export.edge_table import edge_table
from app.network_export.grafana import node_graph
from app.network_export.graphs import gexf, graphml


@dataclass(frozen=True, slots=True)
class NetworkFormat:
    """How a format is served, and what makes it of an answer."""

    media_type: str
    about: str
    write: Callable[[dict[str, Any]], bytes]


FORMATS = {
    "json": NetworkFormat("application/json", "the fields of Grafana's node graph", node_graph),
    "graphml": NetworkFormat("application/graphml+xml", "for yEd, Cytoscape, igraph and networkx", graphml),
    "gexf": NetworkFormat("application/gexf+xml", "for Gephi", gexf),
    "csv": NetworkFormat("text/csv; charset=utf-8; header=present", "a table of edges", edge_table),
}
"""By the ending of the file's name."""


def network_file(ending: str, answer: str) -> bytes:
    """The file of an answer of `graph.queries.network`."""
    return FORMATS[ending].write(json.loads(answer))

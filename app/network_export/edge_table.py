"""Edges as comma-separated values (RFC 4180), safe to open in a spreadsheet."""

import csv
import io
from typing import Any, get_args

from app.export.csv import guarded
from graph.model import EventType

_TYPES = get_args(EventType)
_ENDS = ("source", "target")
COLUMNS = (
    *(f"{end}{part}" for end in _ENDS for part in ("", "_name", "_kind", "_country")),
    *("events", "held", "first", "last"),
    *_TYPES,
)


def edge_table(answer: dict[str, Any]) -> bytes:
    """A header line, then a line an edge, the strongest first. What is not known is an empty cell."""
    nodes = {node["id"]: node for node in answer["nodes"]}
    text = io.StringIO(newline="")
    lines = csv.writer(text, lineterminator="\r\n")
    lines.writerow(COLUMNS)
    for edge in answer["edges"]:
        lines.writerow(edge_line(nodes[edge["source"]], nodes[edge["target"]], edge))
    return text.getvalue().encode()


def edge_line(source: dict[str, Any], target: dict[str, Any], counted: dict[str, Any]) -> list[Any]:
    """The cells of an edge between two nodes."""
    ends = [end[part] for end in (source, target) for part in ("id", "name", "kind", "country")]
    counts = [counted[name] for name in ("events", "held", "first", "last")]
    guarded_ends = [None if cell is None else guarded(cell) for cell in ends]
    return [*guarded_ends, *counts, *(counted["types"].get(kind, 0) for kind in _TYPES)]

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
        ends = [
            cell
            for end in _ENDS
            for cell in (edge[end], *(nodes[edge[end]][part] for part in ("name", "kind", "country")))
        ]
        counts = [edge[name] for name in ("events", "held", "first", "last")]
        lines.writerow(
            [
                *(None if end is None else guarded(end) for end in ends),
                *counts,
                *(edge["types"].get(kind, 0) for kind in _TYPES),
            ]
        )
    return text.getvalue().encode()

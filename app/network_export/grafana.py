"""The JSON that Grafana's node graph panel draws: https://grafana.com/docs/grafana/latest/panels-visualizations/."""

import json
from typing import Any, get_args

from graph.model import EventType

_TYPES = get_args(EventType)


def node_graph(answer: dict[str, Any]) -> bytes:
    """`nodes` and `edges` as rows; the arcs around a node are the shares of its events by type, which add up to 1."""
    drawn = {"nodes": list(map(_node, answer["nodes"])), "edges": list(map(_edge, answer["edges"]))}
    return json.dumps(drawn, ensure_ascii=False).encode()


def _node(node: dict[str, Any]) -> dict[str, Any]:
    subtitle = " · ".join(part for part in (node["kind"], node["country"]) if part)
    events = node["events"]
    return {
        "id": node["id"],
        "title": node["name"],
        "subtitle": subtitle,
        "mainstat": events,
        "secondarystat": node["degree"],
        **{f"arc__{kind}": node["types"].get(kind, 0) / events if events else 0 for kind in _TYPES},
        **_details(node),
    }


def _edge(edge: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": edge["id"],
        "source": edge["source"],
        "target": edge["target"],
        "mainstat": edge["events"],
        "secondarystat": edge["last"],
        **_details(edge),
    }


def _details(counted: dict[str, Any]) -> dict[str, Any]:
    return {f"detail__{name}": counted[name] for name in ("held", "first", "last")}

"""GraphML and GEXF, as networkx writes them. What is not known is left out, as neither has a value for it."""

import io
import re
from typing import Any

import networkx as nx

_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_WRITTEN_ON = re.compile(rb' lastmodifieddate="[^"]*"')


def graphml(answer: dict[str, Any]) -> bytes:
    """GraphML with the number of events as the `weight` of an edge."""
    file = io.BytesIO()
    nx.write_graphml(_graph(answer), file)
    return file.getvalue()


def gexf(answer: dict[str, Any]) -> bytes:
    """GEXF, without the day on which it was written, so that the same network is the same file."""
    file = io.BytesIO()
    nx.write_gexf(_graph(answer), file)
    return _WRITTEN_ON.sub(b"", file.getvalue())


def _graph(answer: dict[str, Any]) -> "nx.Graph[str]":
    graph: nx.Graph[str] = nx.Graph()
    for node in answer["nodes"]:
        graph.add_node(in_xml(node["id"]), label=in_xml(node["name"]), **_attributes(node, ("kind", "country")))
    for edge in answer["edges"]:
        ends = in_xml(edge["source"]), in_xml(edge["target"])
        graph.add_edge(*ends, weight=edge["events"], **_attributes(edge, ()))
    return graph


def _attributes(counted: dict[str, Any], names: tuple[str, ...]) -> dict[str, Any]:
    told = {name: counted[name] for name in (*names, "events", "held", "first", "last")}
    return {name: value for name, value in {**told, **counted["types"]}.items() if value is not None}


def in_xml(text: str) -> str:
    """Without the characters that XML cannot hold."""
    return _NOT_IN_XML.sub("\N{REPLACEMENT CHARACTER}", text)

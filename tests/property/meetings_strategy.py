"""Corpora for Hypothesis in which chains are to be found: encounters of two to five of nine, on a few days."""

import datetime as dt
import itertools
from typing import Any

import networkx as nx
from hypothesis import strategies as st
from readings import PEOPLE, told
from readings_strategy import FIRST

from graph.model import Reading


@st.composite
def encounters(draw: st.DrawFn, number: int) -> Reading:
    start = draw(st.none() | st.integers(0, 40).map(lambda days: FIRST + dt.timedelta(days=days)))
    length = draw(st.sampled_from([0, 0, 0, 2, 20]))
    reported = draw(st.none() | st.integers(0, 50).map(lambda days: (FIRST + dt.timedelta(days=days)).isoformat()))
    return told(
        f"d{number}",
        " ".join(draw(st.lists(st.sampled_from(sorted(PEOPLE)), min_size=2, max_size=5, unique=True))),
        start and start.isoformat(),
        reported,
        end=start and (start + dt.timedelta(days=length)).isoformat(),
        status=draw(st.sampled_from(["held", "held", "held", "ongoing", "planned", "cancelled"])),
        type=draw(st.sampled_from(["meeting", "gathering", "call"])),
    )


@st.composite
def presses(draw: st.DrawFn) -> list[Reading]:
    return [draw(encounters(number)) for number in range(draw(st.integers(1, 12)))]


def linked(events: list[dict[str, Any]], held: bool, most: int) -> "nx.Graph[str]":
    """The graph of those who took part together, with the events of each link."""
    graph = nx.Graph()
    for event in events:
        actors = sorted(actor["entity_id"] for actor in event["participants"])
        if len(actors) <= most and (not held or event["status"] in ("held", "ongoing")):
            for one, other in itertools.combinations(actors, 2):
                graph.add_edge(one, other, events=[*graph.get_edge_data(one, other, {"events": []})["events"], event])
    return graph

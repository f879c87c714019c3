"""Answers about networks."""

from pydantic import BaseModel, Field

from app.wire.common import EntityBrief
from graph.centrality import Measure
from graph.model import Day, Event, EventType
from graph.queries.meeting_links import ActorKind


class PathStep(BaseModel):
    """One of a chain, and what links it to the one before."""

    entity: EntityBrief
    count: int = Field(description="Events that link it to the one before; 0 for the first.")
    events: list[Event] = Field(description="The latest of them.")


class Chain(BaseModel):
    """Entities each of which met the next."""

    length: int = Field(description="Links: one less than steps.")
    steps: list[PathStep]


class PathAnswer(BaseModel):
    """The shortest chains between two."""

    a: EntityBrief
    b: EntityBrief
    through: list[ActorKind] = Field(description="Kinds of entities that could stand in between.")
    complete: bool = Field(description="False if the search was given up, so that chains may be missing.")
    paths: list[Chain]


class Counted(BaseModel):
    """Events counted; `first` and `last` are the days on which the first and the last of them began."""

    events: int
    held: int = Field(description="Those that were held or are under way.")
    first: Day | None
    last: Day | None
    types: dict[EventType, int]


class NetworkNode(EntityBrief, Counted):
    """An entity, with the events that it shares with other nodes of the answer."""

    level: int | None = Field(description="Encounters away from the one in the middle; null in the network of all.")
    degree: int = Field(description="Nodes that it shares an event with.")


class NetworkEdge(Counted):
    """Two who share events; `source` is the lesser id."""

    id: str
    source: str
    target: str


class NetworkAnswer(BaseModel):
    """A network of at most 300 nodes, the nearest and then the strongest first."""

    entity: EntityBrief | None
    depth: int | None
    max_participants: int
    truncated: int = Field(description="Nodes that were seen and left off, as they are weaker.")
    nodes: list[NetworkNode]
    edges: list[NetworkEdge]


class Ranked(Counted):
    """An entity with its score."""

    rank: int
    entity: EntityBrief
    score: float
    community: int | None = Field(description="1 for the community with most events; null by other measures.")
    degree: int


class Community(BaseModel):
    """A group that shares more events within than without."""

    community: int
    members: int
    events: int = Field(description="Events of the links among its members.")


class RankAnswer(BaseModel):
    """Who stands out in a network of so many nodes and edges."""

    by: Measure
    nodes: int
    edges: int
    max_participants: int
    sampled_from: int | None = Field(description="Nodes from which betweenness was sampled; null if it is exact.")
    communities: list[Community] | None
    modularity: float | None
    data: list[Ranked]

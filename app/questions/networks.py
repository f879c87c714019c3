"""Questions about networks: chains between two, the network around someone, who stands out."""

from pydantic import BaseModel, ConfigDict, Field

from app.questions.common import AsOf, Spanned, Words
from app.questions.events import EventConditions
from graph.centrality import Measure
from graph.queries.meeting_links import MOST_PARTICIPANTS, ActorKind
from graph.queries.network import DEEPEST, MOST_NODES
from graph.queries.network_events import NetworkFilter
from graph.queries.path import LARGEST, LONGEST, MOST_CHAINS, MOST_EVENTS
from graph.queries.rank import MOST_RANKED


class Linked(BaseModel):
    """Which events link those who take part."""

    held: bool = Field(True, description="Only events that were held or are under way; `false` for all.")
    max_participants: int = Field(
        MOST_PARTICIPANTS, ge=2, le=LARGEST, description="Leave out events of more, where not everyone meets everyone."
    )


class PathQuestion(Spanned, AsOf, Linked):
    """Between which two, through whom, and within which days."""

    model_config = ConfigDict(frozen=True)

    a: Words = Field(description="Id or name of the one.", examples=["Blinken"])
    b: Words = Field(description="Id or name of the other.", examples=["Lavrov"])
    k: int = Field(1, ge=1, le=MOST_CHAINS, description="How many chains, the shortest first.")
    depth: int = Field(LONGEST, ge=1, le=LONGEST, description="Most links of a chain.")
    through: tuple[ActorKind, ...] = Field(
        (),
        max_length=3,
        description="Kind of entity in between; repeat for several. Without it persons, or all where no chain of "
        "persons is found.",
    )
    events: int = Field(3, ge=0, le=MOST_EVENTS, description="Latest events shown on each link.")


class NetworkConditions(EventConditions, Linked):
    """Which events, and which of those who take part are nodes. A `status` asked for takes the place of `held`."""

    kind: tuple[ActorKind, ...] = Field(
        (), max_length=3, description="Kind of entity that is a node; repeat for several. Without it all."
    )

    def network_filter(self) -> NetworkFilter:
        """The question as the graph takes it."""
        return NetworkFilter(self.filter(), self.held, self.max_participants, self.kind)


class NetworkQuestion(NetworkConditions):
    """Around whom, and how far."""

    entity: Words | None = Field(
        None, description="Id or name of the one in the middle; without it, the network of all.", examples=["Blinken"]
    )
    depth: int = Field(1, ge=1, le=DEEPEST, description="How many encounters away.")
    limit: int = Field(MOST_NODES, ge=1, le=MOST_NODES, description="Most nodes; the strongest are kept.")


class RankQuestion(NetworkConditions):
    """By what, and how many."""

    by: Measure = Field("degree", description="What entities are ranked by.")
    limit: int = Field(50, ge=1, le=MOST_RANKED, description="Most entities listed.")


class NetworkFileQuestion(NetworkConditions):
    """Around whom, or of all, as a file."""

    entity: Words | None = Field(
        None, description="Id or name of the one in the middle, with at most 300 nodes; without it, the whole network."
    )
    depth: int = Field(1, ge=1, le=DEEPEST, description="How many encounters away from the entity.")

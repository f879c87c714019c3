"""Answers about events."""

from pydantic import BaseModel, ConfigDict, Field

from app.wire.common import Cursor, EntityBrief, Highlight
from graph.history import Known, Step
from graph.model import (
    ActorKind,
    DatePrecision,
    Day,
    Event,
    EventType,
    Evidence,
    JudgementNote,
    Place,
    Report,
    Role,
    Status,
)


class EvidenceFound(Evidence):
    """Evidence, with the words looked for in it."""

    highlights: tuple[Highlight, ...] = Field((), description="There if `highlights=true` asks for them.")


class EventFound(Event):
    """An event in a list."""

    evidence: tuple[EvidenceFound, ...]


class EventPage(BaseModel):
    """Events, and where the next page starts."""

    data: list[EventFound]
    next_cursor: str | None = Cursor
    count: int | None = Field(None, description="How many events meet the filters; there if `count=true` asks for it.")


class Mark(BaseModel):
    """Enough of an event to draw it."""

    class Actor(BaseModel):
        """Enough of a participant to put the event into a lane."""

        id: str
        name: str
        kind: ActorKind
        country: str | None
        role: Role

    id: str
    title: str
    type: EventType
    status: Status
    start: Day | None
    end: Day | None
    precision: DatePrecision
    place: Place | None
    sources: int
    participants: list[Actor]
    topics: list[str]


class MarkList(BaseModel):
    """The newest of the events, and how many there are in all."""

    data: list[Mark]
    next_cursor: None = None
    count: int


class HistoryEntry(BaseModel):
    """One report of an event, and why it was taken to be of this event."""

    report: Report
    reason: dict[str, object] | None
    source: str | None = Field(description="Name of the document's source.")


class History(BaseModel):
    """The reports of an event, the earliest first, and what they told of it over time."""

    data: list[HistoryEntry]
    life: list[Step] = Field(description="The statuses it came to have, by day of publication; unknown days last.")
    known: list[Known] = Field(description="Date, place and participants, after each publication that changed them.")
    judgements: list[JudgementNote] = Field(description="What people judged of it, the earliest first.")


class YearCount(BaseModel):
    """Events of a pair in one year."""

    year: int | None = Field(description="Null counts the undated.")
    events: int
    held: int


class Gap(BaseModel):
    """The time between two encounters: from the last possible day of one to the first possible day of the next."""

    model_config = ConfigDict(populate_by_name=True)

    days: int
    from_: Day = Field(alias="from")
    to: Day


class TopicCount(BaseModel):
    """A topic and the number of events about it; `id` is null for one that is not of the taxonomy."""

    id: str | None
    label: str
    events: int


class EntityCount(BaseModel):
    """An entity and the number of events that it took part in."""

    entity: EntityBrief
    events: int


class SharedGatherings(BaseModel):
    """Gatherings that both took part in: their number, and the ids of the latest fifty, the newest first."""

    events: int
    ids: list[str]


class PairAnswer(BaseModel):
    """Whether and when two entities met, and the events, the newest first."""

    a: EntityBrief
    b: EntityBrief
    met: bool
    held: int
    events: int
    first: Day | None
    last: Day | None
    longest_gap: Gap | None = Field(description="Between encounters that took place; null where none lies between two.")
    next_planned: Day | None
    by_year: list[YearCount]
    by_type: dict[str, int]
    by_mode: dict[str, int]
    topics: list[TopicCount] = Field(description="The ten most frequent.")
    others: list[EntityCount] = Field(description="Who else took part, the ten most frequent.")
    gatherings: SharedGatherings
    data: list[Event]
    next_cursor: str | None = Cursor

"""Shapes of answers that only the HTTP layer has. They describe the API in its OpenAPI document; answers themselves
are the JSON that the store encoded and are not validated again."""

from typing import Literal

from pydantic import BaseModel, Field

from graph.history import Known, Step
from graph.judgement import Judgement
from graph.model import Day, Document, Entity, EntityKind, Event, Evidence, Outcome, Report, Statement

_Cursor = Field(None, description="Pass it as `cursor` for the next page; null on the last.")


class EventPage(BaseModel):
    """Events, and where the next page starts."""

    data: list[Event]
    next_cursor: str | None = _Cursor


class EntityFound(Entity):
    """An entity with how well it fits the words asked for, and in how many events it takes part."""

    score: float | None = Field(None, description="0 to 100; null where nothing was asked for.")
    events: int


class EntityPage(BaseModel):
    """Entities, the best fit first, and where the next page starts."""

    data: list[EntityFound]
    next_cursor: str | None = _Cursor


class EntityAnswer(Entity):
    """An entity, and in how many events it takes part."""

    events: int


class EntityBrief(BaseModel):
    """Enough of an entity to name it."""

    id: str
    name: str
    kind: EntityKind
    country: str | None


class Counterpart(BaseModel):
    """Someone that an entity met, how often, and on which first and last day."""

    entity: EntityBrief
    events: int
    held: int
    first: Day | None
    last: Day | None


class CounterpartPage(BaseModel):
    """Counterparts, the most frequent first, and where the next page starts."""

    data: list[Counterpart]
    next_cursor: str | None = _Cursor


class TenureList(BaseModel):
    """Offices of an entity with the first and last day on which a document gives them."""

    class Tenure(BaseModel):
        """An office held."""

        title: str
        country: str | None
        start: Day | None
        end: Day | None
        documents: int

    data: list[Tenure]


class YearCount(BaseModel):
    """Events of a pair in one year."""

    year: int | None = Field(description="Null counts the undated.")
    events: int
    held: int


class PairAnswer(BaseModel):
    """Whether and when two entities met, and the events, the newest first."""

    a: EntityBrief
    b: EntityBrief
    met: bool
    held: int
    events: int
    first: Day | None
    last: Day | None
    next_planned: Day | None
    by_year: list[YearCount]
    by_type: dict[str, int]
    data: list[Event]
    next_cursor: str | None = _Cursor


class DocumentListed(BaseModel):
    """A document without its text."""

    id: str
    title: str | None
    published: Day | None
    url: str | None
    source: str | None


class DocumentPage(BaseModel):
    """Documents, the newest publication first, and where the next page starts."""

    data: list[DocumentListed]
    next_cursor: str | None = _Cursor


class DocumentEvent(BaseModel):
    """An event as far as one document is evidence of it."""

    id: str
    report_id: str
    title: str
    evidence: list[Evidence]
    statements: list[Statement]
    outcomes: list[Outcome]


class DocumentAnswer(Document):
    """A document with the entities mentioned in it and the events it reports."""

    entities: list[Entity]
    events: list[DocumentEvent]


class HistoryEntry(BaseModel):
    """One report of an event, and why it was taken to be of this event."""

    report: Report
    reason: dict[str, object] | None


class History(BaseModel):
    """The reports of an event, the earliest first, and what they told of it over time."""

    data: list[HistoryEntry]
    life: list[Step] = Field(description="The statuses it came to have, by day of publication; unknown days last.")
    known: list[Known] = Field(description="Date, place and participants, after each publication that changed them.")


class DocumentAdded(BaseModel):
    """What storing a document did."""

    id: str
    created: bool = Field(description="False where the same document was known already.")
    revision: int = Field(description="Revision of the store after the commit.")
    events: list[str] = Field(description="Ids of the events that the document reports.")


class JudgementAnswer(Judgement):
    """A judgement, and what became of it."""

    id: str
    applies: bool = Field(description="Whether it holds now: not withdrawn, and its subjects are in the store.")
    withdrawn_by: str | None = Field(description="Id of the judgement that takes it back.")
    revision: int = Field(description="Revision of the store as of which it holds.")
    events: list[str] = Field(description="Ids of the events that it changed, made or ended when it came.")


class JudgementPage(BaseModel):
    """Judgements, the latest first, and where the next page starts."""

    data: list[JudgementAnswer]
    next_cursor: str | None = _Cursor


class Change(BaseModel):
    """What one judgement changed."""

    revision: int
    events: list[str]
    judgement: JudgementAnswer


class ChangePage(BaseModel):
    """Changes, the earliest first, and where the next page starts."""

    data: list[Change]
    next_cursor: str | None = _Cursor


class Retracted(BaseModel):
    """What taking a document back did."""

    id: str
    revision: int


class BatchLine(DocumentAdded):
    """The reply to one line of a batch, after its commit; a line that failed has `error` and no `revision`."""

    line: int = Field(description="Number of the line, from 1.")


class WouldRead(BaseModel):
    """What would be read from a document; nothing is stored."""

    id: str
    document: Document
    events: list[Event]
    entities: list[Entity]


class Health(BaseModel):
    """That the server runs."""

    status: Literal["ok"]


class About(BaseModel):
    """What is running here, and what it knows."""

    name: str
    version: str
    api: str
    model: str
    revision: int
    counts: dict[str, int]
    licence: str
    data_licence: str


class ProblemDocument(BaseModel):
    """An error as RFC 9457 describes it; some have further members."""

    type: str
    title: str
    status: int
    code: str = Field(description="Stable name of the kind of problem.")
    detail: str
    request_id: str

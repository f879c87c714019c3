"""Answers about documents."""

from pydantic import BaseModel, Field

from app.wire.common import Cursor, Highlight
from graph.model import Day, Document, Entity, Event, Evidence, Mention, Outcome, Statement


class Passage(BaseModel):
    """A sentence, or what is near in a long one, with words that were looked for; all by offsets into the text."""

    start: int
    end: int
    text: str
    highlights: list[Highlight]


class DocumentListed(BaseModel):
    """A document without its text."""

    id: str
    title: str | None
    published: Day | None
    url: str | None
    source: str | None
    mentions: list[Mention] | None = Field(None, description="Of the `entity` asked for, by offsets into the text.")
    passages: list[Passage] | None = Field(None, description="With `q`, the first three that have any of its words.")


class DocumentPage(BaseModel):
    """Documents, the newest publication first, and where the next page starts."""

    data: list[DocumentListed]
    next_cursor: str | None = Cursor


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


class DocumentAdded(BaseModel):
    """What storing a document did."""

    id: str
    created: bool = Field(description="False where the same document was known already.")
    revision: int = Field(description="Revision of the store after the commit.")
    events: list[str] = Field(description="Ids of the events that the document reports.")


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

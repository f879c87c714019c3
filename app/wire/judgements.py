"""Answers about judgements."""

from pydantic import BaseModel, Field

from app.wire.common import Cursor
from graph.judgement import Judgement


class JudgementAnswer(Judgement):
    """A judgement, and what became of it."""

    id: str
    applies: bool = Field(description="Whether it holds now: not withdrawn, and its subjects are in the store.")
    withdrawn_by: str | None = Field(description="Id of the judgement that takes it back.")
    revision: int = Field(description="Revision of the store as of which it holds.")
    events: list[str] = Field(description="Ids of the events that it changed, made or ended when it came.")
    key: str | None = Field(description="Id of the key that it came with, if any.")


class JudgementPage(BaseModel):
    """Judgements, the latest first, and where the next page starts."""

    data: list[JudgementAnswer]
    next_cursor: str | None = Cursor


class DocumentChanges(BaseModel):
    """Ids of documents by what became of them."""

    added: list[str] = []
    retracted: list[str] = []
    reread: list[str] = []


class Change(BaseModel):
    """What one write changed: ids of events and documents, and the judgement, if it was one."""

    revision: int
    time: str = Field(description="When it was written, RFC 3339.")
    created: list[str] = Field(description="Events that were not there before.")
    changed: list[str] = Field(description="Events that are other than before.")
    removed: list[str] = Field(description="Events that are gone.")
    events: list[str] = Field(description="All of them, and what a judgement bore on.")
    documents: DocumentChanges
    everything: bool = Field(description="A whole store came at once, unlisted: all is to be read anew.")
    judgement: JudgementAnswer | None


class ChangePage(BaseModel):
    """Changes, the earliest first, and where the next page starts."""

    data: list[Change]
    next_cursor: str | None = Cursor

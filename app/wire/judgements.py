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


class Change(BaseModel):
    """What one judgement changed."""

    revision: int
    events: list[str]
    judgement: JudgementAnswer


class ChangePage(BaseModel):
    """Changes, the earliest first, and where the next page starts."""

    data: list[Change]
    next_cursor: str | None = Cursor

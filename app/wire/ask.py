"""Answers to plain questions."""

from pydantic import BaseModel, Field

from app.wire.common import EntityBrief
from app.wire.entities import Counterpart
from graph.model import Day, Event, Evidence
from nlp.questions import Query


class Proof(Evidence):
    """The sentence that supports most of an event."""

    event_id: str


class Chain(BaseModel):
    """A chain of encounters from one to the other."""

    class Step(BaseModel):
        """An entity, and the events that link it to the one before: how many there are, and the latest of them."""

        entity: EntityBrief
        count: int
        events: list[Event]

    length: int
    steps: list[Step]


class Answer(BaseModel):
    """What a question was read as, and what the store has on it; or why it was not understood."""

    question: str
    asked: Day = Field(description="The day that relative words count from.")
    understood: Query | None = Field(description="Null for a question that was declined.")
    why: str | None = Field(description="What was not understood.")
    answer: str | None = Field(description="The answer in a sentence; null where the question was declined.")
    data: list[Event] | list[Counterpart] | list[Chain] = Field(description="At most 50 rows.")
    evidence: list[Proof] = Field(description="A sentence for each event that the answer rests on, at most 20.")
    count: int | None = Field(description="How many rows there are.")
    complete: bool = Field(description="Whether `data` holds all of them; at most 500 events are looked through.")
    as_of: Day | None = Field(description="Day up to which reports counted, where the question says one.")
    nearest: str | None = Field(description="The nearest question that is understood, where this one has no answer.")

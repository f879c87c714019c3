"""What a person judges: same or not, a correction, a retraction, or that an earlier judgement no longer holds.

A judgement is data of its own, with author, time and reason; it is never changed or deleted. It points at an encounter
by its tellings (`Anchor`), not by what the reader made of them, so that it survives a newer reader.
"""

import datetime as dt
import hashlib
from typing import Annotated, Any, Literal, Self

from pydantic import Field, StringConstraints, model_validator

from graph.model import Correctable, EventType, Frozen, JudgementKind

Subject = Literal["event", "entity"]
Author = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]
Reason = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000)]
Id = Annotated[str, StringConstraints(min_length=1, max_length=500)]


class Anchor(Frozen):
    """Where a document tells of an encounter: its first sentence of evidence, and who is said to take part.

    `beside` are the ids of the document's other reports, which were not meant.
    """

    report_id: str
    document_id: str
    type: EventType
    participants: tuple[str, ...]
    start: int
    end: int
    text: str
    beside: tuple[str, ...] = ()


class Signed(Frozen):
    """Whoever judges says who they are and why."""

    author: Author = Field(description="Who judges.")
    reason: Reason = Field(description="Why, in words for people.")


class Given(Signed):
    """A judgement as it is handed in: its subjects are ids of events (or of reports), or of entities."""

    kind: Literal["same", "not_same", "correction", "retraction"]
    of: Subject = Field("event", description="What the subjects are ids of.")
    subjects: tuple[Id, ...] = Field(min_length=1, max_length=2, description="Two of same and not_same, else one.")
    attribute: Correctable | None = Field(None, description="What a correction is of.")
    value: Any = Field(None, description="What it is instead.")

    @model_validator(mode="after")
    def _complete(self) -> Self:
        two = self.kind in ("same", "not_same")
        if len(set(self.subjects)) != (2 if two else 1) or len(self.subjects) != len(set(self.subjects)):
            raise ValueError(f"{self.kind} takes {'two different subjects' if two else 'one subject'}")
        if (self.attribute is None) == (self.kind == "correction"):
            raise ValueError("a correction, and nothing else, names an attribute")
        if self.of == "entity" and not two:
            raise ValueError("of entities there are only same and not_same")
        return self


class Judgement(Signed):
    """A judgement as it is kept. Of each event, the first of its anchors that is found in the store stands for it."""

    kind: JudgementKind
    of: Subject = "event"
    time: dt.datetime
    subjects: tuple[tuple[Anchor, ...], ...] = ()
    entities: tuple[str, ...] = ()
    attribute: Correctable | None = None
    value: Any = None
    withdraws: str | None = None

    @property
    def public_id(self) -> str:
        """Derived from all of it, so that it is the same judgement in whatever store."""
        return "j-" + hashlib.sha256(self.model_dump_json().encode()).hexdigest()[:20]

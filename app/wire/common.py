"""What answers of several subjects share."""

from pydantic import BaseModel, Field

from graph.model import EntityKind

Cursor = Field(None, description="Pass it as `cursor` for the next page; null on the last.")


class ProblemDocument(BaseModel):
    """An error as RFC 9457 describes it; some have further members."""

    type: str
    title: str
    status: int
    code: str = Field(description="Stable name of the kind of problem.")
    detail: str
    request_id: str


class EntityBrief(BaseModel):
    """Enough of an entity to name it."""

    id: str
    name: str
    kind: EntityKind
    country: str | None


class Highlight(BaseModel):
    """A word or a phrase that was looked for, by offsets into the document's text."""

    start: int
    end: int

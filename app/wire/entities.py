"""Answers about entities."""

from pydantic import BaseModel, Field

from app.wire.common import Cursor, EntityBrief
from graph.model import Day, Entity


class EntityFound(Entity):
    """An entity with how well it fits the words asked for, and in how many events it takes part."""

    score: float | None = Field(None, description="0 to 100; null where nothing was asked for.")
    events: int


class EntityPage(BaseModel):
    """Entities, the best fit first, and where the next page starts."""

    data: list[EntityFound]
    next_cursor: str | None = Cursor


class EntityAnswer(Entity):
    """An entity, and in how many events it takes part."""

    events: int


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
    next_cursor: str | None = Cursor


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

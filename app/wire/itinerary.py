"""Answers about where someone was."""

from pydantic import BaseModel, Field

from app.wire.common import Cursor
from graph.model import Day, EventType, Status


class StopEvent(BaseModel):
    """An encounter at a stop."""

    id: str
    type: EventType
    status: Status
    title: str
    date: str | None
    part_of: str | None
    start: Day | None
    end: Day | None
    venue: str | None


class StopAnswer(BaseModel):
    """A stay in a place, with its encounters in order of day."""

    country: str | None
    city: str | None
    start: Day = Field(description="First day; where not certain, first possible day.")
    end: Day = Field(description="Last day; where not certain, last possible day.")
    certain: bool = Field(description="Whether the days are known, or only what they lie between.")
    home: bool = Field(description="Whether this is the country that the person acts for.")
    visits: list[str] = Field(description="Ids of the visits that the stop belongs to.")
    overlaps: list[int] = Field(description="Positions in this list of stops elsewhere on the same days.")
    events: list[StopEvent]


class Itinerary(BaseModel):
    """Stops in order of day, and where the next page starts."""

    data: list[StopAnswer]
    next_cursor: str | None = Cursor

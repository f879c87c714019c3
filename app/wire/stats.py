"""Answers about numbers of events."""

from pydantic import BaseModel, Field

from app.wire.common import Cursor, EntityBrief
from graph.model import Day, EventType, Status
from graph.queries.buckets import Interval
from graph.queries.timeseries import Split


class PeriodCount(BaseModel):
    """The events of one period, and their numbers by value where that was asked for."""

    period: str = Field(description="Its ISO 8601 name: 2023-06-19, 2023-W25, 2023-06, 2023; a quarter is 2023-Q2.")
    start: Day = Field(description="Its first day.")
    events: int
    by: dict[str, int]


class Timeseries(BaseModel):
    """The periods that have events, in order."""

    interval: Interval
    by: Split | None
    data: list[PeriodCount]
    events: int = Field(description="All events that meet the filters.")
    undated: int = Field(description="Those of them without a day, which are in no period.")
    exact: bool = Field(description="False where `by` is estimated from a share of the events.")


class DyadRow(BaseModel):
    """A pair of countries in one period, by type, status and code."""

    a: str = Field(description="ISO 3166-1 alpha-2; the source of a directed row.")
    b: str = Field(description="The target of a directed row.")
    period: str | None = Field(description="2023-06 or 2023; null for the undated.")
    type: EventType
    status: Status
    mode: str | None = Field(description="Mode in PLOVER terms.")
    cameo: str | None = Field(description="Null where the event has no code for this direction.")
    plover: str | None
    events: int
    held: int = Field(description="Those that took place or are under way: all or none, by the status.")


class DyadPage(BaseModel):
    """Rows by countries, period, type, status and code, and where the next page starts."""

    data: list[DyadRow]
    next_cursor: str | None = Cursor


class Facet(BaseModel):
    """The most frequent values of a property; `other` counts the events of all further values, each for each."""

    class Value(BaseModel):
        """A value; which members it has depends on the facet."""

        events: int
        value: str | None = None
        id: str | None = None
        label: str | None = None
        city: str | None = None
        country: str | None = None
        entity: EntityBrief | None = None

    top: list[Value]
    values: int = Field(description="How many different values there are.")
    other: int


class Facets(BaseModel):
    """The events that meet the filters, counted by each of their properties."""

    events: int
    exact: bool = Field(description="False where all but `events` and `year` are estimated from a share of the events.")
    facets: dict[str, Facet]

"""Questions about numbers of events."""

from typing import Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from app.questions.common import AsOf, Country, Paged, Spanned
from app.questions.events import EventConditions
from graph.model import EventType, Status
from graph.queries.buckets import Interval
from graph.queries.dyads import DyadFilter, Period
from graph.queries.timeseries import Split


class TimeseriesQuestion(EventConditions):
    """Which events, by which periods, and split by what."""

    model_config = ConfigDict(frozen=True)

    interval: Interval = Field("month", description="Length of a period; weeks are those of ISO 8601.")
    by: Split | None = Field(None, description="Also count by this within each period.")


class FacetQuestion(EventConditions):
    """Which events, and how many values of each facet."""

    model_config = ConfigDict(frozen=True)

    limit: int = Field(10, ge=1, le=100, description="Values shown of each facet.")


class DyadConditions(Spanned, AsOf):
    """Which pairs of countries, by which periods."""

    model_config = ConfigDict(frozen=True)

    a: Country | None = Field(
        None, description="A country, ISO 3166-1 alpha-2; alone, the source of directed rows.", examples=["US"]
    )
    b: Country | None = Field(
        None, description="The other country; only with `a`, and then rows of both directions.", examples=["CN"]
    )
    interval: Period = Field("month", description="Length of a period.")
    directed: bool = Field(
        True, description="Rows from a source to a target, with codes; false: one row for both directions, without."
    )
    type: EventType | None = Field(None, description="Kind of encounter.")
    status: Status | None = Field(None, description="What became of it, as last reported.")

    @model_validator(mode="after")
    def _two(self) -> Self:
        if self.b is not None and self.a in (None, self.b):
            raise ValueError("b is another country beside a")
        return self

    def filter(self) -> DyadFilter:
        """The question as the graph takes it."""
        return DyadFilter(**{name: getattr(self, name) for name in DyadConditions.model_fields})


class DyadQuestion(DyadConditions, Paged):
    """Which pairs of countries, and which page of the rows."""


class DyadFileQuestion(DyadConditions, BaseModel):
    """Which pairs of countries; all rows."""

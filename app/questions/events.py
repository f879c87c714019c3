"""Questions about events."""

from typing import Self

from pydantic import ConfigDict, Field, model_validator

from app.questions.common import AsOf, Country, Paged, Spanned, Words
from graph.model import EventType, Mode, Status
from graph.queries.event_order import Sort
from graph.queries.events import EventFilter
from graph.queries.marks import MOST_MARKS


class OneEventQuestion(AsOf):
    """How much of an event."""

    model_config = ConfigDict(frozen=True)


class EventConditions(Spanned, AsOf):
    """Which events: what pages, counts, networks and exports of events are all asked by."""

    participant: tuple[Words, ...] = Field(
        (),
        max_length=10,
        description="Id or name of someone who took part; repeat for several, who all took part.",
        examples=[["Blinken", "Xi Jinping"]],
    )
    any_of: tuple[Words, ...] = Field(
        (),
        max_length=50,
        description="Id or name of someone who took part; repeat for several, of whom at least one took part.",
        examples=[["Blinken", "Wang Yi"]],
    )
    organization: Words | None = Field(
        None, description="Id or name of an organization that took part.", examples=["NATO"]
    )
    country: Country | None = Field(None, description="Country of a participant, ISO 3166-1 alpha-2.", examples=["CN"])
    type: EventType | None = Field(None, description="Kind of encounter.")
    status: Status | None = Field(None, description="What became of it, as last reported.")
    mode: Mode | None = Field(None, description="How the participants came together.")
    topic: Words | None = Field(None, description="Id or label of a topic.")
    place: Words | None = Field(None, description="Venue, city, country or region of the place (`Africa`, `the Gulf`).")
    q: Words | None = Field(
        None,
        description='Words to look for in titles and evidence: "in quotes" as they follow each other, '
        "begin* by its beginning.",
    )
    min_confidence: float | None = Field(None, ge=0, le=1, description="Least confidence.")
    min_sources: int | None = Field(None, ge=1, le=10_000, description="Least number of independent sources.")
    source: tuple[Words, ...] = Field(
        (),
        max_length=50,
        description="Name of a source, as documents have it; repeat for several: at least one document of one of them "
        "reports the event.",
        examples=[["Voice of America"]],
    )

    def filter(self) -> EventFilter:
        """The question as the graph takes it."""
        return EventFilter(**{name: getattr(self, name) for name in EventConditions.model_fields})


class EventQuestion(EventConditions, Paged):
    """Which events, in which order, and which page of them."""

    sort: Sort = Field(
        "-date",
        description="Newest or oldest encounter, latest first report, most sources or highest confidence first, or "
        "`relevance`: what answers best to the words of `q`; what has no date comes last.",
    )
    count: bool = Field(False, description="Also count all events that meet the filters.")
    highlights: bool = Field(
        False,
        description="With `q`: give with each evidence where its words stand, as offsets into the document's text.",
    )

    @model_validator(mode="after")
    def _of_words(self) -> Self:
        if self.q is None and (self.sort == "relevance" or self.highlights):
            raise ValueError(f"{'highlights' if self.highlights else 'sort=relevance'} needs words to look for: q")
        return self


class PairQuestion(Paged, Spanned, AsOf):
    """Which two."""

    a: Words = Field(description="Id or name of the one.", examples=["Blinken"])
    b: Words = Field(description="Id or name of the other.", examples=["Wang Yi"])


class MarkQuestion(EventConditions):
    """Which events a picture shows."""

    limit: int = Field(2_000, ge=1, le=MOST_MARKS, description="Most events shown, the newest first.")

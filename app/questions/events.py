"""Questions about events."""

from pydantic import ConfigDict, Field

from app.questions.common import AsOf, Country, Paged, Spanned, Words
from graph.model import EventType, Mode, Status
from graph.queries.events import EventFilter


class OneEventQuestion(AsOf):
    """How much of an event."""

    model_config = ConfigDict(frozen=True)


class EventQuestion(Paged, Spanned, AsOf):
    """Which events."""

    participant: tuple[Words, ...] = Field(
        (),
        max_length=10,
        description="Id or name of someone who took part; repeat for several, who all took part.",
        examples=[["Blinken", "Xi Jinping"]],
    )
    country: Country | None = Field(None, description="Country of a participant, ISO 3166-1 alpha-2.", examples=["CN"])
    type: EventType | None = Field(None, description="Kind of encounter.")
    status: Status | None = Field(None, description="What became of it, as last reported.")
    mode: Mode | None = Field(None, description="How the participants came together.")
    topic: Words | None = Field(None, description="Id or label of a topic.")
    place: Words | None = Field(None, description="Venue, city or country of the place.")
    q: Words | None = Field(None, description="Words to look for in titles and evidence.")
    min_confidence: float | None = Field(None, ge=0, le=1, description="Least confidence.")
    min_sources: int | None = Field(None, ge=1, le=10_000, description="Least number of independent sources.")

    def filter(self) -> EventFilter:
        """The question as the graph takes it."""
        return EventFilter(**{name: value for name, value in self if name not in Paged.model_fields})


class PairQuestion(Paged, AsOf):
    """Which two."""

    a: Words = Field(description="Id or name of the one.", examples=["Blinken"])
    b: Words = Field(description="Id or name of the other.", examples=["Wang Yi"])

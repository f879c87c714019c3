"""Questions about what changes from now on."""

from pydantic import BaseModel, ConfigDict, Field

from app.questions.common import Country, Words
from graph.model import EventType, Status
from graph.queries.change_filter import ChangeFilter


class ChangedEvents(BaseModel):
    """Of which events changes are told."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    participant: Words | None = Field(None, description="Id or name of someone who takes part.", examples=["Blinken"])
    country: Country | None = Field(None, description="Country of a participant, ISO 3166-1 alpha-2.", examples=["CN"])
    type: EventType | None = Field(None, description="Kind of encounter.")
    status: Status | None = Field(None, description="What it is as of the change, or was before it was removed.")

    source: tuple[Words, ...] = Field(
        (),
        max_length=50,
        description="Name of a source that reports it; repeat for several, of which at least one does.",
        examples=[["Voice of America"]],
    )

    def filter(self) -> ChangeFilter:
        """As the graph takes it."""
        return ChangeFilter(self.participant, self.country, self.type, self.status, self.source)


class LiveQuestion(ChangedEvents):
    """From where on."""

    since_revision: int | None = Field(
        None, ge=0, lt=1 << 62, description="Start after this revision; the header Last-Event-ID goes before."
    )

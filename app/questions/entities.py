"""Questions about entities."""

from pydantic import ConfigDict, Field

from app.questions.common import AsOf, Country, Paged, Spanned, Words
from graph.model import EntityKind


class EntityQuestion(Paged):
    """Which entities."""

    q: Words | None = Field(
        None, description="A name, alias or code, spelled as well as one can.", examples=["Blinkin"]
    )
    kind: EntityKind | None = Field(None, description="Kind of entity.")
    country: Country | None = Field(None, description="Country it acts for, ISO 3166-1 alpha-2.", examples=["CN"])


class ItineraryQuestion(Spanned, AsOf):
    """Where someone was, within which days."""

    model_config = ConfigDict(frozen=True)

    limit: int = Field(500, ge=1, le=500, description="Events that the stops of a page are made of.")
    cursor: str | None = Field(
        None, max_length=2048, description="`next_cursor` of the page before, for the same query."
    )


class CounterpartQuestion(Paged, Spanned, AsOf):
    """Whom an entity met, within which days."""

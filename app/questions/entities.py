"""Questions about entities."""

from pydantic import Field

from app.questions.common import AsOf, Country, Paged, Spanned, Words
from graph.model import EntityKind


class EntityQuestion(Paged):
    """Which entities."""

    q: Words | None = Field(
        None, description="A name, alias or code, spelled as well as one can.", examples=["Blinkin"]
    )
    kind: EntityKind | None = Field(None, description="Kind of entity.")
    country: Country | None = Field(None, description="Country it acts for, ISO 3166-1 alpha-2.", examples=["CN"])


class CounterpartQuestion(Paged, Spanned, AsOf):
    """Whom an entity met, within which days."""

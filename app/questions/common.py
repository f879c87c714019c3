"""What several questions share."""

from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from graph.model import Day

Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]

Country = Annotated[str, StringConstraints(pattern="^[A-Za-z]{2}$", to_upper=True)]


class Paged(BaseModel):
    """Which part of a list is asked for."""

    model_config = ConfigDict(frozen=True)

    limit: int = Field(50, ge=1, le=500, description="Rows on a page.")
    cursor: str | None = Field(
        None, max_length=2048, description="`next_cursor` of the page before, for the same query."
    )


class Spanned(BaseModel):
    """A range of days, open where None."""

    since: Day | None = Field(None, description="First day asked about, YYYY-MM-DD.", examples=["2023-06-01"])
    until: Day | None = Field(None, description="Last day asked about, YYYY-MM-DD.", examples=["2023-06-30"])

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.since and self.until and self.since > self.until:
            raise ValueError(f"since ({self.since}) is later than until ({self.until})")
        return self


class AsOf(BaseModel):
    """When it was reported."""

    as_of: Day | None = Field(
        None,
        description="Answer from what had been published by the end of this day, YYYY-MM-DD.",
        examples=["2023-06-15"],
    )

"""Questions answered with a file."""

from pydantic import BaseModel, ConfigDict, Field

from app.export.formats import Shape
from app.questions.events import EventConditions
from graph.queries.export import ByDate


class ExportQuestion(EventConditions):
    """Which events, all of them in one file."""

    sort: ByDate = Field("-date", description="Newest or oldest encounter first; what has no date comes last.")


class TableQuestion(ExportQuestion):
    """The same as a table."""

    shape: Shape = Field("events", description="What a row is: an event, or what one participant has in it.")


class DumpQuestion(BaseModel):
    """How much of the store."""

    model_config = ConfigDict(frozen=True)

    texts: bool = Field(False, description="With the texts of the documents, which belong to their publishers.")

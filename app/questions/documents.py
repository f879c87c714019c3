"""Questions about documents and changes."""

from pydantic import Field

from app.questions.common import Paged, Spanned, Words
from graph.queries.document_list import DocumentFilter


class DocumentQuestion(Paged, Spanned):
    """Which documents; the days are those of publication."""

    source: Words | None = Field(None, description="Name of the source.")
    entity: Words | None = Field(
        None, description="Id or name of someone or something mentioned.", examples=["Blinken"]
    )
    q: Words | None = Field(
        None, description='Words of title and text: "in quotes" as they follow each other, begin* by its beginning.'
    )

    def filter(self) -> DocumentFilter:
        """The question as the graph takes it."""
        return DocumentFilter(self.source, self.since, self.until, self.entity, self.q)


class ChangeQuestion(Paged):
    """Which changes."""

    since_revision: int = Field(0, ge=0, lt=1 << 62, description="Only what came after this revision.", examples=[0])

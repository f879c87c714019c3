"""Questions about documents and changes."""

from pydantic import Field

from app.questions.common import Paged, Spanned, Words


class DocumentQuestion(Paged, Spanned):
    """Which documents; the days are those of publication."""

    source: Words | None = Field(None, description="Name of the source.")


class ChangeQuestion(Paged):
    """Which changes."""

    since_revision: int = Field(0, ge=0, lt=1 << 62, description="Only what came after this revision.", examples=[0])

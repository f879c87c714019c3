"""Questions about citations."""

from pydantic import BaseModel, ConfigDict, Field

from app.export.citation import Form


class CitationQuestion(BaseModel):
    """In which form."""

    model_config = ConfigDict(frozen=True)

    format: Form = Field("csl", description="CSL JSON or BibTeX.")

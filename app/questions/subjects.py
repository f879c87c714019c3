"""What the page of an entity or of a pair is asked with."""

from pydantic import ConfigDict, Field

from app.questions.common import AsOf


class SubjectQuestion(AsOf):
    """As of when, and which part of the list of events. Whatever else an address holds is not for the page."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    cursor: str | None = Field(None, max_length=2048, description="Where the list goes on.")

    def kept(self) -> dict[str, str]:
        """What the address of the next part keeps."""
        return {} if self.as_of is None else {"as_of": self.as_of.isoformat()}

"""Plain questions."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from graph.model import Day
from nlp.questions import LONGEST_QUESTION


class AskQuestion(BaseModel):
    """What is asked, and when."""

    model_config = ConfigDict(frozen=True)

    q: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=LONGEST_QUESTION)] = Field(
        description="A question in plain English.", examples=["When did Xi and Biden last speak by phone?"]
    )
    asked: Day | None = Field(
        None,
        description="Day that `last month` and the like count from, YYYY-MM-DD; today (UTC) if not given.",
        examples=["2023-11-20"],
    )

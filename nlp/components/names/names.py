"""A name in a text, with the offices and the country that the text states with it."""

from dataclasses import dataclass, field
from typing import Literal

from nlp.components.names.institutions import Institution
from nlp.components.names.phrases import Phrase
from nlp.components.names.titles import Title

NameKind = Literal["person", "country", "organization", "place", "nationality"]


@dataclass(slots=True, eq=False)
class Name:
    """Tokens `start:end` that name something; `phrase` where the knowledge base has it.

    `titles` are the offices stated with this very mention, `country` what is said after it, up to token `until`
    ("(Republic of Cyprus)"), `honorific` the form of address before it, `shared` the office that the text states of
    several people at once.
    """

    start: int
    end: int
    kind: NameKind
    text: str
    phrase: Phrase | None = None
    titles: list[Title] = field(default_factory=list)
    country: str | None = None
    until: int = 0
    honorific: str | None = None
    institution: Institution | None = None
    shared: Title | None = None

"""A name of the knowledge base where it stands in a text, and of what kind it is."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from nlp.knowledge.tables import Known

PhraseKind = Literal["country", "nationality", "capital", "metonym", "organization", "person", "region"]
POSSESSIVES = frozenset(("'s", "’s", "'", "’"))


@dataclass(frozen=True, slots=True)
class Phrase:
    """Tokens `start:end` that are a phrase of the knowledge base."""

    start: int
    end: int
    kind: PhraseKind
    country: str | None
    known: Known


def covering(phrases: Sequence[Phrase], length: int) -> list[Phrase | None]:
    """For each token the phrase that it is part of."""
    cover: list[Phrase | None] = [None] * length
    for phrase in phrases:
        cover[phrase.start : phrase.end] = [phrase] * (phrase.end - phrase.start)
    return cover

"""What people type to search text, as a full-text query with nothing in it that its language could read otherwise."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from graph.keys import fold
from graph.queries.fuzzy_names import quoted

_PART = re.compile(r'"([^"]*)"(\*?)|(\S+)')
_WORD = re.compile(r"(?:[^\W_][\u0300-\u036f]*)+")
"""A word as the full-text index cuts them: letters and digits with their accents."""


@dataclass(frozen=True, slots=True)
class Sought:
    """Words that follow each other, folded; `begun` says that the last of them is only how a word begins."""

    words: tuple[str, ...]
    begun: bool

    def is_at(self, words: Sequence[str], place: int) -> bool:
        """Whether these are the words from that place on."""
        told = words[place : place + len(self.words)]
        if len(told) < len(self.words) or tuple(told[:-1]) != self.words[:-1]:
            return False
        return told[-1].startswith(self.words[-1]) if self.begun else told[-1] == self.words[-1]


def full_text(text: str) -> str:
    """The query for all of the words, `"words in quotes"` one after the other, and `beginn*` by its beginning.

    Empty where the text has no letter or digit. Case and accents do not matter.
    """
    return " ".join(quoted(said) + ("*" if begun else "") for said, begun in _parts(text))


def sought(text: str) -> tuple[Sought, ...]:
    """What the query of `full_text` looks for, each once."""
    parts = (Sought(tuple(_WORD.findall(said)), begun) for said, begun in _parts(text))
    return tuple(dict.fromkeys(part for part in parts if part.words))


def found_in(text: str, parts: Sequence[Sought]) -> Iterator[tuple[int, int]]:
    """Where the text has any of it: `start` and `end` of each stretch by code points, in order and apart."""
    places = list(_WORD.finditer(text))
    words = [fold(place[0]) for place in places]
    start = end = 0
    for i, place in enumerate(places):
        reach = max((len(part.words) for part in parts if part.is_at(words, i)), default=0)
        if not reach:
            continue
        if place.start() >= end > 0:
            yield start, end
        if place.start() >= end:
            start = place.start()
        end = max(end, places[i + reach - 1].end())
    if end:
        yield start, end


def _parts(text: str) -> Iterator[tuple[str, bool]]:
    for phrase, star, word in _PART.findall(fold(text)):
        said = phrase or word.rstrip("*")
        if any(character.isalnum() for character in said):
            yield said, bool(star) or word.endswith("*")

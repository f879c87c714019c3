"""The taxonomy of topics: which words evidence which of them.

Terms evidence their topic wherever they stand. Hints are too common for that ("border", "Syrian"): they only say to
which topic words belong that are known to be what was talked about.
"""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from itertools import groupby
from typing import Literal

Strength = Literal["terms", "hints"]


@dataclass(frozen=True, slots=True)
class Term:
    """Words `text[start:end]` that evidence a topic of the taxonomy."""

    start: int
    end: int
    id: str
    label: str


@lru_cache(maxsize=2)
def _taxonomy(strength: Strength) -> tuple[re.Pattern[str], dict[str, tuple[str, str]]]:
    """One pattern over all words of the column, longest first, and the (id, label) each evidences."""
    found: dict[str, tuple[str, str]] = {}
    with files("data").joinpath("topics.csv").open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            for word in filter(None, row[strength].split("|")):
                found.setdefault(word, (row["id"], row["label"]))
    by_length = sorted(found, key=lambda word: (word[0], -len(word)))
    parts = (
        re.escape(letter) + "(?:" + "|".join(re.escape(word[1:]) for word in words) + ")"
        for letter, words in groupby(by_length, key=lambda word: word[0])
    )  # by first letter, so that a place in the text is tried against few of them
    return re.compile(r"(?<!\bre-)\b(" + "|".join(parts) + r")s?\b"), found


def terms_in(text: str, start: int = 0, end: int | None = None, strength: Strength = "terms") -> Iterator[Term]:
    """The terms in `text[start:end]`, in text order; of two that overlap, the one that starts first."""
    pattern, found = _taxonomy(strength)
    for match in pattern.finditer(_lowered(text[start:end])):
        yield Term(start + match.start(), start + match.end(), *found[match.group(1)])


def _lowered(text: str) -> str:
    """The text in lower case, of the same length: the few letters that become two stay as they are."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(c if len(c.lower()) > 1 else c.lower() for c in text)


def topic_of(text: str) -> tuple[str, str] | None:
    """The (id, label) of the taxonomy for words that are a topic: by their first term, else by their first hint."""
    found = next(terms_in(text), None) or next(terms_in(text, strength="hints"), None)
    return (found.id, found.label) if found else None


def label_of(topic: str) -> str:
    """The label of a topic of the taxonomy; an id that it does not have is its own."""
    return _rows()[topic]["label"] if topic in _rows() else topic


def terms_of(topic: str) -> tuple[str, ...]:
    """The words that evidence a topic wherever they stand."""
    return tuple(_rows()[topic]["terms"].split("|")) if topic in _rows() else ()


@lru_cache(maxsize=1)
def _rows() -> dict[str, dict[str, str]]:
    with files("data").joinpath("topics.csv").open(encoding="utf-8") as lines:
        return {row["id"]: row for row in csv.DictReader(lines)}

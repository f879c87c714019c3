"""The words by which questions ask: phrases of `nlp/patterns/questions.json`, and words that reading knows events by.

A trigger of `triggers.csv` or `status.csv` counts in its regular forms, where the phrases say nothing else of it.
"""

import csv
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

LONGEST_PHRASE = 7
_VALUED = ("asked", "things", "event", "mode", "status", "tense", "order")
_FRAMES = ("reciprocal", "calling", "visiting", "motion", "attending", "encounter", "visit", "forum", "hosting")
"""Frames of triggers whose words ask for events too."""
_EFFECTS = ("cancelled", "postponed", "refused")
_TOO_COMMON = ("head", "shake", "cross", "move", "stop", "reach", "enter", "call at", "exchange", "session", "open")


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a phrase does in a question: its class, and the value it has there ("meeting" of the class "event")."""

    tag: str
    value: str = ""


def meaning(phrase: str) -> Meaning | None:
    """What a phrase of lower-case words means; None for words that questions here do not use."""
    return _phrases().get(phrase)


@cache
def past_forms() -> frozenset[str]:
    """Phrases that tell by their form that something has been."""
    return frozenset(_table()["past_forms"]) | {forms(row["lemma"])[2] for row in _rows("triggers.csv")}


@cache
def progressive_forms() -> frozenset[str]:
    """Forms that after "is" or "are" speak of what is to come: "is going", "are meeting"."""
    return frozenset(_table()["progressive"])


def forms(lemma: str) -> tuple[str, str, str, str]:
    """The regular forms of a word: "plan", "plans", "planned", "planning"; of several words, the first is inflected."""
    word, blank, rest = lemma.partition(" ")
    doubled = re.fullmatch(r"[^aeiou]*[aeiou][^aeiouwxy]", word)
    stem = word + word[-1] if doubled else word.removesuffix("e")
    plural = f"{word}es" if word.endswith(("s", "sh", "ch", "x")) else f"{word}s"
    past = f"{word[:-1]}ied" if re.search(r"[^aeiou]y$", word) else f"{stem}ed"
    one, many, been, being = (f"{form}{blank}{rest}" for form in (word, plural, past, f"{stem}ing"))
    return one, many, been, being


@cache
def _table() -> dict[str, Any]:
    table: dict[str, Any] = json.loads(files("nlp.patterns").joinpath("questions.json").read_text(encoding="utf-8"))
    return table


def _rows(name: str) -> Iterator[dict[str, str]]:
    yield from csv.DictReader(files("nlp.patterns").joinpath(name).read_text(encoding="utf-8").splitlines())


@cache
def _phrases() -> dict[str, Meaning]:
    """Every phrase in lower case, its words parted by single blanks; of two classes the first in the table."""
    found: dict[str, Meaning] = {}
    for phrase, known in (*_written(), *_triggers(), *_effects()):
        found.setdefault(phrase, known)
    return found


def _written() -> Iterator[tuple[str, Meaning]]:
    for tag, entry in _table().items():
        if tag in _VALUED:
            yield from ((phrase, Meaning(tag, value)) for value, phrases in entry.items() for phrase in phrases)
        elif tag not in ("past_forms", "progressive"):
            yield from ((phrase, Meaning(tag)) for phrase in entry)


def _triggers() -> Iterator[tuple[str, Meaning]]:
    for row in _rows("triggers.csv"):
        if row["frame"] in _FRAMES and not row["object"] and row["lemma"] not in _TOO_COMMON:
            value = "host" if row["frame"] == "hosting" else row["type"]
            yield from ((form, Meaning("event", value)) for form in forms(row["lemma"]))


def _effects() -> Iterator[tuple[str, Meaning]]:
    for row in _rows("status.csv"):
        if row["effect"] in _EFFECTS:
            yield from ((form, Meaning("status", row["effect"])) for form in forms(row["lemma"]))

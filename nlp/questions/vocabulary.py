"""The words by which questions ask, from `nlp/patterns/questions.json`: what each phrase means."""

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

LONGEST_PHRASE = 7
_VALUED = ("asked", "event", "mode", "status", "tense", "order")


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a phrase does in a question: its class, and the value it has there ("meeting" of the class "event")."""

    tag: str
    value: str = ""


@cache
def _table() -> dict[str, Any]:
    table: dict[str, Any] = json.loads(files("nlp.patterns").joinpath("questions.json").read_text(encoding="utf-8"))
    return table


@cache
def _phrases() -> dict[str, Meaning]:
    """Every phrase in lower case, its words parted by single blanks; of two classes the first in the table."""
    found: dict[str, Meaning] = {}
    for tag, entry in _table().items():
        if tag in _VALUED:
            for value, phrases in entry.items():
                for phrase in phrases:
                    found.setdefault(phrase, Meaning(tag, value))
        elif tag not in ("past_forms", "progressive"):
            for phrase in entry:
                found.setdefault(phrase, Meaning(tag))
    return found


def meaning(phrase: str) -> Meaning | None:
    """What a phrase of lower-case words means; None for words that questions here do not use."""
    return _phrases().get(phrase)


@cache
def past_forms() -> frozenset[str]:
    """Phrases that tell by their form that something has been."""
    return frozenset(_table()["past_forms"])


@cache
def progressive_forms() -> frozenset[str]:
    """Forms that after "is" or "are" speak of what is to come: "is going", "are meeting"."""
    return frozenset(_table()["progressive"])

"""The trigger, status and word tables of the event components, read once from `nlp/patterns`."""

import csv
import json
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Literal, cast

from graph.model import EventType, Mode, Status

Frame = Literal[
    "reciprocal", "speaking", "calling", "hosting", "visiting", "motion", "leaving", "attending", "inviting",
    "spending", "telling", "conferring", "jointly", "personal", "playing_host", "expected", "bringing", "mediating",
    "being", "representing", "sending", "settling", "encounter", "forum", "visit", "invitation",
]  # fmt: skip
TALKING = frozenset({"conferring", "jointly", "telling"})
"""Frames of words by which two talk or agree, so that what stands with them may be what they talk about."""


@dataclass(frozen=True, slots=True)
class Trigger:
    """A word that can tell of an encounter, and the frame that says where its participants stand.

    A word that is not `strong` tells of one only with other signs: two sides at least, named. `object` is the noun
    that a verb must take, as in "shake hands"; one of several parted by bars.
    """

    lemma: str
    type: EventType
    mode: Mode
    frame: Frame
    strong: bool
    object: str = ""


def rows(name: str) -> list[dict[str, str]]:
    """The rows of a table of `nlp/patterns`."""
    with files("nlp.patterns").joinpath(name).open(encoding="utf-8") as lines:
        return list(csv.DictReader(lines))


@lru_cache(maxsize=1)
def triggers() -> dict[tuple[str, str], Trigger]:
    """Triggers by (lemma, "verb" or "noun")."""
    return {
        (row["lemma"], row["pos"]): Trigger(
            row["lemma"],
            cast(EventType, row["type"]),
            cast(Mode, row["mode"]),
            cast(Frame, row["frame"]),
            row["strength"] == "strong",
            row["object"],
        )
        for row in rows("triggers.csv")
    }


@lru_cache(maxsize=1)
def verbs_that_tell() -> frozenset[str]:
    """The lemmas of the verbs that tell of encounters, alone or with a word behind."""
    return frozenset(lemma.split()[0] for lemma, pos in triggers() if pos == "verb")


@lru_cache(maxsize=1)
def status_words() -> dict[str, Status]:
    """The status that a governing word or a modifier gives to the encounter it speaks of."""
    return {row["lemma"]: cast(Status, row["effect"]) for row in rows("status.csv")}


@lru_cache(maxsize=1)
def _word_lists() -> dict[str, frozenset[str]]:
    lists = json.loads(files("nlp.patterns").joinpath("event_words.json").read_text(encoding="utf-8"))
    return {name: frozenset(entries) for name, entries in lists.items()}


@cache
def words(name: str) -> frozenset[str]:
    """One of the word lists of `event_words.json`."""
    return _word_lists()[name]

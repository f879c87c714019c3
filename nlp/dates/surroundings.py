"""What stands around a match: words that make it a date, or the name of something else."""

import re

from nlp.dates.rewriting import Parts
from nlp.dates.vocabulary import vocabulary

_REACH = 24


def listed(parts: Parts, step: int, table: str, key: str | None = None) -> bool:
    """Whether the word before (-1) or after (1) the match is in a list of the vocabulary."""
    words = vocabulary()[table]
    return parts.neighbour(step) in (words.get(key, ()) if key else words)


def is_other_name(parts: Parts, letter: str) -> bool:
    """Whether the words around make a name of it: "Friday prayers", "Theresa May"."""
    return listed(parts, 1, "not_after", letter) or listed(parts, -1, "not_before", letter)


def is_participle(parts: Parts) -> bool:
    """Whether "following" or "preceding" joins what is counted to a date: "the week following Easter"."""
    before, classes = parts.neighbour(-1), vocabulary()["classes"]
    return parts.words("mod") in ("following", "preceding") and any(before in classes[kind] for kind in "UuW")


def bounded_behind(parts: Parts) -> bool:
    """Whether words such as "or later" follow, which only a date can stand before."""
    following = parts.text[parts.end() : parts.end() + _REACH].lower()
    return any(re.match(rf"\s+{phrase}\b", following) for phrase in vocabulary()["bounds_after"])


def capital_before(parts: Parts) -> bool:
    """Whether the word before begins with a capital letter, and is not a preposition at the beginning."""
    word = re.search(r"(\w+)[ \t]+$", parts.text[max(0, parts.start() - _REACH) : parts.start()])
    return word is not None and word[1][0].isupper() and not listed(parts, -1, "day_prepositions")


def on_or_alone(parts: Parts) -> bool:
    """Whether "on" stands before the match, or nothing else on its line."""
    return parts.alone() or parts.neighbour(-1) == "on"

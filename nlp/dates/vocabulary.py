"""The words of the date grammar: its tables, the names of holidays, and phrases of several words."""

import json
import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

HOLIDAY = "H"
_WORD = re.compile(r"[\w'’]+")
_GAP = r"[ \t]?[ \t.-][ \t]?"


@dataclass(frozen=True, slots=True)
class HolidayRule:
    """The rule for the day of a holiday, and whether other countries have another day of that name."""

    rule: str
    national: bool


def _table(name: str) -> dict[str, Any]:
    table: dict[str, Any] = json.loads(files("nlp.patterns").joinpath(name).read_text(encoding="utf-8"))
    return table


@cache
def vocabulary() -> dict[str, Any]:
    """The table `nlp/patterns/dates.json`."""
    return _table("dates.json")


@cache
def holidays() -> dict[str, HolidayRule]:
    """The names of `nlp/patterns/holidays.json` in lower case, each with its rule."""
    rows = _table("holidays.json")["holidays"]
    return {name: HolidayRule(row["rule"], "country" in row) for row in rows for name in row["names"]}


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that make one token: its letter, the value it has, and where it ends."""

    letter: str
    value: Any
    end: int


@cache
def _phrases() -> dict[str, list[tuple[re.Pattern[str], str, Any]]]:
    """The phrases by their first word, the longest first."""
    known = [(phrase, letter, v) for letter, words in vocabulary()["phrases"].items() for phrase, v in words.items()]
    known += [(name, HOLIDAY, name) for name in holidays()]
    found: dict[str, list[tuple[re.Pattern[str], str, Any]]] = {}
    for phrase, letter, value in sorted(known, key=lambda entry: -len(entry[0])):
        words = _WORD.findall(phrase)
        pattern = _GAP.join(re.escape(word).replace("'", "['’]") for word in words)
        first = words[0].partition("'")[0]
        found.setdefault(first, []).append((re.compile(rf"{pattern}(?!\w)", re.IGNORECASE), letter, value))
    return found


def phrase_at(text: str, start: int, first: str) -> Phrase | None:
    """The longest phrase that begins with the word `first` at `start`."""
    for pattern, letter, value in _phrases().get(first.lower(), ()):
        match = pattern.match(text, start)
        if match:
            return Phrase(letter, value, match.end())
    return None

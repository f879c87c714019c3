"""Whose schedule a title gives by an office and a name that stand nowhere else: "Diary of Foreign Minister Ana Ruiz".

The entries below leave him out, and a person in no table is named only there.
"""

import re

from nlp.components.actors.actors import Actor
from nlp.components.actors.gathering import Gathered
from nlp.components.names.vocabulary import heads

_WORD = r"[^\W\d_][\w.'’-]*"
_PARTICLES = r"(?:(?:al|bin|da|de|del|der|di|dos|du|el|la|van|von) )*"
_NAME = rf"(?P<name>[A-Z][\w.'’-]*(?: {_PARTICLES}[A-Z][\w.-]*){{1,3}})"
_RANK_FIRST = re.compile(
    rf"(?P<before>(?:{_WORD} ){{0,4}})(?P<head>{_WORD}) {_NAME}(?:['’]s?)?(?: of (?:the )?(?P<of>.+))?"
)
_NAME_FIRST = re.compile(rf"(?:of|for|:) {_NAME}, (?:the )?(?P<office>.+?)(?: of (?:the )?(?P<of>.+))?$")
_LONGEST_OFFICE = 5
_PLANS = frozenset({
    "agenda", "calendar", "diary", "engagements", "itinerary", "plans", "program", "programme", "schedule", "week",
    "weekly",
})  # fmt: skip
_POSSESSIVE = re.compile(r"['’]s?$")
_HOLDERS = frozenset({"leader", "minister", "chair", "diplomat"})


def owner_in_title(title: str, gathered: Gathered) -> Actor | None:
    """The person, new to the document, whom a title names with his office; of the state that stands beside it."""
    for match in _RANK_FIRST.finditer(title):
        if heads().get(match["head"].lower()) in _HOLDERS and not _PLANS & set(match["name"].lower().split()):
            before = match["before"].split()
            office = " ".join([*_rank_words(before, gathered), match["head"]])
            return _owner(match["name"], office, _state(match["of"], before, gathered), gathered)
    for match in _NAME_FIRST.finditer(title):
        said = match["office"].split()
        if len(said) <= _LONGEST_OFFICE and any(heads().get(word.lower()) in _HOLDERS for word in said):
            return _owner(match["name"], " ".join(said), _state(match["of"], said, gathered), gathered)
    return None


def _owner(name: str, office: str, state: str | None, gathered: Gathered) -> Actor:
    actor = gathered.own("person", _POSSESSIVE.sub("", name), state)
    actor.title = actor.title or office
    return actor


def _rank_words(before: list[str], gathered: Gathered) -> list[str]:
    """The capitalised words that belong to the office: "Foreign" of "Schedule of Norwegian Foreign Minister"."""
    found: list[str] = []
    for word in reversed(before):
        if not word[0].isupper() or word.lower() in _PLANS or _code(word, gathered) is not None:
            break
        found.insert(0, word)
    return found


def _state(behind: str | None, before: list[str], gathered: Gathered) -> str | None:
    """The state behind "of", else the one before the office: "of Malta", "Norwegian", "Norway's"."""
    words = re.split(r"[,:;(–—]|\s\d", behind)[0].strip().split() if behind else []
    for end in range(len(words), 0, -1):
        for start in range(end):
            if (known := gathered.base.country_named(" ".join(words[start:end]))) is not None:
                return known.country
    return next((code for word in reversed(before) if (code := _code(word, gathered)) is not None), None)


def _code(word: str, gathered: Gathered) -> str | None:
    known = gathered.base.country_named(_POSSESSIVE.sub("", word))
    return known.country if known is not None else gathered.base.country_of_demonym(word)

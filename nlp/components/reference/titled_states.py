"""The two states that a chronology is about, by its title: "Key dates: Russia-Ukraine talks", "the two Koreas' thaw".

Its entries leave them out: "Second round, in Istanbul", "Delegations meet near the border".
"""

import re

from spacy.tokens import Doc

from nlp.components.names.states_of_one_name import is_of_several
from nlp.knowledge.base import knowledge_base

_PAIR = 2
_LONGEST_NAME = 4
_LONGEST_TITLE = 160
_WORD = re.compile(r"[^\W\d_][\w.]*(?:['’](?!s\b)\w+)?")
_BOTH = {"Koreas": ("KP", "KR"), "Sudans": ("SD", "SS"), "Congos": ("CD", "CG")}
"""States that share a name, which the plural of it means together."""


def titled_states(doc: Doc) -> tuple[str, ...]:
    """The ISO alpha-2 codes of the only two states that stand above the entries of a chronology, in their order."""
    if not doc._.entries:
        return ()
    above = doc.text[: doc._.entries[0].start].strip()
    for title in (doc._.source_title or "", above if len(above) <= _LONGEST_TITLE else ""):
        found = _states_in(title)
        if len(found) == _PAIR:
            return found
    return ()


def _states_in(title: str) -> tuple[str, ...]:
    """The states that a title names, each once; the longest of several names that begin with a word is meant."""
    words = _WORD.findall(title)
    found: dict[str, None] = {}
    at = 0
    while at < len(words):
        found |= dict.fromkeys(_BOTH.get(words[at], ()))
        names = [(n, " ".join(words[at : at + n])) for n in range(min(_LONGEST_NAME, len(words) - at), 0, -1)]
        taken, code = next(((n, code) for n, name in names if (code := _state(name)) is not None), (1, None))
        if code is not None:
            found[code] = None
        at += taken
    return tuple(found)


def _state(name: str) -> str | None:
    if not name[0].isupper() or is_of_several(name):
        return None
    named = knowledge_base().country_named(name)
    return named.country if named is not None else None

"""The two states that a chronology is about, by its title: "Key dates: Russia-Ukraine talks", "the two Koreas' thaw".

Its entries leave them out: "Second round, in Istanbul", "Delegations meet near the border". So do lines that open with
both: "NEPAL/INDIA: Border talks adjourned".
"""

import re

from spacy.tokens import Doc

from nlp.components.names.states_of_one_name import is_of_several
from nlp.knowledge.base import knowledge_base

_PAIR = 2
_LONGEST_NAME = 4
_LONGEST_TITLE = 160
_WORD = re.compile(r"[^\W\d_][\w.]*(?:['’](?!s\b)\w+)?")
_OPENING = re.compile(r"[^\w\n]*([A-Z][\w.' ]{1,30}(?:[/–—-]| and | AND | - )[A-Z][\w.' ]{1,30}): +(?=\S)")
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


def states_of_line(doc: Doc, offset: int) -> tuple[str, ...]:
    """The codes of the two states that open the line of a character: "NEPAL/INDIA: Border talks adjourned"."""
    text = doc.text
    opening = _OPENING.match(text, text.rfind("\n", 0, offset) + 1)
    if opening is None or opening.end() > offset:
        return ()
    found = _states_in(opening[1].title() if opening[1].isupper() else opening[1])
    return found if len(found) == _PAIR else ()


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

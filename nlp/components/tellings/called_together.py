"""Envoys whom a minister calls together: "gathered the ambassadors of France and Japan and briefed them".

They come to him and confer with him, and hold no gathering of their own.
"""

from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import children, conjuncts
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import Telling

_TOGETHER = frozenset({"assemble", "convene", "gather"})


def settle_called(telling: Telling) -> None:
    """Make the gathering of envoys by one who calls them a meeting at which he receives them."""
    verb = telling.trigger
    if telling.type != "gathering" or verb.lemma_ not in _TOGETHER or verb.pos_ != "VERB":
        return
    envoys = [t for t in children(verb, "dobj") if t.lemma_.lower() in words("called_in")]
    callers = {t.i for s in subjects(verb) for t in (*conjuncts(s), *children(s, "appos"))}
    hosts = [part for part in telling.parts if part.token in callers]
    if not envoys or not hosts or len(hosts) == len(telling.parts):
        return
    telling.type, telling.mode = "meeting", "in_person"
    for part in telling.parts:
        part.role = "host" if part in hosts else "guest"

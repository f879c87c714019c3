"""Whether a text names a place for where people met or went, and not for what they spoke of: "on hostages in Gaza"."""

from spacy.tokens import Token

from nlp.components.frames.syntax import children
from nlp.components.tellings.trigger_words import trigger_of

_PLACING = frozenset({"at", "in", "into", "near", "outside", "to"})


def is_where_they_were(name: Token) -> bool:
    """Whether the place hangs by a word that tells of an encounter, or by the verb over it: "held talks in Moscow"."""
    if name.dep_ != "pobj" or name.head.lower_ not in _PLACING:
        return False
    over = name.head.head
    return any(trigger_of(word) is not None for word in (over, *children(over, "dobj", "nsubjpass")))

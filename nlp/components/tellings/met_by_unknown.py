"""Encounters with somebody whom only a pronoun names that nothing explains: "they will see A and B"."""

from spacy.tokens import Token

from nlp.components.frames.casting import Casting
from nlp.components.frames.subjects import subjects
from nlp.components.tellings.event_words import triggers
from nlp.components.tellings.telling import Part

_PRONOUNS = frozenset({"he", "i", "she", "they", "we", "you"})


def is_met_by_unknown(verb: Token, parts: list[Part], casting: Casting) -> bool:
    """Whether nobody known does what a verb of meeting tells, so that those behind it did not meet each other.

    "After he met A, B left" says in its main clause who he is.
    """
    word = triggers().get((verb.lemma_.lower(), "verb"))
    if word is None or word.frame != "reciprocal" or not all(part.token > verb.i for part in parts):
        return False
    behind = {t.i for t in verb.subtree}
    if not all(part.token in behind for part in parts):
        return False
    return any(t.lower_ in _PRONOUNS and casting.mention(t) is None for t in subjects(verb))

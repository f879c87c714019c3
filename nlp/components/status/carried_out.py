"""Encounters of which something is to be carried out: "ready to implement the outcomes of the summit held last June".

That the outcomes are still to be put into practice says nothing against the encounter, which has been.
"""

from spacy.tokens import Token

from nlp.components.frames.syntax import children
from nlp.components.tellings.event_words import words

_OF = frozenset({"at", "from", "of"})
_PAST = frozenset({"ago", "last", "past", "previous", "recent"})
_VERBS = frozenset({"VERB", "AUX"})


def is_carried_out(noun: Token) -> bool:
    """Whether what an encounter decided is to be put into practice, or the encounter is told as one of the past."""
    if noun.dep_ != "pobj" or noun.head.lower_ not in _OF:
        return False
    upshot = noun.head.head
    if upshot.lemma_.lower() not in words("decided_there") or not children(upshot, "det", "poss"):
        return False
    if any(c.lower_ in ("a", "an", "any", "no") for c in children(upshot, "det")):
        return False
    over = next((t for t in upshot.ancestors if t.pos_ in _VERBS), None)
    put_into_practice = over is not None and over.lemma_.lower() in words("carrying_out")
    return put_into_practice or _is_told_as_past(noun)


def _is_told_as_past(noun: Token) -> bool:
    """ "The summit held in June", "the summit in Lima last month"."""
    for clause in children(noun, "acl"):
        if clause.lower_ == "held" and not children(clause, "aux"):
            return True
    return any(t.lower_ in _PAST and t.ent_type_ == "DATE" for t in noun.subtree)

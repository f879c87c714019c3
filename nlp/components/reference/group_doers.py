"""Who does something to a group, and so is none of it: "Starmer phoned both men", "Macron spoke with each of them"."""

from spacy.tokens import Token

from nlp.components.frames.syntax import subjects
from nlp.components.reference.discourse import Discourse

_ADDRESSED = frozenset({"with", "to", "by", "alongside"})


def is_of_each(pronoun: Token) -> bool:
    """ "Each of them", "both of them"."""
    return pronoun.dep_ == "pobj" and pronoun.head.lower_ == "of" and pronoun.head.head.lower_ in ("each", "both")


def doers(view: Discourse, noun: Token) -> set[str]:
    """The ids of the people who are subjects of the verb whose object the group is; empty where it is no object."""
    whole = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "of" else noun  # "each of the two"
    if whole.dep_ == "dobj":
        verb = whole.head
    elif whole.dep_ == "pobj" and whole.head.lower_ in _ADDRESSED:
        verb = whole.head.head
    else:
        return set()
    while verb.pos_ not in ("VERB", "AUX") and verb.head != verb and verb.dep_ in ("pobj", "dobj", "prep"):
        verb = verb.head  # "held talks with both men"
    acting = {token.i for token in subjects(verb)}
    clauses = [verb, *(v for v in verb.ancestors if v.dep_ == "relcl")][:2]
    acting |= {v.head.i for v in clauses if v.dep_ == "relcl"}
    sentence = view.people_in(noun.sent)
    return {m.actors[0].id for m in sentence if any(m.start <= i < m.end for i in acting)}

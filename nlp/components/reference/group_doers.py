"""Who does something to a group, and so is none of it: "Starmer phoned both men", "Macron spoke with each of them",
"Macron visited both countries"."""

from spacy.tokens import Token

from nlp.components.actors.actors import Actor
from nlp.components.frames.subjects import subjects
from nlp.components.reference.discourse import Discourse
from nlp.components.tellings.trigger_words import trigger_of

_ADDRESSED = frozenset({"with", "to", "by", "alongside"})
_TO = frozenset({"for", "in", "into", "to"})
_GOING = frozenset({"being", "expected", "inviting", "leaving", "motion", "sending", "visiting"})


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
    return {actor.id for actor in _acting(view, verb)}


def travellers(view: Discourse, noun: Token) -> set[str] | None:
    """The countries of those whose journey or call goes to the group ("visited both countries", "telephoned both
    capitals"); None if it is neither."""
    to = noun.head if noun.dep_ == "pobj" and noun.head.lower_ in _TO else None
    over = to.head if to is not None else noun.head if noun.dep_ == "dobj" else None
    word = trigger_of(over) if over is not None else None
    if over is not None and word is not None and word.frame == "calling":
        return {a.country for a in _acting(view, over) if a.country}
    if over is None or word is None or word.type != "visit":
        return None
    if over.pos_ not in ("VERB", "AUX"):
        return {a.country for a in _acting(view, over.head) if a.country}
    return {a.country for a in _acting(view, over) if a.country} if word.frame in _GOING else None


def _acting(view: Discourse, verb: Token) -> list[Actor]:
    """The people who are subjects of a verb, or of which its clause tells."""
    acting = {token.i for token in subjects(verb)}
    clauses = [verb, *(v for v in verb.ancestors if v.dep_ == "relcl")][:2]
    acting |= {v.head.i for v in clauses if v.dep_ == "relcl"}
    return [m.actors[0] for m in view.people_in(verb.sent) if any(m.start <= i < m.end for i in acting)]

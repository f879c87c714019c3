"""Encounters that somebody calls others to: a summit convened for Sunday, a visit that one is invited to."""

from spacy.tokens import Token

from graph.model import Status
from nlp.components.frames.syntax import children, governor, lemma_with_particle
from nlp.components.status.negation import is_negated
from nlp.components.status.status import word_status

_CALLING = frozenset({"call", "convene", "convoke", "summon"})


def is_called_for_a_day(noun: Token, verb: Token) -> bool:
    """Whether the verb of which the noun is the object calls it for a day, and so does more than to propose it."""
    if verb.lemma_ not in _CALLING or is_negated(verb):
        return False
    past = verb.tag_ in ("VBD", "VBN")
    ways = (p for over in (verb, noun, *noun.subtree) for p in children(over, "prep") if p.lower_ == "for")
    return past and any(t.ent_type_ in ("DATE", "TIME") for p in ways for t in children(p, "pobj"))


def invitation_status(noun: Token) -> Status:
    """A visit one is invited to is proposed; accepted it is planned, declined it is refused."""
    verb, relation = governor(noun)
    if verb is None or relation not in ("object", "subject"):
        return "proposed"
    if lemma_with_particle(verb) in ("accept", "take up"):
        return "refused" if is_negated(verb) else "planned"
    return "refused" if word_status(verb) == "refused" else "proposed"

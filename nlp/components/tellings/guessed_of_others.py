"""Guesses that give an encounter to somebody named beside it: who invites for a guest, another for who is unknown."""

from spacy.tokens import Token

from nlp.components.frames.casting import Casting
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import children, conjuncts
from nlp.components.tellings.telling import Telling
from nlp.components.tellings.visits_of_others import is_visit_of_another


def is_of_another(telling: Telling, casting: Casting) -> bool:
    """Whether a guess has for its guest who invited somebody else, or others for the stranger who did it.

    "He had invited both leaders to Brussels"; "after a call with A, Berg flew to Oslo", where nothing is known of Berg.
    """
    verb = telling.trigger
    if not telling.learned or verb.pos_ != "VERB":
        return False
    if is_visit_of_another(telling, casting):
        return True
    if telling.type == "visit" and any(_invites(v, telling) for v in (verb, *children(verb, "ccomp"))):
        return True
    doers = [t for subject in subjects(verb) for t in conjuncts(subject)]
    named = [verb.doc[p.token] for p in telling.parts if p.role != "host" and p.token >= 0]
    if any(d == name or d.is_ancestor(name) for d in doers for name in named):
        return False
    return any(_is_stranger(t, telling, casting) for t in doers)


def _invites(verb: Token, telling: Telling) -> bool:
    """Whether all guests are those who invite."""
    if verb.lemma_ != "invite":
        return False
    hosts = {t.i for subject in children(verb, "nsubj") for t in conjuncts(subject)}
    said = {t.i for t in children(telling.trigger, "nsubj")} if telling.trigger != verb else set()
    guests = {p.token for p in telling.parts if p.role == "guest"}
    return bool(hosts) and bool(guests) and guests <= hosts | said


def _is_stranger(name: Token, telling: Telling, casting: Casting) -> bool:
    """Whether a name is that of a person whom the text does not make known, or of none who takes part."""
    mention = casting.mention(name)
    known = {a.id for a in mention.actors} if mention is not None else set()
    return name.tag_ == "NNP" and not known & {p.actor.id for p in telling.parts}

"""Guesses at an encounter that the words around it rule out: a chair passed on, a session skipped, a foot set."""

from spacy.tokens import Token

from nlp.components.frames.syntax import children, governor, prepositional
from nlp.components.status.hindrance import hinders
from nlp.components.status.negation import is_absence
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import Telling

_SAYING = frozenset({"add", "announce", "confirm", "note", "say", "state", "tell"})
_FACING = frozenset({"at", "during", "in", "on", "over", "to"})
_GIVING = frozenset({"give", "hand", "pass", "sell", "transfer"})


def is_guessed_wrongly(telling: Telling) -> bool:
    """Whether a guess is at a thing handed over ("passes the chair to Peru"), at what somebody stays away from
    ("skipped the session"), or at the second word of a phrase that has its own telling ("set foot in").
    """
    trigger = telling.trigger
    if not telling.learned:
        return False
    if trigger.lemma_ == "invite" and telling.type != "visit" and telling.status == "held":
        return True  # the meeting to which they are invited is told by its noun
    if _is_reproof(trigger) or _hands_over(trigger) or hinders(trigger):
        return True
    if trigger.pos_ == "VERB":
        return telling.type == "visit" and trigger.lemma_ in _GIVING and bool(children(trigger, "dobj"))
    if telling.type == "visit" and _speaks(trigger):
        return True
    return _is_stayed_away_from(trigger) or (trigger.lemma_ == "foot" and trigger.head.lemma_ == "set")


def _speaks(noun: Token) -> bool:
    """ "The mission said on Tuesday": a mission or delegation that says something is a body, and no journey."""
    verb, relation = governor(noun)
    return verb is not None and relation == "subject" and verb.lemma_ in _SAYING


def _is_reproof(verb: Token) -> bool:
    """ "Scolded the envoy as an enemy of his people": what one says of another, unless it is told where he stood."""
    if verb.pos_ != "VERB" or verb.lemma_ not in words("reproofs"):
        return False
    named = (t for p in children(verb, "prep") for t in p.subtree if p.lower_ in _FACING)
    there = words("beside_forums") | {"camera", "face", "person"}
    return not any(t.ent_type_ in ("FAC", "GPE") or t.lemma_.lower() in there for t in named)


def _hands_over(verb: Token) -> bool:
    """ "Hands over to Mark Rutte": whom somebody makes way for, and has not met for it."""
    over = any(c.lower_ == "over" for c in children(verb, "prt"))
    return verb.lemma_ == "hand" and over and not children(verb, "dobj") and any(prepositional(verb, "to"))


def _is_stayed_away_from(noun: Token) -> bool:
    verb, relation = governor(noun)
    return verb is not None and relation == "object" and is_absence(verb)

"""Who talked in a place, and what gathers many: "spoke with him in Colombo", "an intergovernmental conference"."""

from spacy.tokens import Token

from nlp.components.frames.syntax import children, prepositional
from nlp.components.tellings.event_words import words

_IN = frozenset({"aboard", "at", "in", "inside", "outside"})
_PLACES = frozenset({"GPE", "FAC"})
_ROOMS = frozenset({"airport", "corridor", "garden", "limousine", "lobby", "room", "summit", "tent", "terrace"})
_CONFERENCES = frozenset({"conference", "conclave", "congress", "gathering", "summit"})
_COMING = frozenset({"arrive", "come", "fly", "travel", "visit"})
_NO_GATHERING = frozenset({"bilateral", "joint", "news", "press", "media", "telephone", "phone", "two-way", "video"})
_OF_MANY = frozenset(
    {"donor", "donors", "emergency", "global", "intergovernmental", "international", "leaders", "multilateral"}
    | {"pledging", "reconstruction", "regional", "world", "peace", "continental", "ministerial"}
)


def talked_there(verb: Token) -> bool:
    """ "Spoke for forty minutes in Washington", "talked aboard a plane", "spoke to him there": both were there."""
    if any(c.lower_ == "there" for c in children(verb, "advmod")):
        return True
    where = [c for c in children(verb, "prep") if c.lower_ in _IN and c.i > verb.i]
    if any(_is_place(t) for c in where for t in children(c, "pobj")):
        return True
    if any(_is_coming(c) for c in children(verb, "advcl")):
        return True
    which = any(t.lower_ == "which" for c in children(verb, "prep") if c.lower_ in _IN for t in children(c, "pobj"))
    return which and verb.dep_ == "relcl" and _is_room(verb.head)


def talked_to_ambassadors(verb: Token) -> bool:
    """ "Talked with the ambassadors of Peru and Chile": those sent to a capital are spoken to there, and together."""
    spoken_to = (t for other in prepositional(verb, "with", "to") for t in (other, *children(other, "appos")))
    return any(t.lower_ == "ambassadors" for t in spoken_to)


def _is_coming(clause: Token) -> bool:
    """ "Spoke of visas when the premier came to Ankara"."""
    when = any(c.lower_ in ("when", "as") for c in clause.lefts)
    there = (o for p in children(clause, "prep") if p.lower_ in ("at", "in", "to") for o in children(p, "pobj"))
    places = [*there, *children(clause, "dobj")]
    return when and clause.lemma_ in _COMING and any(t.ent_type_ in _PLACES for t in places)


def _is_place(noun: Token) -> bool:
    return noun.ent_type_ in _PLACES or _is_room(noun)


def _is_room(noun: Token) -> bool:
    return noun.lemma_.lower() in _ROOMS | words("venue_nouns") | words("vehicles")


def is_of_many(noun: Token) -> bool:
    """ "An intergovernmental conference", "the Mediterranean leaders' summit": more than the two it names attend."""
    if noun.pos_ not in ("NOUN", "PROPN") or noun.lemma_.lower() not in _CONFERENCES:
        return False
    beside = {c.lower_ for c in children(noun, "amod", "compound", "nmod", "poss")}
    many = bool(beside & _OF_MANY) or (noun.lemma_.lower() == "conference" and noun.dep_ != "compound")
    return many and not beside & _NO_GATHERING

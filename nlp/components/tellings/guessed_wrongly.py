"""Guesses at an encounter that the words around it rule out: a chair passed on, a session skipped, a foot set."""

from spacy.tokens import Token

from nlp.components.frames.syntax import children, governor, prepositional
from nlp.components.status.hindrance import hinders
from nlp.components.status.negation import is_absence
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import Telling

_SAYING = frozenset({"add", "announce", "confirm", "note", "say", "state", "tell"})
_FACING = frozenset({"at", "during", "in", "on", "over", "to"})
_WRITINGS = frozenset({"appeal", "article", "column", "essay", "letter", "op-ed", "post", "tweet", "video"})
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
    if _is_reason(trigger):
        return True
    if telling.type == "meeting" and _is_stay(trigger):
        return True
    if _is_reproof(trigger) or _hands_over(trigger) or _write_together(trigger) or hinders(trigger):
        return True
    if trigger.pos_ == "VERB":
        return telling.type == "visit" and trigger.lemma_ in _GIVING and bool(children(trigger, "dobj"))
    if telling.type == "visit" and (_speaks(trigger) or _is_way_of_things(telling)):
        return True
    phrase = (trigger.head.lemma_, trigger.lemma_)
    return (
        _is_stayed_away_from(trigger) or phrase == ("set", "foot") or (phrase == ("take", "leave") and _is_of(trigger))
    )


def _is_reason(noun: Token) -> bool:
    """ "Put off because of coalition negotiations in Lima": what keeps those who were to meet, and is of others."""
    first = noun.left_edge.i
    return noun.pos_ == "NOUN" and [t.lower_ for t in noun.doc[max(first - 2, 0) : first]] == ["because", "of"]


def _is_stay(verb: Token) -> bool:
    """ "A and B spent Wednesday in Kyiv": where both were, which says nothing of whom they met.

    Who spend days at a house, or as somebody's guests, do so together.
    """
    if verb.lemma_ != "spend" or children(verb, "advcl", "xcomp", "ccomp"):
        return False
    if any(True for _ in prepositional(verb, "as", "at", "inside")):
        return False
    spent = children(verb, "dobj", "npadvmod")
    together = any(c.lower_ in ("talking", "together", "with") for c in verb.subtree)
    return not together and any(t.ent_type_ == "DATE" for t in spent)


def _is_of(noun: Token) -> bool:
    """ "Took leave of the president", whom one meets for it, and leaves nothing yet."""
    return any(c.lower_ == "of" for c in (*noun.children, *noun.head.children))


def _write_together(verb: Token) -> bool:
    """ "Claimed in a joint post", "appealed in a joint letter": what two sign, wherever each of them is."""
    return any(
        c.lower_ == "joint" for t in prepositional(verb, "in", "through") if t.lemma_ in _WRITINGS for c in t.lefts
    )


def _speaks(noun: Token) -> bool:
    """ "The mission said on Tuesday": a mission or delegation that says something is a body, and no journey."""
    verb, relation = governor(noun)
    return verb is not None and relation == "subject" and verb.lemma_ in _SAYING


def _is_way_of_things(telling: Telling) -> bool:
    """ "Told him that missiles were on their way to Syria": whose way it is took no part in anything."""
    way = telling.trigger
    if way.lemma_ != "way" or not any(c.lower_ in ("its", "their") for c in children(way, "poss")):
        return False
    verb, _ = governor(way)
    gone = children(verb, "nsubj") if verb is not None else []
    return bool(gone) and all(t.pos_ == "NOUN" and all(p.token != t.i for p in telling.parts) for t in gone)


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

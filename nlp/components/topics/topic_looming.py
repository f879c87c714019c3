"""Verbs whose subject is what people talk about: "the raid hung over the talks", "berths occupied the ministers"."""

from spacy.tokens import Token

from nlp.components.frames.syntax import children
from nlp.components.tellings.event_words import triggers

_RISING = frozenset({"come", "crop"})
_STANDING = frozenset({"arise", "feature", "figure", "loom"})
_HANGING = frozenset({"hang", "hover"})
_CLOUDING = frozenset({"cloud", "overshadow"})
_OCCUPYING = frozenset({"divide", "engage", "occupy", "preoccupy"})
_SPANS = frozenset({"bulk", "half", "hour", "minute", "more", "most", "much", "part", "rest", "third", "time"})
"""What of an encounter a matter is said to have taken up."""
_REASONS = ("advcl", "attr", "ccomp")


def looms(verb: Token) -> bool:
    """Whether the subject of a verb is said to come up, to hang over an encounter or to be why it took place."""
    lemma = verb.lemma_
    if lemma in _STANDING:
        return True
    if lemma in _RISING:
        return any(t.lower_ == "up" for t in children(verb, "prt", "advmod"))
    if lemma in _HANGING:
        return any(p.lower_ == "over" for p in children(verb, "prep"))
    if lemma in _OCCUPYING:
        return bool(children(verb, "dobj"))
    if lemma in _CLOUDING:
        return any((o.lemma_, "noun") in triggers() for o in children(verb, "dobj"))
    if lemma == "take":
        return fills(verb)
    if lemma == "cast":
        return any(o.lemma_ == "shadow" for o in children(verb, "dobj"))
    return lemma == "be" and any(c.lower_ == "why" for v in children(verb, *_REASONS) for c in v.children)


def fills(verb: Token) -> bool:
    """ "Fishing took up most of the talks"."""
    up = verb.lemma_ == "take" and any(t.lower_ == "up" for t in children(verb, "prt"))
    return up and any(o.lemma_.lower() in _SPANS for o in children(verb, "dobj"))

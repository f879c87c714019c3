"""Talks and gatherings that have begun and are not over, and stays that go on: "opened talks today", "is in Rome"."""

import datetime as dt

from spacy.tokens import Token

from nlp.components.encounters.found import Found
from nlp.components.frames.syntax import children, governor
from nlp.components.tellings.telling import Telling

_BEGINNING = frozenset({"begin", "open", "reopen", "resume", "start"})
_STRETCHES = frozenset({"day", "round", "series", "week"})
_HAS = frozenset({"has", "have", "'s", "’s", "'ve", "’ve"})
_DAY = dt.timedelta(days=1)


def has_just_begun(found: Found, published: dt.date) -> bool:
    """Whether talks or a gathering opened on the day of publication or that before, and no more is told of it."""
    when = found.when
    if when is None or when.precision != "day" or found.type not in ("gathering", "meeting"):
        return False
    fresh = published - _DAY <= dt.date.fromisoformat(when.start) <= published
    framed = [t for t in found.tellings if not t.learned] or found.tellings
    return fresh and all(is_opened(telling) for telling in framed)


def is_opened(telling: Telling) -> bool:
    """ "Opened talks with", "the summit began", "a summit which opens": that it ended is not said."""
    noun = telling.trigger
    if noun.pos_ not in ("NOUN", "PROPN"):
        return False
    if any(clause.lemma_ in _BEGINNING for clause in children(noun, "relcl")):
        return True
    if noun.dep_ == "pobj" and noun.head.lower_ == "of" and noun.head.head.lemma_ in _STRETCHES:
        noun = noun.head.head  # "began two days of talks"
    verb, relation = governor(noun)
    return verb is not None and verb.lemma_ in _BEGINNING and relation in ("object", "subject")


def is_staying(verb: Token) -> bool:
    """ "Is in Rome this week", "stays in Doha", "has been in Tehran since Saturday": who is somewhere has not left."""
    if verb.lemma_ not in ("be", "find", "remain", "stay") or children(verb, "acomp", "xcomp", "neg"):
        return False
    here = any(c.lower_ in ("at", "in", "on") for c in children(verb, "prep"))
    now = verb.tag_ in ("VBZ", "VBP") and not children(verb, "aux")
    return here and (now or is_staying_since(verb))


def is_beside_who_stays(trigger: Token) -> bool:
    """ "Is in Delhi tonight with X", "is on the phone to X": whom, or at what, somebody is with right now."""
    beside = trigger.dep_ == "pobj" and trigger.head.lower_ in ("alongside", "on", "with")
    return beside and trigger.head.head.lemma_ == "be" and is_staying(trigger.head.head)


def is_staying_since(verb: Token) -> bool:
    """ "Has been in Tehran since Saturday", not "has been in Tehran twice since"."""
    perfect = any(c.lower_ in _HAS for c in children(verb, "aux"))
    since = (c for c in children(verb, "prep") if c.lower_ == "since")
    return verb.tag_ == "VBN" and perfect and any(list(c.children) for c in since)

"""Talks and gatherings that have begun and are not over, and stays that go on: "opened talks today", "is in Rome"."""

import datetime as dt

from spacy.tokens import Token

from nlp.components.encounters.found import Found
from nlp.components.frames.syntax import children, governor
from nlp.components.tellings.telling import Telling

_BEGINNING = frozenset({"begin", "open", "reopen", "resume", "start"})
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
    """ "Opened talks with", "the summit began": that it ended is not said."""
    if telling.trigger.pos_ not in ("NOUN", "PROPN"):
        return False
    verb, relation = governor(telling.trigger)
    return verb is not None and verb.lemma_ in _BEGINNING and relation in ("object", "subject")


def is_staying(verb: Token) -> bool:
    """ "Is in Rome this week", "has been in Tehran since Saturday": whoever is somewhere has not left."""
    if verb.lemma_ != "be" or children(verb, "acomp", "xcomp", "neg"):
        return False
    here = any(c.lower_ in ("at", "in", "on") for c in children(verb, "prep"))
    return here and (verb.tag_ in ("VBZ", "VBP") or is_staying_since(verb))


def is_staying_since(verb: Token) -> bool:
    """ "Has been in Tehran since Saturday", not "has been in Tehran twice since"."""
    perfect = any(c.lower_ in _HAS for c in children(verb, "aux"))
    since = (c for c in children(verb, "prep") if c.lower_ == "since")
    return verb.tag_ == "VBN" and perfect and any(list(c.children) for c in since)

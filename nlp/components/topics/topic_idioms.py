"""Idioms that name what was talked about: "ended without a deal on", "went over engines", "the wall came up"."""

from spacy.tokens import Token

from nlp.components.frames.syntax import SUBJECTS, children, conjuncts
from nlp.components.tellings.event_words import words
from nlp.components.topics.topic_phrases import objects_of

WITH = frozenset({"with", "without"})
UPSHOTS = frozenset({"breakthrough", "headway", "movement", "progress", "result", "understanding"})
RISING = frozenset({"come", "crop"})
TAKING = frozenset({"bring", "take"})
STANDING = frozenset({"arise", "feature", "figure", "loom"})
AT_ISSUE = frozenset({"issue", "stake"})
THROUGH = frozenset({"into", "over", "through"})
NOUNS = frozenset({"NOUN", "PROPN"})


def upshots(token: Token) -> list[Token]:
    """ "Ended without a deal on sanctions", "closed with no progress on visas": what the result would have been on."""
    nouns = [t for p in children(token, "prep") if p.lower_ in WITH for t in children(p, "pobj")]
    results = (t for t in nouns if t.lemma_.lower() in UPSHOTS | words("topic_instruments"))
    return [t for noun in results for t in objects_of(noun, words("topic_prepositions"))]


def gone_over(verb: Token) -> list[Token]:
    """ "Went over jet engines", "went into Gaza in detail", where nobody goes to a place."""
    if verb.lemma_ != "go" or any(t.lower_ == "to" for t in children(verb, "prep")):
        return []
    found = objects_of(verb, THROUGH)
    return [] if any(t.ent_type_ == "FAC" or t.lemma_.lower() in words("venue_nouns") for t in found) else found


def took_up(verb: Token) -> list[Token]:
    """ "Are to take up water flows", "brought the border up"."""
    up = verb.lemma_ in TAKING and any(t.lower_ == "up" for t in children(verb, "prt"))
    return [t for o in children(verb, "dobj") for t in conjuncts(o) if t.pos_ in NOUNS] if up else []


def came_up(verb: Token) -> list[Token]:
    """ "The border wall did not come up", "energy loomed large", "at issue is the wall"."""
    if verb.lemma_ == "be" and any(o.lower_ in AT_ISSUE for p in children(verb, "prep") for o in children(p, "pobj")):
        return [t for s in children(verb, *SUBJECTS, "attr") for t in conjuncts(s) if t.pos_ in NOUNS]
    up = verb.lemma_ in RISING and any(t.lower_ == "up" for t in children(verb, "prt", "advmod"))
    if not up and verb.lemma_ not in STANDING:
        return []
    return [t for s in children(verb, *SUBJECTS) for t in conjuncts(s) if t.pos_ in NOUNS]

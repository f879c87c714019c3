"""What is aimed at or asked as a topic: behind prepositions, in infinitives and gerunds, in "how to pull back"."""

from collections.abc import Iterator

from spacy.tokens import Token

from nlp.components.frames.syntax import children, conjuncts
from nlp.components.tellings.event_words import words

MOST_DEEP = 3
ABSTAINING = frozenset({"abstain", "desist", "refrain"})


def objects_of(token: Token, prepositions: frozenset[str]) -> list[Token]:
    """What follows one of the prepositions on the token, coordinated nouns and gerunds' objects included."""
    found: list[Token] = []
    for prep in (p for own in children(token, "prep", "prt") for p in _chained(own)):
        if prep.lower_ in prepositions:
            found += [t for o in children(prep, "pobj") for t in conjuncts(o)]
            found += [t for v in children(prep, "pcomp") for t in aims(v) or asked(v)]
    return found


def _chained(prep: Token) -> Iterator[Token]:
    """The preposition, those coordinated to it, and those that the parse hangs on it or on its last noun's own."""
    for one in conjuncts(prep):
        yield one
        yield from children(one, "prep")
        for inner in (p for o in children(one, "pobj") for p in children(o, "prep")):
            yield from conjuncts(inner)[1:]


def aims(verb: Token, depth: int = 0) -> list[Token]:
    """What an infinitive or gerund is after: "to end the war", "to cooperate in defeating the rebels"."""
    if depth > MOST_DEEP or verb.pos_ not in ("VERB", "AUX"):
        return []
    found = [t for o in children(verb, "dobj", "attr") for t in conjuncts(o)]
    if any(t.lemma_ in words("topic_troubles") for t in found):  # "to defuse a row over fish"
        found += objects_of(verb, frozenset({"about", "over"}))
    if verb.lemma_ == "help":  # "to help them prepare the vote"
        found = [t for v in children(verb, "ccomp", "xcomp") for t in aims(v, depth + 1)] or found
    if not found:
        after = {"for", "against"} | ({"from"} if verb.lemma_ in ABSTAINING else set())
        found = objects_of(verb, words("topic_prepositions") | after)
        found += [t for p in children(verb, "prep") for v in children(p, "pcomp") for t in aims(v, depth + 1)]
    if not found:
        found = [t for v in children(verb, "xcomp") for t in aims(v, depth + 1)]
    return found + [t for v in children(verb, "conj") for t in aims(v, depth + 1)]


def asked(clause: Token) -> list[Token]:
    """The verb of "how to pull back" or "who would pay", which is a topic of its own where it has no object."""
    is_open = clause.pos_ == "VERB" and clause.left_edge.tag_ in ("WRB", "WP", "WP$")
    return [clause] if is_open else []

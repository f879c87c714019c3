"""What one meets "on": the outskirts of a town, an island, a bridge; not what one talks "on"."""

from spacy.tokens import Token

from nlp.components.frames.syntax import children, prepositional
from nlp.components.tellings.event_words import words

_NAMED = frozenset({"island", "islands", "isle", "islet", "peninsula"})
"""Grounds that are part of a name: "on Sentosa Island"."""
_DIRECTIONS = frozenset({"north", "south", "east", "west"})


def is_ground(noun: Token) -> bool:
    """Whether the object of "on" is ground that one can stand on, as "the Greek island of Corfu", "Russky Island".

    "On the Middle East" and "on the islands" are what one talks about; of islands that bear their name alone, those
    that nobody quarrels over are grounds.
    """
    lemma = noun.lemma_.lower()
    if noun.pos_ == "PROPN" and noun.lower_ in words("islands"):
        return True
    if noun.pos_ == "PROPN" and lemma in _DIRECTIONS:
        return False
    if noun.pos_ == "PROPN" and lemma in _NAMED:
        return any(t.pos_ == "PROPN" for t in noun.lefts)
    if lemma in _NAMED:
        named = any(t.pos_ == "PROPN" for t in (*prepositional(noun, "of"), *children(noun, "appos"), *noun.lefts))
        return named and noun.head.head.lemma_.lower() not in words("topic_nouns") | words("issue_verbs")
    return lemma in words("settlement_nouns") | words("part_nouns")

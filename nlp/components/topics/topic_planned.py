"""Other encounters, and ties, as the matter of one: "discussed a summit with Iran", "agreed to restore ties".

The nouns of encounters say nothing where they are the encounter that is told of. Where those who met discussed or
prepared another, it is what they talked about; what that other is to be on says more, where it is said.
"""

from spacy.tokens import Token

from nlp.components.frames.syntax import children, conjuncts
from nlp.components.tellings.event_words import words

_ENCOUNTERS = frozenset({
    "conference", "contact", "dialogue", "meeting", "negotiation", "summit", "talk", "trip", "visit",
})  # fmt: skip
_DEBATING = frozenset({"arrange", "consider", "debate", "discuss", "examine", "plan", "prepare", "review", "schedule"})
"""Verbs whose object is the matter of those who do it."""
_AGREEING = frozenset({"agree", "discuss", "talk"})
_TIES = frozenset({"relation", "tie"})
_MENDING = frozenset({
    "break", "cut", "improve", "mend", "normalise", "normalize", "rebuild", "repair", "reset", "restore", "resume",
    "sever", "strengthen", "upgrade",
})  # fmt: skip
"""Verbs of what becomes of ties."""


def is_planned(noun: Token) -> bool:
    """Whether a noun of an encounter, or of ties, is what those who met debated, prepared or mended."""
    lemma = noun.lemma_.lower()
    if lemma in _TIES:
        return noun.dep_ in ("dobj", "nsubjpass") and noun.head.lemma_ in _MENDING
    if lemma not in _ENCOUNTERS or _is_on_matter(noun):
        return False
    first = next((t for t in (noun, *noun.ancestors) if t.dep_ != "conj"), noun)
    if first.dep_ in ("dobj", "nsubjpass"):
        return first.head.lemma_ in _DEBATING
    return first.dep_ == "pobj" and _is_agreed(first)


def _is_on_matter(noun: Token) -> bool:
    """ "Talks on grain", "a conference about the river"."""
    return any(p.lower_ in words("topic_prepositions") for one in conjuncts(noun) for p in children(one, "prep"))


def _is_agreed(noun: Token) -> bool:
    """ "Agreed on regular contacts", "talked about a summit"."""
    return noun.head.lower_ in words("topic_prepositions") and noun.head.head.lemma_ in _AGREEING

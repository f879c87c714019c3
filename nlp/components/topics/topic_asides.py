"""Encounters that a sentence on another one only mentions: they do not end what the text says of that other.

"Following the talks of the two kings on Friday, the minister stressed the need for rain" is still about the minister's
own meeting, and so is "they reviewed preparations for the visit, set for May, to take part in the forum".
"""

from spacy.tokens import Token

from nlp.components.frames.syntax import governor
from nlp.components.tellings.event_words import triggers, words
from nlp.components.text.lead import BACKGROUND, is_background
from nlp.components.topics.topic_parties import is_embedded

_BESIDE = frozenset({"after", "before", "following", "since"})
_REVIEWING = frozenset({"consider", "discuss", "examine", "exchange", "review", "touch"})
_DISCUSSED = frozenset({"advcl", "ccomp", "dobj", "xcomp"})
_NOUNS = frozenset({"NOUN", "PROPN"})


def is_aside(trigger: Token) -> bool:
    """Whether the words tell of the encounter only by the way."""
    if is_embedded(trigger) or _goes_ahead(trigger):
        return True
    return any(_holds_aside(t) or _is_reviewed(t, trigger) for t in trigger.ancestors)


def is_over(trigger: Token) -> bool:
    """Whether the words for an encounter say that it was one before, and not only that somebody took part."""
    _, relation = governor(trigger) if trigger.pos_ not in ("VERB", "AUX") else (trigger, "")
    return relation not in BACKGROUND and is_background(trigger)


def _goes_ahead(trigger: Token) -> bool:
    """The first words of a sentence whose verb says what somebody talked about or pressed for."""
    if trigger.pos_ == "ADP":  # "the exchange between the two"
        trigger = trigger.head
    prep = trigger.head
    if trigger.dep_ != "pobj" or prep.lower_ not in _BESIDE or prep.head.i < prep.i:
        return False
    return prep.head.lemma_ in words("topic_verbs") | words("issue_verbs") - {"sign", "announce"}


def _is_reviewed(verb: Token, trigger: Token) -> bool:
    """Whether an encounter belongs to what others discussed: "reviewed ties, to take part in the forum"."""
    if verb.lemma_ not in _REVIEWING or trigger.i < verb.i:
        return False
    node = trigger
    while node.head != verb:
        node = node.head
    return node.dep_ in _DISCUSSED or (node.dep_ == "prep" and node.lower_ in words("topic_prepositions"))


def _holds_aside(noun: Token) -> bool:
    """Whether an encounter that is mentioned by the way is told of in more words."""
    return noun.pos_ in _NOUNS and (noun.lemma_.lower(), "noun") in triggers() and is_embedded(noun)

"""Encounters that a sentence on another one only mentions: they do not end what the text says of that other.

"Following the talks of the two kings on Friday, the minister stressed the need for rain" is still about the minister's
own meeting, and so is "they reviewed preparations for the visit, set for May, to take part in the forum".
"""

from spacy.tokens import Token

from nlp.components.tellings.event_words import triggers, words
from nlp.components.topics.topic_parties import is_embedded

_BESIDE = frozenset({"after", "before", "following", "since"})
_NOUNS = frozenset({"NOUN", "PROPN"})


def is_aside(trigger: Token) -> bool:
    """Whether the words tell of the encounter only by the way."""
    return is_embedded(trigger) or _goes_ahead(trigger) or any(_holds_aside(t) for t in trigger.ancestors)


def _goes_ahead(trigger: Token) -> bool:
    """The first words of a sentence whose verb says what somebody talked about or pressed for."""
    if trigger.pos_ == "ADP":  # "the exchange between the two"
        trigger = trigger.head
    prep = trigger.head
    if trigger.dep_ != "pobj" or prep.lower_ not in _BESIDE or prep.head.i < prep.i:
        return False
    return prep.head.lemma_ in words("topic_verbs") | words("issue_verbs") - {"sign", "announce"}


def _holds_aside(noun: Token) -> bool:
    """Whether an encounter that is mentioned by the way is told of in more words."""
    return noun.pos_ in _NOUNS and (noun.lemma_.lower(), "noun") in triggers() and is_embedded(noun)

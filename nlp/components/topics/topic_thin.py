"""Whether words found for a topic say enough to be shown before others."""

from spacy.tokens import Span, Token

from nlp.components.tellings.event_words import words
from nlp.components.topics.taxonomy import topic_of


def is_talk_of(root: Token) -> bool:
    """ "The talk was of the exiled poet": nobody is talked of in this way by being a partner."""
    return root.dep_ == "pobj" and root.head.lower_ == "of" and root.head.head.lemma_ == "be"


def is_thin(span: Span) -> bool:
    """A lone word of no topic, unless it is what was settled: "security was settled that month"."""
    if len(span) > 1 or topic_of(span.text) is not None:
        return False
    is_settled = span.root.dep_ == "nsubjpass" and span.root.head.lemma_ in words("topic_settling")
    return not is_settled or is_idle(span) or span.root.lemma_.lower() in words("topic_instruments")


def is_idle(span: Span) -> bool:
    """Whether the words stand around encounters more often than they are their matter: rooms, hands, cars."""
    return span.root.lemma_.lower() in words("topic_idle_nouns")

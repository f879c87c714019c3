"""The trouble that stands around an encounter: "weeks after border clashes", "amid a row over visas", "over the raid".

Those who meet in its wake mostly meet about it, and a visit is called off for it. Said of what is no trouble, the same
words only give the time, so that the noun must be one for trouble or another matter of the taxonomy.
"""

from spacy.tokens import Token

from nlp.components.frames.syntax import conjuncts
from nlp.components.tellings.event_words import triggers, words
from nlp.components.topics.taxonomy import topic_of
from nlp.components.topics.topic_aims import objects_of

_AROUND = frozenset({"after", "amid", "amidst", "because", "following", "given", "of", "over", "since"})
_SPANS = frozenset({"day", "hour", "month", "week", "year"})


def occasion(token: Token) -> list[Token]:
    """The trouble after one of the prepositions that give the occasion of an encounter."""
    if token.dep_ != "pobj" or token.pos_ not in ("NOUN", "PROPN") or not _is_occasion(token.head):
        return []
    about = objects_of(token, words("topic_prepositions")) if token.lemma_.lower() in words("topic_troubles") else []
    named = [t for t in conjuncts(token) if _is_trouble(t)]
    return about + [t for t in named if t not in about]


def _is_occasion(prep: Token) -> bool:
    if prep.lower_ == "of":  # "because of", "in the wake of", "in protest of"
        return prep.head.lower_ in ("because", "wake", "aftermath", "midst")
    holder = prep.head
    of_noun = holder.pos_ in ("NOUN", "PROPN") and (holder.lemma_.lower(), "noun") not in triggers()
    of_noun = of_noun and holder.ent_type_ not in ("DATE", "TIME") and holder.lemma_ not in _SPANS
    return prep.lower_ in _AROUND and not of_noun


def _is_trouble(noun: Token) -> bool:
    return noun.lemma_.lower() in words("topic_troubles") or topic_of(noun.text) is not None

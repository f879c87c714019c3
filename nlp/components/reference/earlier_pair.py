"""Whom "the pair" or "both men" means long after the two were last named, and countries that are but spoken about."""

from spacy.tokens import Token

from nlp.components.actors.actors import Actor, ActorMention
from nlp.components.reference.discourse import Discourse

_PAIR = 2
_FAR = 10
"""Sentences in which the two of whom a text has spoken together are still meant."""
_OF_PEOPLE = frozenset({"both", "duo", "leaders", "men", "pair", "two", "women"})
_ONLY_PEOPLE = frozenset({"men", "women"})
_MATTER = frozenset({"about", "on", "over", "regarding"})


def earlier_pair(view: Discourse, noun: Token) -> tuple[Actor, ...]:
    """The two people of whom the text spoke together last, where the word is one for people."""
    if noun.lower_ not in _OF_PEOPLE:
        return ()
    for mention in view.back_from(noun.i):
        if view.sentence[noun.i] - view.sentence[mention.start] > _FAR:
            break
        two = len(mention.actors) == _PAIR and mention.form in ("group", "pronoun")
        if two and all(actor.kind == "person" for actor in mention.actors):
            return mention.actors
    return ()


def can_be_countries(noun: Token) -> bool:
    """Whether two countries can be called so; men and women cannot."""
    return noun.lower_ not in _ONLY_PEOPLE


def is_matter(view: Discourse, mention: ActorMention) -> bool:
    """Whether a country is but spoken about: "spent hours on Ukraine, Taiwan and fentanyl"."""
    root = view.doc[mention.root]
    while root.dep_ in ("appos", "conj") and root.head.i < root.i:
        root = root.head
    return mention.actors[0].kind == "country" and root.dep_ == "pobj" and root.head.lower_ in _MATTER

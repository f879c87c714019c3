"""The place that a "there" points back to: the one named last in the sentences before it, a city first."""

from collections.abc import Iterator

from spacy.tokens import Token

from nlp.components.frames.casting import Casting
from nlp.components.places.city_names import LARGE_CITY, city_place, unknown_town
from nlp.components.places.places import place_of
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import Where
from nlp.knowledge.base import knowledge_base

NEAR_BEFORE = 2
"""Sentences before a "there" in which the place may be named."""


def named_before(word: Token, casting: Casting) -> Where | None:
    """The place named last before a "there", a city first, but not before where somebody goes in the same sentence."""
    named = list(_named(word, casting))
    last = next(iter(named), None)
    city = next((where for _, where in named if where.city), None)
    if last is not None and city is not None and last[1].country != city.country and _is_gone_to(last[0], word):
        return last[1]
    return city or (last[1] if last is not None else None)


def _is_gone_to(name: Token, word: Token) -> bool:
    """ "Made a trip to Bangladesh and had lunch there", whatever city was named before."""
    return name.sent == word.sent and name.dep_ == "pobj" and name.head.lower_ in ("to", "in")


def _named(word: Token, casting: Casting) -> Iterator[tuple[Token, Where]]:
    """The names and the places that words before this one name, the last first."""
    first = _sentence_start(word, NEAR_BEFORE)
    for token in reversed(word.doc[first : word.i]):
        mention = casting.mention(token)
        if token.lower_ == "capital" and token.pos_ == "NOUN":
            where = place_of(token, casting)
        elif mention is None and token.text[:1].isupper() and token.ent_type_ != "DATE":
            where = _unlisted_place(token, casting)
        elif mention is not None and mention.form == "metonym" and mention.root == token.i and _is_goal(token):
            where = place_of(token, casting)
        elif mention is not None and mention.root == token.i and mention.form == "name" and mention.actors:
            where = place_of(token, casting) if mention.actors[0].kind in ("place", "country") else None
        else:
            where = None
        if where is not None:
            yield token, where


def _is_goal(name: Token) -> bool:
    """ "Leaves for Beijing", "flies to Washington": a town, though elsewhere the government that sits there."""
    way = name.head
    goes = way.lower_ == "for" or way.head.lemma_ in words("motion_verbs")
    return name.dep_ == "pobj" and way.lower_ in ("for", "to") and goes


def _unlisted_place(token: Token, casting: Casting) -> Where | None:
    """A town by its place in the sentence: where somebody goes or is, or known and what the sentence speaks of.

    The model often takes such a name for that of a person or of a body.
    """
    if token.dep_ == "pobj" and token.head.lower_ == "to" and token.head.head.lemma_ in words("motion_verbs"):
        return place_of(token, casting) or unknown_town(token)
    if token.dep_ == "pobj" and token.head.lower_ in ("at", "in") and token.pos_ == "PROPN":
        return place_of(token, casting)
    if token.dep_ == "nsubj" and (city := knowledge_base().city(token.text)) is not None:
        known = token.pos_ == "PROPN" or city.population >= LARGE_CITY
        return city_place(token.text, city.country) if known else None
    return None


def _sentence_start(token: Token, back: int) -> int:
    start = int(token.sent.start)
    for _ in range(back):
        if start == 0:
            break
        start = token.doc[start - 1].sent.start
    return start

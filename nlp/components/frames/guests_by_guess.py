"""Whose country was but guessed and is where he travels: a minister who flies to Lusaka is no Zambian because the text
is about Zambia."""

from spacy.tokens import Token

from nlp.components.actors.actors import ActorMention
from nlp.components.frames.casting import Casting
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import objects, prepositional
from nlp.components.places.places import place_of
from nlp.components.tellings.telling import Where
from nlp.knowledge.base import knowledge_base

_GOING = frozenset({"arrive", "fly", "go", "head", "journey", "travel"})


def unsettle_guests(casting: Casting) -> None:
    """Take back the guessed country of each person of whom the text says that he travels to it or to its capital."""
    for mention in casting.doc._.mentions or ():
        actor = mention.actors[0] if len(mention.actors) == 1 else None
        if actor is not None and actor.guessed and actor.country and _goes_there(mention, actor.country, casting):
            actor.country, actor.guessed = None, False


def _goes_there(mention: ActorMention, country: str, casting: Casting) -> bool:
    named = casting.doc[mention.root]
    verbs = (t for t in named.sent if t.lemma_ in _GOING or t.lemma_ == "visit")
    going = (verb for verb in verbs if named in set(subjects(verb)))
    return any(_is_of(place_of(t, casting), country) for verb in going for t in _destinations(verb))


def _destinations(verb: Token) -> list[Token]:
    return list(objects(verb)) if verb.lemma_ == "visit" else list(prepositional(verb, "to", "in"))


def _is_of(where: Where | None, country: str) -> bool:
    """Whether a place is the country or its capital; who goes to another town, or a house, may be at home there."""
    if where is None or where.country != country or where.venue is not None:
        return False
    return where.city is None or knowledge_base().capital_country(where.city) == country

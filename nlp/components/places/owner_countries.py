"""The country that a town is in by the words on it, "the Chinese city", "Uganda's capital", or the capital meant."""

from spacy.tokens import Token

from nlp.components.frames.casting import Casting
from nlp.components.frames.syntax import children
from nlp.components.names.states_of_one_name import states_called
from nlp.components.places.city_names import city_place
from nlp.components.tellings.telling import Where
from nlp.knowledge.base import knowledge_base

MODIFIERS = ("compound", "nmod", "poss", "amod")
_DEMONYM = 3
"""The most words of an adjective of a country: "Papua New Guinean"."""


def capital_named(token: Token, casting: Casting) -> Where | None:
    """ "Met Li in the capital": the last one named before, of those of people in the sentence if there is any."""
    here = [m for m in casting.doc._.mentions if token.sent.start <= m.start < token.sent.end]
    states = {a.country for m in here for a in m.actors if a.kind != "place" and a.country}
    named: list[Where] = []
    for mention in reversed(casting.doc._.mentions):
        if mention.end > token.left_edge.i or not mention.actors or mention.actors[0].kind != "place":
            continue
        text = casting.doc[mention.start : mention.end].text
        code = knowledge_base().capital_country(text) if mention.form == "name" else None
        where = city_place(text, code) if code is not None else None
        named += [where] if where is not None else []
    return next((w for w in named if w.country in states), named[0] if named else None)


def owner_country(token: Token, casting: Casting) -> str | None:
    """The country that the adjective or possessor of a town names: "the Chinese city", "Uganda's capital"."""
    people = _people_of_words(token)
    if people is not None:
        return people
    owners = children(token, *MODIFIERS)
    named = [a.country for t in owners if (m := casting.mention(t)) for a in m.actors if a.country]
    return next(iter(named), None) or next((code for t in owners if (code := _of_adjective(t, casting))), None)


def _of_adjective(token: Token, casting: Casting) -> str | None:
    """The country of an adjective; of one that states share, that of them named last before it, or first behind."""
    bearing = states_called(token.text)
    named = [a.country for m in casting.doc._.mentions if m.start < token.i for a in m.actors] if bearing else []
    behind = [a.country for m in casting.doc._.mentions if m.start > token.i for a in m.actors] if bearing else []
    meant = next((code for code in (*reversed(named), *behind) if code in bearing), None)
    return meant or knowledge_base().country_of_demonym(token.text)


def _people_of_words(noun: Token) -> str | None:
    """The country of an adjective of several words: "the North Korean capital", "the Papua New Guinean capital"."""
    for start in range(max(noun.left_edge.i, noun.i - _DEMONYM), noun.i - 1):
        if noun.doc[start].pos_ == "DET":
            continue
        code = knowledge_base().country_of_demonym(noun.doc[start : noun.i].text)
        if code is not None:
            return code
    return None


def within(where: Where, country: str | None) -> Where:
    """The place in the country that the words say it is in, where they do."""
    if country is None or where.country == country or where.city is None:
        return where
    return city_place(where.city, country) or Where(where.venue, where.city, country)

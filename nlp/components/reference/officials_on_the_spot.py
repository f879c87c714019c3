"""Whose official receives a visitor, where a text gives him neither name nor state: "arrived in Lima and met the
president"."""

from collections.abc import Iterator, Mapping

from spacy.tokens import Token

from nlp.components.actors.actors import Actor, ActorMention
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import children, governor
from nlp.components.names.titles import Title
from nlp.components.reference.discourse import Discourse
from nlp.components.tellings.trigger_words import trigger_of

_OFFICIALS = frozenset({"chancellor", "minister", "premier", "president", "speaker"})
"""The last words of offices that each state has, or might have; thrones are of few."""
_OF_STATES = frozenset({"government", "state"})
"""Whom each state has one head of."""
_HOSTING = frozenset({"greet", "host", "receive", "welcome"})
_INWARD = frozenset({"at", "in", "into", "to"})
_TOURING = frozenset({"reach", "tour", "visit"})
_LEAVING = frozenset({"bind", "depart", "head", "leave"})
_REACH = 2
"""Sentences back to the one that says where the visitor is."""


def official_there(view: Discourse, title: Title) -> Actor | None:
    """The state in which a foreigner meets the holder of a high office, if the text says where that is.

    It is the place of the clause, else where the visitor was said to be, or be going, up to two sentences before, or
    the place in the dateline.
    """
    stated = title.country or title.organization is not None or title.determiner != "the" or title.owners
    if stated or title.past or title.plural or not _is_of_each_state(title):
        return None
    verb, _ = governor(view.doc[title.head])
    if verb is None or not any(trigger_of(word) for word in (verb, *children(verb, "dobj", "nsubjpass"))):
        return None
    beside = (a for m in _named_with(view, title, verb) for a in m.actors)
    visitors = {a.id: a.country for a in beside if a.country or _is_of_body(view, a)}
    if not visitors:
        return None
    country = next(_countries(view, title, verb, visitors), None)
    if country is None or country in visitors.values():
        return None
    return view.gathered.country(country)


def _is_of_each_state(title: Title) -> bool:
    """ "The minister", "the Head of State"."""
    heads_state = title.core[:1] == ("head",) and _OF_STATES.intersection(title.core)
    return bool(heads_state or _OFFICIALS.intersection(title.core[-1:]))


def _is_of_body(view: Discourse, actor: Actor) -> bool:
    """Whether the text gives somebody an office in a body of the world: "UN envoy Ana Ruiz"."""
    return any(office.organization is not None for office in view.gathered.offices.get(actor.id, ()))


def _named_with(view: Discourse, title: Title, verb: Token) -> Iterator[ActorMention]:
    """Those whom the clause over the office names beside it, or leaves to be understood."""
    noun = view.doc[title.head]
    doers = subjects(verb)
    return (m for m in view.people_in(noun.sent) if view.beside(m, noun) or view.doc[m.root] in doers)


def _countries(view: Discourse, title: Title, verb: Token, visitors: Mapping[str, str | None]) -> Iterator[str]:
    noun, doc = view.doc[title.head], view.doc
    places = [m for m in view.mentions if m.form in ("name", "metonym") and m.actors[0].kind in ("country", "place")]
    for place in places:
        root = doc[place.root]
        inside = (
            place.form == "name" and root.dep_ == "pobj" and root.head.lower_ in ("at", "in") and verb.is_ancestor(root)
        )
        if inside and place.actors[0].country and _is_at_home(view, noun, verb, place.actors[0]):
            yield place.actors[0].country
    for place in reversed([p for p in places if p.start < title.start]):
        root = doc[place.root]
        if view.sentence[title.head] - view.sentence[place.start] > _REACH:
            break
        if place.actors[0].country and _is_reached(root) and _is_told_of(view, root, visitors):
            yield place.actors[0].country
    yield from _capitals(view, title, visitors)
    line = doc._.dateline if noun.is_lower or _receives(verb) else None
    city = view.base.city(line.place.split(",")[0].title()) if line is not None and line.place else None
    if city is not None and city.country:
        yield city.country


def _capitals(view: Discourse, title: Title, visitors: Mapping[str, str | None]) -> Iterator[str]:
    """ "Is awaited in the Tajik capital": the state in the words for a capital that the sentence has somebody in."""
    for token in view.doc[view.doc[title.head].sent.start : title.start]:
        state = view.cover[token.i - 1] if token.lower_ == "capital" and token.i else None
        reached = state is not None and _is_reached(token) and _is_told_of(view, token, visitors)
        if reached and state is not None and state.country:
            yield state.country


def _is_at_home(view: Discourse, noun: Token, verb: Token, place: Actor) -> bool:
    """Whether the official receives there, or meets somebody in a capital.

    "The Minister", in capitals, is of the state that publishes the text, who meets people everywhere.
    """
    if _receives(verb):
        return True
    country = view.base.country(place.country) if place.country else None
    capital = country is not None and (place.kind == "country" or place.name in country.capitals)
    return capital and noun.is_lower


def _receives(verb: Token) -> bool:
    """ "Receives him", "grants him an audience"."""
    return verb.lemma_ in _HOSTING or any(c.lemma_ == "audience" for c in children(verb, "dobj", "nsubjpass"))


def _is_reached(place: Token) -> bool:
    """Whether somebody is in, or goes to, a place."""
    if place.dep_ == "pobj":
        bound = place.head.lower_ == "for" and place.head.head.lemma_ in _LEAVING
        return bound or place.head.lower_ in _INWARD
    return place.dep_ == "dobj" and place.head.lemma_ in _TOURING


def _is_told_of(view: Discourse, place: Token, visitors: Mapping[str, str | None]) -> bool:
    """Whether the sentence of the place is about one of the visitors."""
    return any(m.actors[0].id in visitors for m in view.people_in(place.sent))

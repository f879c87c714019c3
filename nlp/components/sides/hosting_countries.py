"""Which country takes part as the host: of a visit, of a body away from its seat, of whoever meets there alone."""

from spacy.tokens import Doc, Token

from nlp.components.actors.actors import Actor
from nlp.components.encounters.found import Found
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import governor, prepositional
from nlp.components.names.topical_forums import is_topical
from nlp.components.places.seats_of_power import COMMON_GROUND
from nlp.components.sides.sides import SEATS_OF_THE_WORLD, country_actor
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import Part, Telling, Where
from nlp.components.tellings.telling_types import is_assembly
from nlp.knowledge.base import knowledge_base

_SEATED = frozenset({"body", "organization"})
"""What sits somewhere; a forum is the guest of a state even where it always gathers."""


def with_hosts(doc: Doc, telling: Telling) -> None:
    """A visit lists its host country; a meeting told of one side and a place abroad is with that place's country."""
    code = telling.where.country if telling.where else None
    if code is None or (telling.where and telling.where.rank and telling.type != "visit"):
        return
    by_host_verb = telling.trigger.pos_ == "NOUN" and _is_hosted(telling.trigger)
    of_a_forum = telling.word.frame == "forum" or any(is_topical(p.actor.name) for p in telling.parts)
    of_a_forum = of_a_forum or _is_of_members(telling)
    of_a_forum = of_a_forum and not _sits_there(telling)
    hosted = by_host_verb or telling.type == "visit" or (telling.type == "gathering" and of_a_forum)
    settled = telling.status in ("held", "ongoing")
    led = len(telling.sides()) == 1 and any(p.actor.kind == "organization" for p in telling.parts)
    led = led and not _are_opposed(telling.parts)
    one_side = telling.type == "meeting" and (len(telling.parts) == 1 or led) and code not in telling.sides()
    alone = one_side and settled and telling.word.strong
    if alone and (telling.trigger.pos_ == "VERB" or _is_neutral_ground(telling) or _is_attended(telling.trigger)):
        return
    if alone and _is_held_by_others(telling):
        return
    if hosted or alone:
        actor = country_actor(doc, code)
        known = {p.actor.id for p in telling.parts}
        if actor is not None and actor.id not in known:
            telling.parts.append(Part(actor, "host"))


def add_host_country(doc: Doc, visit: Found) -> None:
    """List the country of who receives on a visit that is told with no place: "will be our guest"."""
    code = visit.where.country if visit.type == "visit" and visit.where is not None else None
    actor = country_actor(doc, code) if code is not None else None
    if actor is not None and all(p.actor.id != actor.id for p in visit.parts):
        visit.parts.append(Part(actor, "host"))


def _is_of_members(telling: Telling) -> bool:
    """ "ECOWAS chiefs of staff will meet in Bamako": a body's members, who come together elsewhere than at its seat."""
    if telling.where is None or not telling.where.city:
        return False
    if telling.trigger.pos_ == "NOUN":
        return telling.type == "gathering" and any(
            _is_world_body(p.actor) and p.role != "mediator" for p in telling.parts
        )
    if telling.trigger.pos_ != "VERB" or len(telling.parts) != 1:
        return False
    actor, city = telling.parts[0].actor, telling.where.city
    seat = knowledge_base().seat(actor.id) if actor.known and actor.kind == "organization" else None
    named = actor.known and actor.country is None and actor.kind == "organization" and not is_assembly(actor)
    return named and city not in SEATS_OF_THE_WORLD and (seat is None or seat.city != city)


def _is_world_body(actor: Actor) -> bool:
    return actor.known and actor.kind == "organization" and actor.country is None and not is_assembly(actor)


def _sits_there(telling: Telling) -> bool:
    """ "EU ministers hold a session in Brussels": a body at its own seat, or in a seat of the world, is nobody's guest.

    Its summits go round among its members, and whoever has the turn receives the others even at the seat.
    """
    city = telling.where.city if telling.where is not None else None
    if city in SEATS_OF_THE_WORLD:
        return True
    if telling.trigger.lemma_ == "summit":
        return False
    bodies = (knowledge_base().entry(p.actor.id) for p in telling.parts if p.actor.known)
    seats = [knowledge_base().seat(body.id) for body in bodies if body is not None and body.subtype in _SEATED]
    return any(seat is not None and seat.city == city for seat in seats)


def _is_attended(noun: Token) -> bool:
    """ "Attends an energy meeting in Abu Dhabi", "on the second day of the Paris talks": of others, and not of two."""
    verb, relation = governor(noun)
    attends = verb is not None and relation == "object" and verb.lemma_ in words("presence") | {"address", "join"}
    return attends or (noun.dep_ == "pobj" and noun.head.lower_ in ("at", "of"))


def _is_neutral_ground(telling: Telling) -> bool:
    """Whether talks are told in a city that is no capital, as Geneva, where others meet, with nobody named; or with
    whoever is all that is named, where bodies of the world sit."""
    where = telling.where
    if where is None or where.city is None:
        return False
    beside = {token.i for token in prepositional(telling.trigger, "with")}
    if not beside:
        return not _is_capital(where)
    verb, _ = governor(telling.trigger)
    if verb is not None and any(t.pos_ == "PROPN" for t in subjects(verb)):
        return False  # whoever it is, a name says who holds them
    ground = where.city in COMMON_GROUND or where.city in SEATS_OF_THE_WORLD
    return ground and {p.token for p in telling.parts} <= beside


def _is_held_by_others(telling: Telling) -> bool:
    """ "Western powers held talks with Peru in Paris", "Ruiz cut short talks with Peru": not with the state there."""
    verb, relation = governor(telling.trigger)
    if verb is None or relation != "object":
        return False
    named = {p.token for p in telling.parts}
    names = {word for p in telling.parts for word in p.actor.name.split()}  # of a state that talks with itself
    return any(t.pos_ in ("NOUN", "PROPN") and t.i not in named and t.text not in names for t in subjects(verb))


def _is_hosted(noun: Token) -> bool:
    verb, relation = governor(noun)
    return verb is not None and relation == "object" and verb.lemma_ in words("host_verbs")


def _are_opposed(parts: list[Part]) -> bool:
    """Whether, of parts of one country, one is its government and one a body beside it, such as its rebels."""
    return any(p.actor.kind == "country" for p in parts) and any(p.actor.kind == "organization" for p in parts)


def _is_capital(where: Where) -> bool:
    return where.city is not None and knowledge_base().capital_country(where.city) == where.country

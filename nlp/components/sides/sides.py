"""Which sides take part: hosts understood, strangers placed, roles settled."""

from spacy.tokens import Doc, Token

from graph.model import Role
from nlp.components.actors.actors import Actor
from nlp.components.encounters.found import Found
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import governor, prepositional
from nlp.components.names.topical_forums import is_topical
from nlp.components.places.seats_of_power import COMMON_GROUND
from nlp.components.sides.hosting_sides import is_at_home, receives, receives_both, set_by_receiving
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import Part, Telling, Where
from nlp.components.tellings.telling_types import is_assembly
from nlp.knowledge.base import knowledge_base

SEATS_OF_THE_WORLD = {"New York": "US", "Geneva": None}
"""Cities in which bodies of the world sit, by whose people are not at home there: in Geneva the Swiss are."""

_SEATED = frozenset({"body", "organization"})
"""What sits somewhere; a forum is the guest of a state even where it always gathers."""


def country_actor(doc: Doc, code: str) -> Actor | None:
    """The actor of a country: the document's own, or a new one from the knowledge base."""
    for actor in doc._.actors or ():
        if actor.kind == "country" and actor.country == code:
            return actor  # type: ignore[no-any-return]
    country = knowledge_base().country(code)
    if country is None:
        return None
    known = country.known
    actor = Actor(known.id, known.name, "country", known.country, qid=known.qid, cameo=known.cameo, known=True)
    doc._.actors.append(actor)
    return actor


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


def place_strangers(parts: list[Part], where: Where | None) -> None:
    """Who meets somebody abroad and has a country by guess alone is of the country where they meet."""
    people = [p.actor for p in parts if p.actor.kind == "person"]
    sure = [a for a in people if a.known or a.of_state]
    if where is None or where.country is None or where.rank or not sure or len(people) != len(parts):
        return
    if len({a.country for a in people}) == 1 and where.country != sure[0].country:
        for actor in people:
            if actor not in sure:
                actor.country = where.country


def _are_opposed(parts: list[Part]) -> bool:
    """Whether, of parts of one country, one is its government and one a body beside it, such as its rebels."""
    return any(p.actor.kind == "country" for p in parts) and any(p.actor.kind == "organization" for p in parts)


def settle_roles(doc: Doc, found: Found, visited: bool) -> list[Part]:
    """Whoever is at home where a meeting is, or on a visit there, hosts it; the others are guests whom he receives.

    Where bodies of the world sit, as in New York, nobody is at home; a gathering has a host and no guests.
    """
    kind, parts, where = found.type, found.parts, found.where
    if kind == "visit" and where is not None:
        for part in parts:
            if part.role == "guest" and part.actor.country == where.country:
                part.role = "host"
    if kind == "meeting" and not any(p.role in ("guest", "mediator") for p in parts):
        set_by_receiving(found)
    if kind in ("visit", "call") or (any(p.role != "participant" for p in parts) and kind == "meeting"):
        return _guests_beside_host(doc, found)
    if where is None or where.country is None:
        return parts
    if not (visited or where.venue or where.city or not where.rank):
        return parts
    home = [p for p in parts if is_at_home(p.actor, where) and (kind == "meeting" or p.actor.country)]
    if _is_nobodys_home(where, parts):  # but the heads of its bodies receive there
        home = [p for p in home if _heads_a_body(p)]
    away = [p for p in parts if p not in home]
    if kind == "meeting" and not _are_one_side(away) and all(_heads_a_body(p) for p in home):
        return parts  # who brings others together at its seat
    if kind == "gathering":
        for part in home:  # who brings many together at home is no go-between
            part.role = "host" if part.role in ("mediator", "participant") else part.role
    elif home and away:
        _set(home, "host")
        if _are_one_side(away) or _receives(doc, found, home, away):
            _set(away, "guest")
    return parts


def _heads_a_body(part: Part) -> bool:
    return part.actor.kind == "person" and part.actor.country is None


def _receives(doc: Doc, found: Found, home: list[Part], away: list[Part], listed: bool = False) -> bool:
    """Whether people of several states are guests of whoever is at home."""
    return receives_both(doc, home, away, listed) or receives(doc, found, home, away)


def _is_nobodys_home(where: Where, parts: list[Part]) -> bool:
    if where.city not in SEATS_OF_THE_WORLD:
        return False
    return SEATS_OF_THE_WORLD[where.city] == where.country or all(p.actor.country != where.country for p in parts)


def _are_one_side(parts: list[Part]) -> bool:
    """Whether all are of one country, or are one body of the world and whom it has sent."""
    bodies = {p.actor.id for p in parts if p.actor.kind == "organization" and p.actor.country is None}
    sent = {p.actor.id for p in parts if p.actor.country is None} - bodies if len(bodies) == 1 else set()
    return len({p.actor.country or p.actor.id for p in parts if p.actor.id not in sent}) == 1


def _set(parts: list[Part], role: Role) -> None:
    for part in parts:
        if part.role == "participant":
            part.role = role


def _unmake_hosts_abroad(found: Found) -> None:
    """ "At a dinner hosted by A, B and C talked": where one host is at home, others who are not are his guests."""
    hosts = [p for p in found.parts if p.role == "host"]
    where = found.where
    if found.type != "meeting" or where is None or where.country is None:
        return
    abroad = [p for p in hosts if p.actor.country not in (None, where.country)]
    if abroad and any(p.actor.country == where.country for p in hosts):
        for part in abroad:
            part.role = "guest"


def _guests_beside_host(doc: Doc, found: Found) -> list[Part]:
    """ "Hosted talks with A and B": the one other side is the guest, and others are where he receives them."""
    _unmake_hosts_abroad(found)
    hosts = [p for p in found.parts if p.role == "host"]
    others = [p for p in found.parts if p.role == "participant"]
    of_two_roles = bool(hosts and others) and len(hosts) + len(others) == len(found.parts)
    one_other = len(hosts) == len(others) == 1
    if found.type == "meeting" and of_two_roles and (one_other or _receives(doc, found, hosts, others, listed=True)):
        _set(others, "guest")
    return found.parts


def _is_capital(where: Where) -> bool:
    return where.city is not None and knowledge_base().capital_country(where.city) == where.country

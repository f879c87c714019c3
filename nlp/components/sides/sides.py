"""Which sides take part and as what: countries as actors, strangers placed, roles settled."""

from spacy.tokens import Doc

from graph.model import Role
from nlp.components.actors.actors import Actor
from nlp.components.encounters.found import Found
from nlp.components.sides.hosting_sides import is_at_home, receives, receives_all, set_by_receiving
from nlp.components.tellings.telling import Part, Where
from nlp.knowledge.base import knowledge_base

SEATS_OF_THE_WORLD = {"New York": "US", "Geneva": None}
"""Cities in which bodies of the world sit, by whose people are not at home there: in Geneva the Swiss are."""


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
    return receives_all(doc, home, away, listed) or receives(doc, found, home, away)


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

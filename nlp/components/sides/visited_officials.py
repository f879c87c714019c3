"""Of which state an official is whom a guest meets on his visit, and whose office the text leaves without one.

"X arrived in Lagos on Monday. He met Foreign Minister Y." makes a Nigerian of Y.
"""

from dataclasses import replace

from nlp.components.actors.actors import Actor
from nlp.components.encounters.found import Found
from nlp.components.encounters.inheritance import is_beside
from nlp.components.frames.hosts_by_guess import is_bare_official
from nlp.components.sides.sides import SEATS_OF_THE_WORLD
from nlp.components.tellings.telling import SETTLED, Part

_INHERITED = 1
"""The rank of a place that an encounter has from one beside it."""


def settle_visited(encounters: list[Found]) -> None:
    """Give such officials the country of the one visit on which they are met, where nobody else of it is there."""
    visits = [v for v in encounters if v.type == "visit" and v.where is not None and v.where.country]
    for found in encounters:
        strangers = (
            [p for p in found.parts if p.actor.country is None and is_bare_official(p.actor)]
            if found.type == "meeting"
            else []
        )
        for host in strangers:
            if host.role == "host" and found.where is not None and found.where.city and not found.where.rank:
                host.actor.country = found.where.country  # "welcomed her in Lagos"
        abroad = {p.actor.id for visit in visits for p in visit.parts if p.role == "guest"}
        if strangers and not any(p.actor.id in abroad for p in strangers) and _sees_body(found, strangers):
            for part in strangers:
                part.actor.country = found.where.country if found.where is not None else None
        if not strangers or any(is_beside(found, other) for other in encounters):
            continue
        for visit in visits:
            if _settle(found, strangers, visit):
                break


def _sees_body(found: Found, strangers: list[Part]) -> bool:
    """ "The World Bank's team saw the finance minister, Y, in Maputo": a body goes to see officials where they are."""
    others = [p for p in found.parts if p not in strangers]
    place = found.where
    if place is None or place.rank > _INHERITED or not place.city or place.city in SEATS_OF_THE_WORLD:
        return False
    return len(strangers) == 1 and bool(others) and all(_is_of_body(p.actor) for p in others)


def _is_of_body(actor: Actor) -> bool:
    """A body of no state, or who leads its team, which the text then calls by him."""
    team = any(mention.form == "nationality" for mention in actor.mentions)
    return actor.country is None and (actor.kind == "organization" or actor.known or team)


def _settle(found: Found, strangers: list[Part], visit: Found) -> bool:
    """Make the strangers of the land of a visit, if one of its guests meets them there."""
    there = visit.where
    if there is None or there.city in SEATS_OF_THE_WORLD:
        return False
    where = found.where or (there if _follows(found, visit) else None)
    if where is None:
        return False
    guests = {p.actor.id for p in visit.parts if p.role == "guest"}
    met_by_guest = any(p.actor.id in guests for p in found.parts)
    travelling = any(p.actor.id in guests for p in strangers)
    at_home = any(p.actor.country == there.country for p in found.parts)
    if where.country != there.country or travelling or at_home or not met_by_guest:
        return False
    found.where = found.where or replace(there, venue=None, rank=_INHERITED)
    for part in strangers:
        part.actor.country = there.country
    return True


def _follows(found: Found, visit: Found) -> bool:
    """Whether the meeting is told of in the sentence right after the visit, and both are of one time."""
    last = max(t.trigger.sent.end for t in visit.tellings)
    timely = (found.status in SETTLED) == (visit.status in SETTLED)
    return timely and any(t.trigger.sent.start == last for t in found.tellings)

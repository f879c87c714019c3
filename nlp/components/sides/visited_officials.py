"""Of which state an official is whom a guest meets on his visit, and whose office the text leaves without one.

"X arrived in Lagos on Monday. He met Foreign Minister Y." makes a Nigerian of Y.
"""

from nlp.components.encounters.found import Found
from nlp.components.encounters.inheritance import is_beside
from nlp.components.frames.hosts_by_guess import is_bare_official
from nlp.components.sides.sides import SEATS_OF_THE_WORLD
from nlp.components.tellings.telling import Part


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
        if not strangers or any(is_beside(found, other) for other in encounters):
            continue
        for visit in visits:
            if _settle(found, strangers, visit):
                break


def _settle(found: Found, strangers: list[Part], visit: Found) -> bool:
    """Make the strangers of the land of a visit, if one of its guests meets them there."""
    there = visit.where
    if there is None or there.city in SEATS_OF_THE_WORLD or found.where is None:
        return False
    guests = {p.actor.id for p in visit.parts if p.role == "guest"}
    met_by_guest = any(p.actor.id in guests for p in found.parts)
    travelling = any(p.actor.id in guests for p in strangers)
    at_home = any(p.actor.country == there.country for p in found.parts)
    if found.where.country != there.country or travelling or at_home or not met_by_guest:
        return False
    for part in strangers:
        part.actor.country = there.country
    return True

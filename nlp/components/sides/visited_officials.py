"""Of which state an official is whom a guest meets on his visit, and whose office the text leaves without one.

"X arrived in Lagos on Monday. He met Foreign Minister Y." makes a Nigerian of Y.
"""

from nlp.components.encounters.found import Found
from nlp.components.encounters.inheritance import is_beside
from nlp.components.sides.sides import SEATS_OF_THE_WORLD
from nlp.components.tellings.telling import Part


def settle_visited(encounters: list[Found]) -> None:
    """Give such officials the country of the one visit on which they are met, where nobody else of it is there."""
    visits = [v for v in encounters if v.type == "visit" and v.where is not None and v.where.country]
    for found in encounters if visits else ():
        strangers = [p for p in found.parts if _is_bare_official(p)] if found.type == "meeting" else []
        if not strangers or any(is_beside(found, other) for other in encounters):
            continue
        for visit in visits:
            if _settle(found, strangers, visit):
                break


def _is_bare_official(part: Part) -> bool:
    """Whether the text gives somebody an office and no state, and the tables do not know him."""
    actor = part.actor
    return actor.kind == "person" and actor.country is None and actor.title is not None and not actor.known


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

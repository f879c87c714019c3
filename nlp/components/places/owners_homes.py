"""Where somebody receives and meets others by his schedule if it does not say: at home, where he governs from.

"10.00: meeting with the ambassador of Peru" in the agenda of a minister is in her capital unless it has her travel
on the day, and those whom the head of a body receives come to its seat.
"""

import datetime as dt
from dataclasses import replace

from spacy.tokens import Doc

from nlp.components.actors.actors import Actor
from nlp.components.encounters.found import Found
from nlp.components.places.city_names import city_place
from nlp.components.places.seats_of_power import governed_from
from nlp.components.sides.owner import owned_at
from nlp.components.tellings.telling import OFF, Where
from nlp.knowledge.base import knowledge_base

_BY_WIRE = ("phone", "video")


def place_at_owners_homes(doc: Doc) -> list[Found]:
    """Give the meetings of schedules and records that have no place that of their owner; those placed so."""
    encounters: list[Found] = doc._.encounters
    placed = []
    for found in encounters:
        owner = _owner(doc, found) if _may_be(found) else None
        if owner is None or _is_away(owner, found, encounters) or _is_met_by_own(owner, found):
            continue
        receives = any(p.actor is owner and p.role == "host" for p in found.parts)
        where = _home(owner, doc._.published) if receives or owner.country is not None else None
        if where is not None and (found.where is None or found.where.country in (None, where.country)):
            venue = found.where.venue if found.where is not None else None
            found.where = replace(where, venue=venue, rank=1)
            placed.append(found)
    return placed


def _may_be(found: Found) -> bool:
    nowhere = found.where is None or found.where.city is None
    return found.type == "meeting" and nowhere and found.status not in OFF and found.mode not in _BY_WIRE


def _owner(doc: Doc, found: Found) -> Actor | None:
    """Whose schedule or record tells of it, and who takes part."""
    around = [owned_at(doc, telling.trigger.i) for telling in found.tellings]
    owners = {o.actor for o in around if o is not None and (o.scheduled or o.recorded)}
    owner = owners.pop() if len(owners) == 1 and None not in around else None
    return owner if owner is not None and any(p.actor is owner for p in found.parts) else None


def _is_met_by_own(owner: Actor, found: Found) -> bool:
    """Whether only people of his own side are with him, or one of them is told to be a guest with him."""
    others = [p for p in found.parts if p.actor is not owner]
    own = any(p.role == "guest" and p.actor is owner for p in found.parts)
    return own or not any(p.actor.country != owner.country for p in others)


def _is_away(owner: Actor, found: Found, encounters: list[Found]) -> bool:
    """Whether the owner is told to be abroad on the day, or on no day in particular."""
    for visit in encounters:
        guest = any(p.actor is owner and p.role == "guest" for p in visit.parts)
        if visit.type == "visit" and visit.status not in OFF and guest:
            apart = visit.when is not None and found.when is not None
            if not apart or (visit.when.start <= found.when.end and found.when.start <= visit.when.end):  # type: ignore[union-attr]
                return True
    return False


def _home(owner: Actor, on: dt.date | None) -> Where | None:
    base = knowledge_base()
    if owner.country is not None:
        return governed_from(owner.country)
    held = base.tenures.office_on(owner.id, on) if owner.known and on is not None else None
    seat = base.seat(held.organization_id) if held is not None and held.organization_id else None
    return city_place(seat.city, seat.country) if seat is not None else None

"""What an encounter takes from what is told around it: place and days from the visit it is part of, its gathering, the
dateline."""

from spacy.tokens import Doc

from nlp.components.found import Found
from nlp.components.lead import leads
from nlp.components.places import city_place
from nlp.components.telling import Part, Where
from nlp.components.vocabulary import table
from nlp.knowledge.base import knowledge_base

SETTLED = frozenset({"held", "ongoing"})


def inherit_places(doc: Doc, encounters: list[Found]) -> None:
    """Complete the places of encounters in person: from a gathering or visit around them, else the dateline's city."""
    for found in encounters:
        if found.type in ("call", "visit") or (found.where and found.where.city):
            continue
        for where in (
            _seat_place(found) if found.type == "gathering" else None,
            _gathering_place(found, encounters),
            _visit_place(found, encounters),
            _dateline_place(doc, found),
        ):
            if where is not None and _agrees(found.where, where):
                found.where = _completed(found.where, where)
                break


def _agrees(known: Where | None, where: Where) -> bool:
    return known is None or known.country is None or known.country == where.country


def _completed(known: Where | None, where: Where) -> Where:
    venue = known.venue if known else where.venue
    return Where(venue, where.city, where.country, where.lat, where.lon, rank=1)


def _go_together(found: Found, other: Found) -> bool:
    return _is_within(found, other) or _is_within(other, found) or _is_beside(found, other)


def _is_beside(found: Found, gathering: Found) -> bool:
    """A meeting told in one sentence with a gathering, and no more certain than it, is on its sidelines."""
    if gathering.type != "gathering" or found.type != "meeting":
        return False
    mine = {t.trigger.sent.start for t in found.tellings}
    settled = found.status in SETTLED
    return settled == (gathering.status in SETTLED) and bool(mine & {t.trigger.sent.start for t in gathering.tellings})


def _gathering_place(found: Found, encounters: list[Found]) -> Where | None:
    beside = (o.where for o in encounters if o is not found and o.where and _is_beside(found, o))
    return next(beside, None)


def _visit_place(found: Found, encounters: list[Found]) -> Where | None:
    """A meeting of a visit's guest with its hosts is where the visit goes."""
    return next((visit.where for visit in encounters if _is_within(found, visit)), None)


def is_on_visit(found: Found, encounters: list[Found]) -> bool:
    """Whether one side is on a visit in the other's country."""
    return any(_is_within(found, visit) for visit in encounters)


def _is_within(found: Found, visit: Found) -> bool:
    sides = {p.actor.country for p in found.parts}
    people = {p.actor.id for p in found.parts}
    if visit.type != "visit" or found.type == "visit" or visit.where is None or visit.where.country not in sides:
        return False
    guests = {p.actor.id for p in visit.parts if p.role == "guest"}
    return bool(guests & people) and (visit.status == found.status or {visit.status, found.status} <= SETTLED)


def _seat_place(found: Found) -> Where | None:
    """A forum that always gathers in one city, and an organ that sits in one, meet there if nothing else is said."""
    for part in found.parts:
        seat = knowledge_base().seat(part.actor.id) if part.actor.kind == "organization" else None
        if seat is not None and part.actor.name in table("institutions")["gather_at_their_seat"]:
            return city_place(seat.city, seat.country)
    return None


def _dateline_place(doc: Doc, found: Found) -> Where | None:
    """A story written from the city where its lead happened: only if that is the home of one side."""
    line = doc._.dateline
    if line is None or not line.place or found.status not in SETTLED or not leads(doc, found.tellings):
        return None
    where = city_place(line.place, None)
    home = {p.actor.country for p in found.parts}
    return where if where is not None and (where.country in home or found.type == "gathering") else None


def gather_attendees(encounters: list[Found]) -> None:
    """Who meets on the sidelines of a gathering attends it."""
    for gathering in encounters:
        for found in encounters:
            if found.type == "meeting" and found.status in SETTLED and _is_beside(found, gathering):
                known = {p.actor.id for p in gathering.parts}
                gathering.parts += [
                    Part(p.actor, token=p.token)
                    for p in found.parts
                    if p.actor.kind == "person" and p.actor.id not in known
                ]


def inherit_dates(encounters: list[Found]) -> None:
    """A visit and its meetings, a gathering and its sidelines share their days where only one is dated."""
    given = {id(found): found.when for found in encounters}
    for found in encounters:
        if given[id(found)] is not None:
            continue
        partners = [o for o in encounters if given[id(o)] is not None and _go_together(found, o)]
        if len({o.when.start for o in partners if o.when}) == 1:
            found.when = partners[0].when

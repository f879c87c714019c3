"""What place an encounter takes from the text around it: its visit or gathering, what follows, the dateline."""

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Doc, Token

from nlp.components.encounters.found import Found, sentences
from nlp.components.encounters.inheritance import is_beside, is_one_before, is_within
from nlp.components.frames.casting import Casting
from nlp.components.places.continued_places import continued_place
from nlp.components.places.dateline_places import dateline_place
from nlp.components.places.guest_places import place_of_the_day, place_on_stay
from nlp.components.places.heading_places import heading_place
from nlp.components.places.host_seats import host_seat
from nlp.components.places.hosts_lands import is_mission
from nlp.components.places.only_places import only_place
from nlp.components.places.open_places import named_venue, opening_place
from nlp.components.places.place_context import following, pointed_place, retold_place, welcomed_place
from nlp.components.places.places import place_of
from nlp.components.places.seats import gathers_at_its_seat, seat_city
from nlp.components.places.seats_of_power import in_the_capital
from nlp.components.places.sentence_places import place_after, place_before, sentence_place
from nlp.components.places.visit_grounds import others_meet, place_on
from nlp.components.tellings.event_words import words
from nlp.components.tellings.guest_stays import place_of_whole, stay_place
from nlp.components.tellings.telling import OPEN, SETTLED, Where
from nlp.components.text.lead import is_news
from nlp.knowledge.base import knowledge_base


def inherit_places(doc: Doc, encounters: list[Found], casting: Casting) -> None:
    """Complete the places of encounters in person by what is told around them. Calls have no place.

    A visit goes to the city of its meetings, and what else is told of the visit is there.
    """
    for found in encounters:
        if found.type == "call":
            found.where = None
    for found in encounters:
        if found.where is not None:
            found.where = in_the_capital(found.where)
    for kind in ("encounter", "visit", "encounter"):
        for found in encounters:
            asked = found.type != "call" and (found.type == "visit") == (kind == "visit")
            if asked and not _has_city(found) and not is_one_before(found):
                _complete(found, _around(doc, found, encounters, casting))
    for found in encounters:
        if found.type == "meeting" and (seat := host_seat(found, _triggers_of_others(found, encounters), casting)):
            found.where = seat
        if found.where is not None and found.where.country is None:
            found.where = replace(found.where, country=_country_around(found, casting))
        if found.where is not None:
            found.where = in_the_capital(found.where)


def _country_around(found: Found, casting: Casting) -> str | None:
    """The one country in which the places lie that stand beside a town or venue that no table has, or the host's.

    What those of one country, and a body or nobody's envoy, do in a town of an unknown name is in that country.
    """
    near = {i for s in sentences(found) for i in range(s.start, s.end)}
    beside = (m for m in casting.doc._.mentions if m.start in near and m.actors and m.actors[0].kind == "place")
    countries = {m.actors[0].country for m in beside} - {None}
    hosts = {p.actor.country for p in found.parts if p.role == "host"} - {None}
    mediators = {p.actor.country for p in found.parts if p.role == "mediator"} - {None}
    sides = {p.actor.country for p in found.parts} - {None} if found.type == "meeting" else set()
    abroad = found.where is not None and is_mission(found.where.venue)
    for codes in (countries,) if abroad else (countries, hosts, mediators, sides):
        if len(codes) == 1:
            return next(iter(codes))
    return None


def _has_city(found: Found) -> bool:
    return found.where is not None and found.where.city is not None


def _complete(found: Found, offers: Iterator[Where | None]) -> None:
    """Take the first city offered that does not contradict what is known, else the first country."""
    for where in offers:
        if where is None or not _agrees(found.where, where):
            continue
        if where.city or found.where is None or not found.where.country:
            venue = found.where.venue if found.where else where.venue
            taken = Where(venue, where.city, where.country, where.lat, where.lon, rank=1)
            found.where = in_the_capital(replace(taken, city=None, lat=None, lon=None)) if venue else taken
            found.where = found.where if found.where.city else taken
        if where.city:
            return


def _agrees(known: Where | None, where: Where) -> bool:
    return known is None or known.country is None or known.country == where.country


def _around(doc: Doc, found: Found, encounters: list[Found], casting: Casting) -> Iterator[Where | None]:
    """What the text around offers for an encounter without a city, the surest first."""
    if found.type == "visit":
        yield heading_place(doc, found)
        yield _city_of_meetings(found, encounters)
        yield sentence_place(found, _triggers_of_others(found, encounters), casting)
        yield dateline_place(doc, found)
        yield _only_city(doc, found, casting)
        return
    yield pointed_place(found, casting)
    yield _seat_place(doc, found) if found.type == "gathering" else None
    yield next((o.where for o in encounters if o is not found and o.where and is_beside(found, o)), None)
    yield retold_place(doc, found, _told_elsewhere(found, encounters), casting)
    on_visit = (visit for visit in encounters if is_within(found, visit) and not others_meet(found, visit))
    yield next((place_on(visit, found) for visit in on_visit), None)
    yield place_of_whole(found, encounters)
    yield sentence_place(found, _triggers_of_others(found, encounters), casting)
    yield opening_place(found, casting)
    yield named_venue(found, _triggers_of_others(found, encounters), casting)
    yield heading_place(doc, found)
    yield place_on_stay(found, encounters)
    yield welcomed_place(doc, found, casting)
    yield continued_place(found, encounters)
    yield place_before(doc, found, casting)
    yield place_after(doc, found, _told_elsewhere(found, encounters), casting)
    yield dateline_place(doc, found)
    yield stay_place(found, encounters)
    yield place_of_the_day(found, encounters)
    yield _only_city(doc, found, casting) if found.type == "gathering" else None
    yield only_place(found, _triggers_of_others(found, encounters), casting)


def _told_elsewhere(found: Found, encounters: list[Found]) -> set[int]:
    """The starts of the sentences that tell of another meeting or gathering, and not of this one."""
    others = (s.start for other in encounters if other is not found and other.type != "visit" for s in sentences(other))
    return set(others) - {s.start for s in sentences(found)}


def _triggers_of_others(found: Found, encounters: list[Found]) -> set[int]:
    """The words that tell of other encounters and not of this one."""
    others = {t.trigger.i for other in encounters if other is not found for t in other.tellings}
    return others - {t.trigger.i for t in found.tellings}


def _city_of_meetings(visit: Found, encounters: list[Found]) -> Where | None:
    """The one city in which the guests of a visit meet in the country that they visit."""
    guests = {p.actor.id for p in visit.parts if p.role == "guest"}
    there = visit.where.country if visit.where else None
    places = {
        found.where.city: found.where
        for found in encounters
        if found.type in ("meeting", "gathering") and found.where is not None and found.where.city
        if found.where.country == there and guests & {p.actor.id for p in found.parts} and _of_one_time(found, visit)
    }
    return next(iter(places.values())) if len(places) == 1 else None


def _of_one_time(a: Found, b: Found) -> bool:
    return a.status == b.status or {a.status, b.status} <= SETTLED or {a.status, b.status} <= OPEN


def _only_city(doc: Doc, found: Found, casting: Casting) -> Where | None:
    """The only city in the country of a planned visit or gathering that its announcement names, soon after it."""
    there = found.where.country if found.where else None
    if there is None or found.status != "planned" or not is_news(doc, found.tellings):
        return None
    near = {i for s in (*sentences(found), *following(doc, found, set())) for i in range(s.start, s.end)}
    places: dict[str, Where] = {}
    for mention in doc._.mentions:
        if mention.start in near and mention.actors[0].kind == "place" and mention.form == "name":
            where = place_of(doc[mention.root], casting) if _is_located(doc[mention.root]) else None
            if where is not None and where.city and where.country == there:
                places.setdefault(where.city, where)
    return next(iter(places.values())) if len(places) == 1 else None


def _is_located(token: Token) -> bool:
    return token.dep_ == "pobj" and token.head.lower_ in words("place_prepositions") | {"to"}


def _seat_place(doc: Doc, found: Found) -> Where | None:
    """A forum that always gathers in one city, and an organ that sits in one, meet there if nothing else is said."""
    for part in found.parts:
        seat = knowledge_base().seat(part.actor.id) if part.actor.kind == "organization" else None
        if seat is not None and gathers_at_its_seat(part.actor):
            return seat_city(part.actor, seat, doc[part.token] if part.token >= 0 else None)
    return None

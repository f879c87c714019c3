"""How a document tells an encounter: with fewer words than the truth has, and some of them vaguer."""

import datetime as dt
import random
from typing import Any

from graph.model import DateBasis, DatePrecision, Participant, Place, Status
from scripts.synthetic.encounters import Encounter
from scripts.synthetic.world import World, country_of

Told = dict[str, Any]
"""Fields of a Report, without its id and its document."""

FIRST_HAND = 0.55
"""The share of tellings that give day, place and people as they were."""


def tell(world: World, chance: random.Random, encounter: Encounter, afterwards: dt.date | None = None) -> Told:
    """One telling, with its day of publication as `reported`: a likely one, or that day after the encounter."""
    status, reported = (encounter.outcome, afterwards) if afterwards else _when_told(chance, encounter)
    exact = chance.random() < FIRST_HAND
    told: Told = {
        "type": encounter.type,
        "status": status,
        "mode": encounter.mode,
        "reported": reported,
        "participants": encounter.actors if exact else _some_actors(world, chance, encounter),
        "place": encounter.place if exact else _vaguer_place(chance, encounter.place),
        "confidence": chance.choice((0.6, 0.7, 0.8, 0.9)),
        **(_days(encounter.first, encounter.last) if exact else _vaguer_days(chance, encounter, status, reported)),
    }
    return {**told, "title": _title(told)}


def sentence(told: Told) -> str:
    """What the document says of it."""
    place: Place | None = told["place"]
    where = f" in {place.city or place.country}" if place else ""
    when = f" on {told['date']}" if told["date"] else ""
    return f"{told['title']}{where}{when} ({told['status']})."


def _title(told: Told) -> str:
    first, *others = (actor.name for actor in told["participants"])
    return f"{told['type'].capitalize()} of {first} with {', '.join(others)}"


def _when_told(chance: random.Random, encounter: Encounter) -> tuple[Status, dt.date]:
    """What was known of the outcome on the day of publication."""
    ahead = dt.timedelta(days=chance.randint(1, 6))
    if encounter.outcome == "held":
        if chance.random() < 0.15:
            return "planned", encounter.first - ahead
        return "held", encounter.last + dt.timedelta(days=min(chance.randint(0, 3), chance.randint(0, 3)))
    if encounter.outcome == "planned" or chance.random() < 0.3:
        return "planned", encounter.first - ahead - dt.timedelta(days=1)
    return encounter.outcome, encounter.first - dt.timedelta(days=1)


def _some_actors(world: World, chance: random.Random, encounter: Encounter) -> tuple[Participant, ...]:
    """The same people, or a country for its official, or one more, or one less of many."""
    actors = encounter.actors
    way = chance.random()
    if way < 0.25 and encounter.type != "visit" and actors[-1].kind == "person":
        return *actors[:-1], country_of(world, actors[-1]).participant(actors[-1].role)
    if way < 0.45 and encounter.type != "gathering":
        host = country_of(world, actors[-1])
        known = {actor.entity_id for actor in actors}
        more = world.holder(host, chance.randrange(5), encounter.first, actors[-1].role)
        return actors if more.entity_id in known else (*actors, more)
    if way < 0.6 and len(actors) > 3:
        return actors[:-1]
    return actors


def _vaguer_place(chance: random.Random, place: Place | None) -> Place | None:
    """The place without its venue, or its city, or nothing."""
    if place is None:
        return None
    way = chance.random()
    if way < 0.4:
        return place.model_copy(update={"entity_id": None, "venue": None})
    return Place(country=place.country) if way < 0.7 else None


def _vaguer_days(chance: random.Random, encounter: Encounter, status: Status, reported: dt.date) -> Told:
    """The days as they were, taken from the day of publication, left out, or the month or the year alone."""
    way, day = chance.random(), encounter.first
    if way < 0.2 and status == "held" and encounter.first == encounter.last:
        return _days(day, day) if reported > day + dt.timedelta(days=1) else _days(reported, reported, "published")
    if way < 0.4:
        return {**_interval(None, None, "none", "unknown"), "date": None}
    if way < 0.55:
        start = day.replace(day=1)
        end = (start + dt.timedelta(days=31)).replace(day=1) - dt.timedelta(days=1)
        return {**_interval(start, end, "explicit", "month"), "date": f"{start:%Y-%m}"}
    if way < 0.58:
        start, end = day.replace(month=1, day=1), day.replace(month=12, day=31)
        return {**_interval(start, end, "explicit", "year"), "date": f"{day:%Y}"}
    return _days(encounter.first, encounter.last)


def _days(start: dt.date, end: dt.date, basis: DateBasis = "explicit") -> Told:
    precision: DatePrecision = "day" if start == end else "range"
    date = f"{start}" if start == end else f"{start}/{end}"
    return {**_interval(start, end, basis, precision), "date": date}


def _interval(start: dt.date | None, end: dt.date | None, basis: DateBasis, precision: DatePrecision) -> Told:
    return {"start": start, "end": end, "date_basis": basis, "date_precision": precision}

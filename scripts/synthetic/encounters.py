"""The encounters as they truly were, day by day, each with those that are easily taken for it."""

import datetime as dt
import random
from collections.abc import Iterator
from dataclasses import dataclass, replace

from graph.model import EventType, Mode, Participant, Place, Status
from scripts.synthetic.world import DAYS, FIRST_DAY, Country, World, country_of

_TYPES: tuple[EventType, ...] = ("meeting", "call", "visit", "gathering")
_TYPE_WEIGHTS = (55, 15, 18, 12)
_OUTCOMES: tuple[Status, ...] = ("held", "planned", "cancelled", "postponed")
_OUTCOME_WEIGHTS = (87, 6, 4, 3)
NEAR_MISSES = 0.25
"""The share of encounters that come with another one that is nearly the same."""


@dataclass(frozen=True, slots=True)
class Encounter:
    """What truly happened, or was to happen. `key` tells it from all others."""

    key: str
    type: EventType
    mode: Mode
    outcome: Status
    first: dt.date
    last: dt.date
    actors: tuple[Participant, ...]
    place: Place | None


Scene = tuple[Encounter, ...]
"""An encounter and its near misses."""


def scenes(world: World, size: int, seed: int) -> Iterator[Scene]:
    """Scenes of `size` encounters in all, evenly over the years; each is made from its own seed alone."""
    made = 0
    while made < size:
        chance = random.Random(seed * 1_000_000_007 + made)
        base = _encounter(world, chance, f"e{made}", FIRST_DAY + dt.timedelta(days=made * DAYS // size))
        scene: Scene = (base,)
        if made + 1 < size and chance.random() < NEAR_MISSES:
            miss = chance.choice(_MISSES)(world, chance, base)
            scene = (base, replace(miss, key=f"e{made + 1}"))
        yield scene
        made += len(scene)


def _encounter(world: World, chance: random.Random, key: str, day: dt.date) -> Encounter:
    kind = chance.choices(_TYPES, _TYPE_WEIGHTS)[0]
    host = world.country(chance)
    last = day + dt.timedelta(days=chance.randint(1, 3)) if _stays(kind) and chance.random() < 0.5 else day
    city = host.places[0] if chance.random() < 0.7 else chance.choice(host.places)
    mode: Mode = "phone" if kind == "call" else "in_person"
    return Encounter(
        key=key,
        type=kind,
        mode=mode,
        outcome=chance.choices(_OUTCOMES, _OUTCOME_WEIGHTS)[0],
        first=day,
        last=last,
        actors=_actors(world, chance, kind, host, day),
        place=None if kind == "call" else chance.choice(city),
    )


def _stays(kind: EventType) -> bool:
    return kind in ("visit", "gathering")


def _actors(
    world: World, chance: random.Random, kind: EventType, host: Country, day: dt.date
) -> tuple[Participant, ...]:
    guest = world.partner(chance, host)
    seat = world.seat(chance, host)
    if kind == "visit":
        return world.holder(guest, world.seat(chance, guest), day, "guest"), host.participant("host")
    if kind == "gathering":
        others = {other.code: other for other in (world.country(chance) for _ in range(chance.randint(2, 5)))}
        people = [world.holder(other, chance.randrange(2), day) for other in others.values()]
        return world.forum(chance), *people
    if chance.random() < 0.12:
        return host.participant(), guest.participant()
    # Like meets like: a minister a minister, mostly.
    other_seat = seat if chance.random() < 0.8 else world.seat(chance, guest)
    return world.holder(host, seat, day, "host"), world.holder(guest, other_seat, day, "guest")


def _next_week(_world: World, _chance: random.Random, base: Encounter) -> Encounter:
    """The same people a week later."""
    week = dt.timedelta(days=7)
    return replace(base, first=base.first + week, last=base.last + week, outcome="held")


def _other_people(world: World, chance: random.Random, base: Encounter) -> Encounter:
    """The first of them, the same day in the same place, with others."""
    known = {actor.entity_id for actor in base.actors}
    someone = base.actors[0]
    while someone.entity_id in known:
        other = world.partner(chance, country_of(world, base.actors[-1]))
        someone = world.holder(other, world.seat(chance, other), base.first)
    return _meeting(base, (base.actors[0], someone))


def _ministers(world: World, chance: random.Random, base: Encounter) -> Encounter:
    """Other officials of the same two countries, the same day in the same place."""
    known = {actor.entity_id for actor in base.actors}
    actors = base.actors
    while known & {actor.entity_id for actor in actors}:
        seat = chance.randrange(6)
        sides = (base.actors[0], base.actors[-1])
        actors = tuple(world.holder(country_of(world, actor), seat, base.first) for actor in sides)
    return _meeting(base, actors)


def _meeting(base: Encounter, actors: tuple[Participant, ...]) -> Encounter:
    return replace(base, type="meeting", mode="in_person", last=base.first, actors=actors, outcome="held")


def _another_attempt(_world: World, _chance: random.Random, base: Encounter) -> Encounter:
    """What had been planned for one day, and was held on another three weeks later."""
    later = dt.timedelta(days=21)
    return replace(base, first=base.first + later, last=base.last + later, outcome="held")


def _other_venue(world: World, _chance: random.Random, base: Encounter) -> Encounter:
    """The same people the day after, in another city of the country."""
    if base.place is None or base.type == "visit":
        return _next_week(world, _chance, base)
    first = base.last + dt.timedelta(days=1)
    cities = next(country for country in world.countries if country.code == base.place.country).places
    place = next(city[1] for city in cities if city[1].city != base.place.city)
    return replace(base, first=first, last=first, place=place, outcome="held")


_MISSES = (_next_week, _other_people, _ministers, _another_attempt, _other_venue)

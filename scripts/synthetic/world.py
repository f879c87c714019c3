"""A world that does not exist: two hundred countries with cities, fifty thousand people who hold its offices in turn.

Weight is by power law (Zipf and Mandelbrot): a few countries, and in each a few offices, take most of the encounters.
"""

import datetime as dt
import random
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate

from graph.model import Participant, Place, Role
from scripts.synthetic.names import made_up

COUNTRIES, FORUMS = 200, 40
SEATS, HOLDERS = 10_000, 5
"""Offices of all countries together, and how many people hold each one after another: 50 thousand people."""
FIRST_DAY, YEARS = dt.date(2005, 1, 1), 20
DAYS = YEARS * 365
TERM_DAYS = DAYS // HOLDERS

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_OFFICES = ("President", "Minister of Foreign Affairs", "Prime Minister", "Minister of Defence", "Minister of Trade")
_LESSER = ("Deputy Minister", "Ambassador", "Special Envoy", "Director General", "State Secretary")
_HALLS = ("Palace", "Guest House", "Convention Centre")
_FEWEST_SEATS = 8


@dataclass(frozen=True, slots=True)
class Country:
    """A country, the places of its encounters by city (venue first), and the weights of its seats, added up."""

    code: str
    name: str
    places: tuple[tuple[Place, ...], ...]
    first_seat: int
    seats: tuple[float, ...]

    def participant(self, role: Role = "participant") -> Participant:
        """The country as one who takes part."""
        return Participant(
            entity_id=f"country:{self.code}", name=self.name, kind="country", country=self.code, role=role
        )


class World:
    """Everyone and every place, the same for the same seed."""

    def __init__(self, seed: int = 1) -> None:
        chance = random.Random(seed)
        weights = [1 / (rank + 5) for rank in range(COUNTRIES)]
        self.countries: list[Country] = []
        seats = 0
        for rank, count in enumerate(_seats(weights)):
            self.countries.append(_country(chance, rank, seats, count))
            seats += count
        self._weights = list(accumulate(weights))
        self._shifts = [chance.randrange(TERM_DAYS) for _ in range(seats)]
        self._names = [f"{made_up(chance, 1, 2)} {made_up(chance, 2, 4)}" for _ in range(seats * HOLDERS)]
        self._forums = [f"{made_up(chance, 2, 3)} Forum" for _ in range(FORUMS)]

    def country(self, chance: random.Random) -> Country:
        """Any country, the great ones more often."""
        return chance.choices(self.countries, cum_weights=self._weights)[0]

    def partner(self, chance: random.Random, country: Country) -> Country:
        """A country that this one deals with: half of the time one of its few neighbours in weight."""
        rank = _rank(country)
        other = rank
        while other == rank:
            nearby = chance.random() < 0.5
            other = (rank + chance.randint(1, 5)) % COUNTRIES if nearby else _rank(self.country(chance))
        return self.countries[other]

    def seat(self, chance: random.Random, country: Country) -> int:
        """Any office of the country, the high ones more often; 0 is the highest."""
        return chance.choices(range(len(country.seats)), cum_weights=country.seats)[0]

    def holder(self, country: Country, seat: int, day: dt.date, role: Role = "participant") -> Participant:
        """Who holds the office on the day, as one who takes part."""
        seat %= len(country.seats)
        at = country.first_seat + seat
        term = ((day - FIRST_DAY).days + self._shifts[at]) // TERM_DAYS
        person = at * HOLDERS + min(max(term, 0), HOLDERS - 1)
        return Participant(
            entity_id=f"person:{person}",
            name=self._names[person],
            kind="person",
            country=country.code,
            role=role,
            title=_OFFICES[seat] if seat < len(_OFFICES) else _LESSER[seat % len(_LESSER)],
        )

    def forum(self, chance: random.Random) -> Participant:
        """An organization that gathers others."""
        at = min(int(chance.paretovariate(0.6)) - 1, FORUMS - 1)
        return Participant(entity_id=f"forum:{at}", name=self._forums[at], kind="organization")


def country_of(world: World, actor: Participant) -> Country:
    """The country that a person or a country acts for."""
    return world.countries[_number(actor.country or "AA")]


def _seats(weights: list[float]) -> Iterable[int]:
    """How many offices each country has, by its weight; what rounding leaves over goes to the first."""
    share = SEATS / sum(weights)
    counts = [max(_FEWEST_SEATS, round(weight * share)) for weight in weights]
    counts[0] += SEATS - sum(counts)
    return counts


def _country(chance: random.Random, rank: int, first_seat: int, seats: int) -> Country:
    code = _LETTERS[rank // 26] + _LETTERS[rank % 26]
    lat, lon = chance.uniform(-55, 65), chance.uniform(-170, 170)
    places = tuple(_city(chance, code, f"{code}:{at}", lat + 3 * at, lon) for at in range(3))
    weights = tuple(accumulate((seat + 1) ** -1.3 for seat in range(seats)))
    return Country(code, made_up(chance, 2, 3), places, first_seat, weights)


def _city(chance: random.Random, country: str, key: str, lat: float, lon: float) -> tuple[Place, ...]:
    name = made_up(chance, 2, 4)
    return tuple(
        Place(entity_id=f"place:{key}", venue=f"{name} {hall}", city=name, country=country, lat=lat, lon=lon)
        for hall in _HALLS
    )


def _rank(country: Country) -> int:
    return _number(country.code)


def _number(code: str) -> int:
    return _LETTERS.index(code[0]) * 26 + _LETTERS.index(code[1])

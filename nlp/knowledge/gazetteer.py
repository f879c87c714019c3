"""Cities with country, coordinates and population, from GeoNames."""

import csv
import io
import sys
from importlib.resources import files

from nlp.knowledge.names import fold
from nlp.knowledge.tables import City

CONTINENTS = frozenset({"africa", "america", "asia", "eurasia", "europe", "oceania"})
"""Names that towns bear too (Asia in the Philippines), and that mean no town where news names them."""


class Gazetteer:
    """Populated places by every folded spelling of the table: capitals and summit places first, then the largest."""

    def __init__(self) -> None:
        text = files("data").joinpath("knowledge", "cities.csv").read_text(encoding="utf-8")
        table = csv.reader(io.StringIO(text))
        next(table)
        self._cities: list[City] = []
        self._called: dict[str, tuple[int, ...]] = {}
        self._also_called: dict[str, tuple[int, ...]] = {}
        for at, (name, country, lat, lon, population, notable, keys, other_keys, _) in enumerate(table):
            self._cities.append(
                City(name, sys.intern(country), float(lat), float(lon), int(population), notable == "1")
            )
            for cell, index in ((keys, self._called), (other_keys, self._also_called)):
                for key in cell.split("|") if cell else ():
                    index[key] = (*index.get(key, ()), at)

    def city(self, name: str, country: str | None = None, capital_of: str | None = None) -> City | None:
        """The city of this name in `country`; without one the capital, the place known for summits, or the largest."""
        key = fold(name)
        if key in CONTINENTS:
            return None
        found = [self._cities[at] for at in self._called.get(key) or self._also_called.get(key) or ()]
        found.sort(key=lambda city: (not city.notable, -city.population, city.country))
        wanted = country or capital_of
        within = [city for city in found if city.country == wanted]
        if within or country:
            return within[0] if within else None
        return found[0] if found else None

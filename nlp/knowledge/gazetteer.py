"""Cities with country, coordinates and population, from GeoNames."""

import csv
import io
from collections import defaultdict
from importlib.resources import files

from nlp.knowledge.names import fold
from nlp.knowledge.tables import City


class Gazetteer:
    """Populated places by every folded spelling of the table: capitals and summit places first, then the largest."""

    def __init__(self) -> None:
        text = files("data").joinpath("knowledge", "cities.csv").read_text(encoding="utf-8")
        table = csv.reader(io.StringIO(text))
        next(table)
        self._rows = list(table)
        self._called: dict[str, list[int]] = defaultdict(list)
        self._also_called: dict[str, list[int]] = defaultdict(list)
        for at, row in enumerate(self._rows):
            for cell, index in ((row[6], self._called), (row[7], self._also_called)):
                for key in cell.split("|") if cell else ():
                    index[key].append(at)

    def city(self, name: str, country: str | None = None, capital_of: str | None = None) -> City | None:
        """The city of this name in `country`; without one the capital, the place known for summits, or the largest."""
        key = fold(name)
        rows = [self._rows[at] for at in self._called.get(key) or self._also_called.get(key) or ()]
        rows.sort(key=lambda row: (row[5] != "1", -int(row[4]), row[1]))
        found = [_city(row) for row in rows]
        wanted = country or capital_of
        within = [city for city in found if city.country == wanted]
        if within or country:
            return within[0] if within else None
        return found[0] if found else None


def _city(row: list[str]) -> City:
    name, country, lat, lon, population, *_ = row
    return City(name, country, float(lat), float(lon), int(population))

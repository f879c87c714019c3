"""Cities with country, coordinates and population, from GeoNames."""

from collections import defaultdict

from nlp.knowledge.names import fold
from nlp.knowledge.tables import City, parts, rows


class Gazetteer:
    """Populated places by every Latin spelling, the largest first."""

    def __init__(self) -> None:
        self._cities: dict[str, list[City]] = defaultdict(list)
        for row in rows("cities.csv"):
            city = City(row["name"], row["country"], float(row["lat"]), float(row["lon"]), int(row["population"]))
            for key in {fold(surface) for surface in (row["name"], *parts(row["aliases"]))}:
                self._cities[key].append(city)
        for cities in self._cities.values():
            cities.sort(key=lambda c: (-c.population, c.country))

    def city(self, name: str, country: str | None = None, capital_of: str | None = None) -> City | None:
        """The largest city of this name in `country`, without one the capital of that name, else the largest of all."""
        found = self._cities.get(fold(name), [])
        wanted = country or capital_of
        within = [city for city in found if city.country == wanted]
        if within or country:
            return within[0] if within else None
        return found[0] if found else None

"""People that do not exist, as FollowTheMoney lines, for measuring imports: `write(path, count)`.

Family and given names are those of the tables and made-up ones, so that some names are borne by many and most by few.
"""

import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from nlp.knowledge.tables import read_countries, read_people
from scripts.synthetic.names import made_up

_POSTS = ("Minister of Foreign Affairs", "Member of Parliament", "Ambassador", "Mayor", "President",
          "Deputy Minister of Finance", "Judge of the Supreme Court")  # fmt: skip


def write(path: Path, count: int, seed: int = 1) -> None:
    """Write positions and `count` people with an occupancy each."""
    with path.open("w", encoding="utf-8") as stream:
        for entity in _entities(count, random.Random(seed)):
            stream.write(json.dumps(entity, ensure_ascii=False) + "\n")


def _entities(count: int, chance: random.Random) -> Iterator[dict[str, Any]]:
    people = read_people()
    families, given = [p.family for p in people], [p.name.split()[0] for p in people]
    countries = [c.known.country.lower() for c in read_countries() if c.known.country]
    for country in countries:
        for at, post in enumerate(_POSTS):
            yield _entity(f"post-{country}-{at}", "Position", name=post, country=country)
    for at in range(count):
        family = chance.choice(families) if chance.random() < 0.3 else made_up(chance, 2, 4)
        first = chance.choice(given) if chance.random() < 0.6 else made_up(chance, 2, 3)
        middle = chance.choice(given) if chance.random() < 0.4 else ""
        country, year = chance.choice(countries), chance.randint(1990, 2024)
        name = " ".join(filter(None, (first, middle, family)))
        alias = f"{family} {first}" if chance.random() < 0.5 else ""
        yield _entity(f"p-{at}", "Person", name=name, alias=alias, country=country)
        post = f"post-{country}-{chance.randrange(len(_POSTS))}"
        yield _entity(f"o-{at}", "Occupancy", holder=f"p-{at}", post=post, startDate=str(year), endDate=str(year + 4))


def _entity(key: str, schema: str, **properties: str) -> dict[str, Any]:
    return {"id": key, "schema": schema, "properties": {name: [value] for name, value in properties.items() if value}}

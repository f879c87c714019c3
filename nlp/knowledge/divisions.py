"""The country that a part of a state lies in, by a name that says what part it is: "Nakuru County", "Odesa Oblast".

Beside such a word the name needs no table of its own: a subdivision that one state alone has of that name, and else a
town, is meant.
"""

from functools import lru_cache

import pycountry

from nlp.knowledge.base import knowledge_base
from nlp.knowledge.names import fold
from nlp.knowledge.venues import country_of_region

_OF_STATES = frozenset({
    "canton", "county", "governorate", "krai", "oblast", "prefecture", "province", "regency", "voivodeship",
})  # fmt: skip
_OF_OTHERS = frozenset({"district", "municipality", "region", "state"})
"""Which towns have around them, but which also are of nature ("Gulf region") or of states ("buffer state")."""
DIVISIONS = _OF_STATES | _OF_OTHERS
_TOWN = 20_000
_COMPASS = frozenset({"central", "east", "eastern", "north", "northern", "south", "southern", "west", "western"})


def country_of_division(name: str) -> str | None:
    """The ISO alpha-2 code of the country of a county, province or the like called so; None without such a word."""
    called = fold(name).removeprefix("the ")
    words = called.split()
    if len(words) > 1 and words[-1] in DIVISIONS:
        kind, own = words[-1], words[:-1]
    elif len(words) > 2 and words[0] in DIVISIONS and words[1] == "of":
        kind, own = words[0], words[2:]
    else:
        return None
    if set(own) <= _COMPASS:
        return None
    bare = " ".join(own)
    listed = country_of_region(called) or country_of_region(bare)
    return listed or (_subdivisions().get(bare) if kind in _OF_STATES else None) or _of_town(bare)


def _of_town(name: str) -> str | None:
    town = knowledge_base().city(name)
    return town.country if town is not None and town.population >= _TOWN else None


@lru_cache(maxsize=1)
def _subdivisions() -> dict[str, str]:
    """The country of each subdivision whose name no other country has for one of its own."""
    found: dict[str, set[str]] = {}
    for each in pycountry.subdivisions:
        found.setdefault(_bare(fold(each.name)), set()).add(each.country_code)
    return {name: countries.pop() for name, countries in found.items() if len(countries) == 1}


def _bare(name: str) -> str:
    """The name without the word for what it is, with which some are listed: "Chernivetska oblast"."""
    words = name.split()
    return " ".join(words[:-1]) if len(words) > 1 and words[-1] in DIVISIONS else name

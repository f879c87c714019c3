"""Cities by the names that a text gives them, and the countries, states and regions that tell which city is meant."""

from collections.abc import Iterable
from itertools import takewhile

from spacy.tokens import Doc, Token

from nlp.components.frames.casting import Casting
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import Where
from nlp.knowledge.base import knowledge_base
from nlp.knowledge.tables import City
from nlp.knowledge.venues import country_of_region, country_of_state

GREAT_CITY = 500_000
"""Inhabitants of a city that is meant by its name alone, whatever else bears it."""
LARGE_CITY, FAR_LARGER = 100_000, 5
"""Inhabitants of a city that is meant before one so many times smaller in a country that the text names."""
PARTICLES = frozenset({"da", "de", "del", "des", "di", "do", "dos", "du", "el", "la", "las", "los", "sur"})
"""Small words inside the names of towns."""
SETTLED_LANDS = frozenset({"AU", "CA", "NZ", "US"})
"""Countries whose cities often bear the name of a town elsewhere, from which their settlers came."""


def is_city_called(name: str | None) -> bool:
    """Whether a name that begins like that of a building is a city's: "Port Louis", "Fort-de-France"."""
    first = (name or "").split(" ")[0].lower()
    return first in words("venue_nouns") and name is not None and knowledge_base().city(name) is not None


def city_place(name: str, country: str | None) -> Where | None:
    """A city known by name, with its country and coordinates; a city of another country than `country` does not count.

    It keeps the name of the text ("Kiev", "St Petersburg"), but is not called in capitals.
    """
    city = knowledge_base().city(name, country)
    if city is None and name.endswith((" DC", " D.C.", " D.C")):
        return city_place(name.rpartition(" ")[0].rstrip(","), country)
    if city is None:
        return None
    loud = name.isupper() and len(name) > 3
    return Where(None, name.title() if loud else name, city.country, city.lat, city.lon)


def place_in(text: str) -> Where | None:
    """The city of a text that is nothing but a place: "GAZIANTEP, TURKEY", "Palm Beach, Florida", "Doha"."""
    name, _, beside = text.partition(",")
    country = _country_called(beside.strip()) if beside else None
    return city_place(name.strip(), country) or city_place(text, None)


def named_place(token: Token, name: str, country: str | None, casting: Casting) -> Where | None:
    """The city that a token names, or the country of a state; what follows ("Palm Beach, Florida") decides."""
    if _is_house(token, name):
        return None
    name = name.removeprefix("the ").removesuffix(" in")  # "Windsor in England", cut by a tagger
    federation = country_of_state(name)
    if federation is not None and not _is_great_city(name) and not _is_capital_of_one(name, casting):
        return Where(None, None, federation)
    beside, region = country_beside(token), country_of_region(name)
    if beside is None and region is not None and _is_before_towns(name, region, casting):
        return Where(None, None, region)
    found = city_place(name, beside) if beside else _likely_city(name, country, casting)
    if found is not None:
        return found
    if region is not None:
        return Where(None, None, region)
    return Where(None, name, beside or country) if (beside or country) and not _is_people(name) else None


def _is_before_towns(name: str, land: str, casting: Casting) -> bool:
    """Whether a region is meant by a name that only smaller towns elsewhere bear: Goa of India and of the Philippines.

    In a text that names the other country and not that of the region, the town is.
    """
    town = knowledge_base().city(name)
    if town is None or town.notable or town.population >= GREAT_CITY or knowledge_base().city(name, land) is not None:
        return False
    return land in casting.countries or town.country not in casting.countries


def _is_house(token: Token, name: str) -> bool:
    """ "At the Imperial", "visited the Hermitage": a house that has the name of a town, without whose article."""
    at = token.dep_ == "dobj" or (token.dep_ == "pobj" and token.head.lower_ == "at")
    if not at or name.startswith("The "):
        return False
    city = knowledge_base().city(name.removeprefix("the "))
    if city is None or city.notable or city.name.startswith("The "):
        return False
    return name.startswith("the ") or any(t.lower_ == "the" and t.dep_ == "det" for t in token.lefts)


def _likely_city(name: str, country: str | None, casting: Casting) -> Where | None:
    """Of several cities of one name of which none is known for itself, the one in a country that the text names."""
    best = knowledge_base().city(name, country)
    if best is None or best.notable or best.population >= GREAT_CITY:
        return city_place(name, country)
    for code in casting.countries:
        other = knowledge_base().city(name, code) if code != best.country else None
        if other is not None and not _is_far_larger(best, other):
            return city_place(name, code if best.country not in casting.countries else best.country)
    return city_place(name, country)


def _is_far_larger(city: City, other: City) -> bool:
    """Geneva of Switzerland is meant in a text on Americans too, though there is one in Illinois.

    Windsor of Ontario is not meant in a text on the British.
    """
    if city.country in SETTLED_LANDS and other.country not in SETTLED_LANDS:
        return False
    return city.population >= LARGE_CITY and city.population >= FAR_LARGER * other.population


def _is_great_city(name: str) -> bool:
    """New York and Washington are cities before they are states; California is not, whatever town bears the name."""
    city = knowledge_base().city(name)
    return city is not None and city.population >= GREAT_CITY


def _is_capital_of_one(name: str, casting: Casting) -> bool:
    """Victoria is the capital in a text on the Seychelles, and a state of Australia in others."""
    city = knowledge_base().city(name)
    return city is not None and city.notable and city.country in casting.countries


def country_beside(token: Token) -> str | None:
    """The country of a state, region or country named right after the place and a comma, or "in"."""
    doc, comma = token.doc, token.i + 1
    if comma + 1 >= len(doc) or doc[comma].text not in (",", "in"):
        return None
    first = comma + 1
    if doc[first].lower_ in words("directions") and _country_called(doc[first : first + 2].text) is None:
        first += 1  # "Gaziantep, southern Turkey", and not "Belfast, Northern Ireland"
    first += doc[first : first + 1].text == "the"  # "Leiden, the Netherlands"
    beside = doc[first : first + 2]
    if doc[comma].text == "in" and any(t.pos_ == "NOUN" and t.is_lower for t in doc[first + 1 : first + 3]):
        return None  # "in Berlin in the Normandy format"
    if any(t.dep_ == "case" for t in doc[first : first + 3]) or _describes(doc[first : first + 1]):
        return None  # "in Hangzhou, Russia's minister", "in Kyiv, the Indian president"
    following = list(takewhile(lambda t: t.is_title or t.is_upper, beside))
    for name in (following, following[:1]):
        if name and (country := _country_called(" ".join(t.text for t in name))) is not None:
            return None if _is_of_noun_behind(name[-1]) else country
    return None


def town_called_like_a_state(token: Token) -> Where | None:
    """ "In Liberia, Costa Rica": a town of the state behind the comma that has the name of another one."""
    if token.pos_ != "PROPN" or token.dep_ != "pobj":
        return None
    beside = country_beside(token) or _land_of_part(token)
    own = _country_called(token.text)
    return city_place(token.text, beside) if beside is not None and own not in (None, beside) else None


def _land_of_part(token: Token) -> str | None:
    """ "Liberia, in the north of Costa Rica"."""
    words_behind = [t.lower_ for t in token.doc[token.i + 1 : token.i + 6]]
    if (
        words_behind[:3] != [",", "in", "the"]
        or words_behind[4:] != ["of"]
        or words_behind[3] not in words("directions")
    ):
        return None
    behind = token.doc[token.i + 6 : token.i + 8]
    return _country_called(behind.text) or _country_called(behind[:1].text)


def _is_of_noun_behind(token: Token) -> bool:
    """ "In Karuizawa, US Secretary of State Antony Blinken", "in Anchorage, the Russian had": no land of the town."""
    described = token.dep_ in ("amod", "compound", "nmod", "poss") and token.head.i > token.i
    return described or (token.dep_ == "nsubj" and knowledge_base().country_of_demonym(token.text) is not None)


def _describes(words_beside: Iterable[Token]) -> bool:
    """Whether the words are adjectives of a country."""
    return any(
        t.dep_ in ("amod", "compound", "nmod") and knowledge_base().country_of_demonym(t.text) for t in words_beside
    )


def _country_called(text: str) -> str | None:
    region = country_of_region(text)
    country = knowledge_base().country_named(text) if region is None else None
    return region or (country.country if country is not None else None)


def unknown_town(token: Token) -> Where | None:
    """A town by a name that no table has, where the words say that it is one."""
    name = proper_name(token)
    return Where(None, name, country_beside(token)) if name and token.pos_ == "PROPN" and not _is_people(name) else None


def _is_people(name: str) -> bool:
    """ "Syrians", "Lebanese": of whom a list names several, so that the next is no land in which the first lies."""
    return knowledge_base().country_of_demonym(name.removesuffix("s")) is not None


def proper_name(token: Token) -> str | None:
    """The words of a capitalised name around `token`, its "of" complement included, without article or date."""
    doc, start, end = token.doc, token.i, token.i + 1
    first = token.left_edge.i
    while start > first:
        if doc[start - 1].text[:1].isupper() or doc[start - 1].lower_ in ("of", "-"):
            start -= 1
        elif start - 2 >= first and doc[start - 1].lower_ in PARTICLES and doc[start - 2].text[:1].isupper():
            start -= 2  # "Playa del Carmen", "Rio de Janeiro"
        else:
            break
    edge = token.right_edge.i
    while end <= edge and (doc[end].text[:1].isupper() or _joins(doc, end, edge)):
        end += 1 if doc[end].lower_ != "of" or doc[end + 1].lower_ != "the" else 2
    text = doc[start:end].text
    return text if text[:1].isupper() else None


def _joins(doc: Doc, index: int, edge: int) -> bool:
    following = index + (2 if doc[index + 1 : index + 2].text == "the" else 1)
    return doc[index].lower_ == "of" and following <= edge and doc[following].text[:1].isupper()

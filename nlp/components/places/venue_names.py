"""What of a noun phrase is the name of a venue, and which city that name begins with."""

from dataclasses import replace

from spacy.tokens import Doc, Token

from nlp.components.frames.syntax import prepositional
from nlp.components.places.city_names import GREAT_CITY, city_place
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import Where
from nlp.knowledge.base import knowledge_base
from nlp.knowledge.venues import venue

TOWNS = ("GPE", "LOC")
HONORIFICS = frozenset({"mr", "mr.", "mrs", "mrs.", "ms", "ms.", "h.e", "h.e.", "dr.", "hon."})
LATER = (2, 3, 4)
"""Words at which a name may end that the parse cuts short: "Aras an Uachtarain"."""


def title_inside(token: Token) -> int | None:
    """Where the name of a person begins that the parse makes one with a ground: "at the AU Headquarters Mr. Mane"."""
    return next((t.i for t in token.doc[token.left_edge.i + 1 : token.i] if t.lower_ in HONORIFICS), None)


def venue_of_base(token: Token, named: str | None) -> Where | None:
    """A venue of the knowledge base by its name, by all words up to its last ("Mar-a-Lago"), or without a common one.

    "The Bocharov Ruchei residence" is called after its name, and "the Sunnylands estate".
    """
    doc = token.doc
    whole = doc[token.left_edge.i : token.i + 1].text
    names = [named] if named else []
    cut = [doc[token.left_edge.i : token.i + more] for more in LATER if token.pos_ == "PROPN"]
    names += [span.text for span in cut if span[-1].text[:1].isupper()]
    if "-" in whole and token.pos_ == "PROPN":
        names.append(whole)
    if token.lemma_.lower() in words("venue_nouns") and token.i > token.left_edge.i:
        names.append(doc[token.left_edge.i : token.i].text.removesuffix("'s").removesuffix("’s"))
    here = _town_of_dateline(doc) if next(prepositional(token, "in"), None) is None else None
    return next((known for name in names if (known := _namesake_in(here, name) or known_venue(name))), None)


def _town_of_dateline(doc: Doc) -> str | None:
    line = doc._.dateline
    return line.place.split(",")[0].title() if line is not None and line.place else None


def _namesake_in(town: str | None, name: str) -> Where | None:
    """The house in a town of a name that one elsewhere is better known by: the Peace Palace in Phnom Penh."""
    named = name.removeprefix("the ").removeprefix("The ")
    here = known_venue(f"{named} in {town}") if town else None
    return replace(here, venue=named) if here is not None else None


def is_venue(token: Token) -> bool:
    """Whether the noun, or a word before it, is one for a building or ground: "hall", "airport"."""
    return any(t.lemma_.lower() in words("venue_nouns") | words("vessels") for t in [token, *token.lefts])


def city_before(token: Token, named: str | None) -> Where | None:
    """The city that the name of a venue begins with: all before a common noun, or one that is known for itself."""
    given = (named or "").split(" of ")[0].split()
    if given[-1:] == [token.text]:
        given = given[:-1]
    shortest = len(given) if not token.text[:1].isupper() else 1
    for end in range(len(given), shortest - 1, -1) if given else ():
        if given[end - 1].lower() in words("venue_nouns"):
            continue  # "Marina Bay" is in no town of Marina
        city = knowledge_base().city(" ".join(given[:end]))
        placed = end == shortest and token.i > 0 and token.nbor(-1).ent_type_ in TOWNS
        if city is not None and (city.notable or city.population >= GREAT_CITY or placed):
            return city_place(" ".join(given[:end]), None)
    return None


def venue_name(token: Token, named: str | None, inside: Where | None) -> str | None:
    """The name of a venue, which is more than that of the city before it: "Rideau Hall", but not "Minsk airport"."""
    name = (named or "").split(",")[0]
    if not token.text[:1].isupper():
        name = name.split(" of ")[0]
    if not name or (" " not in name and token.pos_ != "PROPN"):
        return None
    rest = name.removesuffix(token.text).strip()
    common = inside is not None and rest == inside.city and not token.text[:1].isupper()
    return None if common else name


def known_venue(name: str) -> Where | None:
    """The place of a venue of the knowledge base; a town known for its summits is a city."""
    known = venue(name)
    if known is None:
        return None
    if known.city is not None:
        return Where(known.name, known.city, known.country, known.lat, known.lon)
    if {word.lower() for word in known.name.split()} & (words("venue_nouns") - {"port"}):
        return Where(known.name, None, known.country, known.lat, known.lon)
    return Where(None, name.removeprefix("the "), known.country, known.lat, known.lon)

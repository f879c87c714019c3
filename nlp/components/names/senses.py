"""Each way to write a name of the knowledge base, with what it stands for: states, bodies, people, capitals."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from nlp.components.names.phrases import PhraseKind
from nlp.components.names.small_heads import with_small_heads
from nlp.components.names.vocabulary import table
from nlp.knowledge.base import KnowledgeBase, knowledge_base
from nlp.knowledge.names import fold
from nlp.knowledge.tables import Known, rows

_SPOKEN = 4
"""So many initials at least are spoken as one word."""
_CALLED, _SPELLED = 3, 6
"""So many letters a leader's initials have, and from so many on it is a name like "McCain"."""
DEMONYM_PREFIXES = frozenset(("sino", "russo", "franco", "anglo", "indo", "italo", "germano", "turco"))
_PREFERENCE: dict[PhraseKind, int] = {
    "country": 0,
    "metonym": 1,
    "capital": 2,
    "nationality": 3,
    "organization": 4,
    "person": 5,
    "region": 6,
}


@dataclass(frozen=True, slots=True)
class Sense:
    """What a phrase of the knowledge base may stand for."""

    kind: PhraseKind
    country: str | None
    known: Known


@lru_cache(maxsize=1)
def senses_by_surface() -> dict[str, Sense]:
    """Surface form -> sense; of several senses the one that names most directly."""
    senses: dict[str, Sense] = {}
    for surface, category in surfaces(knowledge_base()):
        kind: PhraseKind = "nationality" if category == "demonym" else category  # type: ignore[assignment]
        known = _entry(surface, kind)
        if known is None or not surface[:1].isupper():
            continue
        held = senses.get(surface)
        if held is None or _PREFERENCE[kind] < _PREFERENCE[held.kind]:
            senses[surface] = Sense(kind, known.country, known)
    bodies = frozenset(s for s, sense in senses.items() if sense.kind == "organization")
    named_small = ((with_small_heads(s, sense.known, bodies), sense) for s, sense in senses.items())
    senses = {small: sense for small, sense in named_small if small} | senses
    for known in _former_states():
        senses.update({surface: Sense("country", known.country, known) for surface in known.aliases})
    united_states = knowledge_base().country("US")
    if united_states is not None:
        senses.update(
            {state: Sense("region", "US", united_states.known) for state in table("institutions")["us_states"]}
        )
    senses = _regions_like_states(senses) | senses
    plain = {_unmarked(s): sense for s, sense in senses.items() if sense.kind == "person" and not s.isascii()}
    senses = {s: sense for s, sense in plain.items() if s.isascii()} | senses
    senses = _pronounced(senses) | senses
    senses |= {s.replace("'", "’"): sense for s, sense in senses.items() if "'" in s}
    shouted = {s.upper(): sense for s, sense in senses.items() if sense.kind in ("country", "capital") and len(s) > 3}
    return shouted | senses


def _regions_like_states(senses: dict[str, Sense]) -> dict[str, Sense]:
    """Parts of states in whose name another state or people stands: "Northern Ireland", "Inner Mongolia"."""
    found: dict[str, Sense] = {}
    for row in rows("regions.csv"):
        country = knowledge_base().country(row["country"])
        named = (senses.get(word) for word in row["name"].split())
        if country is not None and any(s is not None and s.kind in ("country", "nationality") for s in named):
            found[row["name"]] = Sense("region", row["country"], country.known)
    return found


def _pronounced(senses: dict[str, Sense]) -> dict[str, Sense]:
    """Bodies by the initials that are spoken as a word, as British papers write them: "Nato", "Opec", "Ecowas"."""
    other_words = frozenset(table("institutions")["initials_that_are_words"])
    initials = {
        surface.capitalize(): sense
        for surface, sense in senses.items()
        if sense.kind == "organization" and len(surface) >= _SPOKEN and surface.isupper() and surface.isalpha()
    }
    return {written: sense for written, sense in initials.items() if written not in other_words}


def _is_of_initials(alias: str) -> bool:
    """ "MBS", "AMLO", "ScoMo": what headlines make of a name, which no family name looks like."""
    return alias.isascii() and alias.isalpha() and _CALLED <= len(alias) < _SPELLED and not alias[1:].islower()


def _unmarked(surface: str) -> str:
    """A name without its accents, as agencies write it: "Aleksandar Vucic"."""
    return "".join(c for c in unicodedata.normalize("NFKD", surface) if not unicodedata.combining(c))


def surfaces(base: KnowledgeBase) -> Iterator[tuple[str, str]]:
    """Surface forms with their category: country, demonym, capital, metonym, organization or person."""
    for country in base.countries:
        yield from ((surface, "country") for surface in (country.known.name, *country.known.aliases))
        yield from ((d, "demonym") for d in country.demonyms if fold(d) not in DEMONYM_PREFIXES)
        yield from ((capital, "capital") for capital in country.capitals)
    yield from ((row["surface"], "metonym") for row in rows("metonyms.csv"))
    for known in base.organizations:
        yield from ((surface, "organization") for surface in (known.name, *known.aliases))
    for known in base.people:
        named = (known.name, *known.aliases)
        yield from ((surface, "person") for surface in named if " " in surface or _is_of_initials(surface))
    yield from ((country.official, "country") for country in base.countries if country.official)


def _former_states() -> list[Known]:
    """States that are no more, with the code of one of today; East Germany, a side beside West Germany, has none."""
    return [
        Known(row["id"], row["name"], "country", row.get("country"), aliases=tuple(row["surfaces"]))
        for row in table("institutions")["former_states"]
    ]


def _entry(surface: str, kind: PhraseKind) -> Known | None:
    base = knowledge_base()
    if kind in ("capital", "metonym"):
        code = base.capital_country(surface) if kind == "capital" else base.metonym(surface)
        country = base.country(code) if code else None
        return country.known if country else None
    if kind in ("country", "nationality"):
        return base.country_named(surface)
    named = [known for known in base.exact(surface) if known.kind == kind]
    return named[0] if len(named) == 1 or (kind == "organization" and named) else None

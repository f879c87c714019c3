"""The names of the knowledge base as phrases in a text: countries, nationalities, capitals, bodies and people."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice
from typing import Literal

from spacy.language import Language
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc

from nlp.components.names.halves import halves, whole_names
from nlp.components.names.small_heads import with_small_heads
from nlp.components.names.states_of_one_name import is_of_several, state_meant
from nlp.components.names.vocabulary import given_name_genders, heads, table, words
from nlp.knowledge.base import KnowledgeBase, knowledge_base
from nlp.knowledge.names import fold
from nlp.knowledge.tables import Known, rows

PhraseKind = Literal["country", "nationality", "capital", "metonym", "organization", "person", "region"]
POSSESSIVES = frozenset(("'s", "’s", "'", "’"))
_AT_ONCE = 1_000
_SPOKEN = 4
"""So many initials at least are spoken as one word."""
_PARTS_OF_AMERICA = frozenset(("Central", "Latin", "Middle", "North", "South"))
_OF_AMERICA = frozenset(("America", "American", "Americans"))
_SIDES_OF_STATES = frozenset(("East", "North", "South", "West"))
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


@dataclass(frozen=True, slots=True)
class Phrase:
    """Tokens `start:end` that are a phrase of the knowledge base."""

    start: int
    end: int
    kind: PhraseKind
    country: str | None
    known: Known


class Lexicon:
    """All phrases, compiled for the tokenizer of one pipeline."""

    def __init__(self, nlp: Language) -> None:
        self.senses = _senses()
        self._matcher = PhraseMatcher(nlp.vocab, attr="ORTH")
        surfaces = iter(self.senses)
        # One call for all would hold up every other thread for long.
        while some := list(islice(surfaces, _AT_ONCE)):
            self._matcher.add("known", [nlp.make_doc(surface) for surface in some])

    def phrases(self, doc: Doc) -> list[Phrase]:
        """The longest phrases of the document that mean what they say, none overlapping, in text order."""
        found = [phrase for phrase in self._longest(doc) if not _part_of_other_name(doc, phrase)]
        found = _told_apart(doc, found)
        named = ((i, knowledge_base().country(code)) for i, code in (*halves(doc, found), *whole_names(doc, found)))
        found += [Phrase(i, i + 1, "country", c.known.country, c.known) for i, c in named if c is not None]
        return sorted(found, key=lambda p: p.start)

    def _longest(self, doc: Doc) -> list[Phrase]:
        spans = sorted(((start, end) for _, start, end in self._matcher(doc)), key=lambda s: (s[0] - s[1], s[0]))
        text = doc.text
        taken: set[int] = set()
        chosen: list[Phrase] = []
        for start, end in spans:
            if any(i in taken for i in range(start, end)):
                continue
            surface = text[doc[start].idx : doc[end - 1].idx + len(doc[end - 1].text)]
            sense = self.senses.get(surface)
            if sense is not None:
                taken.update(range(start, end))
                chosen.append(Phrase(start, end, sense.kind, sense.country, sense.known))
        return sorted(chosen, key=lambda p: p.start)


def _told_apart(doc: Doc, found: list[Phrase]) -> list[Phrase]:
    """The phrases, those that several states are called by as of the one that the text names otherwise."""
    surfaces = [doc[phrase.start : phrase.end].text for phrase in found]
    if not any(map(is_of_several, surfaces)):
        return found
    named = [p.country for p, surface in zip(found, surfaces, strict=True) if p.country and not is_of_several(surface)]
    return [_meant(phrase, surface, named) for phrase, surface in zip(found, surfaces, strict=True)]


def _meant(phrase: Phrase, surface: str, named: list[str]) -> Phrase:
    code = state_meant(surface, named) if phrase.kind in ("country", "nationality") else None
    country = knowledge_base().country(code) if code is not None and code != phrase.country else None
    return phrase if country is None else replace(phrase, country=code, known=country.known)


def covering(phrases: Sequence[Phrase], length: int) -> list[Phrase | None]:
    """For each token the phrase that it is part of."""
    cover: list[Phrase | None] = [None] * length
    for phrase in phrases:
        cover[phrase.start : phrase.end] = [phrase] * (phrase.end - phrase.start)
    return cover


@lru_cache(maxsize=1)
def _senses() -> dict[str, Sense]:
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
        senses.update({surface: Sense("country", None, known) for surface in known.aliases})
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
        yield from ((surface, "person") for surface in (known.name, *known.aliases) if " " in surface)
    yield from ((country.official, "country") for country in base.countries if country.official)


def _former_states() -> list[Known]:
    """States that are no more: countries without a code."""
    return [
        Known(id=row["id"], name=row["name"], kind="country", aliases=tuple(row["surfaces"]))
        for row in table("institutions")["former_states"]
    ]


def _part_of_other_name(doc: Doc, phrase: Phrase) -> bool:
    """Whether a name is only part of another, or none: "New Jersey", "the Philippine Sea", "pro-Russian"."""
    after = doc[phrase.end] if phrase.end < len(doc) else None
    if phrase.kind == "metonym" and after is not None and after.text in words("actor_words", "venue_words"):
        return True
    if doc[phrase.start].text == "WHO" and after is not None and after.text == ":":
        return True  # "WHO: Minister Ruiz. WHERE: Oslo", as advisories to the media are laid out
    before = doc[phrase.start - 1] if phrase.start else None
    if phrase.kind == "person" and before is not None and before.text in words("actor_words", "ship_prefixes"):
        return True  # "USS Ronald Reagan"
    if phrase.kind == "organization" and before is not None and before.text in _SIDES_OF_STATES:
        return before.ent_type_ == doc[phrase.start].ent_type_ == "ORG"  # "the South Sudan Liberation Movement"
    if phrase.kind == "organization" and doc[phrase.start].is_title and _is_of_person(doc, phrase):
        return True  # "Arsa Bunnag", though "Arsa" may be the initials of a body
    if phrase.kind not in ("country", "nationality", "capital"):
        return False
    if after is not None and after.text in words("actor_words", "water_and_war"):
        return True
    if _is_of_person(doc, phrase):
        return True
    if before is None:
        return False
    if before.text in words("actor_words", "name_extenders"):
        return True
    if doc[phrase.start : phrase.end].text in _OF_AMERICA and before.text in _PARTS_OF_AMERICA:
        return True
    return before.text == "-" and phrase.start > 1 and doc[phrase.start - 2].lower_ in ("pro", "anti", "non")


def _is_of_person(doc: Doc, phrase: Phrase) -> bool:
    """Whether a name of one word is the first or last part of what the tagger takes for a person: "Wellington Wu"."""
    token = doc[phrase.start]
    if phrase.kind == "nationality" or phrase.end != phrase.start + 1 or token.ent_type_ != "PERSON":
        return False
    before = doc[phrase.start - 1] if phrase.start else None
    after = doc[phrase.end] if phrase.end < len(doc) else None
    if before is not None and before.ent_type_ == "PERSON" and token.ent_iob_ == "I":
        return fold(before.text) in given_name_genders()
    if after is None or after.ent_iob_ != "I" or after.dep_ == "punct" or not after.is_title:
        return False
    if after.lower_ in heads() or after.lower_ in words("titles", "modifiers"):
        return False
    return before is None or before.lower_ not in words("actor_words", "place_prepositions")


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

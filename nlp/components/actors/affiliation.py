"""The country of a person whose office says none, from how the text introduces him: "Syrian", "of the Moscow Center",
"an Istanbul-based analyst", "a professor at Tsinghua University".

Only what stands in the same noun phrase, or in the apposition or prepositions right behind the name, counts.
"""

import re
from collections.abc import Container, Iterator, Sequence
from functools import lru_cache

from spacy.tokens import Doc, Span, Token

from nlp.components.frames.syntax import FINITE
from nlp.components.names.family_names import address_start
from nlp.components.names.lifetimes import behind_lifetime
from nlp.components.names.names import Name
from nlp.components.names.phrases import POSSESSIVES, Phrase
from nlp.components.names.vocabulary import table, words
from nlp.knowledge.base import knowledge_base
from nlp.knowledge.divisions import DIVISIONS, country_of_division
from nlp.knowledge.venues import country_of_region

_BEFORE, _AFTER = 7, 20
_PLACED_BY = frozenset(("of", "at", "in", "from", "near", "the", "a", "an", ",", "based", "outside", "'s", "’s"))
_ABOUT = frozenset(("for", "on", "about", "against", "to", "-"))
_OPENERS = frozenset((",", "of", "from", "with", "at", "in", "(", "-", "–", "—"))
_SIDES = frozenset(("delegation", "side", "team"))
_NEXT_SIDE = 4  # tokens behind a comma in which another side than that of the name is said
_SEATS = frozenset(("metonym", "organization", "region"))
_LARGE_CITY = 300_000
_PART_WORDS = 4
_OF_TOWNS = frozenset(
    ("councillor", "councilor", "governor", "mayor", "mayoress", "prefect", "vice-governor", "vice-mayor")
)
_US_SEAT = re.compile(r"[RD]-[A-Z][a-z]+\.?|[RD]-[A-Z]\.?[A-Z]\.?")  # party and state: "R-Wis.", "D-N.Y."


class Affiliations:
    """Reads the introductions of the people of one document."""

    def __init__(self, doc: Doc, cover: Sequence[Phrase | None]) -> None:
        self._doc, self._cover = doc, cover
        self._entities = {entity.start: entity for entity in doc.ents}

    def of(self, names: Sequence[Name], others: Container[int]) -> tuple[str | None, bool]:
        """The ISO alpha-2 code of the country that the first telling introduction names, None if none does; and whether
        the person is introduced as one of an international body, which no country stands for.

        `others` are the tokens of other people and their offices, at which an introduction ends.
        """
        for name in names:
            offices = [self._doc[i] for title in name.titles for i in range(title.start, title.end)]
            before, behind = self._introduction(name), self._apposition(name, others)
            told = self._predicate(name, others)
            for token in (*offices, *before, *self._noun_before(name, others), *behind, *told):
                modifies = token.i < name.start
                country = self._owner_state(name, token) or self._country_at(token, modifies)
                held = next((t for t in name.titles if t.start <= token.i < t.end), None)
                country = country or self._part(
                    token, modifies or held is not None, held is not None and held.start == token.i
                )
                phrase = self._cover[token.i]
                if country is not None:
                    return country, False
                if phrase is not None and phrase.kind == "organization" and phrase.country is None:
                    return None, True
        return None, False

    def _owner_state(self, name: Name, token: Token) -> str | None:
        """The state whose possessive stands right before the name, whatever is done to him: "spoke to Iran's X"."""
        phrase = self._cover[token.i]
        start = address_start(self._doc, name.start)
        owns = phrase is not None and phrase.kind == "country" and phrase.end == start - 1
        return phrase.country if owns and phrase is not None and self._word(phrase.end) in POSSESSIVES else None

    def _introduction(self, name: Name) -> Iterator[Token]:
        """The words of the noun phrase before the name, the nearest first."""
        first = max(name.start - _BEFORE, self._doc[name.start].sent.start)
        for i in range(name.start - 1, first - 1, -1):
            token = self._doc[i]
            if token.pos_ not in ("ADJ", "NOUN", "PROPN", "PART", "DET") and token.text not in ("-", *POSSESSIVES):
                return
            yield token

    def _noun_before(self, name: Name, others: Container[int]) -> Iterator[Token]:
        """ "A Ghanaian intermediary, Prof. X": the words of the noun that the name only explains, its country first."""
        root = self._doc[name.start : name.end].root
        noun = root.head
        if root.dep_ != "appos" or noun.pos_ != "NOUN" or noun.i >= name.start or noun.i in others:
            return
        yield from (t for t in self._doc[noun.left_edge.i : noun.i] if t.i not in others)

    def _predicate(self, name: Name, others: Container[int]) -> Iterator[Token]:
        """ "X was a Norwegian jurist": the words before the noun that a biography says a person to be."""
        root = self._doc[name.start : name.end].root
        verb = behind_lifetime(self._doc, name.end) or (root.head if root.dep_ == "nsubj" else None)
        if verb is None or verb.lemma_ != "be" or any(t.dep_ == "neg" for t in verb.children):
            return
        for noun in (t for t in verb.rights if t.dep_ in ("attr", "acomp") and t.i not in others):
            yield from (t for t in self._doc[noun.left_edge.i : noun.i + 1] if t.i not in others)

    def _apposition(self, name: Name, others: Container[int]) -> Iterator[Token]:
        """The words behind the name that describe it, up to the verb, a quotation or another person."""
        end = max(name.end, name.until)
        if end >= len(self._doc) or self._doc[end].lower_ not in _OPENERS or self._goes_on_to_others(end):
            return
        for i in range(end, min(end + _AFTER, self._doc[name.start].sent.end)):
            verb = self._doc[i].tag_ in FINITE or (self._doc[i].dep_ == "ROOT" and self._doc[i].pos_ == "VERB")
            if verb or self._doc[i].is_quote or i in others or self._owns_another(i, others):
                return
            yield self._doc[i]

    def _owns_another(self, i: int, others: Container[int]) -> bool:
        """Whether the state whose possessive begins here is that of the next person in a list: "X, Algeria's Y"."""
        phrase = self._cover[i]
        return phrase is not None and self._word(phrase.end) in POSSESSIVES and phrase.end + 1 in others

    def _goes_on_to_others(self, comma: int) -> bool:
        """ "The Kenyan side was led by X, and the Chadian side by Y", "by X, the Chadian side - by Y"."""
        behind = self._doc[comma + 1 : comma + 1 + _NEXT_SIDE]
        joined = len(behind) > 0 and behind[0].pos_ == "CCONJ"
        return self._doc[comma].text == "," and (joined or any(t.lower_ in _SIDES for t in behind))

    def _country_at(self, token: Token, modifies: bool) -> str | None:
        phrase, entity = self._cover[token.i], self._entities.get(token.i)
        if phrase is not None:
            places = phrase.start == token.i and self._places(phrase, modifies)
            return phrase.country if places else None
        if token.text in words("titles", "us_party_words") or _US_SEAT.fullmatch(token.text):
            return "US"
        if entity is None:
            return None
        if entity.label_ in ("ORG", "FAC"):
            return _institute(entity.text)
        return self._city(entity) if entity.label_ in ("GPE", "LOC") else None

    def _places(self, phrase: Phrase, modifies: bool) -> bool:
        """Whether the phrase says where somebody belongs, and not what he studies or deals with.

        A seat of power or a body before the name ("former Pentagon official") needs no more to do so.
        """
        after = self._word(phrase.end)
        if after in words("actor_words", "subject_nouns") or self._is_joined(phrase.end):
            return False
        before = self._word(phrase.start - 1).lower()
        if before in _ABOUT:
            return False
        if phrase.kind == "nationality" or after in ("-", *POSSESSIVES) or (modifies and phrase.kind in _SEATS):
            return True
        return before in ("", *_PLACED_BY) or self._doc[phrase.start - 1].ent_type_ == "ORG"

    def _word(self, i: int) -> str:
        return str(self._doc[i].text) if 0 <= i < len(self._doc) else ""

    def _is_joined(self, end: int) -> bool:
        """Whether a hyphen joins the country to another word than "based": "Russia-Japan Society", "US-led"."""
        return self._word(end) == "-" and self._word(end + 1).lower() not in ("based", "born")

    def _city(self, entity: Span) -> str | None:
        """The country of a city or region that somebody is said to be of."""
        placed = self._word(entity.start - 1).lower() in ("", *_PLACED_BY)
        if not placed and self._word(entity.end) not in ("-", *POSSESSIVES):
            return None
        behind = self._word(entity.end)
        division = f"{entity.text} {behind}" if behind.lower() in DIVISIONS else entity.text
        return country_of_region(entity.text) or country_of_division(division) or self._governed(entity)

    def _part(self, token: Token, modifies: bool, opens: bool) -> str | None:
        """The country of the part or body of a state whose name begins here, whatever a tagger takes it for."""
        before = self._word(token.i - 1).lower()
        about = before in _ABOUT and not opens
        if about or not token.text[:1].isupper() or not (modifies or before in ("of", "from")):
            return None
        for end in range(min(token.i + _PART_WORDS, token.sent.end), token.i, -1):
            called = self._doc[token.i : end].text
            country = country_of_region(called) or country_of_division(called) or _institutes().get(called)
            if country is not None:
                return country
        return None

    def _governed(self, entity: Span) -> str | None:
        """The country of a large city, or of a town of any size of whose mayor or governor the text tells."""
        office = self._word(entity.start - 2).lower()
        if self._word(entity.start - 1).lower() == "of" and office in _OF_TOWNS:
            town = knowledge_base().city(entity.text)
            return town.country if town is not None else None
        return _large_city(entity.text)


def _large_city(name: str) -> str | None:
    city = knowledge_base().city(name)
    return city.country if city is not None and city.population >= _LARGE_CITY else None


def _institute(name: str) -> str | None:
    """The country of a body that the table knows, or that bears the name of its place: "Peshawar University"."""
    known = _institutes()
    bare = name.removeprefix("the ").removesuffix("'s").removesuffix("’s")
    called = next((called for called in known if re.search(rf"\b{re.escape(called)}\b(?! of\b)", bare)), None)
    if called is not None:
        return known[called]
    parts = bare.split()
    ends = (country_of_region(" ".join(parts[at:])) for at in range(len(parts)))
    if region := next(filter(None, ends), None):
        return region
    return _large_city(parts[0]) if words("actor_words", "school_words") & set(parts[1:]) else None


@lru_cache(maxsize=1)
def _institutes() -> dict[str, str]:
    listed: dict[str, list[str]] = table("institutions")["institutes"]
    return {name: country for country, names in listed.items() for name in names}

"""Names of people beside the offices they hold: "President Ana Ruiz", "Ana Ruiz, envoy of Peru"."""

from spacy.tokens import Token

from nlp.components.names.abbreviated_offices import office_in_short
from nlp.components.names.name_bounds import MISTAGGED, UNTAGGED, NameBounds, namelike
from nlp.components.names.name_map import NameMap
from nlp.components.names.phrases import POSSESSIVES
from nlp.components.names.title_bounds import behind_bracket
from nlp.components.names.title_reader import is_hour
from nlp.components.names.token_sets import tokens_in
from nlp.components.names.vocabulary import (
    given_name_genders,
    heads,
    office_nouns,
    plural_heads,
    shortened_offices,
    words,
)
from nlp.knowledge.names import fold

_OWNER = 2  # tokens from an office back to the state whose possessive stands before it
_EXCELLENCIES = frozenset({"HE"})
_ODDLY = UNTAGGED | {"PRODUCT", "WORK_OF_ART"}
"""What taggers take strange names for."""


def _says_of_what_kind(token: Token) -> bool:
    """ "Official Visit of President Ruiz", a heading: of what kind a thing is, and nobody's office."""
    thing = token.head
    return token.lower_ == "official" and token.dep_ == "compound" and thing.i == token.i + 1 and not thing.ent_type_


class PeopleByOffices:
    """Adds to the map of a document the names that an office or a form of address gives away."""

    def __init__(self, names: NameMap, bounds: NameBounds) -> None:
        self.map, self.doc, self.bounds = names, names.doc, bounds

    def add_after(self, openers: frozenset[str]) -> None:
        """Capitalised words right after an office or a form of address are a person's name."""
        honorifics = words("titles", "honorifics")
        for token in tokens_in(self.doc, "LOWER", openers, ("ORTH", shortened_offices() | _EXCELLENCIES)):
            if token.i + 1 == len(self.doc):
                continue
            if openers is honorifics and token.text in _EXCELLENCIES:
                self._add_addressed(token.i + 1)
                continue
            short = openers is not honorifics and office_in_short(token) is not None
            if (token.lower_ not in openers and not short) or is_hour(token) or _says_of_what_kind(token):
                continue
            several = token.lower_ in plural_heads()
            office = several or short or (token.lower_ in heads() and token.text[0].isupper())
            beside = self._set_beside(token)
            if token.lower_ not in honorifics and not office and beside is None:
                continue
            several = several or beside is not None  # then one word is not enough
            behind = token.i + 1 if openers is honorifics else behind_bracket(self.doc, token.i + 1)
            start = end = behind if beside is None else beside
            plain = beside is None and token.lower_ not in honorifics and not short and not _ends_body(token)
            plain = plain and not (_ends_rank(token) or self._is_owned_by_state(token))
            allowed = UNTAGGED if plain else MISTAGGED
            while (
                end < token.sent.end
                and self.bounds.part_of_name(end, allowed)
                and (end == start or self.bounds.joined(end, allowed))
            ):
                end += 1
            if (
                end - start > several
                and self.doc[start].text[0].isupper()
                and namelike(self.doc, start, end)
                and self.doc[start].pos_ == "PROPN"
            ):
                self.map.add(start, end, "person")

    def _is_owned_by_state(self, office: Token) -> bool:
        """ "Cambodia's Prince Ranariddh met her": a state's own behind an office is somebody, whatever taggers see."""
        if office.i < _OWNER or office.nbor(-1).lower_ not in POSSESSIVES or not office.is_title:
            return False
        if office.i + 1 == len(self.doc):
            return False
        owner, name = self.map.cover[office.i - _OWNER], office.nbor(1)
        doer = name.dep_ in ("nsubj", "nsubjpass", "dobj", "pobj", "conj") and office.head == name
        return doer and owner is not None and owner.kind == "country"

    def _add_addressed(self, start: int) -> None:
        """ "HE Ana Ruiz": a whole name behind what may also be a pronoun in capitals."""
        end = start
        while end < self.doc[start].sent.end and self.bounds.part_of_name(end, MISTAGGED):
            if end > start and not self.bounds.joined(end, MISTAGGED):
                break
            end += 1
        if end - start > 1 and self.doc[start].is_title and namelike(self.doc, start, end):
            self.map.add(start, end, "person")

    def _set_beside(self, token: Token) -> int | None:
        """Where the name that the parser sets beside an office begins: "envoy, Sigrid Aasland", "chief Ana Ruiz"."""
        if token.lower_ not in heads():
            return None
        follows = token.i + 1 < len(self.doc) and self.doc[token.i + 1].text == ","
        start = token.i + 1 + follows
        if start >= len(self.doc) or not self.doc[start].text[0].isupper():
            return None
        name = self.doc[start].head if self.doc[start].dep_ == "compound" else self.doc[start]
        apposed = name.dep_ == "appos" and name.head == token
        modified = token.dep_ == "compound" and token.head in (name, self.doc[start]) and token.text[0].islower()
        return start if name.pos_ == "PROPN" and (apposed or modified) else None

    def add_before(self) -> None:
        """Capitalised words that the parser sets an office beside are a person's name: "Ana Ruiz, envoy of Peru"."""
        for token in tokens_in(self.doc, "LOWER", office_nouns()):
            name = token.head
            if token.dep_ != "appos" or token.lower_ not in heads() or name.pos_ != "PROPN" or name.i >= token.i:
                continue
            start = name.i
            while (
                start > name.sent.start
                and self.bounds.part_of_name(start - 1, MISTAGGED)
                and self.doc[start - 1].head == name
            ):
                start -= 1
            comma = self.doc[name.i + 1].text == ","
            if (
                comma
                and start < name.i
                and self.bounds.part_of_name(name.i, MISTAGGED)
                and namelike(self.doc, start, name.i + 1)
            ):
                self.map.add(start, name.i + 1, "person")

    def add_behind_portfolios(self) -> None:
        """ "Minister of Investments, Industry and Trade Laziz Kudratov": the whole name behind what it lists."""
        allowed = MISTAGGED | _ODDLY
        for start in self.map.portfolios.values():
            end = start
            while (
                end < len(self.doc)
                and self.bounds.part_of_name(end, allowed)
                and (end == start or self.bounds.joined(end, allowed))
            ):
                end += 1
            if end > start + 1 and self.doc[start].is_title and namelike(self.doc, start, end):
                self.map.add(start, end, "person")

    def add_behind_in_full(self) -> None:
        """ "Minister of Foreign Affairs Nong Rong met": the name to which the parser hangs an office in full."""
        for token in tokens_in(self.doc, "LOWER", office_nouns()):
            name = token.head
            behind = token.dep_ in ("nmod", "compound") and token.i + 1 < name.i and name.pos_ == "PROPN"
            if not behind or token.lower_ not in heads() or not token.is_title or name.lower_ in heads():
                continue
            start = name.i
            while (
                start > token.i + 1 and self.bounds.part_of_name(start - 1, _ODDLY) and self.doc[start - 1].head == name
            ):
                start -= 1
            office = any(t.lower_ == "of" for t in self.doc[token.i + 1 : start])
            own = self.bounds.part_of_name(name.i, _ODDLY) and all(t.is_title for t in self.doc[start : name.i + 1])
            if office and own and start < name.i and namelike(self.doc, start, name.i + 1):
                self.map.add(start, name.i + 1, "person")


def _ends_rank(token: Token) -> bool:
    """ "Gen" of "Maj-Gen", behind which taggers see a building."""
    before = token.doc[max(0, token.i - 2) : token.i]
    return len(before) > 1 and before[1].text == "-" and before[0].lower_ in heads()


def _ends_body(office: Token) -> bool:
    """Whether a body of the tagger ends in an office and a whole name: "Humanitarian Coordinator Ana Ruiz"."""
    doc, end = office.doc, office.i + 3
    if office.ent_type_ != "ORG" or end > len(doc) or fold(doc[end - 2].text) not in given_name_genders():
        return False
    inside = all(t.ent_type_ == "ORG" and t.ent_iob_ == "I" for t in doc[office.i + 1 : end])
    return inside and doc[end - 1].is_title and (end == len(doc) or doc[end].ent_iob_ != "I")

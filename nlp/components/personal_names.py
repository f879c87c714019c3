"""Names of people: the tagger's, corrected and widened, and those it leaves out."""

from collections.abc import Iterable
from itertools import pairwise

from spacy.tokens import Doc, Token

from nlp.components.abbreviated_offices import office_in_short
from nlp.components.capital_names import capital_names, plainly
from nlp.components.lexicon import POSSESSIVES, Phrase
from nlp.components.name_map import PARTICLES, NameMap
from nlp.components.past_days import leaders_told
from nlp.components.title_reader import DETERMINERS, is_hour
from nlp.components.token_sets import tokens_in
from nlp.components.vocabulary import (
    given_name_genders,
    heads,
    office_nouns,
    offices_in_any_number,
    plural_heads,
    shortened_offices,
    words,
)
from nlp.knowledge.leaders import leading_family_names
from nlp.knowledge.names import fold
from nlp.knowledge.romanization import is_syllabic

_LONGEST_OFFICE = 5  # tokens between an office and "of" its country
_UNTAGGED = frozenset(("", "PERSON"))
_MISTAGGED = _UNTAGGED | {"ORG", "GPE", "FAC", "LOC", "NORP", "PRODUCT", "WORK_OF_ART"}  # of names that nobody knows


class PersonalNames:
    """Adds the names of people to the map of a document."""

    def __init__(self, names: NameMap) -> None:
        self.map, self.doc = names, names.doc

    def add_known(self, phrase: Phrase) -> None:
        """Add a person of the knowledge base, with the parts of the name that the phrase lacks."""
        start, end = self._widened(self._after_title(phrase.start, phrase.end), phrase.end)
        self.map.add(start, end, "person", phrase)

    def add_found(self) -> None:
        """Add the tagger's people, those after an office, and those it left out."""
        for start, end in capital_names(self.doc, self.map.free):
            self.map.add(start, end, "person", text=plainly(self.doc[start:end].text))
        self._people_after_titles(words("titles", "honorifics"))
        for start, end in (*self._tagged_people(), *self._pairs_of_people()):
            self.map.add(start, end, "person")
        self._people_after_titles(offices_in_any_number())
        self._people_before_titles()
        self._people_behind_offices()
        self._untagged_people()

    def run_end(self, i: int) -> int:
        """The end of the run of capitalised words from token `i` on, whatever the tagger takes them for."""
        if not self.doc[i].text[0].isupper() or self.doc[i].is_upper:
            return i
        end, last = i, self.doc[i].sent.end
        while end < last and self._part_of_name(end, _MISTAGGED) and (end == i or self._joined(end, _MISTAGGED)):
            end += 1
        return end

    def _tagged_people(self) -> Iterable[tuple[int, int]]:
        """The tagger's people, without titles and known phrases, joined and widened over what it broke off."""
        pieces: list[tuple[int, int]] = []
        for entity in self.doc.ents:
            if entity.label_ != "PERSON":
                continue
            start, end = self.map.trimmed(entity)
            start = self._after_title(start, end)
            start, end = self._unknown_part(start, end)
            start, end = self._widened(start, end)
            if start >= end or not namelike(self.doc, start, end):
                continue
            if pieces and pieces[-1][1] >= start:
                pieces[-1] = (pieces[-1][0], max(end, pieces[-1][1]))
            else:
                pieces.append((start, end))
        return pieces

    def _pairs_of_people(self) -> Iterable[tuple[int, int]]:
        """Two people whom the tagger takes for one body: "Biden and Sunak", both named elsewhere as people."""
        surnames = {entity[-1].text for entity in self.doc.ents if entity.label_ == "PERSON"}
        for entity in self.doc.ents:
            joint = next((token.i for token in entity if token.lower_ in ("and", "&")), None)
            if joint is None or not all(self.map.free(i) for i in range(entity.start, entity.end)):
                continue
            if self.doc[joint - 1].text in surnames and self.doc[entity.end - 1].text in surnames:
                yield entity.start, joint
                yield joint + 1, entity.end

    def _after_title(self, start: int, end: int) -> int:
        """The start of a name without the office or form of address that it begins with."""
        while start < end and (
            self.doc[start].lower_ in heads()
            or self.doc[start].lower_ in words("titles", "honorifics")
            or office_in_short(self.doc[start])
        ):
            start += 1
        return start

    def _unknown_part(self, start: int, end: int) -> tuple[int, int]:
        while start < end and not self.map.free(start):
            start += 1
        stop = start
        while stop < end and self.map.free(stop):
            stop += 1
        return start, stop

    def _widened(self, start: int, end: int) -> tuple[int, int]:
        """The span with the capitalised parts of the same name on both sides."""
        if start >= end:
            return start, end
        sentence = self.doc[start].sent
        while end < sentence.end and self._part_of_name(end, self._after(end)) and self._joined(end):
            end += 1
        while (
            start > sentence.start
            and self._part_of_name(start - 1)
            and self.doc[start - 1].text[0].isupper()
            and not self.doc[start - 1].is_upper
        ):
            before = self.doc[start - 1]
            if before.is_sent_start and before.ent_type_ == "" and (before.pos_, before.dep_) != ("PROPN", "compound"):
                break
            start -= 1
        return start, end

    def _after(self, i: int) -> frozenset[str]:
        """What the tagger may take token `i` for: behind "von der" comes the rest of a name, whatever it says."""
        return _MISTAGGED if self.doc[i - 1].lower_ in PARTICLES and self.doc[i - 1].text != "-" else _UNTAGGED

    def _part_of_name(self, i: int, allowed: frozenset[str] = _UNTAGGED) -> bool:
        token = self.doc[i]
        if not self.map.free(i) or token.ent_type_ not in allowed:
            return False
        if (
            token.lower_ in heads()
            or token.lower_ in words("titles", "modifiers")
            or token.lower_ in words("titles", "honorifics")
            or token.text in words("actor_words", "not_names")
            or office_in_short(token)
        ):
            return False
        return token.pos_ == "PROPN" or token.lower_ in PARTICLES

    def _joined(self, i: int, allowed: frozenset[str] = _UNTAGGED) -> bool:
        """Whether token `i` carries on the name before it: a capital, or a particle or hyphen before one."""
        token = self.doc[i]
        if token.text[0].isupper():
            return not token.is_upper or len(token) <= 2
        follows = i + 1 < len(self.doc) and self.doc[i + 1].text[0].isupper() and self._part_of_name(i + 1, allowed)
        if token.text == "-":
            joined = not token.whitespace_ and not self.doc[i - 1].whitespace_
            return joined and (follows or self._second_syllable(i + 1))
        if self.doc[i - 1].text == "-" and self._second_syllable(i):
            return True
        hyphen = i + 2 < len(self.doc) and self.doc[i + 1].text == "-" and self.doc[i + 2].text[0].isupper()
        further = self.doc[i + 1 : i + 3]  # "de la Fuente"
        chain = len(further) > 1 and further[0].lower_ in PARTICLES and further[1].text[0].isupper()
        chain = chain and self._part_of_name(i + 2, allowed)
        return token.lower_ in PARTICLES and (follows or hyphen or chain)

    def _second_syllable(self, i: int) -> bool:
        """Whether token `i`, behind a hyphen, is the second syllable of a Korean or Chinese given name: "Sang-gyun"."""
        if i >= len(self.doc) or i < 3 or not self.doc[i].is_lower:
            return False
        name = f"{self.doc[i - 3].text} {self.doc[i - 2].text}-{self.doc[i].text}"
        return self.doc[i - 3].text[0].isupper() and is_syllabic(name)

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

    def _people_before_titles(self) -> None:
        """Capitalised words that the parser sets an office beside are a person's name: "Ana Ruiz, envoy of Peru"."""
        for token in tokens_in(self.doc, "LOWER", office_nouns()):
            name = token.head
            if token.dep_ != "appos" or token.lower_ not in heads() or name.pos_ != "PROPN" or name.i >= token.i:
                continue
            start = name.i
            while (
                start > name.sent.start
                and self._part_of_name(start - 1, _MISTAGGED)
                and self.doc[start - 1].head == name
            ):
                start -= 1
            comma = self.doc[name.i + 1].text == ","
            if (
                comma
                and start < name.i
                and self._part_of_name(name.i, _MISTAGGED)
                and namelike(self.doc, start, name.i + 1)
            ):
                self.map.add(start, name.i + 1, "person")

    def _people_behind_offices(self) -> None:
        """ "Minister of Foreign Affairs Nong Rong met": the name to which the parser hangs an office in full."""
        for token in tokens_in(self.doc, "LOWER", office_nouns()):
            name = token.head
            behind = token.dep_ in ("nmod", "compound") and token.i + 1 < name.i and name.pos_ == "PROPN"
            if not behind or token.lower_ not in heads() or not token.is_title or name.lower_ in heads():
                continue
            start = name.i
            while start > token.i + 1 and self._part_of_name(start - 1) and self.doc[start - 1].head == name:
                start -= 1
            office = any(t.lower_ == "of" for t in self.doc[token.i + 1 : start])
            own = self._part_of_name(name.i) and all(t.is_title for t in self.doc[start : name.i + 1])
            if office and own and start < name.i and namelike(self.doc, start, name.i + 1):
                self.map.add(start, name.i + 1, "person")

    def _people_after_titles(self, openers: frozenset[str]) -> None:
        """Capitalised words right after an office or a form of address are a person's name."""
        honorifics = words("titles", "honorifics")
        for token in tokens_in(self.doc, "LOWER", openers, ("ORTH", shortened_offices())):
            if token.i + 1 == len(self.doc):
                continue
            short = openers is not honorifics and office_in_short(token) is not None
            if (token.lower_ not in openers and not short) or is_hour(token):
                continue
            several = token.lower_ in plural_heads()
            office = several or short or (token.lower_ in heads() and token.text[0].isupper())
            beside = self._set_beside(token)
            if token.lower_ not in honorifics and not office and beside is None:
                continue
            several = several or beside is not None  # then one word is not enough
            start = end = token.i + 1 if beside is None else beside
            plain = beside is None and token.lower_ not in honorifics and not short
            allowed = _UNTAGGED if plain else _MISTAGGED
            while (
                end < token.sent.end
                and self._part_of_name(end, allowed)
                and (end == start or self._joined(end, allowed))
            ):
                end += 1
            if (
                end - start > several
                and self.doc[start].text[0].isupper()
                and namelike(self.doc, start, end)
                and self.doc[start].pos_ == "PROPN"
            ):
                self.map.add(start, end, "person")

    def _untagged_people(self) -> None:
        """Runs of capitalised words that the tagger left out: with a given name first, or an office set beside them."""
        i = 0
        while i < len(self.doc):
            end = i
            while (
                end < len(self.doc)
                and self._part_of_name(end)
                and self.doc[end].ent_type_ == ""
                and (end == i or self._joined(end))
                and not (end > i and self.doc[end].is_sent_start)
            ):
                end += 1
            if (
                end - i >= 2
                and self.doc[i].text[0].isupper()
                and not self.doc[i].is_upper
                and namelike(self.doc, i, end)
            ):
                given = fold(self.doc[i].text) in given_name_genders()
                short = end - i <= 3 and (self._of_country(end) or self._after_country_of_office(i))
                if (given and end - i <= 4) or self._office_beside(end) or short:
                    self.map.add(i, end, "person")
            i = max(end, i + 1)

    def _after_country_of_office(self, i: int) -> bool:
        """Whether "Minister of Trade of Chile" stands right before: the name of who that is follows."""
        phrase = self.map.cover[i - 1] if i else None
        if phrase is None or phrase.kind != "country" or phrase.end != i:
            return False
        of = phrase.start - 1 - (self.doc[phrase.start - 1].lower_ == "the")
        office = self.doc[max(of - _LONGEST_OFFICE, 0) : max(of, 0)]
        closed = any(token.is_punct or token.pos_ in ("VERB", "AUX") for token in office)
        return of > 0 and self.doc[of].lower_ == "of" and not closed and any(t.lower_ in heads() for t in office)

    def _of_country(self, i: int) -> bool:
        """Whether "of" and a country follow: "Orlando Tillett of Belize"."""
        if i + 1 >= len(self.doc) or self.doc[i].lower_ != "of":
            return False
        phrase = self.map.cover[i + 1]
        return phrase is not None and phrase.kind == "country" and phrase.start == i + 1

    def _office_beside(self, i: int) -> bool:
        """Whether ", the envoy of ..." follows."""
        if i + 2 >= len(self.doc) or self.doc[i].text != ",":
            return False
        for token in self.doc[i + 1 : i + 8]:
            if token.lower_ in heads():
                return True
            if not (
                token.lower_ in DETERMINERS
                or token.lower_ in POSSESSIVES
                or token.lower_ in words("titles", "modifiers")
                or self.map.cover[token.i]
            ):
                return False
        return False

    def _in_venue(self, i: int) -> bool:
        """Whether a building or body bears the name: "Trump Tower"."""
        after = self.doc[i + 1].text if i + 1 < len(self.doc) else ""
        return after in words("actor_words", "venue_words")

    def add_leaders(self) -> None:
        """The family names of leaders of the day are people, where no one of the name is a common word of the text."""
        on = self.doc._.published
        leading = leading_family_names(on) if on is not None else frozenset[str]()
        then = leaders_told(self.doc)
        plain = {token.text for token in self.doc if token.is_lower}
        for token in self.doc:
            held = self.map.taken[token.i]
            if not token.is_title or token.lower_ in plain:
                continue
            if fold(token.text) not in leading and fold(token.text) not in then.get(token.i, ()):
                continue
            if token.text in words("actor_words", "words_as_surnames") or self._in_venue(token.i):
                continue
            if held is None or (
                held.kind in ("organization", "place") and held.phrase is None and held.end - held.start == 1
            ):
                self.map.taken[token.i] = None
                self.map.add(token.i, token.i + 1, "person")

    def add_surnames(self) -> None:
        """The family names of people named in full are people wherever they stand, whatever the tagger says."""
        full = [n for n in self.map.names() if n.kind == "person" and n.end - n.start > 1]
        families = {fold(self.doc[n.end - 1].text): n for n in full if len(self.doc[n.end - 1]) > 1}
        for n in full:
            if n.phrase is not None and n.phrase.known.family_first:
                families.setdefault(fold(self.doc[n.start].text), n)
        for token in self.doc:
            held = self.map.taken[token.i]
            if not token.text[0].isupper() or (
                held is not None and (held.kind in ("person", "country") or held.end - held.start > 1)
            ):
                continue
            if (held is not None and held.phrase is not None) or self._in_venue(token.i):
                continue
            if fold(token.text) in families:
                self.map.taken[token.i] = None
                self.map.add(token.i, token.i + 1, "person")


def namelike(doc: Doc, start: int, end: int) -> bool:
    """Whether tokens `start:end` look like a personal name: no ship, body, building, acronym or common words."""
    first = doc[start]
    if not (first.text[0].isupper() or first.lower_ in PARTICLES):
        return False
    if any(c.isdigit() for c in doc[start:end].text) or any(_glued(token.text) for token in doc[start:end]):
        return False
    before = doc[start - 1].text if start else ""
    last = doc[end - 1].text
    if before in words("actor_words", "ship_prefixes") or first.text in words("actor_words", "ship_prefixes"):
        return False
    if any((token.is_upper and len(token) > 2) or token.lower_ == "of" for token in doc[start:end]):
        return False
    common = words("titles", "modifiers") | words("titles", "complements")
    if end - start > 1 and last.lower() in heads() and all(t.lower_ in common for t in doc[start : end - 1]):
        return False  # "Crown Prince"
    if end - start > 1 and all(token.lower_ in common for token in doc[start + (end - start > 2) : end]):
        return False
    return doc[start:end].text not in words("actor_words", "media") and not (
        last in words("actor_words", "organization_words")
        or (end - start > 1 and last in words("actor_words", "venue_words"))
    )


def _glued(text: str) -> bool:
    """Whether a name runs into the next word, as tooltips of web pages leave it ("JohnPresident")."""
    return any(a.islower() and b.isupper() for a, b in pairwise(text)) and not text.startswith(
        ("Mc", "Mac", "De", "Al", "Le", "La")
    )

"""Where a personal name begins and ends, and which words look like one."""

from itertools import pairwise

from spacy.tokens import Doc

from nlp.components.names.abbreviated_offices import office_in_short
from nlp.components.names.capitalised_verbs import is_capitalised_verb
from nlp.components.names.name_map import PARTICLES, NameMap, is_second_syllable
from nlp.components.names.vocabulary import heads, plural_heads, words

_OF_FATHERS = frozenset(("haji", "pehin", "sayyid", "sheikh"))
UNTAGGED = frozenset(("", "PERSON"))
MISTAGGED = UNTAGGED | {"ORG", "GPE", "FAC", "LOC", "NORP", "PRODUCT", "WORK_OF_ART"}  # of names that nobody knows

_ONLY_IN_NAMES = frozenset({"bin", "bint", "dos", "ibn"})
_SON_OF = frozenset({"bin", "bint", "ibn"})
_OF_THE = frozenset({"al", "ad", "ar", "as", "az", "el", "ud", "ul", "un", "ur", "us", "uz"})
"""What hyphens join to the two words of one Arabic name: "Zia-ul-Haq"."""


class NameBounds:
    """Finds the first and the last token of personal names in the map of a document."""

    def __init__(self, names: NameMap) -> None:
        self.map, self.doc = names, names.doc

    def run_end(self, i: int) -> int:
        """The end of the run of capitalised words from token `i` on, whatever the tagger takes them for."""
        if not self.doc[i].text[0].isupper() or self.doc[i].is_upper:
            return i
        end, last = i, self.doc[i].sent.end
        while end < last and self.part_of_name(end, MISTAGGED) and (end == i or self.joined(end, MISTAGGED)):
            end += 1
        return end

    def after_title(self, start: int, end: int) -> int:
        """The start of a name without the office or form of address that it begins with."""
        while start < end and (
            (self.doc[start].lower_ in heads() and not self.is_given_name(start, end))
            or self.doc[start].lower_ in plural_heads()
            or self.doc[start].lower_ in words("titles", "honorifics")
            or office_in_short(self.doc[start])
            or self._begins_office(start, end)
            or self._joins_ranks(start, end)
        ):
            start += 1
        return start

    def _joins_ranks(self, start: int, end: int) -> bool:
        """Whether the hyphen of "Lt-Gen Boonsin" stands here, between two words of one rank."""
        if self.doc[start].text != "-" or not 0 < start < end - 1:
            return False
        return self.doc[start - 1].lower_ in heads() and self.doc[start + 1].lower_ in heads()

    def is_given_name(self, start: int, end: int) -> bool:
        """ "Sultan bin Saad": whose son somebody is stands behind his given name, and never behind an office."""
        return start + 1 < end and self.doc[start + 1].lower_ in _SON_OF and self.doc[start].is_title

    def _begins_office(self, start: int, end: int) -> bool:
        """Whether an office of two words stands here: "Crown" of "Crown Prince", "Vice" of "Vice President"."""
        if start + 2 >= end or self.doc[start].lower_ not in words("titles", "modifiers"):
            return False
        return self.doc[start + 1].lower_ in heads()

    def unknown_part(self, start: int, end: int) -> tuple[int, int]:
        """The first part of a span that no name and no other phrase of the knowledge base has."""
        while start < end and not self.map.free(start):
            start += 1
        stop = start
        while stop < end and self.map.free(stop):
            stop += 1
        return start, stop

    def widened(self, start: int, end: int) -> tuple[int, int]:
        """The span with the capitalised parts of the same name on both sides."""
        if start >= end:
            return start, end
        sentence = self.doc[start].sent
        while end < sentence.end and self.part_of_name(end, self._after(end)) and self.joined(end):
            end += 1
        while (start := self._before_particle(start)) > sentence.start and (
            self.part_of_name(start - 1) and self.doc[start - 1].text[0].isupper() and not self.doc[start - 1].is_upper
        ):
            before = self.doc[start - 1]
            if before.lower_ in words("titles", "complements") and self.doc[start - 2].lower_ in ("of", "for"):
                break  # "Speaker of Parliament Ana Ruiz"
            if before.is_sent_start and before.ent_type_ == "" and (before.pos_, before.dep_) != ("PROPN", "compound"):
                break
            start -= 1
        return start, end

    def _before_particle(self, i: int) -> int:
        """The start of "Ana dos Santos" or "Sultan bin Saad" where the name at token `i` goes back to such a particle,
        else `i`."""
        if i - 2 >= self.doc[i].sent.start and self.doc[i - 1].lower_ in _ONLY_IN_NAMES and self.doc[i - 2].is_title:
            return i - 2 if self.map.free(i - 2) and self.map.free(i - 1) else i
        first = i - 3
        if first < self.doc[i].sent.start or self.doc[i - 2].lower_ not in _ONLY_IN_NAMES:
            return i
        named = self.part_of_name(i - 1, MISTAGGED) and self.doc[i - 1].is_title
        return first if named and self.part_of_name(first, MISTAGGED) and self.doc[first].is_title else i

    def _after(self, i: int) -> frozenset[str]:
        """What the tagger may take token `i` for: behind "von der" comes the rest of a name, whatever it says."""
        return MISTAGGED if self.doc[i - 1].lower_ in PARTICLES and self.doc[i - 1].text != "-" else UNTAGGED

    def part_of_name(self, i: int, allowed: frozenset[str] = UNTAGGED) -> bool:
        """Whether token `i` may belong to the name of a person, of what the tagger is allowed to take it for."""
        token = self.doc[i]
        named = token.pos_ == "PROPN" or token.lower_ in PARTICLES or self._is_behind_particle(i)
        named = named or is_second_syllable(self.doc, i)
        if not (named or self._is_article(i)):
            return False
        if not self.map.free(i) or token.ent_type_ not in allowed:
            return False
        return not (
            token.lower_ in heads()
            or token.lower_ in plural_heads()
            or token.lower_ in words("titles", "modifiers")
            or (token.lower_ in words("titles", "honorifics") and not self._names_father(i))
            or token.text in words("actor_words", "not_names")
            or office_in_short(token)
            or is_capitalised_verb(token)
        )

    def _names_father(self, i: int) -> bool:
        """ "Halbi Haji Yussof": whether a form of address stands within a name, before that of somebody's father."""
        if self.doc[i].lower_ not in _OF_FATHERS or not 0 < i < len(self.doc) - 1:
            return False
        before, after = self.doc[i - 1], self.doc[i + 1]
        of_office = words("titles", "honorifics") | words("titles", "complements") | heads().keys()
        styled = before.lower_ in of_office or office_in_short(before)
        return not styled and before.pos_ == after.pos_ == "PROPN" and before.is_title and after.is_title

    def _is_behind_particle(self, i: int) -> bool:
        """ "Dos Santos Freitas": capitalised words, for taggers plain nouns, behind one that only names have."""
        if not self.doc[i].is_title or self.doc[i].pos_ != "NOUN":
            return False
        first = i - 1 if i > 1 and self.doc[i - 1].is_title else i
        return first > 0 and self.doc[first - 1].lower_ in _ONLY_IN_NAMES

    def joined(self, i: int, allowed: frozenset[str] = UNTAGGED) -> bool:
        """Whether token `i` carries on the name before it: a capital, or a particle or hyphen before one."""
        token = self.doc[i]
        if token.text[0].isupper():
            return not token.is_upper or len(token) <= 2
        follows = i + 1 < len(self.doc) and self.doc[i + 1].text[0].isupper() and self.part_of_name(i + 1, allowed)
        if token.text == "-":
            joined = not token.whitespace_ and not self.doc[i - 1].whitespace_
            return joined and (follows or is_second_syllable(self.doc, i + 1) or self._is_article(i + 1))
        if self.doc[i - 1].text == "-" and (is_second_syllable(self.doc, i) or self._is_article(i)):
            return True
        hyphen = i + 2 < len(self.doc) and self.doc[i + 1].text == "-" and self.doc[i + 2].text[0].isupper()
        further = self.doc[i + 1 : i + 3]  # "de la Fuente"
        chain = len(further) > 1 and further[0].lower_ in PARTICLES and further[1].text[0].isupper()
        chain = chain and self.part_of_name(i + 2, allowed)
        return token.lower_ in PARTICLES and (follows or hyphen or chain)

    def _is_article(self, i: int) -> bool:
        """Whether token `i` is the article within an Arabic name, between hyphens: "Zia-ul-Haq"."""
        if not 0 < i < len(self.doc) - 2 or self.doc[i].lower_ not in _OF_THE:
            return False
        hyphens = self.doc[i - 1].text == self.doc[i + 1].text == "-"
        return hyphens and not self.doc[i].whitespace_ and self.doc[i + 2].text[0].isupper()


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
    addressed = before.lower() in words("titles", "honorifics")  # "Sir Kenneth Hall"
    return doc[start:end].text not in words("actor_words", "media") and not (
        last in words("actor_words", "organization_words")
        or (end - start > 1 and last in words("actor_words", "venue_words") and not addressed)
    )


def _glued(text: str) -> bool:
    """Whether a name runs into the next word, as tooltips of web pages leave it ("JohnPresident")."""
    return any(a.islower() and b.isupper() for a, b in pairwise(text)) and not text.startswith(
        ("Mc", "Mac", "De", "Al", "Le", "La")
    )

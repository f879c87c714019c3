"""Names in a text: the tagger's entities, corrected by the phrases of the knowledge base, by titles and by each other."""

from collections.abc import Iterable

from spacy.tokens import Doc, Span

from nlp.components.institutions import Institution, find_institutions
from nlp.components.lexicon import POSSESSIVES, Lexicon, Phrase, covering
from nlp.components.titles import DETERMINERS, Name, NameKind, Title, TitleReader, join_titles
from nlp.components.vocabulary import given_name_genders, heads, table, words
from nlp.knowledge.names import fold

_TAGGED: dict[str, NameKind] = {"PERSON": "person", "ORG": "organization", "GPE": "place", "FAC": "place", "LOC": "place"}
_HEADLINE = 20  # tokens in which capitals say nothing
_PARTICLES = frozenset("al el bin bint ibn abu abd de da del der van von la le di do dos du ben ter -".split())


class NameFinder:
    """Finds the names of one document."""

    def __init__(self, doc: Doc, lexicon: Lexicon) -> None:
        self.doc = doc
        self.phrases = lexicon.phrases(doc)
        self.cover = covering(self.phrases, len(doc))
        self.taken: list[Name | None] = [None] * len(doc)

    def find(self) -> tuple[list[Name], list[Title]]:
        """The names and the offices of the document, in text order; offices next to a name are joined to it."""
        for institution in find_institutions(self.doc, self.cover):
            self._add(institution.start, institution.end, "organization", institution=institution)
        self._headed_bodies()
        for phrase in self.phrases:
            start, end = phrase.start, phrase.end
            if phrase.kind == "person":
                start, end = self._widened(self._after_title(start, end), end)
            self._add(start, end, _kind_of(phrase), phrase)
        for start, end in self._tagged_people():
            self._add(start, end, "person")
        self._people_after_titles()
        self._untagged_people()
        for entity in self.doc.ents:
            self._tagged_other(entity)
        self._surnames()
        people = [name is not None and name.kind == "person" for name in self.taken]
        bodies = [name is not None and name.kind == "organization" for name in self.taken]
        titles = TitleReader(self.doc, self.cover, people, bodies).read()
        names = self._names()
        alone = join_titles(self.doc, names, titles)
        for name in names:
            if name.kind == "person" and name.country is None:
                self._country_beside(name)
        return names, alone

    def _country_beside(self, name: Name) -> None:
        """The country after a name: "Theresa May of Britain", "Oleg Firer (Grenada)"."""
        end = name.end
        if end + 1 >= len(self.doc) or self.doc[end].text not in ("of", "("):
            return
        after = end + 1 + (self.doc[end + 1].lower_ == "the")
        phrase = self.cover[after] if after < len(self.doc) else None
        if phrase is not None and phrase.start == after and phrase.kind == "country":
            name.country, name.until = phrase.country, phrase.end

    def _names(self) -> list[Name]:
        return list(dict.fromkeys(name for name in self.taken if name is not None))

    def _add(
        self, start: int, end: int, kind: NameKind, phrase: Phrase | None = None, institution: Institution | None = None
    ) -> None:
        if start >= end or any(self.taken[start:end]):
            return
        name = Name(start, end, kind, self.doc[start:end].text, phrase, institution=institution)
        before = self.doc[start - 1].lower_ if start else ""
        if kind == "person" and before in table("titles")["honorifics"]:
            name.honorific = before
        self.taken[start:end] = [name] * (end - start)

    def _free(self, i: int) -> bool:
        phrase = self.cover[i]
        return self.taken[i] is None and (phrase is None or phrase.kind == "person")

    def _tagged_people(self) -> Iterable[tuple[int, int]]:
        """The tagger's people, without titles and known phrases, joined and widened over what it broke off."""
        pieces: list[tuple[int, int]] = []
        for entity in self.doc.ents:
            if entity.label_ != "PERSON":
                continue
            start, end = self._trimmed(entity)
            start = self._after_title(start, end)
            start, end = self._unknown_part(start, end)
            start, end = self._widened(start, end)
            if start >= end or not self._namelike(start, end):
                continue
            if pieces and pieces[-1][1] >= start:
                pieces[-1] = (pieces[-1][0], max(end, pieces[-1][1]))
            else:
                pieces.append((start, end))
        return pieces

    def _after_title(self, start: int, end: int) -> int:
        """The start of a name without the office or form of address that it begins with."""
        while start < end and (self.doc[start].lower_ in heads() or self.doc[start].lower_ in words("titles", "honorifics")):
            start += 1
        return start

    def _trimmed(self, entity: Span) -> tuple[int, int]:
        start, end = entity.start, entity.end
        for token in entity:
            if token.is_space and "\n" in token.text or token.i > start and self._breaks_name(token.i, entity.label_):
                end = token.i
                break
        dropped = words("actor_words", "not_names")
        while start < end and (self.doc[start].lower_ in ("the", "a", "an") or not self.doc[start].text[0].isalnum()
                               or self.doc[start].text in dropped):
            start += 1
        while end > start and (self.doc[end - 1].lower_ in POSSESSIVES or not self.doc[end - 1].text[-1].isalnum() and self.doc[end - 1].text[-1] not in ".)"
                               or self.doc[end - 1].text in dropped):
            end -= 1
        return start, end

    def _breaks_name(self, i: int, label: str) -> bool:
        """Whether a name ends before this token: at a possessive, a plain word, or the hyphen that ends a headline."""
        token = self.doc[i]
        if label != "PERSON":
            return False
        if token.lower_ in POSSESSIVES or token.text[0].islower() and token.lower_ not in _PARTICLES:
            return True
        return token.text == "-" and i + 1 < len(self.doc) and (self.doc[i + 1].is_stop or self.doc[i + 1].text[0] in "‘“\"")

    def _unknown_part(self, start: int, end: int) -> tuple[int, int]:
        while start < end and not self._free(start):
            start += 1
        stop = start
        while stop < end and self._free(stop):
            stop += 1
        return start, stop

    def _widened(self, start: int, end: int) -> tuple[int, int]:
        """The span with the capitalised parts of the same name on both sides."""
        if start >= end:
            return start, end
        sentence = self.doc[start].sent
        while end < sentence.end and self._part_of_name(end) and self._joined(end):
            end += 1
        while start > sentence.start and self._part_of_name(start - 1) and self.doc[start - 1].text[0].isupper() and not self.doc[start - 1].is_upper:
            if self.doc[start - 1].is_sent_start and self.doc[start - 1].ent_type_ == "":
                break
            start -= 1
        return start, end

    def _part_of_name(self, i: int) -> bool:
        token = self.doc[i]
        if not self._free(i) or token.ent_type_ not in ("", "PERSON"):
            return False
        if token.lower_ in heads() or token.lower_ in words("titles", "modifiers") or token.lower_ in words("titles", "honorifics") or token.text in words("actor_words", "not_names"):
            return False
        return token.pos_ == "PROPN" or token.lower_ in _PARTICLES

    def _joined(self, i: int) -> bool:
        """Whether token `i` carries on the name before it: a capital, or a particle or hyphen before one."""
        token = self.doc[i]
        if token.text[0].isupper():
            return not token.is_upper or len(token) <= 2
        follows = i + 1 < len(self.doc) and self.doc[i + 1].text[0].isupper() and self._part_of_name(i + 1)
        if token.text == "-":
            return follows and not token.whitespace_ and not self.doc[i - 1].whitespace_
        return token.lower_ in _PARTICLES and follows

    def _namelike(self, start: int, end: int) -> bool:
        first = self.doc[start]
        if not (first.text[0].isupper() or first.lower_ in _PARTICLES):
            return False
        if any(c.isdigit() for c in self.doc[start:end].text) or any(_glued(token.text) for token in self.doc[start:end]):
            return False
        before = self.doc[start - 1].text if start else ""
        last = self.doc[end - 1].text
        if before in words("actor_words", "ship_prefixes") or first.text in words("actor_words", "ship_prefixes"):
            return False
        if any(token.is_upper and len(token) > 2 or token.lower_ == "of" for token in self.doc[start:end]):
            return False
        common = words("titles", "modifiers") | words("titles", "complements")
        if end - start > 1 and all(token.lower_ in common for token in self.doc[start + (end - start > 2) : end]):
            return False
        return self.doc[start:end].text not in words("actor_words", "media") and not (
            last in words("actor_words", "organization_words") or end - start > 1 and last in words("actor_words", "venue_words")
        )

    def _people_after_titles(self) -> None:
        """Capitalised words right after an office or a form of address are a person's name."""
        honorifics = words("titles", "honorifics")
        for token in self.doc[:-1]:
            if token.lower_ not in honorifics and (token.lower_ not in heads() or not token.text[0].isupper()):
                continue
            start = end = token.i + 1
            while end < token.sent.end and self._part_of_name(end) and (end == start or self._joined(end)):
                end += 1
            if start < end and self.doc[start].text[0].isupper() and self._namelike(start, end) and self.doc[start].pos_ == "PROPN":
                self._add(start, end, "person")

    def _untagged_people(self) -> None:
        """Runs of capitalised words that the tagger left out: with a given name first, or an office set beside them."""
        i = 0
        while i < len(self.doc):
            end = i
            while end < len(self.doc) and self._part_of_name(end) and self.doc[end].ent_type_ == "" and (end == i or self._joined(end)) and not (end > i and self.doc[end].is_sent_start):
                end += 1
            if end - i >= 2 and self.doc[i].text[0].isupper() and not self.doc[i].is_upper and self._namelike(i, end):
                given = fold(self.doc[i].text) in given_name_genders()
                if given and end - i <= 4 or self._office_beside(end):
                    self._add(i, end, "person")
            i = max(end, i + 1)

    def _office_beside(self, i: int) -> bool:
        """Whether ", the envoy of ..." follows."""
        if i + 2 >= len(self.doc) or self.doc[i].text != ",":
            return False
        for token in self.doc[i + 1 : i + 8]:
            if token.lower_ in heads():
                return True
            if not (token.lower_ in DETERMINERS or token.lower_ in POSSESSIVES or token.lower_ in words("titles", "modifiers") or self.cover[token.i]):
                return False
        return False

    def _tagged_other(self, entity: Span) -> None:
        kind = _TAGGED.get(entity.label_)
        if kind is None or kind == "person":
            return
        start, end = self._trimmed(entity)
        if kind == "organization" and start < end:
            while end > start and self.doc[end - 1].lower_ in heads():
                end -= 1
            end = self._before_person(start, end)
            if self._speaks(start, end):
                kind = "person"
        if start >= end or any(self.taken[start:end]):
            if kind == "organization" and start < end:
                self._longer_body(start, end)
            return
        if not self.doc[start].text[0].isalpha() or not any(t.text[0].isupper() for t in self.doc[start:end]):
            return
        self._add(start, end, kind)

    def _speaks(self, start: int, end: int) -> bool:
        """Whether what the tagger took for a body is a speaking person: one or two plain words, "... said"."""
        if not 0 < end - start <= 3 or any(self.taken[start:end]) or not self._namelike(start, end):
            return False
        root = self.doc[start:end].root
        plain = all(token.text == "-" or token.text[0].isupper() and not token.is_upper for token in self.doc[start:end])
        return plain and root.dep_ == "nsubj" and root.head.lemma_ in ("say", "tell") and not self.doc[start - 1].lower_ == "the"

    def _before_person(self, start: int, end: int) -> int:
        """The end of a body's name that the tagger ran into the name of its head: "President of the X Union Y Z"."""
        if start < 2 or self.doc[start - 1].lower_ not in ("of", "the") or not any(t.lower_ in heads() for t in self.doc[max(0, start - 3) : start]):
            return end
        cut = end
        while cut > start and self.doc[cut - 1].text[0].isupper() and self.cover[cut - 1] is None and self.doc[cut - 1].text not in words("actor_words", "organization_words"):
            cut -= 1
        if 2 <= end - cut <= 4 and cut > start and self._namelike(cut, end):
            self._add(cut, end, "person")
            return cut
        return end

    def _headed_bodies(self) -> None:
        """Capitalised runs before "Forum", "Commission" and the like, countries in them included: "NATO-Ukraine Commission"."""
        for token in self.doc[_HEADLINE:]:
            if token.text not in words("actor_words", "body_heads") or self.cover[token.i] is not None or token.is_sent_start:
                continue
            start = token.i
            while start > token.sent.start and self._in_body(start - 1):
                start -= 1
            while start < token.i and (self.doc[start].is_sent_start or not self.doc[start].text[0].isalnum()):
                start += 1
            end, phrase = token.i + 1, self.cover[start]
            while end < len(self.doc) and self.doc[end].text in words("actor_words", "body_heads"):
                end += 1
            longer = token.ent_type_ == "ORG" and (self._tagged_on(start - 1) or self._tagged_on(end))
            if token.i > start and not longer and not (phrase is not None and phrase.end == token.i):
                self._add(start, end, "organization")

    def _tagged_on(self, i: int) -> bool:
        """Whether the tagger's organization goes on to token `i`."""
        return 0 <= i < len(self.doc) and self.doc[i].ent_type_ == "ORG" and self.doc[i].lower_ != "the"

    def _in_body(self, i: int) -> bool:
        token, phrase = self.doc[i], self.cover[i]
        if self.taken[i] is not None or token.ent_type_ == "PERSON" or token.lower_ in heads() or phrase is not None and phrase.kind == "person":
            return False
        if token.text in words("actor_words", "not_names") or token.is_space:
            return False
        return token.text[0].isupper() and token.pos_ in ("PROPN", "ADJ", "NOUN") or token.lower_ in ("-", "and", "&") and self.doc[i - 1].text[0].isupper() and self._in_body(i - 1)

    def _longer_body(self, start: int, end: int) -> None:
        """An organization whose name holds a country's ("Workers' Party of Korea") is one name, not the country."""
        held = {name for name in self.taken[start:end] if name is not None}
        if any(n.kind not in ("country", "nationality", "place") or n.start < start or n.end > end for n in held) or not held:
            return
        if not any(token.text in words("actor_words", "organization_words") for token in self.doc[start:end]):
            return
        for name in held:
            self.taken[name.start : name.end] = [None] * (name.end - name.start)
        self._add(start, end, "organization")

    def _in_venue(self, i: int) -> bool:
        """Whether a building or body bears the name: "Trump Tower"."""
        after = self.doc[i + 1].text if i + 1 < len(self.doc) else ""
        return after in words("actor_words", "venue_words")

    def _surnames(self) -> None:
        """The family names of people named in full are people wherever they stand, whatever the tagger says."""
        full = [n for n in self._names() if n.kind == "person" and n.end - n.start > 1]
        families = {fold(self.doc[n.end - 1].text): n for n in full if len(self.doc[n.end - 1]) > 1}
        for n in full:
            if n.phrase is not None and n.phrase.known.family_first:
                families.setdefault(fold(self.doc[n.start].text), n)
        for token in self.doc:
            held = self.taken[token.i]
            if not token.text[0].isupper() or (held is not None and (held.kind in ("person", "country") or held.end - held.start > 1)):
                continue
            if held is not None and held.phrase is not None or self._in_venue(token.i):
                continue
            if fold(token.text) in families:
                self.taken[token.i] = None
                self._add(token.i, token.i + 1, "person")


def _kind_of(phrase: Phrase) -> NameKind:
    if phrase.kind in ("country", "organization", "person", "nationality"):
        return phrase.kind  # type: ignore[return-value]
    return "place" if phrase.kind in ("capital", "region") else "organization"


def _glued(text: str) -> bool:
    """Whether a name runs into the next word, as tooltips of web pages leave it ("JohnPresident")."""
    return any(a.islower() and b.isupper() for a, b in zip(text, text[1:], strict=False)) and not text.startswith(("Mc", "Mac", "De", "Al", "Le", "La"))

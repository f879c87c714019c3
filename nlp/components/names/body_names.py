"""Names of organizations and places: the tagger's, corrected, and bodies known by their last word ("X Commission")."""

from spacy.tokens import Doc, Span

from nlp.components.names.abbreviated_offices import office_in_short
from nlp.components.names.name_bounds import namelike
from nlp.components.names.name_map import NameMap
from nlp.components.names.names import NameKind
from nlp.components.names.token_sets import tokens_in
from nlp.components.names.vocabulary import heads, words
from nlp.components.text.prose import in_prose

_TAGGED: dict[str, NameKind] = {"ORG": "organization", "GPE": "place", "FAC": "place", "LOC": "place"}
_TALKS = frozenset(("Consultation", "Consultations", "Dialogue", "Meeting", "Summit", "Talks"))
_HEADLINE = 20  # tokens in which capitals say nothing


class BodyNames:
    """Adds the names of organizations and places to the map of a document."""

    def __init__(self, names: NameMap) -> None:
        self.map = names
        self.doc: Doc = names.doc

    def add_tagged(self, entity: Span) -> None:
        """Add an organization or place of the tagger, unless it is known as something else."""
        kind = _TAGGED.get(entity.label_)
        if kind is None:
            return
        start, end = self.map.trimmed(entity)
        if self._is_between_states(start, end) or (end - start == 1 and office_in_short(self.doc[start])):
            return
        if start > 1 and self.doc[start - 1].text == "-" and self.doc[start - 2].lower_ in ("anti", "pro", "non"):
            return
        if start + 1 < end and self.doc[start].text == "PM":  # which taggers take for the first word of a body
            start += 1
        if self._after_office(start, end):
            kind = "person"
        if kind == "organization" and start < end:
            while end > start and self.doc[end - 1].lower_ in heads():
                end -= 1
            end = self._before_person(start, end)
            if self._speaks(start, end):
                kind = "person"
        if start >= end or any(self.map.taken[start:end]):
            if kind == "organization" and start < end:
                self._longer_body(start, end)
            return
        if not self.doc[start].text[0].isalpha() or not any(t.text[0].isupper() for t in self.doc[start:end]):
            return
        self.map.add(start, end, kind)

    def _after_office(self, start: int, end: int) -> bool:
        """Whether the tagger took for something else the name that follows an office: "the envoy of Chile, X Y"."""
        words_of_name = [token for token in self.doc[start:end] if token.text != "-"]
        if (
            not 0 < len(words_of_name) <= 3
            or start == 0
            or self.map.cover[start] is not None
            or not namelike(self.doc, start, end)
        ):
            return False
        if not all(token.text[0].isupper() and not token.is_upper for token in words_of_name):
            return False
        if self.doc[start - 1].lower_ in heads():
            portfolio = end < len(self.doc) and self.doc[end].lower_ in heads()  # "Deputy Commerce Minister"
            return self.doc[start - 1].text[0].isupper() and not portfolio
        window = self.doc[max(self.doc[start].sent.start, start - 7) : start - 1]
        return (
            end - start > 1
            and self.doc[start - 1].text == ","
            and any(token.lower_ in heads() for token in window)
            and not any(token.pos_ in ("VERB", "AUX") or token.text == "," for token in window)
        )

    def _speaks(self, start: int, end: int) -> bool:
        """Whether what the tagger took for a body is a speaking person: one or two plain words, "... said"."""
        if not 0 < end - start <= 3 or any(self.map.taken[start:end]) or not namelike(self.doc, start, end):
            return False
        root = self.doc[start:end].root
        plain = all(
            token.text == "-" or (token.text[0].isupper() and not token.is_upper) for token in self.doc[start:end]
        )
        return (
            plain
            and root.dep_ == "nsubj"
            and root.head.lemma_ in ("say", "tell")
            and self.doc[start - 1].lower_ != "the"
        )

    def _before_person(self, start: int, end: int) -> int:
        """The end of a body's name that the tagger ran into the name of its head: "President of the X Union Y Z"."""
        if (
            start < 2
            or self.doc[start - 1].lower_ not in ("of", "the")
            or not any(t.lower_ in heads() for t in self.doc[max(0, start - 3) : start])
        ):
            return end
        cut = end
        while (
            cut > start
            and self.doc[cut - 1].text[0].isupper()
            and self.map.cover[cut - 1] is None
            and self.doc[cut - 1].text not in words("actor_words", "organization_words")
        ):
            cut -= 1
        if 2 <= end - cut <= 4 and cut > start and namelike(self.doc, cut, end):
            self.map.add(cut, end, "person")
            return cut
        return end

    def add_headed(self) -> None:
        """Add capitalised runs before "Forum", "Commission" and the like: "NATO-Ukraine Commission"."""
        for token in tokens_in(self.doc, "ORTH", words("actor_words", "body_heads")):
            if (
                (token.i < _HEADLINE and not in_prose(self.doc, token.i))
                or self.map.cover[token.i] is not None
                or token.is_sent_start
            ):
                continue
            start = token.i
            while start > token.sent.start and self._in_body(start - 1):
                start -= 1
            while start < token.i and (self.doc[start].is_sent_start or not self.doc[start].text[0].isalnum()):
                start += 1
            end, phrase = token.i + 1, self.map.cover[start]
            while end < len(self.doc) and self.doc[end].text in words("actor_words", "body_heads"):
                end += 1
            longer = token.ent_type_ == "ORG" and (self._tagged_on(start - 1) or self._tagged_on(end))
            if self._is_between_states(start, end):
                continue
            if token.i > start and not longer and not (phrase is not None and phrase.end == token.i):
                self.map.add(start, end, "organization")

    def _is_between_states(self, start: int, end: int) -> bool:
        """ "India-Chile Foreign Office Consultations": talks by the states that hold them, and no body."""
        if end - start < 2 or self.doc[end - 1].text not in _TALKS:
            return False
        first = min(start, self.doc[end - 1].left_edge.i)
        phrases = [p for p in self.map.cover[first:end] if p is not None and p.kind in ("country", "nationality")]
        return len({p.country for p in phrases}) > 1

    def _tagged_on(self, i: int) -> bool:
        """Whether the tagger's organization goes on to token `i`."""
        return 0 <= i < len(self.doc) and self.doc[i].ent_type_ == "ORG" and self.doc[i].lower_ != "the"

    def _in_body(self, i: int) -> bool:
        token, phrase = self.doc[i], self.map.cover[i]
        if (
            self.map.taken[i] is not None
            or token.ent_type_ == "PERSON"
            or token.lower_ in heads()
            or (phrase is not None and phrase.kind == "person")
        ):
            return False
        if token.text in words("actor_words", "not_names") or token.is_space:
            return False
        return (token.text[0].isupper() and token.pos_ in ("PROPN", "ADJ", "NOUN")) or (
            token.lower_ in ("-", "and", "&") and self.doc[i - 1].text[0].isupper() and self._in_body(i - 1)
        )

    def _longer_body(self, start: int, end: int) -> None:
        """An organization whose name holds a country's ("Workers' Party of Korea") is one name, not the country."""
        held = {name for name in self.map.taken[start:end] if name is not None}
        if (
            any(n.kind not in ("country", "nationality", "place") or n.start < start or n.end > end for n in held)
            or not held
        ):
            return
        if not any(token.text in words("actor_words", "organization_words") for token in self.doc[start:end]):
            return
        for name in held:
            self.map.taken[name.start : name.end] = [None] * (name.end - name.start)
        self.map.add(start, end, "organization")

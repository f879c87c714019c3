"""Finds the offices that a text words, from their head nouns outwards."""

from collections.abc import Sequence

from spacy.tokens import Doc, Token

from nlp.components.abbreviated_offices import office_in_short
from nlp.components.lexicon import POSSESSIVES, Phrase
from nlp.components.titles import Title
from nlp.components.token_sets import tokens_in
from nlp.components.vocabulary import heads, offices_in_any_number, plural_heads, shortened_offices, words

DETERMINERS = frozenset(("the", "a", "an", "his", "her", "their", "its", "this", "that", "another"))
_ORDINALS = frozenset(("first", "second", "third"))  # "first US president" is no office, "first deputy" is one
_LONGEST_COMPLEMENT = 12


def is_hour(token: Token) -> bool:
    """Whether "pm" is of the clock, and not the prime minister."""
    if token.lower_ != "pm":
        return False
    return token.text != "PM" or (token.i > 0 and token.doc[token.i - 1].text[0].isdigit())


class TitleReader:
    """Reads the offices of one document. `cover` gives the phrase of the knowledge base at each token, `people` tells
    the tokens of personal names, and `bodies` those of organizations found by the tagger."""

    def __init__(
        self, doc: Doc, cover: Sequence[Phrase | None], people: Sequence[bool], bodies: Sequence[bool]
    ) -> None:
        self.doc, self.cover, self.people, self.bodies = doc, cover, people, bodies
        self.modifiers = words("titles", "modifiers") | words("titles", "fillers")
        self.complements = words("titles", "complements")

    def read(self) -> list[Title]:
        """All offices of the document in text order, none within another."""
        found: list[Title] = []
        singular, plural = heads(), plural_heads()
        for token in tokens_in(self.doc, "LOWER", offices_in_any_number(), ("ORTH", shortened_offices())):
            word = token.lower_
            unknown = word not in singular and word not in plural and not office_in_short(token)
            if unknown or is_hour(token):
                continue
            if self.people[token.i] or (found and token.i < found[-1].end) or self._inside_name(token):
                continue
            if word in singular and token.pos_ in ("VERB", "ADV", "ADP"):
                continue
            while found and self._start(token) < found[-1].end:
                last = found[-1]
                if last.end > last.head + 1 or not all(self._modifies(t) for t in self.doc[last.end : token.i]):
                    break
                found.pop()
            found.append(self._title(token, singular, plural, found[-1].end if found else 0))
        return found

    def _inside_name(self, token: Token) -> bool:
        """Whether the head noun is part of a longer name: a party, a newspaper, a body."""
        phrase = self.cover[token.i]
        return phrase is not None and phrase.kind == "organization" and phrase.end > token.i + 1

    def _title(self, head: Token, singular: dict[str, str], plural: dict[str, str], floor: int) -> Title:
        start, end = max(self._start(head), floor), self._end(head)
        before = self.doc[start - 1].lower_ if start and not self.doc[start].is_sent_start else ""
        short = office_in_short(head)
        base = short or (plural.get(head.lower_, head.lower_) if head.lower_ not in singular else head.lower_)
        office = self.doc[start:end].text
        return Title(
            start=start,
            end=end,
            head=head.i,
            office=office.replace(head.text, short.title()) if short else office,
            core=self._core(start, end, head.i, base),
            country=self._country(start, end, head.i),
            organization=self._organization(start, end, head.i),
            determiner=before if before in DETERMINERS else None,
            plural=head.lower_ not in singular and not short,
            group=_group(base),
        )

    def _start(self, head: Token) -> int:
        """The leftmost token of the noun phrase that belongs to the office."""
        i, first = head.i, head.sent.start
        while i > first:
            token = self.doc[i - 1]
            phrase = self.cover[i - 1]
            if token.text == "-" and not self._hyphenated(i - 1):
                break
            if phrase is not None and phrase.kind != "person":
                i = phrase.start
            elif (token.lower_ in POSSESSIVES and i - 1 > first and (self.cover[i - 2] or self.bodies[i - 2])) or (
                (token.lower_ in self.modifiers or self._names_portfolio(token, head)) and not self.people[i - 1]
            ):
                i -= 1
            elif token.lower_ == "and" and i - 2 >= first and self._modifies(self.doc[i - 2]):
                i -= 2
            elif self.bodies[i - 1] or self._proper_modifier(token, i - 1, first):
                i -= 1
            else:
                break
        while i < head.i and (
            (self.doc[i].lower_ in ("-", "and", "–", "the", *POSSESSIVES) and self.cover[i] is None)
            or (self.doc[i].lower_ in _ORDINALS and self.cover[i + 1] is not None)
        ):
            i += 1
        return i

    def _names_portfolio(self, token: Token, head: Token) -> bool:
        """ "Fisheries minister", "water secretary": whatever a minister is a minister of."""
        beside = token.i + 1 == head.i and head.lemma_.lower() == "minister"  # parsers take "fisheries ministers" apart
        compound = token.dep_ == "compound" and token.head == head
        return (compound or beside) and token.pos_ == "NOUN" and token.is_lower

    def _hyphenated(self, i: int) -> bool:
        """Whether a hyphen joins two words of one office ("far-right", "pro-Kurdish"), not a headline to a text."""
        after = self.doc[i + 1]
        return not self.doc[i].whitespace_ and (
            after.text[0].islower() or self.doc[i - 1].lower_ in ("pro", "anti", "non", "co", "vice")
        )

    def _modifies(self, token: Token) -> bool:
        return token.lower_ in words("titles", "modifiers")

    def _proper_modifier(self, token: Token, i: int, first: int) -> bool:
        if self.people[i] or token.pos_ not in ("PROPN", "ADJ") or not token.text[0].isupper():
            return False
        if token.text in words("actor_words", "not_names") or token.text in words("actor_words", "media"):
            return False
        if token.lower_ in words("titles", "honorifics"):
            return False
        return i > first or token.is_upper

    def _end(self, head: Token) -> int:
        """The end of the complement of the head, or of the head itself."""
        i = self._suffix(head.i + 1)
        if i + 1 >= len(self.doc) or self.doc[i].lower_ not in words("titles", "links") or self.doc[i].is_sent_start:
            return i
        if self.doc[i].lower_ != "of":
            if heads().get(head.lower_) not in ("diplomat", "aide", "minister", "expert", "chair"):
                return i
            if self.doc[i].lower_ == "in" and heads().get(head.lower_) == "minister":
                return i  # where he is, and not what he is minister of
            first = self.doc[i + 1 + (self.doc[i + 1].lower_ in DETERMINERS)]
            if not (first.text[0].isupper() or first.lower_ in self.complements):
                return i
        end = self._complement(i + 1, head.sent.end)
        if end > i + 1 and heads().get(head.lower_) == "diplomat":
            end = self._accredited(end, head.sent.end)
        return end if end > i + 1 else i

    def _accredited(self, i: int, last: int) -> int:
        """The end of "to Chile" behind "Ambassador of Nepal"."""
        first = i + 1 + (i + 1 < last and self.doc[i + 1].lower_ == "the")
        phrase = self.cover[first] if first < last and self.doc[i].lower_ == "to" else None
        return phrase.end if phrase is not None and phrase.start == first and phrase.kind != "person" else i

    def _suffix(self, i: int) -> int:
        """The end of "Secretary-General", "President-elect", "opposite number" from the token after the head."""
        if i < len(self.doc) and self.doc[i].lower_ == "number" and self.doc[i - 1].lower_ == "opposite":
            return i + 1
        j = i + (i < len(self.doc) and self.doc[i].text == "-" and not self.doc[i].whitespace_)
        if (
            j < len(self.doc)
            and self.doc[j].lower_ in ("general", "elect", "designate")
            and not self.doc[j].is_sent_start
        ):
            return j + 1
        return i

    def _complement(self, i: int, last: int) -> int:
        end, limit = i, min(last, i + _LONGEST_COMPLEMENT)
        while i < limit:
            token, phrase = self.doc[i], self.cover[i]
            if phrase is not None and phrase.kind == "person":
                break
            if phrase is not None and phrase.start == i:
                i = end = phrase.end
                if phrase.kind in ("country", "capital") and not self._goes_on(i, limit):
                    break
            elif self.people[i] or token.lower_ in words("titles", "honorifics"):
                break
            elif token.lower_ in ("of", "and", "the", "for", "on", "&", *POSSESSIVES) or (
                token.text == "-" and not token.whitespace_
            ):
                i += 1
            elif (
                token.lower_ in self.complements
                or token.text[0].isupper()
                or self.bodies[i]
                or token.pos_ in ("NOUN", "ADJ")
            ):
                i = end = i + 1
            else:
                break
        return end

    def _goes_on(self, i: int, limit: int) -> bool:
        return i + 1 < limit and self.doc[i].lower_ in POSSESSIVES and self.doc[i + 1].text[0].isalpha()

    def _core(self, start: int, end: int, head: int, base: str) -> tuple[str, ...]:
        kept: list[str] = []
        fillers = words("titles", "fillers")
        for token in self.doc[start:end]:
            if self.cover[token.i] is not None or token.lower_ in fillers or not token.text[0].isalpha():
                continue
            if token.i == head:
                kept += [word for word in base.split() if word != "of"]
            elif token.lower_ not in ("the", "of", "and", "for", "on", "to", "in", "at"):
                kept.append(token.lower_)
        return tuple(kept)

    def _country(self, start: int, end: int, head: int) -> str | None:
        """The country before the head noun; else the one in an "of" complement."""
        before = [p for p in self.cover[start:head] if p is not None and p.country and p.kind != "person"]
        if before and not self._is_subject(before[0], head):
            return before[0].country
        if head + 1 < end and self.doc[head + 1].lower_ in words("titles", "outward_links"):
            return None
        after = [
            p
            for p in self.cover[head + 1 : end]
            if p is not None and p.country and p.kind != "person" and self._owns(p)
        ]
        return after[0].country if after else None

    def _is_subject(self, phrase: Phrase, head: int) -> bool:
        """Whether the country is what an expert studies ("an Iran analyst"), and not his own ("Iran's")."""
        after = self.doc[phrase.end].lower_
        return heads().get(self.doc[head].lower_) == "expert" and phrase.kind == "country" and after not in POSSESSIVES

    def _owns(self, phrase: Phrase) -> bool:
        """Whether a country in an "of" complement owns the office, and is not what a body is about."""
        before = self.doc[phrase.start - 1]
        if before.lower_ == "the":
            before = self.doc[phrase.start - 2]
        return before.lower_ in ("of", "from", "and") and self.doc[min(phrase.end, len(self.doc) - 1)].text != "-"

    def _organization(self, start: int, end: int, head: int) -> Phrase | None:
        stop = head if head + 1 < end and self.doc[head + 1].lower_ in words("titles", "outward_links") else end
        for phrase in self.cover[start:stop]:
            if phrase is not None and phrase.kind == "organization" and not phrase.country:
                return phrase
        return None


def _group(base: str) -> str:
    """The class of an office: of its last word that is a head noun, "secretary" for "secretary of state"."""
    return next(heads()[word] for word in reversed(base.split()) if word in heads())

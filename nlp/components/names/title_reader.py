"""Finds the offices that a text words, from their head nouns outwards."""

from collections.abc import Sequence

from spacy.tokens import Doc, Token

from nlp.components.names.abbreviated_offices import office_in_short
from nlp.components.names.phrases import POSSESSIVES, Phrase
from nlp.components.names.title_bounds import DETERMINERS, TitleBounds
from nlp.components.names.titles import Title
from nlp.components.names.token_sets import tokens_in
from nlp.components.names.vocabulary import (
    heads,
    offices_in_any_number,
    plural_heads,
    shortened_offices,
    table,
    words,
)

_OWN_STATE = frozenset(("nation", "republic"))
"""What a president is of in the words of his own office: "the President of the Republic" is the president."""


def is_hour(token: Token) -> bool:
    """Whether "pm" is of the clock, and not the prime minister."""
    if token.lower_ != "pm":
        return False
    return token.text != "PM" or (token.i > 0 and token.doc[token.i - 1].text[0].isdigit())


def _only_describes(token: Token) -> bool:
    """ "Her official visit", "the official residence": no official."""
    return token.lower_ == "official" and token.pos_ == "ADJ" and token.dep_ == "amod" and token.head.pos_ == "NOUN"


class TitleReader:
    """Reads the offices of one document. `cover` gives the phrase of the knowledge base at each token, `people` tells
    the tokens of personal names, and `bodies` those of organizations found by the tagger."""

    def __init__(
        self, doc: Doc, cover: Sequence[Phrase | None], people: Sequence[bool], bodies: Sequence[bool]
    ) -> None:
        self.doc, self.cover, self.people = doc, cover, people
        self.bounds = TitleBounds(doc, cover, people, bodies)

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
            if word in singular and (token.pos_ in ("VERB", "ADV", "ADP") or _only_describes(token)):
                continue
            while found and self.bounds.start(token) < found[-1].end:
                last = found[-1]
                if last.end > last.head + 1 or not all(self.bounds.modifies(t) for t in self.doc[last.end : token.i]):
                    break
                found.pop()
            found.append(self._title(token, singular, plural, found[-1].end if found else 0))
        return found

    def _inside_name(self, token: Token) -> bool:
        """Whether the head noun is part of a longer name: a party, a newspaper, a body."""
        phrase = self.cover[token.i]
        return phrase is not None and phrase.kind == "organization" and phrase.end > token.i + 1

    def _title(self, head: Token, singular: dict[str, str], plural: dict[str, str], floor: int) -> Title:
        start, end = max(self.bounds.start(head), floor), self.bounds.end(head)
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

    def _core(self, start: int, end: int, head: int, base: str) -> tuple[str, ...]:
        kept: list[str] = []
        fillers = words("titles", "fillers")
        for token in self.doc[start:end]:
            phrase = self.cover[token.i]
            apart = phrase is not None and phrase.kind != "person"  # "Cardinal Pietro Parolin" is one in the tables
            if apart or token.lower_ in fillers or not token.text[0].isalpha():
                continue
            if token.i > head and token.lower_ in _OWN_STATE and _group(base) == "leader":
                continue
            if token.i == head:
                kept += [word for word in base.split() if word != "of"]
            elif token.lower_ not in ("the", "of", "and", "for", "on", "to", "in", "at"):
                kept.append(token.lower_)
        return tuple(kept)

    def _country(self, start: int, end: int, head: int) -> str | None:
        """The country before the head noun; else the one in an "of" complement, unless only one has such an office."""
        only: str | None = table("titles")["heads_of_one_country"].get(self.doc[head].lower_)
        if only is not None:
            return only
        before = [p for p in self.cover[start:head] if p is not None and p.country and p.kind != "person"]
        if before and not self._is_subject(before[0], head):
            return before[0].country
        if head + 1 < end and self.doc[head + 1].lower_ in words("titles", "outward_links"):
            return self._state_of_portfolio(end, head)
        after = [
            p
            for p in self.cover[head + 1 : end]
            if p is not None and p.country and p.kind != "person" and self._owns(p)
        ]
        return after[0].country if after else None

    def _state_of_portfolio(self, end: int, head: int) -> str | None:
        """ "Minister for External Relations of Peru": whose minister, behind a portfolio written as a name."""
        last = self.cover[end - 1]
        if last is None or last.kind != "country" or _group(self.doc[head].lower_) != "minister":
            return None
        before = last.start - 1 - (self.doc[last.start - 1].lower_ == "the")
        named = before > head + 1 and self.doc[before].lower_ == "of" and self.doc[before - 1].is_title
        return last.country if named else None

    def _is_subject(self, phrase: Phrase, head: int) -> bool:
        """Whether the country is what an expert studies ("an Iran analyst"), and not his own ("Iran's")."""
        after = self.doc[phrase.end : phrase.end + 1].text.lower()
        return heads().get(self.doc[head].lower_) == "expert" and phrase.kind == "country" and after not in POSSESSIVES

    def _owns(self, phrase: Phrase) -> bool:
        """Whether a country in an "of" complement owns the office, and is not what a body is about."""
        before = self.doc[phrase.start - 1]
        if before.lower_ == "the":
            before = self.doc[phrase.start - 2]
        after = self.doc[min(phrase.end, len(self.doc) - 1)]
        quarrel = after.lower_ in words("titles", "quarrels")  # "the mediator of the Burundi crisis"
        return before.lower_ in ("of", "from", "and") and after.text != "-" and not quarrel

    def _organization(self, start: int, end: int, head: int) -> Phrase | None:
        stop = head if head + 1 < end and self.doc[head + 1].lower_ in words("titles", "outward_links") else end
        for phrase in self.cover[start:stop]:
            if phrase is not None and phrase.kind == "organization" and not phrase.country:
                return phrase
        return None


def _group(base: str) -> str:
    """The class of an office: of its last word that is a head noun, "secretary" for "secretary of state"."""
    return next(heads()[word] for word in reversed(base.split()) if word in heads())

"""A question cut into pieces: dates, names, phrases that ask, and words that nothing is known of."""

import datetime as dt
import re
from dataclasses import dataclass

from nlp.dates import DateReading, read_dates
from nlp.knowledge.base import knowledge_base
from nlp.questions.actors import Named, NameReader
from nlp.questions.holders import holders_named
from nlp.questions.vocabulary import LONGEST_PHRASE, Meaning, meaning, past_forms

_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}|[’']s\b|\w+(?=n[’']t\b)|n[’']t\b|\w+(?:-\w+)*(?=[’']s\b)|[^\W\d_]+[’'][^\W\d_]+|\w+(?:-\w+)*|[^\w\s]"
)
_PAIR = re.compile(r"(?<![A-Z]\w )\b([A-Z]\w+)[-–—]([A-Z]\w+)\b(?! [A-Z])")
_PUNCTUATION = re.compile(r"[^\w\s&]+")
_STOP = frozenset(",;:?!.()")


@dataclass(frozen=True, slots=True)
class Word:
    """A token and where it stands."""

    text: str
    start: int
    end: int

    @property
    def is_capital(self) -> bool:
        """Whether it is written as names are."""
        return self.text[:1].isupper()


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the question: of class `tag` with its value; a date or a name besides."""

    tag: str
    text: str
    value: str = ""
    date: DateReading | None = None
    named: Named | None = None

    @property
    def is_visit(self) -> bool:
        """Whether it asks for a journey."""
        return (self.tag, self.value) == ("event", "visit")

    @property
    def is_past(self) -> bool:
        """Whether its form says that something has been."""
        said = self.text.lower()
        was_asked = self.tag == "asked" and "was" in said.split()
        return was_asked or (self.tag, self.value) == ("tense", "past") or said in past_forms()


def pairs_apart(text: str) -> str:
    """ "The Biden-Xi meeting" is one of Biden and Xi, where each of the two is known and they are no name together."""
    return _PAIR.sub(lambda pair: f"{pair[1]} and {pair[2]}" if _are_two(pair[1], pair[2]) else pair[0], text)


def _are_two(one: str, other: str) -> bool:
    base = knowledge_base()
    joined = f"{one}-{other}"
    if base.exact(joined) or base.surname(joined) or base.city(joined):
        return False
    return all(base.exact(name) or base.surname(name) for name in (one, other))


def words_of(text: str) -> list[Word]:
    """The tokens of a text; "Xi's" and "didn't" are two each."""
    return [Word(m[0].replace("’", "'"), m.start(), m.end()) for m in _TOKEN.finditer(text)]


def pieces_of(text: str, asked_on: dt.date, names: NameReader) -> list[Piece]:
    """The pieces of a question in order.

    Of what could be a name and a phrase, the longer one is taken; of equal ones the phrase, if it has no capital.
    """
    return _Cutter(text, asked_on, names).pieces()


class _Cutter:
    def __init__(self, text: str, asked_on: dt.date, names: NameReader) -> None:
        self._text = text
        self._dates = list(read_dates(text, asked_on))
        self._words = words_of(text)
        self._names = names

    def pieces(self) -> list[Piece]:
        found: list[Piece] = []
        at = 0
        while at < len(self._words):
            one_of = any(piece.tag == "which" for piece in found[-2:])
            piece, at = self._date(at) or self._phrase_or_name(at, one_of) or self._word(at)
            if piece is not None:
                found.append(piece)
        return found

    def _date(self, at: int) -> tuple[Piece | None, int] | None:
        for date in self._dates:
            if date.start_char <= self._words[at].start < date.end_char:
                end = at
                while end < len(self._words) and self._words[end].start < date.end_char:
                    end += 1
                return Piece("date", date.text, date=date), end
        return None

    def _phrase_or_name(self, at: int, one_of: bool) -> tuple[Piece | None, int] | None:
        reach = self._reach(at)
        if reach == at:
            return None
        phrase = self._phrase(at, reach)
        ahead = [word.text for word in self._words[at:reach]]
        named = self._names.at(ahead, first=at == 0, is_phrase=phrase is not None)
        size = phrase[1] if phrase else 0
        if named is not None and (named.size > size or (named.size == size and at > 0 and self._words[at].is_capital)):
            return Piece("name", self._text_of(at, at + named.size), named=named), at + named.size
        held = holders_named(ahead, also_one=one_of) or ("", 0)
        if held[1] > size:
            return Piece("people", self._text_of(at, at + held[1]), held[0]), at + held[1]
        if phrase is None:
            return None
        return Piece(phrase[0].tag, self._text_of(at, at + size), phrase[0].value), at + size

    def _reach(self, at: int) -> int:
        """Where a phrase or name that begins here must end: before punctuation and dates."""
        end = at
        while end < len(self._words) and self._words[end].text not in _STOP and (end == at or self._date(end) is None):
            end += 1
        return end

    def _phrase(self, at: int, reach: int) -> tuple[Meaning, int] | None:
        for size in range(min(LONGEST_PHRASE, reach - at), 0, -1):
            found = meaning(" ".join(word.text.lower() for word in self._words[at : at + size]))
            if found is not None:
                return found, size
        return None

    def _word(self, at: int) -> tuple[Piece | None, int]:
        """A word that nothing is known of; punctuation is none."""
        text = self._words[at].text
        if text == "'s":
            return Piece("possessive", text), at + 1
        if _PUNCTUATION.fullmatch(text):
            return (Piece("break", text) if text in ",;:" else None), at + 1
        return Piece("unknown", text), at + 1

    def _text_of(self, start: int, end: int) -> str:
        return self._text[self._words[start].start : self._words[end - 1].end]

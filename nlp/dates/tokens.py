"""Tokens of the date grammar: each token of a text becomes one letter, so that a rule is a short regex over letters.

Letters: M month, m month that needs support ("may", "Jan"), W weekday, w weekday cut short, N number of up to three
digits, O ordinal in digits, n and o the same in words, k vague amount, Y year, # numeric date, % one without year, d
decade, D "today", S season, U unit, u units in plural, Q quarter or half in short ("Q3"), T part of the day, L "last",
X "next", C "this", s "same", E "early", e "earlier", G "ago", A "after", P "before", R "recent", V "recently", z
"now", h "half", t "the", f "of", i "in", v "on", a "a", F "from", B "between", & "and", r "or", 2 "to", b "by", g
"starting", H holiday, p weekdays in plural, j "less than", J "year is out", y "whole", Z "year to date", ! a year that
is no calendar year, x "so far", l "latter", q "about", K "eve", ' possessive; - , / . ( for themselves; _ all else.
Names and phrases of several words are one token.
"""

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from nlp.dates.vocabulary import phrase_at, vocabulary

_TOKEN = re.compile(
    r"(?P<short>[qQhH][1-4]\b|(?<!\w)[1-4][qQ](?![^\W\d])|(?<!\w)[12]H(?=\s?(?:['’]?\d\d|\d{4})\b))"
    r"|(?P<word>[^\W\d_]+)"
    r"|(?=\d)(?:"
    r"(?P<interval>(?<![\w./-])\d{4}-\d\d-\d\d/\d{4}-\d\d-\d\d(?![\w/-]))|"
    r"(?P<iso_week>(?<![\w./-])\d{4}-?W[0-5]\d(?:-?[1-7])?(?![\w/-]))|"
    r"(?P<iso>(?<![\w./-])\d{4}-\d\d-\d\d(?:T[\d:.]{4,15}(?:Z|[+-]\d\d:?\d\d)?)?(?![\w/-]))"
    r"|(?P<numeric>(?<![\w/.])(?:\d{1,2}([/.-])\d{1,2}\7\d{4}|\d{4}([/.-])\d{1,2}\8\d{1,2}"
    r"|\d{1,2}([/.-])\d{1,2}\9\d\d(?!-\d(?!\d?/\d)))(?![\w/]))"
    r"|(?P<day>(?<![\w/.])\d{1,2}(?:/\d{1,2}(?![\w/]|\.\d)|\.\d{1,2}(?![\w/:%]|\.\d)))"
    r"|(?P<compact>(?<!\w)(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\w))"
    r"|(?P<month>(?:(?<![\w/.-])|(?<=\d{4}-))(?:\d{4}[/.-](?:0?[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])[/-](?:19|20)\d\d)(?![\w/]|-\d\d?\b(?![/-])))"
    r"|(?P<other>\d{1,3}(?:,\d{3})+(?!\d)|\d+[.:]\d[\d.:]*)"
    r"|(?P<ordinal>\d{1,3} ?(?:st|nd|rd|th|ST|ND|RD|TH)\b)"
    r"|(?P<decade>(?<!\w)(?:(?:1[5-9]|20)\d0 ?['’]?|[1-9]0['’]?)s\b)"
    r"|(?P<half>(?<!\w)\d\d[HhQq][1-4]\b)"
    r"|(?P<digits>\d+))"
    r"|(?P<short_decade>(?<!\w)['’][1-9]0s\b)"
    r"|(?P<short_year>(?<!\d)['’]\d\d(?!\w))"
    r"|(?P<possessive>(?<=\w)['’]s\b)"
    r"|(?P<mark>[-–—,/.~(&])"
    r"|(?P<rest>\n\s*|[^\w\s,/.~(&–—-]+)"
)
_MARKS = {"–": "-", "—": "-", "~": "-"}
_MAX_DIGITS = 4
_CENTURY_TURN = 50


@dataclass(frozen=True, slots=True)
class Token:
    """One token: its letter, the value that the vocabulary gives it, and its place in the text."""

    letter: str
    value: Any
    start: int
    end: int


@cache
def _lexicon() -> dict[str, tuple[str, Any]]:
    return {word: (letter, value) for letter, words in vocabulary()["classes"].items() for word, value in words.items()}


def _digits(text: str) -> tuple[str, Any]:
    if len(text) < _MAX_DIGITS:
        return "N", int(text)
    if len(text) == _MAX_DIGITS and 1000 <= int(text) < 3000:
        return "Y", int(text)
    return "_", None


def _letter(kind: str, text: str) -> tuple[str, Any]:
    if kind == "word":
        return _lexicon().get(text.lower(), ("_", None))
    if kind == "digits":
        return _digits(text)
    if kind == "short_year":
        return "Y", (2000 if int(text[1:]) < _CENTURY_TURN else 1900) + int(text[1:])
    if kind == "ordinal":
        return "O", int(text[:-2])
    if kind in ("decade", "short_decade"):
        return "d", int("".join(character for character in text if character.isdigit()))
    if kind == "possessive":
        return "'", None
    if kind == "mark":
        return _MARKS.get(text, text), None
    if kind == "short":
        return "Q", "".join(sorted(text.upper(), reverse=True))
    if kind == "day":
        return "%", text
    if kind == "compact":
        return "#", f"{text[:4]}-{text[4:6]}-{text[6:]}"
    if kind in ("half", "iso", "interval", "iso_week", "numeric", "month"):
        return "#", text
    return "_", None


def tokenize(text: str) -> list[Token]:
    """The tokens of `text` in order, all that lies between two known ones as one; white space in a line is dropped."""
    tokens: list[Token] = []
    unknown = False
    end = 0
    for match in _TOKEN.finditer(text):
        if match.start() < end:
            continue
        kind = match.lastgroup or "rest"
        phrase = phrase_at(text, match.start(), match.group()) if kind in ("word", "ordinal") else None
        if phrase is not None:
            tokens.append(Token(phrase.letter, phrase.value, match.start(), phrase.end))
            unknown, end = phrase.letter == "_", phrase.end
            continue
        letter, value = ("_", None) if kind == "rest" else _letter(kind, match.group())
        if letter == "_" and unknown:
            continue
        unknown = letter == "_"
        tokens.append(Token(letter, value, match.start(), match.end()))
    return tokens

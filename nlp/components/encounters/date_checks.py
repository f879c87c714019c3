"""Dates that cannot be: days that no calendar has, and an end before its start."""

import calendar
import datetime as dt
import re

from nlp.components.encounters.found import Found
from nlp.components.tellings.telling import When
from nlp.dates.tokens import Token, tokenize

LONGEST_TURN = 60
"""Days that an encounter over the turn of a year may last; what is longer is a range whose ends are reversed."""
_LEAP_YEAR = 2000
_DAY_ENDS = re.compile(r"\s*(?:$|[,.;:)\n]|\d{4}\b|(?:in|at|with|for|to|and|as|by|on|after|before|when|while)\b)")
_REVERSED = re.compile(r"(?:\b(?:from|between)\s+|\b)(\d{1,2})(?:st|nd|rd|th)?\s*(?P<by>to|until|till|and|[-–])\s*$")
_LATE_DAY = re.compile(r"(?<!\d)(?:29|30|31)(?!\d)")
"""Without one of these numbers in it no text has a day that its month does not have."""
_DAY_NUMBER = re.compile(r"\b\d{1,2}(?:st|nd|rd|th)?\b")
_YEAR = re.compile(r"\b\d{4}\b")
_ISO = re.compile(r"\d{4}-\d\d-\d\d")


def impossible_days(text: str) -> list[str]:
    """The dates of a text that name a day its month does not have, such as "31 February", as they stand there."""
    if _LATE_DAY.search(text) is None:
        return []
    tokens = tokenize(text)
    found = []
    for i, token in enumerate(tokens):
        if token.letter == "#" and isinstance(token.value, str) and _ISO.fullmatch(token.value):
            if not _is_day(*map(int, token.value.split("-"))):
                found.append(text[token.start : token.end])
        elif token.letter in ("M", "m"):
            written = _written_day(text, tokens, i)
            if written is not None and not _is_day(*written[:3]):
                found.append(text[slice(*written[3:])])
    return found


def is_out_of_order(found: Found, text: str) -> bool:
    """Whether the words give the last day before the first: "from 19 to 12 June", "from June 19 to May 12, 2023"."""
    return any(telling.when is not None and _is_reversed(telling.when, text) for telling in found.tellings)


def _written_day(text: str, tokens: list[Token], i: int) -> tuple[int, int, int, int, int] | None:
    """Year, month and day around the month that is token `i`, and where they stand; a leap year where none is given."""
    day, before = _day_before(tokens, i), True
    if day is None and i + 1 < len(tokens) and tokens[i + 1].letter in ("N", "O"):
        following = tokens[i + 1]
        day, before = (following, False) if _DAY_ENDS.match(text, following.end) else (None, True)
    if day is None:
        return None
    month, last = tokens[i], i if before else i + 1
    year = _year_after(tokens, last)
    ends = min(day.start, month.start), (year or tokens[last]).end
    return (year.value if year else _LEAP_YEAR), month.value, day.value, *ends


def _day_before(tokens: list[Token], i: int) -> Token | None:
    """ "31 February", "the 31st of February"."""
    at = i - 1 - (i > 0 and tokens[i - 1].letter == "f")
    return tokens[at] if at >= 0 and tokens[at].letter in ("N", "O") else None


def _year_after(tokens: list[Token], i: int) -> Token | None:
    at = i + 1 + (i + 1 < len(tokens) and tokens[i + 1].letter == ",")
    return tokens[at] if at < len(tokens) and tokens[at].letter == "Y" else None


def _is_day(year: int, month: int, day: int) -> bool:
    """Whether it is a day, or no number of a day or month at all, so that nobody meant it for a date."""
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return True
    return day <= calendar.monthrange(max(year, 1), month)[1]


def _is_reversed(when: When, text: str) -> bool:
    first, last = dt.date.fromisoformat(when.start), dt.date.fromisoformat(when.end)
    if first > last:
        return True
    if when.span is None:
        return False
    if when.precision == "range" and first.year != last.year and (last - first).days > LONGEST_TURN:
        words = text[slice(*when.span)]
        return len(_YEAR.findall(words)) <= 1 and len(_DAY_NUMBER.findall(words)) > 1
    before = _REVERSED.search(text[max(0, when.span[0] - 30) : when.span[0]])
    if before is None or when.precision != "day" or not text[when.span[0]].isdigit():
        return False
    stated = before["by"] in "-–" or before[0].startswith(("from", "between"))
    return stated and first.day < int(before[1]) <= 31

"""What the rules build from written dates and years; a builder that returns None declines."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from nlp.dates.rewriting import Parts
from nlp.dates.surroundings import bounded_behind, listed, on_or_alone
from nlp.dates.tokens import Token
from nlp.dates.values import Value, Written

_MAX_DAY = 31
_MONTHS = 12
_RANKS = 3
"""Up to which number a word alone, "on the second", rather is one of those that were just counted."""
_FIRST_YEAR, _LAST_YEAR = 1800, 2100
_LEAP_YEAR = 2000
_AND_LAST = re.compile(r"\s+and (?:final|last)\b")
_CENTURIES = (18, 20)
_LAST_CENTURY, _THIS_CENTURY = 1900, 2000
_CENTURY_TURN, _MAX_SHORT_YEAR = 50, 99


def exists(year: int | None, month: int, day: int) -> bool:
    """Whether the calendar has the day, in a leap year if none is given."""
    try:
        dt.date(year or _LEAP_YEAR, month, day)
    except ValueError:
        return False
    return True


def written(parts: Parts) -> Value | None:
    """A date with month and day or year; not one that the calendar lacks."""
    day, month, year = parts.number("day"), parts.value("month"), parts.value("year")
    if day is not None and (not exists(year, month, day) or _is_first_of_something(parts)):
        return None
    return headed(parts, Written(year, month, day))


def _is_first_of_something(parts: Parts) -> bool:
    """ "In January, the first stop of a tour": a rank in words, behind the month and before what it counts."""
    last = parts.all()[-1]
    counts = parts.neighbour(1).isalpha() and not listed(parts, 1, "after_day")
    return last.letter == "o" and parts.all()[-2].letter == "t" and counts


def headed(parts: Parts, date: Written) -> Written:
    """The date with the weekday that stands before it, "Friday, June 15" or "this Friday, June 15"."""
    near = "weekday" in parts and parts.all()[0].letter in "LXC"
    return replace(date, weekday=parts.value("weekday"), near=near)


def close(parts: Parts) -> Value | None:
    """ "June.15th", with no space between."""
    return None if " " in parts.text[parts.start() : parts.end()] else written(parts)


def after_full_stop(parts: Parts) -> Value | None:
    """ "October. 2nd", where no sentence ends: nothing follows that such a number could count."""
    return None if parts.neighbour(1).isalpha() else written(parts)


def day_of(parts: Parts) -> Value | None:
    """ "The third day of May"."""
    return written(parts) if parts.value("unit") == "day" else None


def year_in_words(parts: Parts) -> int | None:
    """ "Two thousand and five", "nineteen hundred ninety three", "nineteen eighty six"."""
    head, tail = parts.value("head"), parts.number("tail") or 0
    scale = next((token.value for token in parts.all() if token.letter == "c"), None)
    if not _is_number(parts.tokens("tail")):
        return None
    if scale is None and not (_CENTURIES[0] <= head <= _CENTURIES[1] and tail > 9):
        return None
    number = int(head * (scale or 100) + tail)
    return number if _FIRST_YEAR <= number <= _LAST_YEAR else None


def _is_number(words: Sequence[Token]) -> bool:
    """Whether number words make one number, as "twenty five" does and "five nineteen" does not."""
    numbers = [token.value for token in words if token.letter == "n"]
    return len(numbers) < 2 or (numbers[0] >= 20 and numbers[1] < 10)


def on_both(parts: Parts) -> Value | None:
    """ "Wednesday the 31st", "Tuesday 13th", "Friday the tenth": the month in which the two fall together."""
    day = parts.number("day") or parts.number("day2")
    if "rank" in parts and (not parts.neighbour(1).isalpha() or listed(parts, 1, "after_day")):
        rank = parts.number("rank") or 0
        counts = _AND_LAST.match(parts.text, parts.end())  # "on Wednesday, the fourth and last morning"
        day = rank if rank > _RANKS and counts is None else None  # "on Monday, the first at this level"
    if "number" in parts and (not parts.neighbour(1).isalnum() or listed(parts, 1, "after_day")):
        day = parts.number("number")
    return Written(day=day, weekday=parts.value("weekday")) if day and day <= _MAX_DAY else None


def day_of_month(parts: Parts) -> Value | None:
    """ "On the 19th", "the 19th", unless it counts something ("on the 19th floor", "the 11-member council")."""
    day, after = parts.number("day"), parts.neighbour(1)
    counts = (after.isalpha() and not listed(parts, 1, "after_day")) or parts.text.startswith("-", parts.end())
    rank = parts.tokens("day")[-1].letter == "o" and day is not None and day <= _RANKS
    return Written(day=day) if day and 1 <= day <= _MAX_DAY and not counts and not rank else None


def year(parts: Parts) -> Value | None:
    """A year alone, where the words around it say that it is one."""
    number, after = parts.value("year"), parts.neighbour(1)
    if not _FIRST_YEAR <= number <= _LAST_YEAR:
        return None
    counts = after.isalpha() and not listed(parts, 1, "after_day")
    if parts.alone() or (listed(parts, -1, "weak_year_prepositions") and not counts):
        return Written(number)
    if listed(parts, -1, "year_prepositions"):
        return None if number % 100 == 0 and after.endswith("s") else Written(number)
    if bounded_behind(parts):
        return Written(number)
    described = listed(parts, -1, "year_determiners") and after.isalpha() and not after.endswith("s")
    return Written(number) if described and number % 100 else None


def year_named(parts: Parts) -> Value | None:
    """ "Year 2015", "the calendar year 2015"."""
    return Written(parts.value("year")) if parts.value("unit") == "year" else None


def with_short_year(parts: Parts) -> Value | None:
    """ "22-Nov-16": the last of three figures is the year, of this century up to 49."""
    short, found = parts.value("short"), written(parts)
    if short > _MAX_SHORT_YEAR or not isinstance(found, Written):
        return None
    year = short + (_THIS_CENTURY if short < _CENTURY_TURN else _LAST_CENTURY)
    return replace(found, year=year) if exists(year, found.month or 1, found.day or 1) else None


def with_bare_year(parts: Parts) -> Value | None:
    """ "13 Jun 23", "June 13 23": where the last number can be no day that is listed, and counts nothing."""
    sure = parts.value("short") > _MONTHS and not parts.neighbour(1).isalpha()
    return with_short_year(parts) if sure and parts.neighbour(1) not in ("%", "-", ":", "&") else None


def worded_day(parts: Parts) -> Value | None:
    """ "June thirteen", where the number counts nothing, and "on thirteen June"."""
    if parts.leads("month"):
        return None if parts.neighbour(1).isalpha() else written(parts)
    return written(parts) if on_or_alone(parts) else None


def short_year(parts: Parts) -> Value | None:
    """ "April of 87"."""
    number = parts.value("year")
    return Written(_LAST_CENTURY + number, parts.value("month")) if _MAX_DAY < number < 100 else None

"""What the rules build that find written dates and names of days; a builder that returns None declines."""

import datetime as dt
import re

from nlp.dates.rewriting import Parts
from nlp.dates.tokens import vocabulary
from nlp.dates.values import Named, Part, Period, Value, Written

_MAX_DAY = 31
_FIRST_YEAR, _LAST_YEAR = 1800, 2100
_LEAP_YEAR = 2000
_CENTURIES = (18, 20)
_QUARTERS = 4
_CENTURY_TURN = 50


def _listed(parts: Parts, step: int, table: str, key: str | None = None) -> bool:
    words = vocabulary()[table]
    return parts.neighbour(step) in (words.get(key, ()) if key else words)


def _name_of_something_else(parts: Parts, letter: str) -> bool:
    return _listed(parts, 1, "not_after", letter) or _listed(parts, -1, "not_before", letter)


def _exists(year: int | None, month: int, day: int) -> bool:
    try:
        dt.date(year or _LEAP_YEAR, month, day)
    except ValueError:
        return False
    return True


def written(parts: Parts) -> Value | None:
    """A date with month and day or year; not one that the calendar lacks."""
    day, month, year = parts.number("day"), parts.value("month"), parts.value("year")
    if day is not None and not _exists(year, month, day):
        return None
    return Written(year, month, day, parts.value("weekday"))


def day_of(parts: Parts) -> Value | None:
    """ "The third day of May"."""
    return written(parts) if parts.value("unit") == "day" else None


def year_in_words(parts: Parts) -> int | None:
    """ "Two thousand and five", "nineteen hundred ninety three", "nineteen eighty six"."""
    head, tail = parts.value("head"), parts.number("tail") or 0
    scale = next((token.value for token in parts.all() if token.letter == "c"), None)
    if scale is None and not (_CENTURIES[0] <= head <= _CENTURIES[1] and tail > 9):
        return None
    number = int(head * (scale or 100) + tail)
    return number if _FIRST_YEAR <= number <= _LAST_YEAR else None


def on_both(parts: Parts) -> Value | None:
    """ "Wednesday the 31st", "Tuesday 13th": the month in which the two fall together."""
    day = parts.number("day") or parts.number("day2")
    return Written(day=day, weekday=parts.value("weekday")) if day and day <= _MAX_DAY else None


def day_of_month(parts: Parts) -> Value | None:
    """ "On the 19th", unless it counts something ("on the 19th floor")."""
    day, after = parts.number("day"), parts.neighbour(1)
    counts = after.isalpha() and not _listed(parts, 1, "after_day")
    return Written(day=day) if day and 1 <= day <= _MAX_DAY and not counts else None


def month_and_day(parts: Parts) -> Value | None:
    """ "On 6/19": month first unless only the day can come first, and only after a preposition or a weekday.

    "Nine eleven" is a name, and "4-1/2 years" a number.
    """
    first, second = (int(number) for number in parts.words("month").split("/"))
    fraction = parts.neighbour(-1) == "-" and parts.neighbour(1).isalpha()
    if fraction or not _listed(parts, -1, "day_prepositions") or (first, second) == (9, 11):
        return None
    month, day = (first, second) if first <= 12 else (second, first)
    return Written(month=month, day=day) if 1 <= month <= 12 and _exists(None, month, day) else None


def numeric(parts: Parts) -> Value | None:
    """ISO order if the year leads; else month first, as in American use, unless only the day can come first."""
    numbers = [int(part) for part in re.findall(r"\d+", parts.value("numeric"))[:3]]
    if len(numbers) == 2:
        return Written(max(numbers), min(numbers))
    if numbers[0] > _MAX_DAY:
        year, month, day = numbers
    else:
        month, day, year = numbers
        if month > 12 or "." in parts.value("numeric"):
            month, day = day, month
        if year < 100:
            year += 2000 if year < _CENTURY_TURN else 1900
    return Written(year, month, day) if _exists(year, month, day) else None


def month(parts: Parts) -> Value | None:
    """A month alone; "May", "March" and short forms only after a preposition or the like."""
    token = parts.tokens("month")[0]
    if _name_of_something_else(parts, "M"):
        return None
    alone = parts.words("month") not in vocabulary()["months_like_names"]
    if token.letter == "m" and not (parts.capital("month") and (alone or _listed(parts, -1, "month_prepositions"))):
        return None
    return Written(month=token.value) if parts.capital("month") or _listed(parts, -1, "month_prepositions") else None


def edge_of_month(parts: Parts) -> Value | None:
    """ "Mid-May", "early March", which no preposition needs to support."""
    return Part(parts.value("edge"), Written(month=parts.value("month"))) if parts.capital("month") else None


def weekday(parts: Parts) -> Value | None:
    """A weekday alone; short forms only after "on"."""
    token = parts.tokens("weekday")[0]
    if _name_of_something_else(parts, "W"):
        return None
    if token.letter == "w" and not (parts.capital("weekday") and parts.neighbour(-1) == "on"):
        return None
    return Written(weekday=token.value)


def named(parts: Parts) -> Value | None:
    """A weekday, month or season with "last", "this" or "next"."""
    offset = parts.value("mod")
    if "month" in parts and parts.tokens("month")[0].letter == "m" and not parts.capital("month"):
        return None
    for kind in ("weekday", "month", "season"):
        if kind in parts:
            return Named(kind, parts.value(kind), offset)
    return None


def season(parts: Parts) -> Value | None:
    """A season with its year, or alone."""
    return Period("season", parts.value("season"), parts.value("year"))


def year(parts: Parts) -> Value | None:
    """A year alone, where the words around it say that it is one."""
    number, after = parts.value("year"), parts.neighbour(1)
    if not _FIRST_YEAR <= number <= _LAST_YEAR:
        return None
    if _listed(parts, -1, "year_prepositions"):
        return None if number % 100 == 0 and after.endswith("s") else Written(number)
    described = _listed(parts, -1, "year_determiners") and after.isalpha() and not after.endswith("s")
    return Written(number) if described and number % 100 else None


def short_period(parts: Parts) -> Value | None:
    """ "Q3 2022", "2019 H2"; a half only with its year."""
    name, number = parts.value("short"), parts.value("year")
    index = int(name[1])
    if name[0] == "Q":
        return Period("quarter", index, number)
    return Period("half", index, number) if number is not None and index <= 2 else None


def ordinal_unit(parts: Parts) -> Value | None:
    """ "The 20th century", "the third quarter of 2016"."""
    number = parts.number("day")
    if parts.words("unit") == "quarter" and number and number <= _QUARTERS:
        return Period("quarter", number, parts.value("year"))
    if "year" in parts:
        return None
    return Period("century", (number - 1) * 100) if number and parts.value("unit") == "century" else None


def decade(parts: Parts) -> Value | None:
    """ "The 1990s"."""
    return Period("decade", parts.value("decade"))

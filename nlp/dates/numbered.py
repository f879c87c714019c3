"""What the rules build from numbered periods: quarters, halves, decades and centuries."""

import re

from nlp.dates.rewriting import Parts
from nlp.dates.surroundings import listed
from nlp.dates.values import Nth, Period, Relative, Value, Written

_QUARTERS = 4
_LAST_CENTURY, _THIS_CENTURY = 1900, 2000
_REACH = 16
_OF_SOMEBODY = re.compile(r"\b(?:his|her|their|my|our|your)\s+\w+[ -]$", re.IGNORECASE)


def short_period(parts: Parts) -> Value | None:
    """ "Q3 2022", "2019 H2"; a half only with its year."""
    name, number = parts.value("short"), parts.value("year")
    if "mod" in parts:
        if parts.value("whole") != "year":
            return None
        number = Relative("year", parts.value("mod"))
    index = int(name[1])
    if name[0] == "Q":
        return Period("quarter", index, number)
    return Period("half", index, number) if number is not None and index <= 2 else None


def quarter_of_year(parts: Parts) -> Value | None:
    """ "The third quarter of this year"."""
    number = parts.number("number")
    fitting = parts.value("unit") == "quarter" and parts.value("whole") == "year" and number and number <= _QUARTERS
    return Period("quarter", number, Relative("year", parts.value("mod"))) if fitting and number else None


def ordinal_unit(parts: Parts) -> Value | None:
    """ "The 20th century", "the third quarter of 2016"."""
    number = parts.number("day")
    if parts.words("unit") == "quarter" and number and number <= _QUARTERS:
        return Period("quarter", number, parts.value("year"))
    if "year" in parts:
        return None
    return Period("century", (number - 1) * 100) if number and parts.value("unit") == "century" else None


def unit_of_year(parts: Parts) -> Value | None:
    """ "2015, third week", "the 2015 third quarter"."""
    number, unit, year = parts.number("day"), parts.value("unit"), parts.value("year")
    if unit == "quarter":
        return Period("quarter", number, year) if number and number <= _QUARTERS else None
    return Nth(number, unit, Written(year)) if number and unit in ("month", "week") else None


def numbered_quarter(parts: Parts) -> Value | None:
    """ "Quarter 3"."""
    number = parts.value("number")
    return Period("quarter", number) if parts.words("unit") == "quarter" and 1 <= number <= _QUARTERS else None


def quarter_in_figures(parts: Parts) -> Value | None:
    """ "2Q24", "H1 24": the year right behind, cut short."""
    number = parts.value("short_year")
    if number < 10 or parts.text[parts.end() - 3] == " ":
        return None
    name = parts.value("short")
    return Period("quarter" if name[0] == "Q" else "half", int(name[1]), _THIS_CENTURY + number)


def decade(parts: Parts) -> Value | None:
    """ "The 1990s"; "the 1800s" are a century, and "her late seventies" an age."""
    number = parts.value("decade")
    short = number < 100 and not parts.words("decade").startswith(("'", "’"))
    if short and (not listed(parts, -1, "decade_prepositions") or _is_age(parts)):
        return None
    return Period("century", number) if number % 100 == 0 and 100 < number < _LAST_CENTURY else decade_of(number)


def _is_age(parts: Parts) -> bool:
    return _OF_SOMEBODY.search(parts.text, max(0, parts.start() - _REACH), parts.start()) is not None


def decade_of(number: int) -> Period:
    """The decade by its first year, of the last century if that is cut short."""
    return Period("decade", number if number >= 100 else _LAST_CENTURY + number)


def decade_in_words(parts: Parts) -> Value | None:
    """ "The nineteen seventies"."""
    head, decade = parts.value("head"), parts.value("decade")
    return Period("decade", head * 100 + decade) if head in range(18, 21) and decade < 100 else None

"""What the rules build that find written dates and names of days; a builder that returns None declines."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from nlp.dates.rewriting import Parts
from nlp.dates.tokens import Token
from nlp.dates.values import Between, Holiday, Named, Nth, Part, Period, Relative, Value, Written
from nlp.dates.vocabulary import holidays, vocabulary

_MAX_DAY = 31
_FIRST_YEAR, _LAST_YEAR = 1800, 2100
_LEAP_YEAR = 2000
_CENTURIES = (18, 20)
_QUARTERS = 4
_CENTURY_TURN = 50
_LAST_CENTURY = 1900
_REACH = 24


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
    """ "Wednesday the 31st", "Tuesday 13th": the month in which the two fall together."""
    day = parts.number("day") or parts.number("day2")
    if "number" in parts and (not parts.neighbour(1).isalnum() or _listed(parts, 1, "after_day")):
        day = parts.number("number")
    return Written(day=day, weekday=parts.value("weekday")) if day and day <= _MAX_DAY else None


def day_of_month(parts: Parts) -> Value | None:
    """ "On the 19th", "the 19th", unless it counts something ("on the 19th floor")."""
    day, after = parts.number("day"), parts.neighbour(1)
    counts = after.isalpha() and not _listed(parts, 1, "after_day")
    return Written(day=day) if day and 1 <= day <= _MAX_DAY and not counts else None


def month_and_day(parts: Parts) -> Value | None:
    """ "On 6/19": month first unless only the day can come first, and only after a preposition or a weekday.

    "Nine eleven" is a name, and "4-1/2 years" a number.
    """
    numbers = parts.words("month")
    before, after = parts.neighbour(-1), parts.neighbour(1)
    if numbers in vocabulary()["not_numeric_days"] or (before == "-" and after.isalpha()):
        return None
    last = not after.isalpha() or _listed(parts, 1, "after_day")
    supported = _listed(parts, -1, "day_prepositions")
    supported = supported or (last and before.isalpha() and not _listed(parts, -1, "not_before_day"))
    if "." in numbers:
        supported = before == "on" and last
    if not ("weekday" in parts or parts.alone() or supported):
        return None
    return in_either_order(numbers, parts.value("year"), parts.value("weekday"))


def in_either_order(numbers: str, year: int | None = None, weekday: int | None = None) -> Written | None:
    """A day by two numbers: the month first unless only the day can come first."""
    first, second = (int(number) for number in re.split("[/.]", numbers))
    month, day = (first, second) if first <= 12 else (second, first)
    return Written(year, month, day, weekday) if 1 <= month <= 12 and _exists(year, month, day) else None


def dashed(parts: Parts) -> Value | None:
    """ "On 5-15"."""
    after = parts.neighbour(1)
    counts = after.isalpha() and not _listed(parts, 1, "after_day")
    return (
        in_either_order(parts.words("month") + "/" + parts.words("day")) if _on_or_alone(parts) and not counts else None
    )


def _on_or_alone(parts: Parts) -> bool:
    return parts.alone() or parts.neighbour(-1) == "on"


def numbers_in_year(parts: Parts) -> Value | None:
    """ "This 5/12", "next 5/19"."""
    found = in_either_order(parts.words("numbers"))
    if found is None or found.month is None or found.day is None:
        return None
    return Nth(found.day, "day", Nth(found.month, "month", Relative("year", parts.value("mod"))))


def days_by_number(parts: Parts) -> Value | None:
    """ "From 5/1 to 5/7, 2020", "10/1-11/2/2017": the one year holds for both."""
    first = in_either_order(parts.words("first"))
    last = numeric(parts) if "numeric" in parts else in_either_order(parts.words("last"), parts.value("year"))
    if first is None or not isinstance(last, Written) or last.month is None:
        return None
    if last.year is None:
        return Between(first, last)
    return Between(replace(first, year=last.year - ((first.month or 0) > last.month)), last)


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
    if parts.words("month") == parts.text[token.start : token.end]:  # in small letters throughout
        sure = token.letter == "M" and parts.words("month") != "august"
        supported = sure or parts.alone() or _listed(parts, -1, "small_month_prepositions")
        return Written(month=token.value) if supported else None
    alone = parts.words("month") not in vocabulary()["months_like_names"]
    if token.letter == "m" and not (parts.capital("month") and (alone or _listed(parts, -1, "month_prepositions"))):
        return None
    return Written(month=token.value) if parts.capital("month") or _listed(parts, -1, "month_prepositions") else None


def edge_of_month(parts: Parts) -> Value | None:
    """ "Mid-May", "early March", which no preposition needs to support."""
    sure = parts.capital("month") or parts.tokens("month")[0].letter == "M"
    return Part(parts.value("edge"), Written(month=parts.value("month"))) if sure else None


def weekday(parts: Parts) -> Value | None:
    """A weekday alone; short forms only after "on"."""
    token = parts.tokens("weekday")[0]
    if _name_of_something_else(parts, "W"):
        return None
    if token.letter == "w" and not parts.alone() and not _is_short_weekday(parts):
        return None
    return Written(weekday=token.value)


def _is_short_weekday(parts: Parts) -> bool:
    """A short form that is no other word, as "Sun" is, or that follows a preposition."""
    supported = _listed(parts, -1, "short_weekday_prepositions")
    return parts.capital("weekday") and (supported or parts.words("weekday") not in vocabulary()["weekdays_like_words"])


def named(parts: Parts) -> Value | None:
    """A weekday, month or season with "last", "this" or "next"."""
    offset = parts.value("mod")
    if "month" in parts and parts.tokens("month")[0].letter == "m" and not parts.capital("month"):
        return None
    for kind in ("weekday", "month", "season"):
        if kind in parts:
            return Named(kind, parts.value(kind), offset, parts.words("mod") in vocabulary()["nearest_words"])
    return None


def season(parts: Parts) -> Value | None:
    """A season with its year, or alone."""
    return Period("season", parts.value("season"), parts.value("year"))


def year(parts: Parts) -> Value | None:
    """A year alone, where the words around it say that it is one."""
    number, after = parts.value("year"), parts.neighbour(1)
    if not _FIRST_YEAR <= number <= _LAST_YEAR:
        return None
    counts = after.isalpha() and not _listed(parts, 1, "after_day")
    if parts.alone() or (_listed(parts, -1, "weak_year_prepositions") and not counts):
        return Written(number)
    if _listed(parts, -1, "year_prepositions"):
        return None if number % 100 == 0 and after.endswith("s") else Written(number)
    if _bounded_behind(parts):
        return Written(number)
    described = _listed(parts, -1, "year_determiners") and after.isalpha() and not after.endswith("s")
    return Written(number) if described and number % 100 else None


def _bounded_behind(parts: Parts) -> bool:
    """Whether words such as "or later" follow, which only a date can stand before."""
    following = parts.text[parts.end() : parts.end() + _REACH].lower()
    return any(re.match(rf"\s+{phrase}\b", following) for phrase in vocabulary()["bounds_after"])


def year_named(parts: Parts) -> Value | None:
    """ "Year 2015", "the calendar year 2015"."""
    return Written(parts.value("year")) if parts.value("unit") == "year" else None


def close(parts: Parts) -> Value | None:
    """ "June.15th", with no space between."""
    return None if " " in parts.text[parts.start() : parts.end()] else written(parts)


def decade_in_words(parts: Parts) -> Value | None:
    """ "The nineteen seventies"."""
    head, decade = parts.value("head"), parts.value("decade")
    return Period("decade", head * 100 + decade) if head in range(18, 21) and decade < 100 else None


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


def decade(parts: Parts) -> Value | None:
    """ "The 1990s"."""
    short = parts.value("decade") < 100 and not parts.words("decade").startswith(("'", "’"))
    alone = short and not _listed(parts, -1, "decade_prepositions")
    return None if alone else decade_of(parts.value("decade"))


def decade_of(number: int) -> Period:
    """The decade by its first year, of the last century if that is cut short."""
    return Period("decade", number if number >= 100 else _LAST_CENTURY + number)


def short_year(parts: Parts) -> Value | None:
    """ "April of 87"."""
    number = parts.value("year")
    return Written(_LAST_CENTURY + number, parts.value("month")) if _MAX_DAY < number < 100 else None


def holiday(parts: Parts) -> Value | None:
    """A holiday; not in a name, nor that of another country."""
    name = parts.value("holiday")
    of_country = parts.neighbour(-1) in ("s", "’", "'") or parts.neighbour(1) in ("in", "of") or _capital_before(parts)
    if (holidays()[name].national and of_country) or _name_of_something_else(parts, "H"):
        return None
    if "unit" in parts:
        return Holiday(name, Relative("year", parts.value("mod"))) if parts.value("unit") == "year" else None
    return Holiday(name, parts.value("year"), parts.value("mod"))


def _capital_before(parts: Parts) -> bool:
    """Whether the word before begins with a capital letter, and is not a preposition at the beginning."""
    word = re.search(r"(\w+)[ \t]+$", parts.text[max(0, parts.start() - _REACH) : parts.start()])
    return word is not None and word[1][0].isupper() and not _listed(parts, -1, "day_prepositions")

"""What the rules build from dates in figures: "19/06/2023", "on 6/19", "from 5/1 to 5/7, 2020"."""

import re
from dataclasses import replace

from nlp.dates.building import exists
from nlp.dates.rewriting import Parts
from nlp.dates.surroundings import listed, on_or_alone
from nlp.dates.values import Between, Nth, Relative, Value, Written
from nlp.dates.vocabulary import vocabulary

_MAX_DAY = 31
_CENTURY_TURN = 50


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
    return Written(year, month, day) if exists(year, month, day) else None


def month_and_day(parts: Parts) -> Value | None:
    """ "On 6/19": month first unless only the day can come first, and only after a preposition or a weekday.

    "Nine eleven" is a name, and "4-1/2 years" a number.
    """
    numbers = parts.words("month")
    before, after = parts.neighbour(-1), parts.neighbour(1)
    if numbers in vocabulary()["not_numeric_days"] or (before == "-" and after.isalpha()):
        return None
    last = not after.isalpha() or listed(parts, 1, "after_day")
    supported = listed(parts, -1, "day_prepositions")
    supported = supported or (last and before.isalpha() and not listed(parts, -1, "not_before_day"))
    if "." in numbers:
        supported = before == "on" and last
    if not ("weekday" in parts or parts.alone() or supported):
        return None
    return in_either_order(numbers, parts.value("year"), parts.value("weekday"))


def in_either_order(numbers: str, year: int | None = None, weekday: int | None = None) -> Written | None:
    """A day by two numbers: the month first unless only the day can come first."""
    first, second = (int(number) for number in re.split("[/.]", numbers))
    month, day = (first, second) if first <= 12 else (second, first)
    return Written(year, month, day, weekday) if 1 <= month <= 12 and exists(year, month, day) else None


def dashed(parts: Parts) -> Value | None:
    """ "On 5-15"."""
    after = parts.neighbour(1)
    counts = after.isalpha() and not listed(parts, 1, "after_day")
    return (
        in_either_order(parts.words("month") + "/" + parts.words("day")) if on_or_alone(parts) and not counts else None
    )


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

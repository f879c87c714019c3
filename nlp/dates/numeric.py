"""What the rules build from dates in figures: "19/06/2023", "on 6/19", "from 5/1 to 5/7, 2020"."""

import re
from dataclasses import replace

from nlp.dates.building import exists, headed
from nlp.dates.rewriting import Parts
from nlp.dates.surroundings import listed, on_or_alone
from nlp.dates.values import Between, Nth, Period, Relative, Value, WeekdayOf, Written
from nlp.dates.vocabulary import vocabulary

_MAX_DAY = 31
_MONTHS = 12
_ISO_DATE, _ISO_INTERVAL, _ISO_WEEK = 10, 21, 7
_RANGE_REACH = 20
_RANGE_BEFORE = re.compile(r"(\d{1,2})[/.-](\d{1,2})(?:[/.-]\d{2,4})? ?(?:-|–|to|until|till|through|and) ?$")
_RANGE_AFTER = re.compile(r" ?(?:-|–|to|until|till|through|and) ?(\d{1,2})[/.-](\d{1,2})(?![\d])")
_CENTURY_TURN, _THIS_CENTURY = 50, 2000


def numeric(parts: Parts) -> Value | None:
    """ "19/06/2023", "2023-06-19", "2023-06", "2023-W25", "2023-06-19/2023-06-23" and "23H1"."""
    written: str = parts.value("numeric")
    if written[2] in "hHqQ":
        return _part_of_year(written)
    if "W" in written:
        return _iso_week(written)
    if len(written) == _ISO_INTERVAL and written[_ISO_DATE] == "/":
        first, last = in_figures(written[:_ISO_DATE]), in_figures(written[_ISO_DATE + 1 :])
        return Between(first, last) if first and last else None
    return in_figures(written, day_first=_is_day_first_around(parts))


def _part_of_year(written: str) -> Value | None:
    """ "16H1", "16Q3": a half or quarter of a year of this century."""
    name, year, number = written[2].upper(), _THIS_CENTURY + int(written[:2]), int(written[3])
    if name == "H" and number > 2:
        return None
    return Period("half" if name == "H" else "quarter", number, year)


def _iso_week(written: str) -> Value | None:
    """ "2023-W25", or one of its days, "2023-W25-3"."""
    year, week, *day = (int(part) for part in re.findall(r"\d{4}|(?<=W)\d\d|\d$", written.replace("-", "")))
    whole = Nth(week, "week", Written(year))
    return WeekdayOf(day[0] - 1, whole) if day and len(written.replace("-", "")) > _ISO_WEEK else whole


def _is_day_first_around(parts: Parts) -> bool:
    """Whether the other end of a range, "05/07/2023 - 13/07/2023", says that the day comes first here too."""
    before = _RANGE_BEFORE.search(parts.text, max(0, parts.start() - _RANGE_REACH), parts.start())
    after = _RANGE_AFTER.match(parts.text, parts.end())
    return any(int(found[1]) > _MONTHS >= int(found[2]) for found in (before, after) if found)


def in_figures(written: str, day_first: bool = False) -> Written | None:
    """ISO order if the year leads; else month first, as in American use, unless only the day can come first."""
    numbers = [int(part) for part in re.findall(r"\d+", written)[:3]]
    if len(numbers) == 2:
        return Written(max(numbers), min(numbers))
    if numbers[0] > _MAX_DAY:
        year, month, day = numbers
    else:
        month, day, year = numbers
        if month > _MONTHS or (day <= _MONTHS and (day_first or "." in written)):
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
    follows = (before.isalpha() or before in ("", ":")) and not listed(parts, -1, "not_before_day")
    supported = listed(parts, -1, "day_prepositions") or (last and follows)
    if "." in numbers:
        supported = before == "on" and last
    if not ("weekday" in parts or parts.alone() or supported) or _is_time_of_day(numbers):
        return None
    found = in_either_order(numbers, parts.value("year"))
    return headed(parts, found) if found else None


def _is_time_of_day(numbers: str) -> bool:
    """ "Saturday, 05.30": behind a point no month has such a number, and nobody writes the month before it."""
    first, point, second = numbers.partition(".")
    return bool(point) and int(second) > _MONTHS and first.startswith("0")


def in_either_order(numbers: str, year: int | None = None, day_first: bool = False) -> Written | None:
    """A day by two numbers: the month first unless only the day can come first."""
    first, second = (int(number) for number in re.split("[/.]", numbers))
    day_first = first > _MONTHS or (day_first and second <= _MONTHS)
    month, day = (second, first) if day_first else (first, second)
    return Written(year, month, day) if 1 <= month <= 12 and exists(year, month, day) else None


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
    numbers = [parts.words("first"), parts.words("numeric") or parts.words("last")]
    day_first = any(int(re.split("[/.]", end)[0]) > _MONTHS for end in numbers)
    first = in_either_order(numbers[0], day_first=day_first)
    if "numeric" in parts:
        last = in_figures(numbers[1], day_first=day_first)
    else:
        last = in_either_order(numbers[1], parts.value("year"), day_first=day_first)
    if first is None or last is None or last.month is None:
        return None
    if last.year is None:
        return Between(first, last)
    return Between(replace(first, year=last.year - ((first.month or 0) > last.month)), last)

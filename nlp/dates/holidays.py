"""Holidays: the day that a rule of `nlp/patterns/holidays.json` gives in a year."""

import datetime as dt
import re

from nlp.dates.vocabulary import holidays, vocabulary

_RULE = re.compile(
    r"(?:(?P<islamic>islamic )?(?P<month>\d\d)-(?P<day>\d\d)|(?P<in>\d\d) (?P<weekday>[a-z]+) (?P<nth>-?\d)"
    r"|(?P<orthodox>orthodox )?easter)"
    r"(?: (?P<shift>[+-]\d+))?"
)
_ISLAMIC_EPOCH = dt.date(622, 7, 18).toordinal()
_ISLAMIC_YEAR = 354.36667


def holiday(name: str, year: int) -> dt.date:
    """The day of a holiday in a year; ValueError where the year is without it."""
    match = _RULE.fullmatch(holidays()[name].rule)
    if match is None:
        raise ValueError(name)
    if match["islamic"]:
        found = _islamic(year, int(match["month"]), int(match["day"]))
    elif match["month"]:
        found = dt.date(year, int(match["month"]), int(match["day"]))
    elif match["in"]:
        weekday = vocabulary()["classes"]["W"][match["weekday"]]
        found = _nth_weekday(year, int(match["in"]), weekday, int(match["nth"]))
    else:
        found = orthodox_easter(year) if match["orthodox"] else easter(year)
    return found + dt.timedelta(days=int(match["shift"] or 0))


def is_reckoned(name: str) -> bool:
    """Whether the day is reckoned by a calendar that observation may move by a day."""
    return holidays()[name].rule.startswith("islamic")


def easter(year: int) -> dt.date:
    """Easter Sunday of the Gregorian calendar, by the computus of Meeus, Jones and Butcher."""
    golden, century, rest = year % 19, year // 100, year % 100
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return dt.date(year, month, day + 1)


def orthodox_easter(year: int) -> dt.date:
    """Easter Sunday of the Julian calendar, by the algorithm of Meeus, as a day of the Gregorian calendar."""
    moon = (19 * (year % 19) + 15) % 30
    weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    month, day = divmod(moon + weekday + 114, 31)
    return dt.date(year, month, day + 1) + dt.timedelta(days=year // 100 - year // 400 - 2)


def _nth_weekday(year: int, month: int, weekday: int, nth: int) -> dt.date:
    """Counted from the first day of the month, or back from the first day of the next one."""
    if nth > 0:
        first = dt.date(year, month, 1)
        return first + dt.timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
    last = (dt.date(year, month, 28) + dt.timedelta(days=4)).replace(day=1) - dt.timedelta(days=1)
    return last - dt.timedelta(days=(last.weekday() - weekday) % 7 + 7 * (-nth - 1))


def _islamic(year: int, month: int, day: int) -> dt.date:
    """The first such day of the arithmetical Islamic calendar within a year of ours."""
    about = int((year - 622) * 365.2425 / _ISLAMIC_YEAR)
    for candidate in range(about - 1, about + 4):
        days = (candidate - 1) * 354 + (3 + 11 * candidate) // 30 + (59 * (month - 1) + 1) // 2 + day - 1
        found = dt.date.fromordinal(_ISLAMIC_EPOCH + days)
        if found.year == year:
            return found
    raise ValueError(year)

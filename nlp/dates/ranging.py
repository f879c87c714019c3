"""What the rules build from several days: ranges, and lists of days that are named one by one."""

import re
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from typing import Any

from nlp.dates.numbered import decade_of
from nlp.dates.numeric import in_either_order
from nlp.dates.rewriting import DATE, Parts
from nlp.dates.values import Between, Listed, Member, Named, Nth, Period, Relative, Value, WeekdayOf, Written

_MAX_DAY = 31
_MONTHS = 12
_LIKE_WORDS = ("may", "march", "mar")
_REACH = 20
_PART_BEFORE = re.compile(r"\b(?:early|mid|middle|late|end|start|beginning|half)(?: of)?(?: the)?[ -]$", re.IGNORECASE)
_AS_END: dict[str, Callable[[Any], Value | None]] = {
    "z": lambda _: Relative("day", 0),
    "Y": Written,
    "S": lambda season: Period("season", season),
    "M": lambda month: Written(month=month),
    "m": lambda month: Written(month=month),
    "W": lambda weekday: Written(weekday=weekday),
    "w": lambda weekday: Written(weekday=weekday),
    "d": decade_of,
    "O": lambda day: Written(day=day),
    "o": lambda day: Written(day=day),
    "%": in_either_order,
}
"""What a token alone means at the end of a range."""


def days(parts: Parts) -> Value | None:
    """ "18-19 June", "between June 18 and 22"."""
    first, last = parts.number("day"), parts.number("day2")
    month, year = parts.value("month"), parts.value("year")
    if first is None or last is None or not 1 <= first < last <= _MAX_DAY:
        return None
    if parts.words("link") in ("and", "or", ",") and "between" not in parts:
        return None
    return Between(Written(year, month, first), Written(year, month, last))


def listed_days(parts: Parts) -> Value | None:
    """ "18 and 19 June", "June 18, 20 and 22": one by one."""
    found = [token for token in parts.tokens("days") if token.value]
    days = [token.value for token in found]
    ascending = all(a < b for a, b in pairwise(days)) and days[0] >= 1 and days[-1] <= _MAX_DAY
    follow = days == list(range(days[0], days[0] + len(days)))
    joined = any(token.letter in "&r" for token in parts.tokens("days"))
    if not ascending or (not (follow and joined) and parts.neighbour(1).isalpha()):
        return None
    month, year = parts.value("month"), parts.value("year")
    members = [Member(token.start, token.end, Written(year, month, token.value)) for token in found]
    if parts.leads("month"):
        members[0] = replace(members[0], start=parts.start())
    else:
        members[-1] = replace(members[-1], end=parts.end())
    return Listed(tuple(members))


def days_of_month(parts: Parts) -> Value | None:
    """ "From the 22nd to the 26th", "from 22 to 26 of this month"; bare numbers may count anything."""
    first, last = parts.number("day"), parts.number("day2")
    if first is None or last is None or not 1 <= first < last <= _MAX_DAY:
        return None
    if "mod" in parts or "unit" in parts:
        month = Relative("month", parts.value("mod") or 0, "anchor" if "mod" in parts else "text")
        return Between(Nth(first, "day", month), Nth(last, "day", month)) if parts.value("unit") == "month" else None
    ordinal = not parts.words("day").isdigit() and not parts.words("day2").isdigit()
    return Between(Written(day=first), Written(day=last)) if ordinal and not parts.neighbour(1).isalpha() else None


def years(parts: Parts) -> Value | None:
    """ "2014-2018", "between 2014 and 2018", "2014 to date"."""
    if _PART_BEFORE.search(parts.text, max(0, parts.start() - _REACH), parts.start()) and parts.words("link") != "-":
        return None  # "the end of 2007 to 2008"
    if "year2" not in parts:
        return Between(Written(parts.value("year")), Relative("day", 0))
    first, last = parts.value("year"), parts.value("year2")
    return Between(Written(first), Written(last)) if 1000 <= first < last <= 2200 else None


def short_years(parts: Parts) -> Value | None:
    """ "2010-15", "2023/24": the last of the years cut short; with a stroke the one after the first."""
    first, short, link = parts.value("year"), parts.value("short"), parts.words("link")
    last = first - first % 100 + short
    if not 1800 <= first < last or short <= _MONTHS or (link == "/" and last != first + 1):
        return None
    return Between(Written(first), Written(last))


def two_nights(parts: Parts) -> Value | None:
    """ "3/4 May": the one day and the next."""
    first, last = (int(number) for number in re.split("[/.]", parts.words("numbers")))
    month, year = parts.value("month"), parts.value("year")
    if "/" not in parts.words("numbers") or last != first + 1 or last > _MAX_DAY:
        return None
    return Between(Written(year, month, first), Written(year, month, last))


def months_in_year(parts: Parts) -> Value | None:
    """ "June and July 2022", "3 June and 5 July 2022": the year holds for all of them."""
    named = [token for token in parts.all() if token.letter == DATE]
    last = named[-1].value
    if not all(isinstance(token.value, Written) and token.value.month for token in named) or last.year is None:
        return None
    if any(token.value.year is not None or token.value.month > last.month for token in named[:-1]):
        return None
    dated = [replace(token.value, year=last.year) for token in named[:-1]]
    values = zip(named, [*dated, last], strict=True)
    return Listed(tuple(Member(token.start, token.end, value) for token, value in values))


def between(parts: Parts) -> Value | None:
    """ "From Monday to Wednesday"; a year or month that only the end states holds for the beginning too."""
    if {parts.tokens(name)[0].letter for name in ("date", "date2")} <= {"O", "o"}:
        return None  # "from the first to the third"
    first, last = _end(parts, "date"), _end(parts, "date2")
    if parts.words("date2") == "present" and parts.neighbour(1).isalpha():
        return None  # "they gather in November to present studies"
    if parts.text[: parts.end()].lower().endswith(", to the day"):
        return None  # "a year ago, to the day"
    if first is None or last is None or isinstance(first, Between | Listed) or isinstance(last, Between | Listed):
        return None
    if isinstance(first, Written) and isinstance(last, Written):
        if first.year is None and last.year is not None and first.month is not None:
            year = last.year - (first.month > (last.month or 12))
            first = replace(first, year=year)
        elif last.year is None and first.year is not None and last.month is not None:
            last = replace(last, year=first.year + (last.month < (first.month or 1)))
    if isinstance(first, Period) and isinstance(last, Period) and first.unit == last.unit and first.year is None:
        first = replace(first, year=last.year)
    return Between(_of_same_week(first, last), last)


def _of_same_week(first: Value, last: Value) -> Value:
    """ "From Monday to Friday of next week", "from the 18th to the 20th century": what the last is of is said once."""
    if not isinstance(first, Written) or first.month is not None or first.year is not None:
        return first
    if first.weekday is not None and first.day is None and isinstance(last, WeekdayOf):
        return WeekdayOf(first.weekday, last.week) if first.weekday < last.weekday else first
    if first.day is not None and isinstance(last, Period) and last.unit == "century":
        return Period("century", 100 * (first.day - 1))
    return first


def _pair_of_week(parts: Parts) -> Value | None:
    """ "Wednesday and Thursday last week", "last Monday and Tuesday": the week that is said once is that of both."""
    named = [token for token in parts.all() if token.letter == DATE]
    first, last = named[0].value, named[-1].value
    if len(named) != len((first, last)):
        return None
    if _is_weekday(first) and isinstance(last, WeekdayOf) and first.weekday < last.weekday:
        first = WeekdayOf(first.weekday, last.week)
    elif _is_weekday(last) and isinstance(first, Named) and first.kind == "weekday" and first.index < last.weekday:
        last = WeekdayOf(last.weekday, first)
    elif _is_weekday(last) and isinstance(first, WeekdayOf) and first.weekday < last.weekday:
        last = WeekdayOf(last.weekday, first.week)
    else:
        return None
    return Listed((Member(named[0].start, named[0].end, first), Member(named[-1].start, named[-1].end, last)))


def _is_weekday(value: Value) -> bool:
    return isinstance(value, Written) and value.weekday is not None and value == Written(weekday=value.weekday)


def _end(parts: Parts, name: str) -> Value | None:
    """The end of a range: a date, or a word that means one only there, such as "march" in small letters."""
    token = parts.tokens(name)[0]
    if token.letter == DATE:
        value: Value | None = token.value
        return value
    like_word = token.letter == "m" and parts.words(name).rstrip(".") in _LIKE_WORDS
    if like_word and parts.all()[0].letter not in "FB" and not parts.capital(name):
        return None
    return _AS_END[token.letter](token.value)


def weekday_behind(parts: Parts) -> Value | None:
    """ "10 April, Monday", "10 April (Mon)"."""
    date, day = parts.value("date"), parts.value("trailing")
    if parts.tokens("trailing")[0].letter == "w":
        day = Written(weekday=day)
    if not (isinstance(date, Written) and isinstance(day, Written)) or date.day is None or date.weekday is not None:
        return None
    lone = day.weekday is not None and day.day is None and day.month is None
    return replace(date, weekday=day.weekday) if lone else None


def days_of_week(parts: Parts) -> Value | None:
    """ "Next week from Monday to Wednesday", "next week, on Thursday and Friday"."""
    week, first, last = parts.value("week"), parts.value("date"), parts.value("date2")
    if not isinstance(week, Relative) or week.unit != "week":
        return None
    if not all(isinstance(day, Written) and day == Written(weekday=day.weekday) for day in (first, last)):
        return None
    if first.weekday > last.weekday:
        return None
    return Between(WeekdayOf(first.weekday, week), WeekdayOf(last.weekday, week))


def weekdays(parts: Parts) -> Value | None:
    """ "Monday and Tuesday", "Monday, Tuesday and Wednesday": one stretch if the days follow each other."""
    first, last = parts.value("date"), parts.value("date2")
    if (pair := _pair_of_week(parts)) is not None:
        return pair
    if not (isinstance(first, Written) and isinstance(last, Written)):
        return None
    if first.weekday is None or last.weekday is None or first.day is not None or last.day is not None:
        return None
    named = [token for token in parts.all() if token.letter == DATE]
    if (first.weekday + len(named) - 1) % 7 != last.weekday:
        return None
    return Listed(tuple(Member(token.start, token.end, token.value) for token in named))

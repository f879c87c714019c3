"""What the later passes of the grammar build from dates already found: parts of dates, and ranges."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from typing import Any

from nlp.dates.building import decade_of, in_either_order
from nlp.dates.rewriting import DATE, Parts
from nlp.dates.values import (
    Between,
    Distance,
    Holding,
    Holiday,
    Listed,
    Member,
    Nth,
    NthWeekday,
    Part,
    Period,
    Relative,
    Rolling,
    Value,
    WeekdayOf,
    Written,
)

_MAX_DAY = 31
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
_HOLDING = ("week", "weekend", "month", "year")


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
    values = [Written(parts.value("year"), parts.value("month"), day) for day in days]
    spans = [[token.start, token.end] for token in found]
    if parts.leads("month"):
        spans[0][0] = parts.start()
    else:
        spans[-1][1] = parts.end()
    return Listed(tuple(Member(*span, value) for span, value in zip(spans, values, strict=True)))


def days_of_month(parts: Parts) -> Value | None:
    """ "From the 22nd to the 26th", "from 22 to 26 of this month"; bare numbers may count anything."""
    first, last = parts.number("day"), parts.number("day2")
    if first is None or last is None or not 1 <= first < last <= _MAX_DAY:
        return None
    if "mod" in parts:
        month = Relative("month", parts.value("mod"))
        return Between(Nth(first, "day", month), Nth(last, "day", month)) if parts.value("unit") == "month" else None
    ordinal = not parts.words("day").isdigit() and not parts.words("day2").isdigit()
    return Between(Written(day=first), Written(day=last)) if ordinal and not parts.neighbour(1).isalpha() else None


def years(parts: Parts) -> Value | None:
    """ "2014-2018", "between 2014 and 2018", "2014 to date"."""
    if "year2" not in parts:
        return Between(Written(parts.value("year")), Relative("day", 0))
    first, last = parts.value("year"), parts.value("year2")
    return Between(Written(first), Written(last)) if 1000 <= first < last <= 2200 else None


def edge(parts: Parts) -> Value | None:
    """ "Early March", "the end of 2016", "late Thursday" (still Thursday); not "beginning January 7"."""
    if parts.words("edge") in ("beginning", "start") and "joint" not in parts:
        return None
    return Part(parts.value("edge"), parts.value("date"))


def passed_or_left(parts: Parts) -> Value | None:
    """ "Earlier this month", "later in the week", "later today"."""
    of = parts.value("date") if "date" in parts else Relative(parts.value("unit"), 0)
    return Part("earlier" if parts.value("way") < 0 else "later", of)


def half(parts: Parts) -> Value | None:
    """ "The first half of 2021", "the second half of the year"."""
    number, of = parts.number("number"), _whole(parts)
    if number not in (1, 2, -1):
        return None
    return Part("first_half" if number == 1 else "second_half", of)


def _whole(parts: Parts) -> Value:
    """The date that a part is of; "the year" alone is the present one."""
    return parts.value("date") if "date" in parts else Relative(parts.value("whole"), 0)


def nth_weekday(parts: Parts) -> Value | None:
    """ "The first Monday in July"."""
    number, day = parts.number("number"), parts.value("weekday")
    if not number or not isinstance(day, Written) or day.weekday is None or day.day is not None:
        return None
    return NthWeekday(number, day.weekday, parts.value("date"))


def nth(parts: Parts) -> Value | None:
    """ "The first week of July", "the last ten days of May", "the first quarter of the year"."""
    unit, number = parts.value("unit"), parts.number("number")
    of = _whole(parts)
    if unit not in ("day", "week", "weekend", "month", "quarter", "year", "decade"):
        return None
    if unit == "quarter" and isinstance(of, Relative) and of.unit == "year" and number and number > 0:
        return Period("quarter", number, of)
    count = parts.number("amount") if "amount" in parts else 1
    if not number or not count or (count > 1 and number not in (1, -1)):
        return None
    return Nth(number, unit, of, count)


def distance(parts: Parts) -> Value | None:
    """ "Two days after Monday", "three weeks from tomorrow", "the day before yesterday", "the week after Easter"."""
    alone = parts.words("amount") in ("", "the") and "vague" not in parts
    amount = 1 if alone else parts.number("amount") or parts.value("vague")
    sign = -1 if parts.value("way") == -1 else 1
    unit, base = parts.value("unit"), parts.value("date")
    if parts.words("amount") == "the" and unit in _HOLDING:
        return Holding(unit, Distance(1, unit, sign, base))
    return Distance(amount, unit, sign, base) if amount else None


def compound(parts: Parts) -> Value | None:
    """ "One month and three days before Christmas"."""
    sign = -1 if parts.value("way") == -1 else 1
    value: Value = parts.value("date")
    for step in ("", "2", "3"):
        if f"unit{step}" in parts:
            value = Distance(parts.number(f"amount{step}") or 1, parts.value(f"unit{step}"), sign, value)
    return value


def holding(parts: Parts) -> Value | None:
    """ "The week of June 19", "the week beginning 19 June"."""
    recurrent = parts.neighbour(-1) in ("every", "each")
    return (
        Holding(parts.value("unit"), parts.value("date")) if parts.value("unit") in _HOLDING and not recurrent else None
    )


def named_weekend(parts: Parts) -> Value | None:
    """ "Easter weekend"."""
    value = parts.value("date")
    return Holding("weekend", value) if isinstance(value, Holiday) and parts.value("unit") == "weekend" else None


def starting(parts: Parts) -> Value | None:
    """ "Three days starting next Monday", "less than two weeks after Easter"."""
    amount = parts.number("amount") or parts.value("vague")
    sign = -1 if parts.value("way") == -1 else 1
    return Rolling(amount, parts.value("unit"), sign, parts.value("date")) if amount else None


def weekday_in(parts: Parts) -> Value | None:
    """ "The first week of May on Friday", "in three days on Friday": that weekday of the week."""
    day, of = parts.value("weekday"), parts.value("date")
    weekly = isinstance(of, Distance) or (isinstance(of, Relative | Nth) and of.unit == "week")
    if not weekly or not isinstance(day, Written) or day.weekday is None or day.day is not None:
        return None
    return WeekdayOf(day.weekday, of)


def weekday_behind(parts: Parts) -> Value | None:
    """ "10 April, Monday"."""
    date, day = parts.value("date"), parts.value("trailing")
    if not (isinstance(date, Written) and isinstance(day, Written)) or date.day is None or date.weekday is not None:
        return None
    lone = day.weekday is not None and day.day is None and day.month is None
    return replace(date, weekday=day.weekday) if lone else None


def _end(parts: Parts, name: str) -> Value | None:
    """The end of a range: a date, or a word that means one only there, such as "march" in small letters."""
    token = parts.tokens(name)[0]
    if token.letter == DATE:
        return parts.value(name)
    if token.letter == "m" and parts.all()[0].letter not in "FB" and not parts.capital(name):
        return None
    return _AS_END[token.letter](token.value)


def between(parts: Parts) -> Value | None:
    """ "From Monday to Wednesday"; a year or month that only the end states holds for the beginning too."""
    if {parts.tokens(name)[0].letter for name in ("date", "date2")} <= {"O", "o"}:
        return None  # "from the first to the third"
    first, last = _end(parts, "date"), _end(parts, "date2")
    if first is None or last is None or isinstance(first, Between | Listed) or isinstance(last, Between | Listed):
        return None
    if isinstance(first, Written) and isinstance(last, Written):
        if first.year is None and last.year is not None and first.month is not None:
            year = last.year - (first.month > (last.month or 12))
            first = replace(first, year=year)
        elif last.year is None and first.year is not None and last.month is not None:
            last = replace(last, year=first.year + (last.month < (first.month or 1)))
    return Between(first, last)


def weekdays(parts: Parts) -> Value | None:
    """ "Monday and Tuesday", "Monday, Tuesday and Wednesday": one stretch if the days follow each other."""
    first, last = parts.value("date"), parts.value("date2")
    if not (isinstance(first, Written) and isinstance(last, Written)):
        return None
    if first.weekday is None or last.weekday is None or first.day is not None or last.day is not None:
        return None
    named = [token for token in parts.all() if token.letter == DATE]
    if (first.weekday + len(named) - 1) % 7 != last.weekday:
        return None
    return Listed(tuple(Member(token.start, token.end, token.value) for token in named))

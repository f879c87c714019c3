"""What the later passes of the grammar build from dates already found: parts of dates, and ranges."""

from dataclasses import replace

from nlp.dates.rewriting import Parts
from nlp.dates.values import (
    Between,
    Distance,
    Holding,
    Holiday,
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
_HOLDING = ("week", "weekend", "month", "year")


def days(parts: Parts) -> Value | None:
    """ "18-19 June", "June 18 and 19": joined by "and" only if the days follow each other."""
    first, last = parts.number("day"), parts.number("day2")
    month, year = parts.value("month"), parts.value("year")
    if first is None or last is None or not 1 <= first < last <= _MAX_DAY:
        return None
    if parts.words("link") in ("and", "or", ",") and last != first + 1 and "between" not in parts:
        return None
    return Between(Written(year, month, first), Written(year, month, last))


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
    """ "2014-2018", "between 2014 and 2018"."""
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
    if unit not in ("day", "week", "weekend", "month", "quarter"):
        return None
    if unit == "quarter" and isinstance(of, Relative) and of.unit == "year" and number and number > 0:
        return Period("quarter", number, of)
    count = parts.number("amount") if "amount" in parts else 1
    if not number or not count or (count > 1 and number not in (1, -1)):
        return None
    return Nth(number, unit, of, count)


def distance(parts: Parts) -> Value | None:
    """ "Two days after Monday", "three weeks from tomorrow", "the day before yesterday"."""
    alone = parts.words("amount") in ("", "the") and "vague" not in parts
    amount = 1 if alone else parts.number("amount") or parts.value("vague")
    sign = -1 if parts.value("way") == -1 else 1
    return Distance(amount, parts.value("unit"), sign, parts.value("date")) if amount else None


def holding(parts: Parts) -> Value | None:
    """ "The week of June 19", "the week beginning 19 June"."""
    recurrent = parts.neighbour(-1) in ("every", "each")
    return Holding(parts.value("unit"), parts.value("date")) if parts.value("unit") in _HOLDING and not recurrent else None


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
    weekly = isinstance(of, Distance) or (isinstance(of, Nth) and of.unit == "week" and of.count == 1)
    if not weekly or not isinstance(day, Written) or day.weekday is None or day.day is not None:
        return None
    return WeekdayOf(day.weekday, of)


def between(parts: Parts) -> Value | None:
    """ "From Monday to Wednesday"; a year or month that only the end states holds for the beginning too."""
    first = parts.value("date") or (Written(month=parts.value("month")) if "month" in parts else Relative("day", 0))
    last = parts.value("date2") or Relative("day", 0)
    if isinstance(first, Between) or isinstance(last, Between):
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
    step = 1 if parts.last - parts.first == 2 else 2
    return Between(first, last) if (first.weekday + step) % 7 == last.weekday else None

"""What the later passes of the grammar build from dates already found: parts of dates, and distances from them."""

from nlp.dates.rewriting import Parts
from nlp.dates.values import (
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

_HOLDING = ("week", "weekend", "month", "year")


def edge(parts: Parts) -> Value | None:
    """ "Early March", "the end of 2016", "late Thursday" (still Thursday); not "beginning January 7"."""
    if parts.words("edge") in ("beginning", "start") and "joint" not in parts:
        return None
    return Part(parts.value("edge"), parts.value("date"))


def passed_or_left(parts: Parts) -> Value | None:
    """ "Earlier this month", "later in the week", "later today"."""
    told = parts.value("unit") == "day"
    of = parts.value("date") if "date" in parts else Relative(parts.value("unit"), 0, "text" if told else "anchor")
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
    if unit not in ("day", "workday", "week", "weekend", "month", "quarter", "year", "decade"):
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
    """ "Easter weekend", "Christmas week"."""
    value, unit = parts.value("date"), parts.value("unit")
    return Holding(unit, value) if isinstance(value, Holiday) and unit in ("week", "weekend") else None


def starting(parts: Parts) -> Value | None:
    """ "Three days starting next Monday", "less than two weeks after Easter"."""
    amount = parts.number("amount") or parts.value("vague")
    sign = -1 if parts.value("way") == -1 else 1
    return Rolling(amount, parts.value("unit"), sign, parts.value("date")) if amount else None


def weekday_beside(parts: Parts) -> Value | None:
    """ "The Monday before Christmas"."""
    day, date = parts.value("weekday"), parts.value("date")
    if not isinstance(day, Written) or day.weekday is None or day.day is not None:
        return None
    if parts.value("way") < 0:
        return NthWeekday(1, day.weekday, Rolling(1, "week", -1, date))
    return NthWeekday(1, day.weekday, Rolling(1, "week", 1, Distance(1, "day", 1, date)))


def weekday_in(parts: Parts) -> Value | None:
    """ "The first week of May on Friday", "in three days on Friday": that weekday of the week."""
    day, of = parts.value("weekday"), parts.value("date")
    weekly = isinstance(of, Distance) or (isinstance(of, Relative | Nth) and of.unit == "week")
    if not weekly or not isinstance(day, Written) or day.weekday is None or day.day is not None:
        return None
    return WeekdayOf(day.weekday, of)

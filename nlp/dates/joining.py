"""What the later passes of the grammar build from dates already found: parts of dates, and distances from them."""

from nlp.dates.counting import A_FEW
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
    """ "Early March", "the end of 2016", "late Thursday" (still Thursday); not "beginning on January 7"."""
    if parts.words("edge") in ("beginning", "start", "close") and parts.words("joint") not in ("of", "-"):
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
    if "vague" in parts:
        count = parts.value("vague") or A_FEW
    if not number or not count or (number < -1 and count > 1):
        return None
    first = (number - 1) * count + 1 if number > 0 else number  # "the second ten days of June"
    return Nth(first, unit, of, count)


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
    """ "Easter weekend", "Christmas week", "the July 4 weekend"."""
    value, unit = parts.value("date"), parts.value("unit")
    day = isinstance(value, Written) and value.month is not None and value.day is not None
    units = ("week", "weekend") if isinstance(value, Holiday) else ("weekend",) if day else ()
    return Holding(unit, value) if unit in units else None


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
    if isinstance(of, Distance) and of.unit == "day" and of.base == "text":
        return day  # "a day later, on Sunday" says it twice
    return WeekdayOf(day.weekday, of)

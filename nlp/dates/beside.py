"""What the rules build from days before or after another date: "two days after Easter", "the Monday before it"."""

from nlp.dates.counting import A_FEW, vaguely
from nlp.dates.rewriting import Parts
from nlp.dates.values import Distance, Holding, Holiday, Named, NthWeekday, Rolling, Value, Written

_HOLDING = ("week", "weekend", "month", "year")
_PARTICIPLES = ("following", "preceding")


def _way(parts: Parts) -> int:
    """1 for what comes after the date, -1 for what comes before it, 0 where the word is none that says so."""
    way = parts.tokens("way")[0]
    if way.letter in "XL" and parts.words("way") not in _PARTICIPLES:
        return 0
    return -1 if way.value == -1 else 1


def distance(parts: Parts) -> Value | None:
    """ "Two days after Monday", "three weeks from tomorrow", "the day following Easter", "the week before it"."""
    way, unit, date = _way(parts), parts.value("unit"), parts.value("date")
    alone = parts.words("amount") in ("", "the") and "vague" not in parts
    amount = 1 if alone else parts.number("amount") or parts.value("vague") or 0
    if way == 0:
        return None
    if parts.words("amount") == "the" and unit in _HOLDING:
        return Holding(unit, Distance(1, unit, way, date))
    found = Distance(amount or A_FEW, unit, way, date)
    return found if amount else vaguely(parts, way, found)


def units(parts: Parts) -> Value | None:
    """ "The two weeks after Easter", "the three days before Christmas": all of them, not the last one."""
    amount, way, date = parts.number("amount"), _way(parts), parts.value("date")
    if not amount or way == 0:
        return None
    return Rolling(amount, parts.value("unit"), way, date if way < 0 else _day_after(date))


def nth_unit(parts: Parts) -> Value | None:
    """ "The second day after Easter", "the third week before Christmas"."""
    number, unit, way = parts.number("day"), parts.value("unit"), _way(parts)
    if not number or way == 0:
        return None
    found = Distance(number, unit, way, parts.value("date"))
    return Holding(unit, found) if unit in _HOLDING else found


def weekday(parts: Parts) -> Value | None:
    """ "The Monday before Christmas", "the first Monday after Easter", "the last Friday before 10 July"."""
    day, way, date = parts.value("weekday"), _way(parts), parts.value("date")
    number = parts.number("number") if "number" in parts else 1
    if not number or way == 0 or not ("number" in parts or parts.all()[0].letter == "t" or isinstance(day, Named)):
        return None
    if isinstance(day, Named) and day.kind == "weekday" and day.offset == way:
        index = day.index
    elif isinstance(day, Written) and day == Written(weekday=day.weekday) and day.weekday is not None:
        index = day.weekday
    else:
        return None
    if way < 0:
        return NthWeekday(-number, index, Rolling(number, "week", -1, date))
    return NthWeekday(number, index, Rolling(number, "week", 1, _day_after(date)))


def eve(parts: Parts) -> Value | None:
    """ "The eve of Easter", "Easter eve"; "Monday eve" is an evening."""
    date = parts.value("date")
    return Distance(1, "day", -1, date) if not parts.leads("date") or isinstance(date, Holiday) else None


def _day_after(date: Value) -> Distance:
    return Distance(1, "day", 1, date)

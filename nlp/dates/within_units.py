"""What the rules build from days within a month or year that is only named: "the 15th of the month", "year-end"."""

from nlp.dates.rewriting import Parts
from nlp.dates.values import Between, Nth, NthWeekday, Part, Relative, Vague, Value

_TALKS = ("call", "calls", "conversation", "meeting", "meetings", "phone", "summit", "talks", "telephone", "visit")
_YEARLY = {"month": 12, "quarter": 4}


def day_of_the_month(parts: Parts) -> Value | None:
    """ "The 15th of the month", "this month's 15th", "next month on the 5th", "the 5th, next month"."""
    number = parts.number("day")
    month = Relative("month", parts.value("mod")) if "mod" in parts else Relative("month", 0, "text")
    return Nth(number, "day", month) if number and parts.words("unit") == "month" else None


def weekend_of_talks(parts: Parts) -> Value | None:
    """ "After weekend talks in Doha", "his weekend call"."""
    return Relative("weekend", 0) if parts.value("unit") == "weekend" and parts.neighbour(1) in _TALKS else None


def nth_weekday_of(parts: Parts) -> Value | None:
    """ "The last Friday of the month", "the first Monday of next year"."""
    number, whole = parts.number("number"), parts.value("whole")
    if not number or whole not in ("month", "quarter", "year"):
        return None
    return NthWeekday(number, parts.value("weekday"), Relative(whole, parts.value("mod") or parts.value("mod2") or 0))


def same_of_year(parts: Parts) -> Value | None:
    """ "The same month last year", "the same quarter of the previous year"."""
    unit = parts.value("unit")
    if unit not in _YEARLY or parts.value("whole") != "year":
        return None
    return Relative(unit, _YEARLY[unit] * parts.value("mod"))


def edge_of_unit(parts: Parts) -> Value | None:
    """ "Year-end", "the month's end", "by next year's start"."""
    edge, unit = parts.words("edge"), parts.value("unit")
    if unit == "day" or edge not in ("end", "start", "beginning") or (edge != "end" and "own" not in parts):
        return None
    return Part(parts.value("edge"), Relative(unit, parts.value("mod") or 0))


def so_far(parts: Parts) -> Value | None:
    """ "The year to date", "so far this month", "this week so far", "so far in 2024"."""
    whole: Value = parts.value("date") if "date" in parts else Relative(parts.value("unit"), 0)
    return Between(whole, Relative("day", 0))


def up_to_now(parts: Parts) -> Value | None:
    """ "To date", "so far", "until now": no day of a story, but what ends today where days are asked for."""
    said = parts.words("now")
    ends = "to" in parts or said in ("to date", "till date", "until date", "so far", "thus far")
    return Vague("UP_TO_NOW", Relative("day", 0)) if ends and said != "right now" else None

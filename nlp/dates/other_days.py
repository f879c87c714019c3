"""What the rules build from days counted from another day: "a week ago today", "Friday fortnight"."""

from nlp.dates.rewriting import Parts
from nlp.dates.surroundings import listed
from nlp.dates.values import Distance, Relative, Rolling, Vague, Value, Written

_WEEKLY = ("week", "fortnight")
_STRETCH = ("for", "in", "within", "after", "over", "past", "last", "next", "first", "the", "of")
"""Words before "two weeks today" that make it a stretch of time."""


def ago_from(parts: Parts) -> Value | None:
    """ "A year ago today", "two weeks ago yesterday"."""
    amount, way = parts.number("amount") or parts.value("vague"), parts.value("ago")
    return Distance(amount, parts.value("unit"), way, Relative("day", parts.value("day"))) if amount else None


def one_ago(parts: Parts) -> Value | None:
    """ "Fortnight ago", without the article."""
    counted = parts.neighbour(-1).isdigit() or parts.neighbour(-1) in ("past", "last", "next")
    return None if counted else Distance(1, parts.value("unit"), parts.value("ago"))


def bare_day(parts: Parts) -> Value | None:
    """ "This day", "the last day", "the day" at an end: vague in a story, today or yesterday elsewhere."""
    after = parts.neighbour(1)
    follows = after == "of" or (after.isalpha() and ("the" in parts or not listed(parts, 1, "after_day")))
    if parts.value("unit") != "day" or follows or parts.neighbour(-1) == "to":  # "a year ago, to the day"
        return None
    return Vague("PRESENT_REF", Relative("day", parts.value("mod") or 0))


def same_day(parts: Parts) -> Value | None:
    """ "This day last year", "the same day next week"."""
    told = parts.words("same") in ("same", "that")
    if parts.value("unit") != "day" or parts.value("whole") not in ("week", "month", "year"):
        return None
    return Distance(1, parts.value("whole"), parts.value("mod"), Relative("day", 0, "text" if told else "anchor"))


def ahead_of(parts: Parts) -> Value | None:
    """ "A week tomorrow", "two weeks today", "a fortnight on Monday", "today week", "Friday fortnight"."""
    if parts.value("unit") not in _WEEKLY or parts.neighbour(-1) in _STRETCH:
        return None
    if parts.neighbour(1).isalpha() and not listed(parts, 1, "after_day"):
        return None
    amount = parts.number("amount") if "amount" in parts else 1
    if "weekday" in parts:
        base: Value = Written(weekday=parts.value("weekday"))
    elif parts.value("day") < 0:
        return None
    else:
        base = Relative("day", parts.value("day"))
    return Distance(amount, parts.value("unit"), 1, base) if amount else None


def ending_on(parts: Parts) -> Value | None:
    """ "The week ending 18 June", "three days ending on Thursday", "the year ending in March"."""
    amount = parts.number("amount") if "amount" in parts else 1
    ends = Distance(1, "day", 1, parts.value("date"))
    return Rolling(amount, parts.value("unit"), -1, ends) if amount and parts.value("way") == -1 else None


def up_to(parts: Parts) -> Value | None:
    """ "In the three days to Friday": they end on that day."""
    amount = parts.number("amount")
    ends = Distance(1, "day", 1, parts.value("date"))
    return Rolling(amount, parts.value("unit"), -1, ends) if amount and parts.words("unit") == "days" else None

"""What the rules build from dates in a year told by another: "in October of that year", "in May two years ago"."""

from nlp.dates.rewriting import Parts
from nlp.dates.surroundings import listed
from nlp.dates.values import Distance, Holding, Nth, Relative, SameDay, Value


def in_that_year(parts: Parts) -> Value | None:
    """ "In October of that year", "on 3 October of the same year"."""
    return _within(parts, Relative("year", 0, "text")) if parts.value("unit") == "year" else None


def that_month(parts: Parts) -> Value | None:
    """ "That October" where it opens a sentence or ends a phrase; elsewhere it rather is said that October was mild."""
    opens = parts.text[parts.start()].isupper() and parts.neighbour(-1) in ("", ".")
    ends = not parts.neighbour(1).isalpha() or listed(parts, 1, "after_day") or parts.neighbour(1) == "about"
    return _within(parts, Relative("year", 0, "text")) if opens or ends else None


def years_off(parts: Parts) -> Value | None:
    """ "In March two years ago", "on 3 March, a year ago"."""
    amount = parts.number("amount")
    if parts.value("unit") != "year" or not amount:
        return None
    return _within(parts, Relative("year", parts.value("ago") * amount))


def ago_this(parts: Parts) -> Value | None:
    """ "A year ago this week", "ten years ago this month"."""
    amount, whole = parts.number("amount"), parts.value("whole")
    if not amount or parts.value("unit") not in ("year", "month") or whole not in ("week", "month"):
        return None
    return Holding(whole, Distance(amount, parts.value("unit"), parts.value("ago"), Relative("day", 0)))


def day_in_year(parts: Parts) -> Value | None:
    """ "On this day in 1978"."""
    return SameDay(parts.value("year")) if parts.value("unit") == "day" else None


def _within(parts: Parts, year: Relative) -> Value | None:
    small = any(token.letter == "m" for token in parts.tokens("month")) and not parts.capital("month")
    if small:
        return None
    month, day = Nth(parts.value("month"), "month", year), parts.number("day")
    return month if day is None else Nth(day, "day", month)

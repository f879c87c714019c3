"""What the rules build from halves of units: "two and a half years ago", "in half a year"."""

from nlp.dates.counting import after_superlative
from nlp.dates.rewriting import Parts
from nlp.dates.values import Distance, Unit, Value

_HALVES: dict[str, tuple[int, Unit]] = {"month": (15, "day"), "year": (6, "month"), "decade": (5, "year")}
"""What half of a unit is, for those whose half is a number of smaller ones."""


def halved(parts: Parts) -> Value | None:
    """ "Two and a half years ago", "a year and a half later", "in half a month"."""
    unit = next(parts.value(name) for name in ("unit", "unit2", "unit3") if name in parts)
    if unit not in _HALVES or after_superlative(parts):
        return None
    times, smaller = _HALVES[unit]
    halves = 2 * (parts.number("amount") or 0) + 1
    tail = parts.tokens("tail")
    if tail and tail[-1].letter == "e":
        return Distance(halves * times, smaller, parts.value("tail"), "text")
    return Distance(halves * times, smaller, parts.value("tail") if tail and tail[-1].letter == "G" else 1)

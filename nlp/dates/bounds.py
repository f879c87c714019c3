"""Dates that only bound a time: "since Monday", "before 2018", "by the end of the month"."""

import datetime as dt
import re
from dataclasses import dataclass

from nlp.dates.periods import Resolved
from nlp.dates.values import DateExpression, Distance, Part, Vague, Value
from nlp.dates.vocabulary import vocabulary

_REACH = 24
_POSSESSIVE = re.compile(r"['’]s\b")


@dataclass(frozen=True, slots=True)
class Bounded:
    """The days that are left open at one side, and the stretch of text with the bounding word."""

    start_char: int
    end_char: int
    start: dt.date | None
    end: dt.date | None


def bounded(text: str, expression: DateExpression, found: Resolved) -> Bounded:
    """The days from or up to `found` if a bounding word stands before it, else `found` itself.

    "After Monday" begins on Monday, "after May" in June. "After Monday's attack" dates the attack and bounds nothing.
    """
    if isinstance(expression.value, Vague) and expression.value.reference == "UP_TO_NOW":
        return Bounded(expression.start, expression.end, None, found.end)
    before = text[max(0, expression.start - _REACH) : expression.start].lower()
    for phrase, kind in vocabulary()["bounds"].items():
        match = re.search(rf"(?<!\w)(?:any ?time )?{phrase}\s*(?:the )?$", before)
        if kind == "beyond" and not isinstance(expression.value, Distance):
            continue  # "over the weekend"
        if match and not _POSSESSIVE.match(text, expression.end):
            start_char = expression.start - (len(before) - match.start())
            return Bounded(start_char, expression.end, *_days(kind, expression.value, found))
    after = text[expression.end : expression.end + _REACH].lower()
    for phrase, kind in vocabulary()["bounds_after"].items():
        match = re.match(rf"\s+{phrase}\b(?!\s+\d)", after)
        if match:
            return Bounded(expression.start, expression.end + match.end(), *_days(kind, expression.value, found))
    return _around(text, expression, before, found) or Bounded(expression.start, expression.end, found.start, found.end)


def _around(text: str, expression: DateExpression, before: str, found: Resolved) -> Bounded | None:
    """ "From next week on"."""
    for opening, closings in vocabulary()["bounds_around"].items():
        opened = re.search(rf"(?<!\w){opening}\s*(?:the )?$", before)
        for closing, kind in closings.items():
            closed = re.compile(rf"\s+{closing}\b(?!\s+(?:the\b|\d))", re.IGNORECASE).match(text, expression.end)
            if opened and closed:
                start = expression.start - (len(before) - opened.start())
                return Bounded(start, closed.end(), *_days(kind, expression.value, found))
    return None


def _days(kind: str, value: Value, found: Resolved) -> tuple[dt.date | None, dt.date | None]:
    one = dt.timedelta(days=1)
    if kind == "beyond":  # more than so long ago, or more than so long after
        kind = "before" if isinstance(value, Distance) and value.sign < 0 else "since"
    if kind == "since":
        return found.start, None
    if kind == "after":
        return found.start if found.precision == "day" else found.end + one, None
    if kind == "before" and not (isinstance(value, Part) and value.edge == "end"):
        return None, found.start - one
    return None, found.end

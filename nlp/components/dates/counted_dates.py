"""The date of a clause from which another date is counted: "six days after he telephoned", "a week before they met"."""

import datetime as dt
import re
from dataclasses import dataclass, replace

from spacy.tokens import Token

from graph.model import DateBasis
from nlp.components.dates.dated import Dated
from nlp.components.tellings.telling import Telling, When
from nlp.dates import DateExpression, Interval, find, periods, resolve
from nlp.dates.values import Distance


@dataclass(frozen=True, slots=True)
class Counted:
    """The date of a clause below, and the distance from it at which something is told to be."""

    dated: Dated
    distance: Distance

    def when(self, base: When) -> When | None:
        """The day so far from the one that the clause below gives, or the month or year so many months or years off."""
        unit, day = self.distance.unit, dt.date.fromisoformat(base.start)
        if unit not in _COUNTED or base.precision not in _COUNTED[unit]:
            return None
        steps = -self.distance.sign * self.distance.amount  # it is counted the other way round
        moved = periods.moved(day, steps, unit)
        if unit in ("day", "week"):
            found = periods.day(moved)
        else:
            found = periods.year(moved.year) if base.precision == "year" else periods.month(moved.year, moved.month)
        first, last = found.start.isoformat(), found.end.isoformat()
        return replace(base, start=first, end=last, edtf=found.edtf, precision=found.precision)


_SIGNS = {"after": -1, "before": 1}
_COUNTED = {"day": ("day",), "week": ("day",), "month": ("day", "month"), "year": ("day", "month", "year")}
"""Units, and how close a date must be for so many of them to be counted from it."""
_WEEK = dt.timedelta(days=7)
_WORDS = 2
_AMOUNT = re.compile(r"^(?:a|an|one|the|\w+) (?:day|week|month|year|fortnight)s?$", re.IGNORECASE)


def date_by_clause(telling: Telling, main: When | None, published: dt.date | None) -> When | None:
    """The day of what is told behind "so long after" or "before", counted back or on from the clause above.

    That clause's day is `main`, or else the day of publication.
    """
    said = _counted(telling.trigger) or (_counted_noun(telling.trigger) if main is not None else None)
    if said is None or published is None:
        return None
    words, sign = said
    anchor = dt.date.fromisoformat(main.start) if main is not None else published
    value = distance(words, sign)
    if value is None or (main is not None and not _is_close(main, value)):
        return None
    length = len(words)
    found = resolve(DateExpression(0, length, words, value), anchor, "none", Interval(anchor, anchor))
    if found is None:
        return None
    basis: DateBasis = "relative_to_text" if main is not None else "relative_to_published"
    return When(found.start.isoformat(), found.end.isoformat(), found.edtf, found.precision, basis, None, None)


def _is_close(when: When, value: Distance) -> bool:
    """Whether a date is close enough to count from: months and years also from days of one week."""
    if when.precision in _COUNTED.get(value.unit, ()):
        return True
    first, last = dt.date.fromisoformat(when.start), dt.date.fromisoformat(when.end)
    return value.unit in ("month", "year") and last - first < _WEEK


def day_beside(trigger: Token, here: list[Dated]) -> Dated | None:
    """The date before the amount of "on Friday, two days after the trip"."""
    mark = counting_mark(trigger)
    if mark is None:
        return None
    first = mark.i - _WORDS
    return next((d for d in here if first - 2 <= d.span.end <= first), None)


def counting_mark(trigger: Token) -> Token | None:
    """The "after" or "before" that opens the clause or phrase of the trigger."""
    return _clause_mark(trigger) or _noun_mark(trigger)


def is_dated_within(trigger: Token, here: list[Dated]) -> bool:
    """ "Two days after she hosted the emir on Saturday": the clause has a day, and none is to be counted."""
    mark = _clause_mark(trigger)
    return mark is not None and any(mark.head.is_ancestor(d.head) for d in here)


def counted_from(trigger: Token, here: list[Dated]) -> Counted | None:
    """What the day of a telling is counted from, where the amount stands before the clause or phrase below it."""
    marks = [c for c in trigger.children if c.lower_ in _SIGNS and c.dep_ == "prep"]
    clauses = (c for c in trigger.children if c.dep_ == "advcl")
    marks += [m for c in clauses for m in c.lefts if m.lower_ in _SIGNS and m.dep_ == "mark"]
    for mark in marks:
        said = _amount(mark)
        over = mark.head if mark.dep_ == "mark" else mark
        below = next((d for d in here if over.is_ancestor(d.head)), None)
        value = None if said is None else distance(*said)
        if below is not None and value is not None:
            return Counted(below, value)
    return None


def is_so_long_before_clause(trigger: Token) -> bool:
    """ "A week before he vanished, she saw him": whether a telling is so long before what a clause tells.

    What is so long after something else rather is the news.
    """
    over = (trigger, *(c for c in trigger.children if c.dep_ == "npadvmod"))
    clauses = [c for node in over for c in node.children if c.dep_ == "advcl"]
    marks = (m for c in clauses for m in c.lefts if m.lower_ == "before" and m.dep_ == "mark")
    return any(_amount(mark) is not None for mark in marks)


def is_counted_from(dated: Dated, trigger: Token) -> bool:
    """ "Two days after she met him on Monday, she flew to Oslo": whether the trigger is counted from the date."""
    for above in dated.head.ancestors:
        if above == trigger or above.is_ancestor(trigger):
            return False
        mark = next((m for m in above.lefts if m.lower_ in _SIGNS and m.dep_ == "mark"), None)
        if mark is not None:
            return _amount(mark) is not None
    return False


def _counted(trigger: Token) -> tuple[str, int] | None:
    """The amount before the "after" or "before" that opens the clause of the trigger, and which way it counts."""
    return _amount(_clause_mark(trigger))


def _counted_noun(trigger: Token) -> tuple[str, int] | None:
    """The same of a noun: "a day after talks in Paris"."""
    return _amount(_noun_mark(trigger))


def _amount(mark: Token | None) -> tuple[str, int] | None:
    if mark is None:
        return None
    words = amount_before(mark)
    return None if words is None else (words, _SIGNS[mark.lower_])


def amount_before(mark: Token) -> str | None:
    """The amount of time right before a word: "six days" before "after"."""
    words = mark.doc[max(mark.sent.start, mark.i - _WORDS) : mark.i].text
    return words if _AMOUNT.match(words) else None


def _clause_mark(trigger: Token) -> Token | None:
    for node in (trigger, *trigger.ancestors):
        mark = next((c for c in node.children if c.lower_ in _SIGNS and c.dep_ == "mark" and c.i < node.i), None)
        if mark is not None and mark.i >= _WORDS:
            return mark
        if node.pos_ in ("VERB", "AUX") and node.dep_ != "xcomp":
            return None
    return None


def _noun_mark(trigger: Token) -> Token | None:
    """The "after" or "before" that the noun of a telling hangs by."""
    for above in trigger.ancestors:
        if above.dep_ == "prep" and above.lower_ in _SIGNS:
            return above if above.i >= _WORDS else None
        if above.pos_ in ("VERB", "AUX"):
            return None
    return None


def distance(words: str, sign: int) -> Distance | None:
    """The distance that an amount makes: "six days" before the day it is counted from."""
    found = find(f"{words} {'ago' if sign < 0 else 'from now'}")
    value = found[0].value if found else None
    return value if isinstance(value, Distance) else None

"""Days of a week that head the entries of a diary or an agenda: "Monday: ...", "Tue 13. ...", "Today. ..."."""

import datetime as dt
import re
from collections.abc import Sequence
from itertools import pairwise

from nlp.dates import DateExpression, Direction, Resolved, find, resolve
from nlp.dates.values import Between, Holding, Listed, Relative, Value, Written

TODAY = Relative("day", 0)
_AHEAD = re.compile(r"\b(?:will|shall|to (?:be|meet|receive|host)|due|expected)\b")
_OVER = re.compile(r"\b(?:was|were|had|did|met|said|told|went|came|held|saw|spoke)\b")
_HAPPENED = re.compile(
    r"\bas it happened\b|\b(?:how|what) happened\b|\bnotebook\b|\ba week (?:with|in)\b"
    r"|\bweek (?:that was|in review)\b",
    re.IGNORECASE,
)
_FORTHCOMING = re.compile(
    r"\b(?:(?:week|days?) ahead|(?:coming|next) (?:week|days)|diary|forthcoming|upcoming|agenda|programme|schedule)\b",
    re.IGNORECASE,
)
"""Words of a title for what its days are still to bring."""
_NEAR = dt.timedelta(days=14)
_WEEK = 7
_HALF = 3


def is_day_of_week(value: Value) -> bool:
    """Whether a date is a weekday, with or without its number, or "today", and gives no month."""
    if isinstance(value, Between):
        return is_day_of_week(value.first) and is_day_of_week(value.last)
    if isinstance(value, Listed):
        return all(is_day_of_week(member.value) for member in value.members)
    if isinstance(value, Relative):
        return value.unit == "day" and value.base == "anchor"
    return isinstance(value, Written) and value.weekday is not None and value.month is None and value.year is None


def days_of_week(
    expressions: Sequence[DateExpression], published: dt.date, text: str, above: str
) -> list[Resolved | None]:
    """The days of each, none of them with a year, in the order in which they follow each other.

    A day that is written in full, by its number, or as today holds the others in their weeks, and so does the week
    that the title `above` them names. Without one the first or last of them is the day of publication, or else they
    are the days before or after it, as `text` tells them.
    """
    found = [None if _is_open(e.value) else resolve(e, published, "none") for e in expressions]
    indexes = [_weekday(e.value, days) for e, days in zip(expressions, found, strict=True)]
    if not any(found):
        at, day, way = _anchor(indexes, published, text, above)
        found[at] = resolve(expressions[at], day, way)
    step = 1 if _rises(indexes) else -1
    _fill(found, range(1, len(found)), expressions, indexes, step)
    _fill(found, range(len(found) - 2, -1, -1), expressions, indexes, -step)
    return found


def _fill(
    found: list[Resolved | None],
    order: range,
    expressions: Sequence[DateExpression],
    indexes: Sequence[int | None],
    step: int,
) -> None:
    """Let each open day in turn be the next or last such one beside that of the heading before it."""
    for i in order:
        beside, weekday = found[i - order.step], indexes[i]
        if found[i] is None and beside is not None and weekday is not None:
            gap = step * ((step * (weekday - beside.start.weekday())) % _WEEK)
            found[i] = resolve(expressions[i], beside.start + dt.timedelta(days=gap), "future")


def _is_open(value: Value) -> bool:
    """Whether a date is but a weekday, of any week."""
    if isinstance(value, Between):
        return _is_open(value.first)
    if isinstance(value, Listed):
        return _is_open(value.members[0].value)
    return isinstance(value, Written) and value.month is None and value.day is None


def _weekday(value: Value, days: Resolved | None) -> int | None:
    if days is not None:
        return days.start.weekday()
    if isinstance(value, Between):
        return _weekday(value.first, None)
    if isinstance(value, Listed):
        return _weekday(value.members[0].value, None)
    return value.weekday if isinstance(value, Written) else None


def _week_named(above: str, published: dt.date) -> dt.date | None:
    """The first day of the week that "week of 2 October" or "May 15-21" names, unless it is far off."""
    told = find(above)
    weeks = [e for e in told if isinstance(e.value, Holding) and e.value.unit == "week"]
    for expression in weeks[-1:] or [e for e in told if isinstance(e.value, Between)]:
        days = resolve(expression, published, "none")
        if days is not None and abs(days.start - published) <= _NEAR and (days.end - days.start).days < _WEEK:
            return days.start
    return None


def _anchor(indexes: Sequence[int | None], published: dt.date, text: str, above: str) -> tuple[int, dt.date, Direction]:
    """Which of the days is known first, and the day beside which it is on one side or the other."""
    monday = _week_named(above, published)
    if monday is not None:
        return 0, monday, "future"
    first, last = (0, len(indexes) - 1) if _rises(indexes) else (len(indexes) - 1, 0)
    if indexes[first] == published.weekday():
        return first, published, "none"
    ahead = len(_AHEAD.findall(text)) >= len(_OVER.findall(text)) and not _HAPPENED.search(above)
    if ahead and _FORTHCOMING.search(above):
        return first, published, "future"
    if indexes[last] == published.weekday():
        return last, published, "none"
    return (first, published, "future") if ahead else (last, published, "past")


def _rises(indexes: Sequence[int | None]) -> bool:
    """Whether the days go on, as from Monday to Tuesday, more often than they go back."""
    known = [i for i in indexes if i is not None]
    steps = [(b - a) % _WEEK for a, b in pairwise(known)]
    return sum(0 < s <= _HALF for s in steps) >= sum(s > _HALF for s in steps)

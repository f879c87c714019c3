"""The days that head the entries of a chronology, and the years that they leave to what stands above them."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from nlp.dates import DateExpression, Resolved, resolve
from nlp.dates.values import Between, Listed, Member, Part, Period, Value, Written


def days_of(
    expressions: Sequence[DateExpression],
    published: dt.date | None,
    year_lines: Sequence[bool],
    year: int | None = None,
) -> list[Resolved | None]:
    """The days of each; a year line counts for what follows it, and so does a day with a year, in the order of time.

    `year` is that of a title above them all.

    Where no year is written anywhere, the last entry is the one nearest to publication, and the others follow on it.
    """
    if year is None and not any(year_of(e.value) for e in expressions):
        return _nearest(expressions, published)
    falling = _falls([resolve(e, published, "none") for e in expressions if year_of(e.value)])
    found: list[Resolved | None] = []
    last = None if year is None else dt.date(year, 1, 1)
    for expression, is_year_line in zip(expressions, year_lines, strict=True):
        own = year_of(expression.value)
        days = resolve(_in_year(expression, own or (last.year if last else None)), published, "none")
        if days is not None and own is None and last is not None and not falling and days.start < last:
            later = resolve(_in_year(expression, last.year + 1), published, "none")
            days = later if later is not None and (published is None or later.start <= published) else days
        found.append(days)
        if days is not None and (own or is_year_line or last is not None):
            last = dt.date(days.start.year, 1, 1) if is_year_line else days.start
    return found


def _nearest(expressions: Sequence[DateExpression], published: dt.date | None) -> list[Resolved | None]:
    """Days without any year: each is the nearest before the next one, the last the nearest to publication."""
    found: list[Resolved | None] = []
    for expression in reversed(expressions):
        after = next((days for days in reversed(found) if days is not None), None)
        here = resolve(expression, published, "none")
        if after is not None and here is not None and here.start > after.start:
            before = resolve(expression, after.start, "past")
            risen = (after.start - before.start).days if before is not None else 366
            here = before if risen < (here.start - after.start).days else here
        found.append(here)
    return found[::-1]


def _falls(days: Sequence[Resolved | None]) -> bool:
    """Whether the newest stands first."""
    starts = [d.start for d in days if d is not None]
    return sum(a > b for a, b in pairwise(starts)) > sum(a < b for a, b in pairwise(starts))


def year_of(value: Value) -> int | None:
    """The year that a date is written with."""
    if isinstance(value, Between):
        return year_of(value.first) or year_of(value.last)
    if isinstance(value, Listed):
        return next((year for member in value.members if (year := year_of(member.value))), None)
    if isinstance(value, Part):
        return year_of(value.of)
    if isinstance(value, Period):
        return value.year if isinstance(value.year, int) else None
    return value.year if isinstance(value, Written) else None


def in_year(value: Value, year: int) -> Value:
    """The date in that year, where it is written without one; from December to January it runs into the next."""
    if isinstance(value, Between):
        return Between(in_year(value.first, year), in_year(value.last, year + _wraps(value)))
    if isinstance(value, Listed):
        return Listed(tuple(Member(m.start, m.end, in_year(m.value, year)) for m in value.members))
    if isinstance(value, Part):
        return replace(value, of=in_year(value.of, year))
    if isinstance(value, Period) and value.year is None:
        return replace(value, year=year)
    if isinstance(value, Written) and value.year is None and value.month is not None:
        return replace(value, year=year, weekday=None)
    return value


def _wraps(value: Between) -> bool:
    first, last = value.first, value.last
    if not isinstance(first, Written) or not isinstance(last, Written) or last.year is not None:
        return False
    return first.month is not None and last.month is not None and last.month < first.month


def _in_year(expression: DateExpression, year: int | None) -> DateExpression:
    return expression if year is None else replace(expression, value=in_year(expression.value, year))

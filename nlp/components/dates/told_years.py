"""Years that a text on the past leaves out: "On 30 September 1938 ... he had already flown there on 15 September"."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from nlp.components.dates.entry_years import in_year, year_of
from nlp.dates import DateExpression, resolve
from nlp.dates.values import Between, Distance, Listed, Named, Period, Relative, Value, Written

PAST, _FEWEST = 2, 2
"""Years before publication from which on a text that gives no later year is on the past."""
FULL_DATES = 2
_BEFORE_THAT = re.compile(r"(?:in |during )?the (?:previous|preceding) ", re.IGNORECASE)
_NEAR = 400
"""Characters from a date to what is counted from it."""


def with_years(
    expressions: Sequence[DateExpression], published: dt.date | None, past: bool = False
) -> list[DateExpression]:
    """The expressions, in a text on the past alone with the year nearest to the date before them that has one.

    A day without a month is of the month of that date: "in August 1978 ... on the 8th". `past` says that the text is
    known to be on the past.
    """
    expressions = _counted_from_text(expressions, published)
    if not past and not is_on_the_past(expressions, published):
        return list(expressions)
    found: list[DateExpression] = []
    anchor: dt.date | None = None
    of_year = False  # whether the date before is but a year: "Munich (1938). He flew there on 15 September"
    for expression in expressions:
        near = resolve(expression, anchor, "none") if anchor is not None and lacks_year(expression.value) else None
        if near is not None and anchor is not None:
            year = anchor.year if of_year else near.start.year
            expression = replace(expression, value=in_year(expression.value, year))
        elif anchor is not None:
            expression = replace(expression, value=_in_month_of(anchor, expression.value))
        found.append(expression)
        told_here = year_of(expression.value) and not _BEFORE_THAT.match(expression.text)
        read = resolve(expression, published, "none") if told_here else None
        of_year = is_year_alone(expression.value) if read is not None else of_year
        anchor = read.start if read is not None else anchor
    return found


def _counted_from_text(expressions: Sequence[DateExpression], published: dt.date | None) -> list[DateExpression]:
    """The expressions, with "the previous November" counted from the date with a year shortly before it."""
    found: list[DateExpression] = []
    for expression in expressions:
        if isinstance(expression.value, Named) and _BEFORE_THAT.match(expression.text) and found:
            last = found[-1]
            base = resolve(last, published, "none") if year_of(last.value) else None
            days = resolve(expression, base.start, "none") if base and expression.start - last.end < _NEAR else None
            if days is not None:
                expression = replace(expression, value=_in_year_of(expression.value, days.start.year))
        found.append(expression)
    return found


def _in_year_of(value: Named, year: int) -> Value:
    """The month or season of that year that a named one is."""
    if value.kind == "month":
        return Written(year=year, month=value.index)
    return Period("season", value.index, year) if value.kind == "season" else value


def _in_month_of(day: dt.date, value: Value) -> Value:
    """The day of that month, where a date gives a day and no more."""
    if not isinstance(value, Written) or value.day is None or (value.month, value.weekday) != (None, None):
        return value
    return replace(value, year=day.year, month=day.month)


def is_on_the_past(expressions: Sequence[DateExpression], published: dt.date | None) -> bool:
    """Whether a text opens with a date in full and gives none of late, nor any counted from the day it appeared."""
    years = [year for e in expressions if (year := year_of(e.value)) is not None]
    if (
        published is None
        or len(years) < _FEWEST
        or max(years) > published.year - PAST
        or not year_of(expressions[0].value)
    ):
        return False
    return not any(_is_of_today(e.value) for e in expressions)


def is_of_the_past(expressions: Sequence[DateExpression], published: dt.date | None, opening: int) -> bool:
    """Whether a text on the past, which opens with a date up to character `opening`, gives so little else that nothing
    in it can be news: two dates in full at least, where one alone may be but of what the news is about."""
    full = [e for e in expressions if year_of(e.value) is not None and not is_year_alone(e.value)]
    opens = bool(full) and full[0].start < opening
    return len(full) >= FULL_DATES and opens and is_on_the_past(expressions, published)


def gives_years_before(expressions: Sequence[DateExpression], published: dt.date | None) -> bool:
    """Whether a text gives years, all of them before that in which it appeared."""
    years = [year for e in expressions if (year := year_of(e.value)) is not None]
    return published is not None and bool(years) and max(years) < published.year


def is_year_alone(value: Value) -> bool:
    """Whether a date is but a year, or a span of them."""
    if isinstance(value, Between):
        return all(is_year_alone(end) for end in (value.first, value.last))
    return isinstance(value, Written) and value.month is None


def lacks_year(value: Value) -> bool:
    """Whether a date gives a month or day without its year."""
    if isinstance(value, Between | Listed):
        return year_of(value) is None
    return isinstance(value, Written) and value.year is None and value.month is not None


def _is_of_today(value: Value) -> bool:
    """A weekday without a date, or a day counted from that of publication: "on Monday", "last week", "today"."""
    if isinstance(value, Written):
        return value.weekday is not None and value.day is None
    return isinstance(value, Named) or (isinstance(value, Relative | Distance) and value.base == "anchor")

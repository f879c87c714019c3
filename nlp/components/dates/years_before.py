"""The year of a date without one, in a look back: "visited Jerusalem in November 1977. In December Begin flew to"."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from nlp.components.dates.dated import Dated
from nlp.components.dates.entry_years import in_year, year_of
from nlp.components.dates.told_years import PAST, is_year_alone, lacks_year
from nlp.dates import DateExpression, Resolved, resolve

OPENING = 2
"""Tokens by which a date opens its sentence: "In December", "Then, on the 3rd of May"."""
OF_LATE = dt.timedelta(days=45)
"""How near to publication a date without a year rather is one of the news."""


def by_year_before(dated: Dated, dates: Sequence[Dated], published: dt.date | None) -> Resolved | None:
    """The days of a date that opens its sentence, in the year of the date of the past in the sentence before."""
    if published is None or dated.anchor is not None or not _opens(dated) or not lacks_year(dated.expression.value):
        return None
    late = resolve(dated.expression, published, "past")
    if late is not None and published - late.end <= OF_LATE:
        return None
    expression = _with_year(dated, dates, published)
    return None if expression is None else resolve(expression, published, "none")


def _with_year(dated: Dated, dates: Sequence[Dated], published: dt.date) -> DateExpression | None:
    before = _date_before(dated, dates)
    if before is None:
        return None
    told = before.expression
    if lacks_year(told.value):
        told = _with_year(before, dates, published) or told
    year = year_of(told.value)
    base = resolve(told, published, "none")
    if year is None or base is None or year > published.year - PAST:
        return None
    if is_year_alone(told.value) and not _opens(before):
        return None  # "the border was closed in 2013. On 12 September they met"
    for tried in (year, year + 1):
        expression = replace(dated.expression, value=in_year(dated.expression.value, tried))
        days = resolve(expression, published, "none")
        if days is not None and days.end >= base.start:
            return expression if days.end <= published else None
    return None


def _date_before(dated: Dated, dates: Sequence[Dated]) -> Dated | None:
    """The last date of the sentence before, in the same paragraph."""
    start, doc = dated.span.sent.start, dated.span.doc
    if start == 0 or "\n" in doc[start - 1].text_with_ws:
        return None
    before = doc[start - 1].sent
    here = [d for d in dates if before.start <= d.span.start < before.end and d.span.end <= start]
    return here[-1] if here else None


def _opens(dated: Dated) -> bool:
    return dated.span.start - dated.span.sent.start <= OPENING

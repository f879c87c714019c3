"""The year of a date without one, in a look back: "visited Jerusalem in November 1977. In December Begin flew to"."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from nlp.components.dates.dated import Dated
from nlp.components.dates.entry_years import in_year, year_of
from nlp.components.dates.told_years import PAST, is_year_alone, lacks_year
from nlp.dates import DateExpression, Resolved, resolve

OPENING = 2
"""Tokens by which a date opens its sentence: "In December", "Then, on the 3rd of May"."""
REACH = 4
"""How many sentences before it a date may stand."""
_NUMBER = re.compile(r"\(?\d{1,3}[.)]")
"""What opens the paragraphs of reports and filings, which go on with each other."""
OF_LATE = dt.timedelta(days=45)
"""How near to publication a date without a year rather is one of the news."""


def by_year_before(dated: Dated, dates: Sequence[Dated], published: dt.date | None) -> Resolved | None:
    """The days of a date that opens its sentence, in the year of the date of the past shortly before it."""
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
    """The last date of the nearest sentence before that has one: of the same paragraph, or of a numbered one before."""
    doc, start, near = dated.span.doc, dated.span.sent.start, 0
    numbered = False
    while start > 0 and near < REACH:
        numbered = numbered or _NUMBER.match(doc[start : start + 2].text) is not None
        if "\n" in doc[start - 1].text_with_ws and not numbered:
            return None
        before = doc[start - 1].sent
        here = [d for d in dates if before.start <= d.span.start < before.end and d.span.end <= start]
        if here:
            return here[-1]
        start, near = before.start, near + any(t.is_alpha for t in before)
    return None


def _opens(dated: Dated) -> bool:
    return dated.span.start - dated.span.sent.start <= OPENING

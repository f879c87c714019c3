"""Lists of what happened on one day of many years: "On this day, 14 June" above "1934: Hitler and Mussolini meet"."""

import datetime as dt
import re
from collections.abc import Iterator

from nlp.dates import DateExpression, find
from nlp.dates.values import Written
from nlp.source.lines import Line, lines

_SAYS_SO = re.compile(
    r"\bon this (?:day|date)\b|\b(?:this day|today|\d) in history\b|\b\d{1,2} [a-z]{3,9} in history\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\W{0,4}(?P<year>1\d\d\d|20\d\d)(?:\s*[:.,–—-])?\s+(?=[A-Z“\"‘'])")
_OPENING = 300
_FEWEST = 2


def years_of_one_day(text: str, title: str | None, published: dt.date | None) -> list[tuple[Line, DateExpression, int]]:
    """The lines that a year heads, each with its day in that year and where its words begin; none of another text.

    Without a day in title and opening it is the day of publication.
    """
    above = f"{title or ''}\n{text[:_OPENING]}"
    if _SAYS_SO.search(above) is None:
        return []
    headed = [(line, match) for line in lines(text) if (match := _YEAR.match(line.text)) is not None]
    if len(headed) < _FEWEST:
        return []
    days = set(_days(f"{title or ''}\n{text[: min(_OPENING, headed[0][0].start)]}"))
    if not days and published is not None:
        days = {(published.month, published.day)}
    if len(days) != 1:
        return []
    month, day = days.pop()
    return [(line, _dated(line, match, month, day), line.start + match.end()) for line, match in headed]


def _days(above: str) -> Iterator[tuple[int, int]]:
    """The days that words give without a year."""
    for expression in find(above):
        value = expression.value
        if isinstance(value, Written) and value.month and value.day and value.year is None:
            yield value.month, value.day


def _dated(line: Line, match: re.Match[str], month: int, day: int) -> DateExpression:
    start, end = (line.start + match.start("year"), line.start + match.end("year"))
    return DateExpression(start, end, match["year"], Written(year=int(match["year"]), month=month, day=day))

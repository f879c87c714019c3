"""Registers whose lines begin with days in figures: "13.09 - receives the ambassador", "16-17/09 Visit to Tallinn".

A line alone might as well begin with an hour or a share. Days are meant where all such lines are of the month of the
text or of one beside it, in order.
"""

import datetime as dt
import re
from itertools import pairwise

from nlp.dates import DateExpression, find
from nlp.dates.values import Between, Value, Written
from nlp.source.lines import Line, lines

_HEAD = re.compile(
    r"\W{0,4}(?P<first>[0-3]?\d)(?:\.?\s?[-–]\s?(?P<last>[0-3]?\d))?(?P<mark>[./])(?P<month>[01]?\d)"
    r"(?:(?P=mark)(?P<year>(?:19|20)\d\d)|\.)?(?![\d./:])(?:,?\s+\d{1,2}[.:]\d\d(?:\s?[-–]\s?\d{1,2}[.:]\d\d)?)?"
    r"(?:\s*\([^()\n]{1,20}\))?\s*(?:[:–—|-]\s+|\s)(?=\S)"
)
_FEWEST = 3
"""Lines, fewer than which may begin so by chance."""
_ABOVE = 200
_MONTHS = 12
_LONGEST_MONTH = 31


def numbered_days(text: str, published: dt.date | None, title: str | None) -> list[tuple[Line, DateExpression, int]]:
    """The lines that such days head, each with its day and where its words begin; none of another text."""
    if published is None:
        return []
    headed = [(line, match) for line in lines(text) if (match := _HEAD.match(line.text)) is not None]
    if len(headed) < _FEWEST or len({match["mark"] for _, match in headed}) > 1:
        return []
    days = [_day(match) for _, match in headed]
    near = {(published.month + step - 1) % _MONTHS + 1 for step in (-1, 0, 1)}
    in_order = all(a[1] != b[1] or a[0] <= b[0] for a, b in pairwise(days))
    years = all(match["year"] for _, match in headed)
    meant = all((years or month in near) and month <= _MONTHS and 1 <= day <= _LONGEST_MONTH for day, month in days)
    if (
        not in_order
        or not meant
        or _are_parts(days)
        or (not years and _are_hours(text[: headed[0][0].start], title or ""))
    ):
        return []
    return [(line, _dated(line, match), line.start + match.end()) for line, match in headed]


def _are_parts(days: list[tuple[int, int]]) -> bool:
    """ "3/8", "4/8", "5/8": the posts of a thread, by how many there are."""
    return all(day <= of for day, of in days) and all(b[0] == a[0] + 1 for a, b in pairwise(days))


def _are_hours(above: str, title: str) -> bool:
    """Whether what stands above gives the one day of which the lines may be the hours."""
    days = [e.value for e in (*find(title), *find(above[-_ABOVE:])) if isinstance(e.value, Written)]
    return len({(v.month, v.day) for v in days if v.day}) == 1


def _day(match: re.Match[str]) -> tuple[int, int]:
    return int(match["first"]), int(match["month"])


def _dated(line: Line, match: re.Match[str]) -> DateExpression:
    day, month = _day(match)
    year = int(match["year"]) if match["year"] else None
    value: Value = Written(year, month, day)
    if match["last"] is not None:
        value = Between(value, Written(year, month, int(match["last"])))
    start, end = match.start("first"), match.end("month")
    return DateExpression(line.start + start, line.start + end, line.text[start:end], value)

"""Entries of chronologies and tables: lines that a day heads, which dates what they tell.

"March 5, 2018: a delegation meets", "12–14 May 2019 | Tokyo | Met with", "HELSINKI, 1997: they met", and a line
"16 May" or "2. Sweden (16 May)" above others. A line "2013" gives the days below it their year, as an entry does whose
day has one to the next.
"""

import datetime as dt
import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from nlp.components.dates.entry_years import days_of, year_of
from nlp.components.dates.week_headings import TODAY, days_of_week, is_day_of_week
from nlp.components.text.day_labels import labelled_lines
from nlp.components.text.days_of_years import years_of_one_day
from nlp.components.text.numbered_days import numbered_days
from nlp.dates import DateExpression, Resolved, find
from nlp.dates.values import Between, Listed, Part, Period, Relative, Value, Written
from nlp.source.lines import Line

FEWEST = 2
"""A day alone may be a dateline: only several make a chronology."""
_LONGEST_HEAD = 80
_QUICK = re.compile(r"\d|day\b|\btomorrow\b|\b(?:mon|tue|wed|thu|fri|sat|sun)\b", re.IGNORECASE)
_ENDS = re.compile(r"\s*(?:\*\*(?=\s)|:(?=\s)|\s[-–—]+(?=\s)|\.(?=\s+[A-Z])|[,:.]?\s*$)")
_CELL = re.compile(r"\s*[|\t]\s*")
_PLACED = re.compile(r"(?:[A-Z][\w.'’-]*(?:[ ][A-Z][\w.'’-]*){0,3},\s+)?")
_SLUG = re.compile(
    r"\s*(?:[A-Z][^\W\d_’']*|[A-Z]+['’-][A-Z'’-]+)(?:[ ,]+[A-Z][\w.’'-]*){0,4}(?:\s+[-–—]|\.)\s+(?=[A-Za-z])"
    r"|\s*[A-Z]{3}[A-Z .,/'’]{0,40}:\s+(?=[A-Za-z])"
)
_SLUG_LINE = re.compile(r"^\W*[A-Z]{3}[A-Z .,/'’]{1,40}(?:\s[-–—]|:)\s+(?=[A-Z])", re.MULTILINE)
_TIMED = re.compile(
    r"(?:,? (?:noon|midday|late|early|(?:at )?\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\.?)|(?:,|(?<=day)) \d{1,2}[.:]\d\d)$",
    re.IGNORECASE,
)
_PLACED_BEHIND = re.compile(r", [A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,2}$")
_BRACKETED = re.compile(
    r"\W*(?:\d{1,2}[.)] +)?[A-Z][\w.'’-]*(?:,? (?:and |the |of )?[A-Z][\w.'’-]*){0,3} \(([^()\n]{3,40})\)\W*$"
)
_CLOCK = re.compile(r"(?:[01]?\d|2[0-4])[.:h][0-5]\d")
_YEAR = re.compile(r"(?:1[6-9]|20)\d\d")
_YEAR_ABOVE = re.compile(r"\b(?:in|of|during|for|,)? ?((?:18|19|20)\d\d)\b(?![-–/]\d)")
_LONGEST_TITLE = 300
_BULLET = re.compile(r"[^\w\n]*(?:(?:Round|Session|Stage|Leg) \d{1,2}(?: [-–—]|[:,.]) )?")
"""What stands before the day of an entry: a mark, or its number in a series, "Round 2 - April 19"."""
_FEWEST_CELLS = 3


@dataclass(frozen=True, slots=True)
class Entry:
    """What `text[body:end]` tells was on `days`, as `expression` says; `start` is where its line begins.

    `starts` are the offsets at which words begin that go on no sentence before them: after the heading, in cells.
    """

    start: int
    body: int
    end: int
    expression: DateExpression
    days: Resolved
    starts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Head:
    line: Line
    expression: DateExpression
    body: int
    starts: tuple[int, ...]


def find_entries(text: str, published: dt.date | None, title: str | None = None) -> tuple[Entry, ...]:
    """The entries of a text in order, none where it has fewer than two; `title` stands beside the text."""
    heads = [_Head(line, day, body, (body,)) for line, day, body in years_of_one_day(text, title, published)]
    heads = heads or [_Head(line, day, body, (body,)) for line, day, body in numbered_days(text, published, title)]
    heads = heads or [head for line in labelled_lines(text) if (head := _head(text, line)) is not None]
    if published is None or any(year_of(head.expression.value) for head in heads):
        heads = [head for head in heads if not is_day_of_week(head.expression.value)]
    if len(heads) < FEWEST and not any(_is_tomorrow(head) for head in heads):
        return ()
    resolved = _days(text, heads, published, title or "")
    ends = [head.line.start for head in heads[1:]] + [len(text)]
    found = []
    for head, days, end in zip(heads, resolved, ends, strict=True):
        last = end if head.body >= head.line.end else head.line.end
        if days is not None and text[head.body : last].strip():
            slugs = [slug.end() for slug in _SLUG_LINE.finditer(text, head.body, last)]
            found.append(Entry(head.line.start, head.body, last, head.expression, days, (*head.starts, *slugs)))
    return tuple(found) if len(found) >= FEWEST or any(_is_tomorrow(head) for head in heads) else ()


def _is_tomorrow(head: _Head) -> bool:
    """ "Tomorrow: ...", a line that is an entry of what is ahead without another."""
    value = head.expression.value
    return isinstance(value, Relative) and value.unit == "day" and value.offset == 1


def _days(text: str, heads: Sequence[_Head], published: dt.date | None, title: str) -> list[Resolved | None]:
    """The days of the headings: of a week, or of a time of which a title above may give the year."""
    expressions = [head.expression for head in heads]
    above = text[max(0, heads[0].line.start - _LONGEST_TITLE) : heads[0].line.start]
    if published is not None and any(is_day_of_week(e.value) for e in expressions):
        return days_of_week(expressions, published, text, f"{title}\n{above}")
    years = _YEAR_ABOVE.findall(above) or _YEAR_ABOVE.findall(title)
    year = int(years[-1]) if len(set(years)) == 1 else None
    return days_of(expressions, published, [_is_year_line(head) for head in heads], year)


def entry_at(entries: Sequence[Entry], offset: int) -> Entry | None:
    """The entry whose lines hold an offset."""
    index = bisect_right([entry.start for entry in entries], offset) - 1
    return entries[index] if index >= 0 and offset < entries[index].end else None


def is_of_past_day(entries: Sequence[Entry], offset: int, published: dt.date | None) -> bool:
    """Whether an offset stands in an entry of days that are over: in the present tense, it tells of what has been."""
    entry = entry_at(entries, offset)
    return entry is not None and published is not None and entry.days.end < published


def _is_year_line(head: _Head) -> bool:
    value = head.expression.value
    return head.body >= head.line.end and isinstance(value, Written) and value.month is None and value.day is None


def _head(text: str, line: Line) -> _Head | None:
    """The day that heads a line, if nothing but a place stands before it and an end after it."""
    if not _QUICK.search(line.text[:_LONGEST_HEAD]):
        return None
    if line.text.count("|") + line.text.count("\t") >= _FEWEST_CELLS - 1:
        return _row(text, line)
    if (bracketed := _BRACKETED.fullmatch(line.text.rstrip())) is not None:  # "2. Sweden (January 10)"
        expression = _date(bracketed[1], line.start + bracketed.start(1))
        return _Head(line, expression, line.end, (line.end,)) if expression is not None else None
    bullet = _BULLET.match(line.text)
    first = bullet.end() if bullet else 0
    best: _Head | None = None
    for mark in _ENDS.finditer(line.text, first, min(len(line.text), first + _LONGEST_HEAD)):
        placed = _PLACED.match(line.text, first, mark.start())
        opens = placed.end() if placed and _YEAR.match(line.text, placed.end()) else first
        opens = placed.end() if placed and opens == first and find(line.text[placed.end() : mark.start()]) else opens
        expression = _date(line.text[opens : mark.start()], line.start + opens)
        if expression is not None:
            body = line.start + mark.end()
            slug = _SLUG.match(text, body)
            best = _Head(line, expression, body, (body, slug.end()) if slug else (body,))
    return best


def _row(text: str, line: Line) -> _Head | None:
    """A row of a table: the first cell that is a day dates what the others tell."""
    bounds = [line.start] + [line.start + cell.end() for cell in _CELL.finditer(line.text)]
    ends = [line.start + cell.start() for cell in _CELL.finditer(line.text)] + [line.end]
    for start, end in zip(bounds, ends, strict=True):
        expression = _date(text[start:end].rstrip(), start)
        if expression is not None:
            return _Head(line, expression, line.start, tuple(bounds[1:]))
    return None


def _date(words: str, offset: int) -> DateExpression | None:
    """The date that is all that the words say: a day, month, season or year, or several."""
    if _CLOCK.fullmatch(words):
        return None  # "12.05", the time of day of an entry
    words = _TIMED.sub("", words)  # "Tuesday, 5 p.m."
    placed = _PLACED_BEHIND.search(words)
    if placed is not None and find(words[: placed.start()]) and not find(words[placed.start() + 1 :]):
        words = words[: placed.start()]  # "May 20-21, Riyadh"
    if _YEAR.fullmatch(words):
        return DateExpression(offset, offset + len(words), words, Written(year=int(words)))
    found = find(words)
    if len(found) == 2 and found[1].value == TODAY and words[found[0].end : found[1].start] == ", ":
        found = [replace(found[1], start=0)]  # "Friday, today"
    if len(found) != 1 or found[0].start > 0 or found[0].end < len(words) or not _heads(found[0].value):
        return None
    return replace(found[0], start=found[0].start + offset, end=found[0].end + offset)


def _heads(value: Value) -> bool:
    if isinstance(value, Between):
        return _heads(value.first) and _heads(value.last)
    if isinstance(value, Listed):
        return all(_heads(member.value) for member in value.members)
    if isinstance(value, Part):
        return _heads(value.of)
    if isinstance(value, Period):
        return value.unit in ("season", "quarter", "half")
    return is_day_of_week(value) or (isinstance(value, Written) and (value.month is not None or value.year is not None))

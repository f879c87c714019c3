"""All dates of a text with the days they mean, as the `dates` command gives them."""

import datetime as dt
from collections.abc import Iterator
from itertools import chain

from graph.model import Day, Frozen
from nlp.dates.bounds import bounded
from nlp.dates.grammar import find
from nlp.dates.periods import Interval
from nlp.dates.resolve import resolve
from nlp.dates.tense import direction_around
from nlp.dates.values import DateExpression, Listed


class DateReading(Frozen):
    """A date expression `text[start_char:end_char]`: its TIMEX3 value, and the first and the last day it may mean.

    Both days belong to what is meant: "from 3 to 5 May" ends on the 5th, "2014 to 2018" on 31 December 2018. The
    value of an interval has its ends as they are said, "2014/2018", or its beginning and its length,
    "2024-03-03/P3D", so that it is right whether its end is counted in or not. It is as close as the words are, the
    days are counted by the calendar: "two months ago" is a month, and the day in it two months before; "a few days"
    are three. One of the two days is None where the expression only bounds a time: "since Monday", "before 2018".
    """

    start_char: int
    end_char: int
    text: str
    value: str
    start: Day | None
    end: Day | None


def _one_by_one(expression: DateExpression) -> Iterator[DateExpression]:
    """The days of a list each for itself, where their places in the text are not one stretch."""
    if not isinstance(expression.value, Listed):
        yield expression
        return
    for member in expression.value.members:
        start, end = member.start - expression.start, member.end - expression.start
        yield DateExpression(member.start, member.end, expression.text[start:end], member.value)


def read_dates(text: str, anchor: dt.date | None) -> tuple[DateReading, ...]:
    """The dates of `text` that can be resolved against `anchor`, the day of publication, in text order."""
    readings = []
    previous: Interval | None = None
    for expression in chain.from_iterable(map(_one_by_one, find(text))):
        found = resolve(expression, anchor, direction_around(text, expression), previous, exact=True)
        if found is None:
            continue
        previous = found
        days = bounded(text, expression, found)
        readings.append(
            DateReading(
                start_char=days.start_char,
                end_char=days.end_char,
                text=text[days.start_char : days.end_char],
                value=found.value,
                start=days.start,
                end=days.end,
            )
        )
    return tuple(readings)

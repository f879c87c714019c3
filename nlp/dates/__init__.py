"""Dates: what a text says of days, and which days that means."""

from nlp.dates.frame import Direction
from nlp.dates.grammar import find
from nlp.dates.periods import Interval, Resolved
from nlp.dates.reading import DateReading, read_dates
from nlp.dates.resolve import resolve
from nlp.dates.values import DateExpression

__all__ = ["DateExpression", "DateReading", "Direction", "Interval", "Resolved", "find", "read_dates", "resolve"]

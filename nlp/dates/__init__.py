"""Dates: what a text says of days, and which days that means."""

from nlp.dates.grammar import find
from nlp.dates.periods import Interval, Resolved
from nlp.dates.reader import Direction
from nlp.dates.resolve import resolve
from nlp.dates.values import DateExpression

__all__ = ["DateExpression", "Direction", "Interval", "Resolved", "find", "resolve"]

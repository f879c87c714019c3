"""Reading a date expression against the day of publication, in the direction of the event's tense."""

import datetime as dt
from dataclasses import replace

from nlp.dates.frame import Direction, Frame, Unresolved
from nlp.dates.periods import Interval, Resolved
from nlp.dates.reader import read
from nlp.dates.values import DateExpression


def resolve(
    expression: DateExpression,
    anchor: dt.date | None,
    direction: Direction,
    previous: Interval | None = None,
    *,
    exact: bool = False,
) -> Resolved | None:
    """The days that `expression` means, read against `anchor`, the day of publication.

    `direction` is the tense of the event: something past looks back for the nearest such date, something to come
    looks ahead. `previous` is the date before it in the text, for "the following day". News means "two months ago" as
    a month and "later this week" as what is left of it; `exact` takes them by the calendar. None if it cannot be said.
    """
    frame = Frame(anchor, direction, previous, exact=exact)
    try:
        found = read(frame, expression.value)
    except (Unresolved, ValueError, OverflowError):
        return None
    return replace(found, basis=frame.basis)

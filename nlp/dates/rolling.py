"""Stretches of so many units that end or begin next to a day: "the past three days", "two weeks from Monday on"."""

import datetime as dt

from nlp.dates import periods
from nlp.dates.frame import Frame
from nlp.dates.periods import Resolved
from nlp.dates.values import Rolling


def rolling(frame: Frame, value: Rolling, base: Resolved | None) -> Resolved:
    """The days, weeks, months or years next to the anchor; quarters as the calendar has them, and working days too."""
    if base is not None:
        return _rolling_from(base.start, value)
    today = frame.day()
    if value.unit == "quarter":
        ends = (periods.unit_holding("quarter", today, value.sign * step) for step in (1, value.amount))
        nearer, farther = sorted(ends, key=lambda end: end.start)
        return periods.span(nearer.start, farther.end, value=periods.by_length(nearer.start, value.amount, "quarter"))
    if value.unit == "workday":
        near, far = (periods.moved(today, value.sign * step, "workday") for step in (1, value.amount))
        first, last = min(near, far), max(near, far)
        return periods.span(first, last, value=periods.by_length(first, (last - first).days + 1, "day"))
    if value.unit == "weekend":
        return _weekends(today, value)
    if value.sign < 0:
        return _rolling_from(today, value)
    return _rolling_from(today + dt.timedelta(days=1), value)


def _rolling_from(day: dt.date, value: Rolling) -> Resolved:
    """The days, weeks, months or years that begin on a day or end before it."""
    other = periods.moved(day, value.sign * value.amount, value.unit)
    first, last = min(day, other), max(day, other) - dt.timedelta(days=1)
    return periods.span(first, last, value=periods.by_length(first, value.amount, value.unit))


def _weekends(today: dt.date, value: Rolling) -> Resolved:
    """The weekends that are over or under way, or those to come: on a Wednesday, the one of that week is the next."""
    this = periods.unit_holding("weekend", today)
    nearest = 0 if (this.start > today if value.sign > 0 else this.end < today) else value.sign
    first, last = sorted((nearest, nearest + value.sign * (value.amount - 1)))
    start = periods.unit_holding("weekend", today, first)
    return periods.span(start.start, periods.unit_holding("weekend", today, last).end, value=start.value)

"""The reader of date values: what each kind of value means in a frame."""

import datetime as dt
from dataclasses import replace

from nlp.dates import periods
from nlp.dates.frame import Frame, Unresolved
from nlp.dates.periods import Resolved
from nlp.dates.portions import cuts, units_within
from nlp.dates.values import (
    Between,
    Distance,
    Holding,
    Named,
    Nth,
    NthWeekday,
    Part,
    Period,
    Relative,
    Rolling,
    Vague,
    Value,
    WeekdayOf,
    Written,
)
from nlp.dates.written import named, written


def read(frame: Frame, value: Value) -> Resolved:
    """The interval of `value`."""
    match value:
        case Written():
            return written(frame, value)
        case Relative():
            return _relative(frame, value)
        case Named():
            return named(frame, value)
        case Period():
            return _period(frame, value)
        case WeekdayOf():
            monday = read(frame, value.week).start
            return periods.day(monday + dt.timedelta(days=value.weekday))
        case Distance():
            return _distance(frame, value)
        case Rolling():
            return _rolling(frame, value)
        case Part():
            return _part(frame, value)
        case Nth():
            return _nth(frame, value)
        case NthWeekday():
            whole = read(frame, value.of)
            found = [day for day in units_within("day", whole) if day.start.weekday() == value.weekday]
            return _counted(found, value.index)
        case Holding():
            return periods.unit_holding(value.unit, read(frame, value.of).start)
        case Between():
            return _between(frame, value)
        case Vague():
            raise Unresolved


def _relative(frame: Frame, value: Relative) -> Resolved:
    """A calendar unit; of weekends, "the" and "this" mean the one that fits the direction."""
    today = frame.day(value.base, value.unit)
    if value.unit == "weekend" and value.offset == 0:
        return frame.nearest(periods.unit_holding("weekend", today, offset) for offset in (-1, 0, 1))
    return periods.unit_holding(value.unit, today, value.offset)


def _period(frame: Frame, value: Period) -> Resolved:
    """A quarter, half, season, decade or century."""
    if value.unit == "decade":
        return periods.decade(value.index)
    if value.unit == "century":
        return periods.century(value.index)
    make = {"quarter": periods.quarter, "half": periods.half, "season": periods.season}[value.unit]
    if isinstance(value.year, Relative):
        return make(read(frame, value.year).start.year, value.index)
    if value.year is not None:
        return make(value.year, value.index)
    return frame.around(lambda y: make(y, value.index))


def _distance(frame: Frame, value: Distance) -> Resolved:
    """A day so far from the base; by weeks it is meant roughly, by months and years it is a month or a year."""
    steps = value.sign * value.amount
    if not isinstance(value.base, str):
        base = read(frame, value.base)
        return periods.day(periods.moved(base.start if steps < 0 else base.end, steps, value.unit))
    if value.base == "text" and frame.previous is None and steps > 0 and frame.direction == "past":
        raise Unresolved
    moved = periods.moved(frame.day(value.base, value.unit), steps, value.unit)
    if value.base == "text" and frame.direction == "past" and frame.anchor is not None and moved > frame.anchor:
        raise Unresolved  # what has been did not come after the document: it is counted from some other day
    if value.unit == "day":
        return periods.day(moved)
    if value.unit in ("week", "weekend", "fortnight"):
        return periods.about(periods.day(moved))
    return periods.unit_holding("month" if value.unit == "month" else "year", moved)


def _rolling(frame: Frame, value: Rolling) -> Resolved:
    """The days, weeks, months or years next to the anchor; quarters as the calendar has them."""
    today = frame.day()
    if value.unit == "quarter":
        ends = (periods.unit_holding("quarter", today, value.sign * step) for step in (1, value.amount))
        nearer, farther = sorted(ends, key=lambda end: end.start)
        return periods.span(nearer.start, farther.end)
    if value.sign < 0:
        return periods.span(periods.moved(today, -value.amount, value.unit), today - dt.timedelta(days=1))
    first = today + dt.timedelta(days=1)
    return periods.span(first, periods.moved(first, value.amount, value.unit) - dt.timedelta(days=1))


def _part(frame: Frame, value: Part) -> Resolved:
    """A third or half of a date, or what has passed or is left of it."""
    whole = read(frame, value.of)
    days = (whole.end - whole.start).days + 1
    one = dt.timedelta(days=1)
    if value.edge in ("elapsed", "remaining"):
        today = frame.day()
        if not whole.start <= today <= whole.end:
            return whole
        if value.edge == "elapsed":
            return periods.span(whole.start, max(whole.start, today - one), value=whole.value)
        return periods.span(today, whole.end, value=whole.value)
    if days == 1:
        return whole
    cut = cuts(whole, days)[value.edge]
    return periods.span(*cut, value=whole.value)


def _nth(frame: Frame, value: Nth) -> Resolved:
    """The n-th day, week, month or quarter within another date."""
    whole = read(frame, value.of)
    found = units_within(value.unit, whole)
    if value.count > 1:
        some = found[: value.count] if value.index > 0 else found[-value.count :]
        if len(some) == value.count:
            return periods.span(some[0].start, some[-1].end)
        raise Unresolved
    return _counted(found, value.index)


def _between(frame: Frame, value: Between) -> Resolved:
    """From one date to another; a part that only one of them has holds for both."""
    first, last = read(frame, value.first), read(frame, value.last)
    if frame.direction == "future" and last.start <= first.start and frame.anchor is not None:
        # under way: "from Sunday to Tuesday" of a trip that will go on
        first = read(replace(frame, anchor=last.start, direction="past"), value.first)
    elif last.end < first.start:
        last = read(replace(frame, anchor=first.end, direction="future"), value.last)
    if last.end < first.start:
        raise Unresolved
    if first.precision == last.precision and first.precision in ("month", "year"):
        edtf = f"{first.edtf}/{last.edtf}"
        return periods.span(first.start, last.end, value=edtf, edtf=edtf)
    return periods.span(first.start, last.end)


def _counted(found: list[Resolved], index: int) -> Resolved:
    """The `index`-th, from 1 on or backwards from -1."""
    if index == 0 or len(found) < abs(index):
        raise Unresolved
    return found[index - 1 if index > 0 else index]

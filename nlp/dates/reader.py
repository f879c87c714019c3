"""The reader of date values: what each kind of value means in a frame."""

import datetime as dt
import re
from dataclasses import replace

from nlp.dates import periods
from nlp.dates.frame import Direction, Frame, Unresolved
from nlp.dates.periods import Resolved
from nlp.dates.portions import portion, units_within
from nlp.dates.rolling import rolling
from nlp.dates.values import (
    Between,
    Distance,
    Edge,
    Holding,
    Holiday,
    Listed,
    Named,
    Nth,
    NthWeekday,
    Part,
    Period,
    Relative,
    Rolling,
    SameDay,
    Vague,
    Value,
    WeekdayOf,
    Written,
)
from nlp.dates.written import holiday, named, written

_HALF_WEEK, _SATURDAY = 3, 5
_CALENDAR_DATE = re.compile(r"\d{4}(?:(?:-\d\d){0,2}|-Q[1-4]|-H[12])")


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
        case Holiday():
            return holiday(frame, value)
        case SameDay():
            return periods.day(periods.moved(frame.day(), value.year - frame.day().year, "year"))
        case WeekdayOf():
            return _weekday_of(frame, value)
        case Distance():
            return _distance(frame, value)
        case Rolling():
            return rolling(frame, value, None if value.base is None else read(frame, value.base))
        case Part():
            return portion(frame, value, read(frame, value.of))
        case Nth():
            return _nth(frame, value)
        case NthWeekday():
            return _nth_weekday(frame, value)
        case Holding():
            return _holding(frame, value)
        case Between():
            return _between(frame, value)
        case Listed():
            return _listed(frame, value)
        case Vague():
            if value.about is None or not frame.exact:
                raise Unresolved
            return read(frame, value.about)


def _weekday_of(frame: Frame, value: WeekdayOf) -> Resolved:
    """A day of the week in which another date begins; "a week ago on Sunday" is the Sunday nearest to that."""
    day = read(frame, value.week).start
    gap = value.weekday - day.weekday()
    if isinstance(value.week, Distance) and value.week.sign < 0:
        gap = (gap + _HALF_WEEK) % 7 - _HALF_WEEK
    return periods.day(day + dt.timedelta(days=gap))


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
    moved = _moved(frame, value)
    if not isinstance(value.base, str):
        return periods.day(moved)
    if value.unit == "weekend":
        days_off = value.sign > 0 and frame.day(value.base).weekday() < _SATURDAY  # the one of this week is to come
        return periods.unit_holding("weekend", frame.day(value.base), value.sign * value.amount - days_off)
    alone = frame.exact and frame.previous is None  # where no story leads up to it, it counts from the anchor
    if value.base == "text" and frame.previous is None and value.sign > 0 and frame.direction == "past" and not alone:
        raise Unresolved
    late = value.base == "text" and frame.direction == "past" and frame.anchor is not None and moved > frame.anchor
    if late and not alone:
        raise Unresolved  # what has been did not come after the document: it is counted from some other day
    if value.unit in ("day", "workday"):
        return periods.day(moved)
    if value.unit in ("week", "weekend", "fortnight"):
        return periods.about(periods.day(moved))
    roughly = periods.unit_holding(value.unit if value.unit in ("month", "quarter") else "year", moved)
    return replace(periods.day(moved), value=roughly.value) if frame.exact else roughly


def _moved(frame: Frame, value: Distance) -> dt.date:
    """The day exactly so far from the base."""
    steps = value.sign * value.amount
    if isinstance(value.base, str):
        return periods.moved(frame.day(value.base, value.unit), steps, value.unit)
    if isinstance(value.base, Distance):
        return periods.moved(_moved(frame, value.base), steps, value.unit)
    weekly = value.unit in ("week", "fortnight") and isinstance(value.base, Written) and value.base.month is None
    if weekly and steps > 0 and frame.direction == "none":
        frame = replace(frame, direction="future")  # "a week from Saturday"
    base = read(frame, value.base)
    return periods.moved(base.start if steps < 0 else base.end, steps, value.unit)


def _nth(frame: Frame, value: Nth) -> Resolved:
    """The n-th day, week, month or quarter within another date."""
    whole = read(frame, value.of)
    found = units_within(value.unit, whole)
    if value.count > 1:
        at = value.index - 1 if value.index > 0 else -value.count
        some = found[at:][: value.count]
        if len(some) == value.count:
            first, last = some[0].start, some[-1].end
            return periods.span(first, last, value=periods.by_length(first, value.count, value.unit))
        raise Unresolved
    return _counted(found, value.index)


def _nth_weekday(frame: Frame, value: NthWeekday) -> Resolved:
    found = [day for day in units_within("day", read(frame, value.of)) if day.start.weekday() == value.weekday]
    return _counted(found, value.index)


def _holding(frame: Frame, value: Holding) -> Resolved:
    """The unit that another date begins in; "the Easter weekend" has the holiday at its side."""
    first = read(frame, value.of).start
    longer = value.unit == "weekend" and isinstance(value.of, Holiday)
    return periods.weekend_beside(first) if longer else periods.unit_holding(value.unit, first)


def _between(frame: Frame, value: Between) -> Resolved:
    """From one date to another; a part that only one of them has holds for both."""
    first, last = _read_end(frame, value.first, "second_half"), _read_end(frame, value.last, "first_half")
    under_way = frame.direction == "future" and frame.anchor is not None and frame.anchor < last.start <= first.start
    if under_way:
        # under way: "from Sunday to Tuesday" of a trip that will go on
        first = _read_near(frame, value.first, last.start, "past") or first
    elif last.end < first.start:
        last = _read_near(frame, value.last, first.end, "future") or last
    if last.end < first.start:
        first = _read_near(frame, value.first, last.start, "past") or first
    if last.end < first.start:
        raise Unresolved
    if first.precision == last.precision and first.precision in ("month", "year"):
        edtf = f"{first.edtf}/{last.edtf}"
        return periods.span(first.start, last.end, value=edtf, edtf=edtf)
    return periods.span(first.start, last.end, value=_as_written(first, last))


def _read_end(frame: Frame, value: Value, side: Edge) -> Resolved:
    """An end of a range; taken exactly, "from mid-May to mid-June" reaches from middle to middle."""
    if frame.exact and isinstance(value, Part) and value.edge == "mid":
        return read(frame, replace(value, edge=side))
    return read(frame, value)


def _as_written(first: Resolved, last: Resolved) -> str | None:
    """ "2014/2018-Q2": an interval between calendar dates as close as each is said, None where one is none."""
    both = (first.value, last.value)
    apart = first.end < last.start
    return "/".join(both) if apart and all(_CALENDAR_DATE.fullmatch(value) for value in both) else None


def _read_near(frame: Frame, value: Value, day: dt.date, direction: Direction) -> Resolved | None:
    """A date that leaves its year or month open, read by the other end of a range; None of one that is fixed."""
    match value:
        case Part() | Nth() | NthWeekday():
            is_open = _read_near(frame, value.of, day, direction) is not None
        case Written():
            is_open = value.year is None
        case Holiday() | Period():
            is_open = value.year is None
        case _:
            is_open = False
    return read(replace(frame, anchor=day, direction=direction), value) if is_open else None


def _listed(frame: Frame, value: Listed) -> Resolved:
    """One stretch if the days follow each other, else the last of them."""
    first, *_, last = value.members
    whole = read(frame, Between(first.value, last.value))
    adjoining = (whole.end - whole.start).days == len(value.members) - 1
    return whole if adjoining else read(frame, last.value)


def _counted(found: list[Resolved], index: int) -> Resolved:
    """The `index`-th, from 1 on or backwards from -1."""
    if index == 0 or len(found) < abs(index):
        raise Unresolved
    return found[index - 1 if index > 0 else index]

"""Written dates and named days, months and seasons: the year or the day that they leave open is found by direction."""

import datetime as dt
from dataclasses import replace

from nlp.dates import holidays, periods
from nlp.dates.frame import Frame, Unresolved
from nlp.dates.periods import Resolved
from nlp.dates.values import Holiday, Named, Written

_MONTHS_AROUND = 13
_SAME_WEEK_REACH = 4


def written(frame: Frame, value: Written) -> Resolved:
    """A calendar date, completed where parts of it are not written."""
    year, month, day = value.year, value.month, value.day
    if year is not None:
        if month is None:
            return periods.year(year)
        return periods.month(year, month) if day is None else periods.day(dt.date(year, month, day))
    if month is not None:
        if day is None:
            return frame.around(lambda y: periods.month(y, month))
        if value.near:
            return replace(frame, direction="none").around(lambda y: periods.day(dt.date(y, month, day)))
        agreeing = _agreeing(frame, month, day, value.weekday)
        if agreeing:
            return frame.nearest(agreeing)
        return frame.around(lambda y: periods.day(dt.date(y, month, day)))
    if day is not None:
        return day_of_month(frame, day, value.weekday)
    if value.weekday is None:
        raise Unresolved
    return bare_weekday(frame, value.weekday)


def _agreeing(frame: Frame, month: int, day: int, weekday: int | None) -> list[Resolved]:
    """The day in the years around, where it falls on the weekday that is written with it."""
    if weekday is None:
        return []
    year = frame.day().year
    found = (_day_or_none(candidate, month, day) for candidate in (year - 1, year, year + 1))
    return [periods.day(one) for one in found if one is not None and one.weekday() == weekday]


def _day_or_none(year: int, month: int, day: int) -> dt.date | None:
    return dt.date(year, month, day) if day <= periods.month(year, month).end.day else None


def bare_weekday(frame: Frame, weekday: int) -> Resolved:
    """A bare weekday: the last one up to the anchor, or of something to come the next one from it on."""
    today = frame.day()
    if frame.direction == "future":
        return periods.day(today + dt.timedelta(days=(weekday - today.weekday()) % 7))
    return periods.day(today - dt.timedelta(days=(today.weekday() - weekday) % 7))


def day_of_month(frame: Frame, day: int, weekday: int | None) -> Resolved:
    """ "The 19th": of the month of the date before it in the text, or of the one that fits the direction."""
    if weekday is None and frame.points_to_text("month"):
        told = periods.day(frame.day("text").replace(day=day))
        if frame.anchor is None or not frame.is_astray(told):
            return told
        frame.basis = "explicit"
    today = frame.day()
    found = []
    for offset in range(-_MONTHS_AROUND, _MONTHS_AROUND + 1):
        month = periods.month(today.year, today.month + offset)
        if day <= month.end.day and weekday in (None, month.start.replace(day=day).weekday()):
            found.append(periods.day(month.start.replace(day=day)))
    return frame.nearest(found)


def named(frame: Frame, value: Named) -> Resolved:
    """A weekday, month or season with "last", "this" or "next"."""
    today = frame.day()
    if value.kind == "weekday":
        return named_weekday(frame, value, today)
    make = periods.month if value.kind == "month" else periods.season
    return _by_offset(frame, value.offset, [make(year, value.index) for year in range(today.year - 2, today.year + 3)])


def holiday(frame: Frame, value: Holiday) -> Resolved:
    """The day of a holiday."""
    if isinstance(value.year, int):
        return _holiday(value.name, value.year)
    if value.year is not None:
        return _holiday(value.name, frame.day(value.year.base, "year").year + value.year.offset)
    if value.offset is None:
        return frame.around(lambda year: _holiday(value.name, year))
    year = frame.day().year
    return _by_offset(frame, value.offset, [_holiday(value.name, y) for y in range(year - 2, year + 3)])


def _holiday(name: str, year: int) -> Resolved:
    found = periods.day(holidays.holiday(name, year))
    return periods.about(found) if holidays.is_reckoned(name) else found


def _by_offset(frame: Frame, offset: int, found: list[Resolved]) -> Resolved:
    """The last (-1), this (0) or next (1) of what comes once a year."""
    today = frame.day()
    if offset < 0:
        return max((c for c in found if c.end < today), key=lambda c: c.start)
    if offset > 0:
        return min((c for c in found if c.start > today), key=lambda c: c.start)
    if frame.direction == "none":
        return next(c for c in found if c.start.year == today.year)
    return frame.nearest(found)


def _days_off(value: Named, gap: int) -> int:
    """The days to the week that is meant by the calendar; "coming" and "past" are of whichever week is nearest."""
    if value.nearest and gap * value.offset > 0:
        return 0
    return 7 * value.offset


def named_weekday(frame: Frame, value: Named, today: dt.date) -> Resolved:
    """By weeks from Monday to Sunday, save that a day at least four days off in the same week is the one meant.

    "This coming Friday" and "this past Monday" are the nearest ones always.
    """
    gap = value.index - today.weekday()
    if frame.exact or value.nearest:
        return periods.day(today + dt.timedelta(days=gap + _days_off(value, gap)))
    if value.offset == 0:
        if frame.direction != "none":
            return bare_weekday(frame, value.index)
        return periods.day(today + dt.timedelta(days=gap))
    if gap * value.offset < _SAME_WEEK_REACH:
        gap += 7 * value.offset
    return periods.day(today + dt.timedelta(days=gap))

"""The reader of date values: what each kind of value means on a given day, in a given direction."""

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Literal

from graph.model import DateBasis
from nlp.dates import periods
from nlp.dates.periods import Interval, Resolved
from nlp.dates.portions import cuts, units_within
from nlp.dates.values import (
    Base,
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

Direction = Literal["past", "future", "none"]
_MONTHS_AROUND = 13
_SAME_WEEK_REACH = 4


class Unresolved(Exception):  # noqa: N818
    """The expression needs something that is not known."""


@dataclass(slots=True)
class Reader:
    """One reading: what it is read against, and the weakest basis it has used so far."""

    anchor: dt.date | None
    direction: Direction
    previous: Interval | None
    basis: DateBasis = "explicit"

    def day(self, base: Base = "anchor") -> dt.date:
        """The day that relative words count from; words that point back into the text fall back on the anchor."""
        if base == "text" and self.previous is not None:
            self.basis = "relative_to_text"
            return self.previous.start
        if self.anchor is None:
            raise Unresolved
        if self.basis == "explicit":
            self.basis = "relative_to_published"
        return self.anchor

    def read(self, value: Value) -> Resolved:
        """The interval of `value`."""
        match value:
            case Written():
                return self.written(value)
            case Relative():
                return periods.unit_holding(value.unit, self.day(value.base), value.offset)
            case Named():
                return self.named(value)
            case Period():
                return self.period(value)
            case WeekdayOf():
                monday = self.read(value.week).start
                return periods.day(monday + dt.timedelta(days=value.weekday))
            case Distance():
                return self.distance(value)
            case Rolling():
                return self.rolling(value)
            case Part():
                return self.part(value)
            case Nth():
                return self.nth(value)
            case NthWeekday():
                whole = self.read(value.of)
                found = [day for day in units_within("day", whole) if day.start.weekday() == value.weekday]
                return _counted(found, value.index)
            case Holding():
                return periods.unit_holding(value.unit, self.read(value.of).start)
            case Between():
                return self.between(value)
            case Vague():
                raise Unresolved

    def nearest(self, candidates: Iterable[Resolved]) -> Resolved:
        """The candidate that lies in the direction of the event, nearest to the anchor."""
        today = self.day()
        found = sorted(candidates, key=lambda c: c.start)
        if not found:
            raise Unresolved
        if self.direction == "past":
            before = [c for c in found if c.start <= today]
            return before[-1] if before else found[0]
        if self.direction == "future":
            after = [c for c in found if c.end >= today]
            return after[0] if after else found[-1]
        return min(found, key=lambda c: (max(c.start - today, today - c.end, dt.timedelta(0)), -c.start.toordinal()))

    def around(self, make: Callable[[int], Resolved]) -> Resolved:
        """`make(year)` for the year that fits the direction; years in which the date does not exist are left out."""
        year = self.day().year
        found = []
        for candidate in range(year - 4, year + 5):
            try:
                found.append(make(candidate))
            except ValueError:
                continue
        return self.nearest(found)

    def written(self, value: Written) -> Resolved:
        """A calendar date, completed where parts of it are not written."""
        year, month, day = value.year, value.month, value.day
        if year is not None:
            if month is None:
                return periods.year(year)
            return periods.month(year, month) if day is None else periods.day(dt.date(year, month, day))
        if month is not None:
            if day is None:
                return self.around(lambda y: periods.month(y, month))
            return self.around(lambda y: periods.day(dt.date(y, month, day)))
        if day is not None:
            return self.day_of_month(day, value.weekday)
        if value.weekday is None:
            raise Unresolved
        return self.weekday(value.weekday)

    def weekday(self, weekday: int) -> Resolved:
        """A bare weekday: the last one up to the anchor, or of something to come the next one from it on."""
        today = self.day()
        if self.direction == "future":
            return periods.day(today + dt.timedelta(days=(weekday - today.weekday()) % 7))
        return periods.day(today - dt.timedelta(days=(today.weekday() - weekday) % 7))

    def day_of_month(self, day: int, weekday: int | None) -> Resolved:
        """ "The 19th": of the month of the date before it in the text, or of the one that fits the direction."""
        if self.previous is not None and weekday is None:
            return periods.day(self.day("text").replace(day=day))
        today = self.day()
        found = []
        for offset in range(-_MONTHS_AROUND, _MONTHS_AROUND + 1):
            month = periods.month(today.year, today.month + offset)
            if day <= month.end.day and weekday in (None, month.start.replace(day=day).weekday()):
                found.append(periods.day(month.start.replace(day=day)))
        return self.nearest(found)

    def named(self, value: Named) -> Resolved:
        """A weekday, month or season with "last", "this" or "next"."""
        today = self.day()
        if value.kind == "weekday":
            return self.named_weekday(value, today)
        make = periods.month if value.kind == "month" else periods.season
        found = [make(year, value.index) for year in range(today.year - 2, today.year + 3)]
        if value.offset < 0:
            return max((c for c in found if c.end < today), key=lambda c: c.start)
        if value.offset > 0:
            return min((c for c in found if c.start > today), key=lambda c: c.start)
        if self.direction == "none":
            return next(c for c in found if c.start.year == today.year)
        return self.nearest(found)

    def named_weekday(self, value: Named, today: dt.date) -> Resolved:
        """By weeks from Monday to Sunday, save that a day at least four days off in the same week is the one meant."""
        gap = value.index - today.weekday()
        if value.offset == 0:
            if self.direction != "none":
                return self.weekday(value.index)
            return periods.day(today + dt.timedelta(days=gap))
        if gap * value.offset < _SAME_WEEK_REACH:
            gap += 7 * value.offset
        return periods.day(today + dt.timedelta(days=gap))

    def period(self, value: Period) -> Resolved:
        """A quarter, half, season, decade or century."""
        if value.unit == "decade":
            return periods.decade(value.index)
        if value.unit == "century":
            return periods.century(value.index)
        make = {"quarter": periods.quarter, "half": periods.half, "season": periods.season}[value.unit]
        if isinstance(value.year, Relative):
            return make(self.read(value.year).start.year, value.index)
        if value.year is not None:
            return make(value.year, value.index)
        return self.around(lambda y: make(y, value.index))

    def distance(self, value: Distance) -> Resolved:
        """A day so far from the base; by weeks it is meant roughly, by months and years it is a month or a year."""
        steps = value.sign * value.amount
        if not isinstance(value.base, str):
            base = self.read(value.base)
            return periods.day(periods.moved(base.start if steps < 0 else base.end, steps, value.unit))
        if value.base == "text" and self.previous is None and steps > 0 and self.direction == "past":
            raise Unresolved
        moved = periods.moved(self.day(value.base), steps, value.unit)
        if value.unit == "day":
            return periods.day(moved)
        if value.unit in ("week", "weekend", "fortnight"):
            return periods.about(periods.day(moved))
        return periods.unit_holding("month" if value.unit == "month" else "year", moved)

    def rolling(self, value: Rolling) -> Resolved:
        """The days, weeks, months or years next to the anchor; quarters as the calendar has them."""
        today = self.day()
        if value.unit == "quarter":
            ends = (periods.unit_holding("quarter", today, value.sign * step) for step in (1, value.amount))
            nearer, farther = sorted(ends, key=lambda end: end.start)
            return periods.span(nearer.start, farther.end)
        if value.sign < 0:
            return periods.span(periods.moved(today, -value.amount, value.unit), today - dt.timedelta(days=1))
        first = today + dt.timedelta(days=1)
        return periods.span(first, periods.moved(first, value.amount, value.unit) - dt.timedelta(days=1))

    def part(self, value: Part) -> Resolved:
        """A third or half of a date, or what has passed or is left of it."""
        whole = self.read(value.of)
        days = (whole.end - whole.start).days + 1
        one = dt.timedelta(days=1)
        if value.edge in ("elapsed", "remaining"):
            today = self.day()
            if not whole.start <= today <= whole.end:
                return whole
            if value.edge == "elapsed":
                return periods.span(whole.start, max(whole.start, today - one), value=whole.value)
            return periods.span(today, whole.end, value=whole.value)
        if days == 1:
            return whole
        cut = cuts(whole, days)[value.edge]
        return periods.span(*cut, value=whole.value)

    def nth(self, value: Nth) -> Resolved:
        """The n-th day, week, month or quarter within another date."""
        whole = self.read(value.of)
        found = units_within(value.unit, whole)
        if value.count > 1:
            some = found[: value.count] if value.index > 0 else found[-value.count :]
            if len(some) == value.count:
                return periods.span(some[0].start, some[-1].end)
            raise Unresolved
        return _counted(found, value.index)

    def between(self, value: Between) -> Resolved:
        """From one date to another; a part that only one of them has holds for both."""
        first, last = self.read(value.first), self.read(value.last)
        if self.direction == "future" and last.start <= first.start and self.anchor is not None:
            # under way: "from Sunday to Tuesday" of a trip that will go on
            first = replace(self, anchor=last.start, direction="past").read(value.first)
        elif last.end < first.start:
            last = replace(self, anchor=first.end, direction="future").read(value.last)
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

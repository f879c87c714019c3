"""Intervals of whole days with their ISO 8601 / TIMEX3 and EDTF (ISO 8601-2) forms."""

import datetime as dt
from calendar import monthrange
from dataclasses import dataclass, replace

from graph.model import DateBasis, DatePrecision
from nlp.dates.values import Unit

_SEASONS = {21: ("SP", 3), 22: ("SU", 6), 23: ("FA", 9), 24: ("WI", 12)}

_DAYS = {"day": 1, "week": 7, "weekend": 7, "workweek": 7, "fortnight": 14}
_MIDWEEK = 2
_FRIDAY = 4
_DESIGNATORS = {
    "day": (1, "D"),
    "week": (1, "W"),
    "fortnight": (2, "W"),
    "month": (1, "M"),
    "quarter": (3, "M"),
    "year": (1, "Y"),
    "decade": (10, "Y"),
    "century": (100, "Y"),
}
"""How ISO 8601 writes lengths."""
_MONTHS = {"month": 1, "quarter": 3, "half": 6, "season": 3, "year": 12, "decade": 120, "century": 1200}


@dataclass(frozen=True, slots=True)
class Interval:
    """Whole days from `start` to `end`, both included."""

    start: dt.date
    end: dt.date


@dataclass(frozen=True, slots=True)
class Resolved(Interval):
    """A date read: the interval, how close and how known it is, its TIMEX3 value and its EDTF form."""

    precision: DatePrecision
    value: str
    edtf: str
    basis: DateBasis = "explicit"


def day(date: dt.date) -> Resolved:
    """One day."""
    return Resolved(date, date, "day", date.isoformat(), date.isoformat())


def span(start: dt.date, end: dt.date, value: str | None = None, edtf: str | None = None) -> Resolved:
    """Any interval of days; one day if both are the same."""
    if start == end:
        return day(start)
    both = f"{start.isoformat()}/{end.isoformat()}"
    return Resolved(start, end, "range", value or both, edtf or both)


def by_length(first: dt.date, amount: int, unit: Unit) -> str | None:
    """An interval by its beginning and its length, which is the same whether its end is counted in or not."""
    if unit not in _DESIGNATORS:
        return None
    times, designator = _DESIGNATORS[unit]
    return f"{first.isoformat()}/P{amount * times}{designator}"


def week(date: dt.date) -> Resolved:
    """The week, Monday to Sunday, that holds `date`."""
    monday = date - dt.timedelta(days=date.weekday())
    year, number, _ = monday.isocalendar()
    sunday = monday + dt.timedelta(days=6)
    return Resolved(monday, sunday, "week", f"{year:04}-W{number:02}", f"{monday.isoformat()}/{sunday.isoformat()}")


def weekend(date: dt.date) -> Resolved:
    """Saturday and Sunday of the week that holds `date`."""
    whole = week(date)
    return span(whole.start + dt.timedelta(days=5), whole.end, value=f"{whole.value}-WE")


def workweek(date: dt.date) -> Resolved:
    """Monday to Friday of the week that holds `date`."""
    whole = week(date)
    return span(whole.start, whole.start + dt.timedelta(days=4), value=by_length(whole.start, 5, "day"))


def weekend_beside(date: dt.date) -> Resolved:
    """The weekend that `date` makes longer: Saturday to Monday, Thursday to Sunday."""
    near = weekend(date - dt.timedelta(days=7) if date.weekday() < _MIDWEEK else date)
    if near.start <= date <= near.end:
        return near
    first, last = min(near.start, date), max(near.end, date)
    return span(first, last, value=by_length(first, (last - first).days + 1, "day"))


def months(year: int, month: int, count: int) -> tuple[dt.date, dt.date]:
    """First and last day of `count` months from `month`, which may lie outside 1-12."""
    first, last = _month(year, month), _month(year, month + count - 1)
    return first, last.replace(day=monthrange(last.year, last.month)[1])


def _month(year: int, month: int) -> dt.date:
    return dt.date(year + (month - 1) // 12, (month - 1) % 12 + 1, 1)


def month(year: int, number: int) -> Resolved:
    """A month; a number outside 1-12 counts on into the neighbouring years."""
    start, end = months(year, number, 1)
    form = f"{start.year:04}-{start.month:02}"
    return Resolved(start, end, "month", form, form)


def quarter(year: int, number: int) -> Resolved:
    """A quarter of a year, 1-4; EDTF writes it 33-36."""
    start, end = months(year, 3 * number - 2, 3)
    number = (start.month + 2) // 3
    return Resolved(start, end, "quarter", f"{start.year:04}-Q{number}", f"{start.year:04}-{32 + number}")


def half(year: int, number: int) -> Resolved:
    """A half of a year, 1-2; EDTF writes it 40-41."""
    start, end = months(year, 6 * number - 5, 6)
    return Resolved(start, end, "range", f"{year:04}-H{number}", f"{year:04}-{39 + number}")


def season(year: int, code: int) -> Resolved:
    """A season by its EDTF code, as the northern hemisphere counts; the winter of a year begins in its December."""
    name, first = _SEASONS[code]
    start, end = months(year, first, 3)
    return Resolved(start, end, "season", f"{year:04}-{name}", f"{year:04}-{code}")


def year(number: int) -> Resolved:
    """A calendar year."""
    start, end = months(number, 1, 12)
    return Resolved(start, end, "year", f"{number:04}", f"{number:04}")


def decade(first_year: int) -> Resolved:
    """Ten years."""
    start, end = months(first_year, 1, 120)
    return Resolved(start, end, "range", f"{first_year // 10:03}", f"{first_year // 10:03}X")


def century(first_year: int) -> Resolved:
    """A hundred years, counted as people do: the 20th began in 1900."""
    start, end = months(first_year, 1, 1200)
    return Resolved(start, end, "range", f"{first_year // 100:02}", f"{first_year // 100:02}XX")


def fortnight(date: dt.date) -> Resolved:
    """The week that holds `date` and the week after it."""
    whole = week(date)
    return span(whole.start, whole.end + dt.timedelta(days=7), value=by_length(whole.start, 2, "week"))


_WEEKLY = {"week": week, "weekend": weekend, "workweek": workweek, "fortnight": fortnight}


def unit_holding(unit: Unit, date: dt.date, offset: int = 0) -> Resolved:
    """The calendar unit that holds `date`, moved by `offset` units."""
    if unit == "day":
        return day(date + dt.timedelta(days=offset))
    if unit == "workday":
        return day(moved(date, offset, unit) if offset else date)
    if unit in _WEEKLY:
        days = 14 if unit == "fortnight" else 7
        return _WEEKLY[unit](date + dt.timedelta(days=days * offset))
    if unit == "month":
        return month(date.year, date.month + offset)
    if unit == "quarter":
        return quarter(date.year, (date.month + 2) // 3 + offset)
    if unit == "decade":
        return decade(date.year // 10 * 10 + 10 * offset)
    if unit == "century":
        return century(date.year // 100 * 100 + 100 * offset)
    return year(date.year + offset)


def moved(date: dt.date, amount: int, unit: Unit) -> dt.date:
    """`date` moved by so many units, kept within the month it comes to; of working days, by those of a week."""
    if unit == "workday":
        return _moved_by_workdays(date, amount)
    if unit in _DAYS:
        return date + dt.timedelta(days=_DAYS[unit] * amount)
    count = _MONTHS[unit] * amount
    first = _month(date.year, date.month + count)
    return first.replace(day=min(date.day, monthrange(first.year, first.month)[1]))


def _moved_by_workdays(date: dt.date, amount: int) -> dt.date:
    """`date` moved by days from Monday to Friday; a day of the weekend counts as the working day before the step."""
    forward = amount > 0
    if date.weekday() > _FRIDAY:
        date += dt.timedelta(days=_FRIDAY - date.weekday() if forward else 7 - date.weekday())
    days = date.weekday() + amount if forward else _FRIDAY - date.weekday() - amount
    weeks, rest = divmod(days, 5)
    monday = date - dt.timedelta(days=date.weekday())
    if forward:
        return monday + dt.timedelta(days=7 * weeks + rest)
    return monday + dt.timedelta(days=_FRIDAY - 7 * weeks - rest)


def about(found: Resolved) -> Resolved:
    """The same, marked as approximate."""
    return replace(found, edtf="/".join(f"{part}~" for part in found.edtf.split("/")))

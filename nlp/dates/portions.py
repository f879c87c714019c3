"""Portions of an interval: its thirds and halves, and the calendar units within it."""

import datetime as dt

from nlp.dates import periods
from nlp.dates.frame import Frame
from nlp.dates.periods import Resolved
from nlp.dates.values import Edge, Part, Relative, Unit

_MOST_UNITS = 400
_SATURDAY = 5


Cuts = dict[str, tuple[dt.date, dt.date]]


def cuts(whole: Resolved) -> Cuts:
    """Thirds of a month by tens of days, of a year by four months, of all else by days; halves likewise."""
    days = (whole.end - whole.start).days + 1
    if whole.precision == "year":
        year = whole.start.year
        bounds = {"start": (1, 4), "mid": (5, 4), "end": (9, 4), "first_half": (1, 6), "second_half": (7, 6)}
        return {edge: periods.months(year, *bound) for edge, bound in bounds.items()}
    third, middle = (10, 15) if whole.precision == "month" else (max(days // 3, 1), max(days // 2, 1))
    at = [whole.start + dt.timedelta(days=n) for n in (third, min(2 * third, days - 1), middle)]
    one = dt.timedelta(days=1)
    return {
        "start": (whole.start, at[0] - one),
        "mid": (at[0] - one, max(at[0] - one, at[1] - one)),
        "end": (at[1], whole.end),
        "first_half": (whole.start, at[2] - one),
        "second_half": (at[2], whole.end),
    }


def units_within(unit: Unit, whole: Resolved) -> list[Resolved]:
    """The units that have most of their days in `whole`, in order."""
    if unit == "workday":
        return [day for day in units_within("day", whole) if day.start.weekday() < _SATURDAY]
    found: list[Resolved] = []
    current = periods.unit_holding(unit, whole.start)
    while current.start <= whole.end and len(found) < _MOST_UNITS:
        middle = current.start + (current.end - current.start) / 2
        if whole.start <= middle <= whole.end:
            found.append(current)
        current = periods.unit_holding(unit, current.end + dt.timedelta(days=1))
    return found


def portion(frame: Frame, value: Part, whole: Resolved) -> Resolved:
    """A third or half of a date, or what has passed or is left of it."""
    if whole.start == whole.end:
        return whole
    parts = cuts(whole)
    if value.edge in ("earlier", "later", "rest"):
        return periods.span(*_passed_or_left(frame, value.edge, whole, parts), value=whole.value)
    halved = whole.precision in ("week", "month") or isinstance(value.of, Relative)
    if frame.exact and halved and value.edge in ("start", "end"):
        return periods.span(*parts["first_half" if value.edge == "start" else "second_half"], value=whole.value)
    if not frame.exact and whole.precision == "month":
        return periods.span(*_about_half(whole)[value.edge], value=whole.value)
    return periods.span(*parts[value.edge], value=whole.value)


def _about_half(whole: Resolved) -> Cuts:
    """What news may mean by a part of a month: "early" its first half, "mid" the one in its middle, "late" the last."""
    one = dt.timedelta(days=1)
    half = (whole.end.day + 1) // 2
    first, quarter = whole.start, dt.timedelta(days=half // 2)
    days = dt.timedelta(days=half)
    return {
        "start": (first, first + days - one),
        "mid": (first + quarter, first + quarter + days - one),
        "end": (whole.end - days + one, whole.end),
        "first_half": cuts(whole)["first_half"],
        "second_half": cuts(whole)["second_half"],
    }


def _passed_or_left(frame: Frame, edge: Edge, whole: Resolved, parts: Cuts) -> tuple[dt.date, dt.date]:
    """What has passed or is left of the whole; if taken exactly, no more than the half of it."""
    today = frame.day()
    bounds = whole.start, whole.end
    if frame.exact and edge != "rest":
        bounds = parts["first_half" if edge == "earlier" else "second_half"]
    if not whole.start <= today <= whole.end:
        return bounds
    if edge == "earlier":
        return bounds[0], min(bounds[1], max(whole.start, today - dt.timedelta(days=1)))
    return max(bounds[0], today), bounds[1]

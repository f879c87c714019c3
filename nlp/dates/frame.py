"""What dates are read against: the day of publication, the tense of the event, and the date before it in the text."""

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from graph.model import DateBasis
from nlp.dates import periods
from nlp.dates.periods import Interval, Resolved
from nlp.dates.values import Base, Unit

Direction = Literal["past", "future", "none"]
_YEARS_AROUND = 1
_LEAP_YEARS_AROUND = 4


class Unresolved(Exception):  # noqa: N818
    """The expression needs something that is not known."""


@dataclass(slots=True)
class Frame:
    """One reading of one date; `basis` is the weakest that it has used so far.

    `exact` counts "two months ago" to the day and "later this week" from its middle, where news means it roughly.
    """

    anchor: dt.date | None
    direction: Direction
    previous: Interval | None
    basis: DateBasis = "explicit"
    exact: bool = False

    def day(self, base: Base = "anchor", unit: Unit = "month") -> dt.date:
        """The day that relative words count from.

        Words that point back into the text fall back on the anchor where no date before them is as close as their unit.
        """
        if base == "text" and self.previous is not None and self.points_to_text(unit):
            self.basis = "relative_to_text"
            return self.previous.start
        if self.anchor is None:
            raise Unresolved
        if self.basis == "explicit":
            self.basis = "relative_to_published"
        return self.anchor

    def points_to_text(self, unit: Unit) -> bool:
        """Whether the date before it in the text is as close as one such unit."""
        return self.previous is not None and self.previous.end < periods.moved(self.previous.start, 1, unit)

    def is_astray(self, found: Interval) -> bool:
        """Whether what has been would come after the anchor, or what is to come before it."""
        if self.anchor is None or self.direction == "none":
            return False
        return found.start > self.anchor if self.direction == "past" else found.end < self.anchor

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
        for reach in (_YEARS_AROUND, _LEAP_YEARS_AROUND):
            found = [made for candidate in range(year - reach, year + reach + 1) if (made := _made(make, candidate))]
            if len(found) > reach:
                return self.nearest(found)
        return self.nearest(found)


def _made(make: Callable[[int], Resolved], year: int) -> Resolved | None:
    try:
        return make(year)
    except ValueError:
        return None

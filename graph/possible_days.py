"""When a report's encounter can have been: the days it gives, or what its day of publication implies."""

import calendar
import datetime as dt
import re
from dataclasses import dataclass

from graph.model import Report

CLOSE_DAYS = 10
"""Intervals of at most so many days are close enough to recognise an encounter by participants and days."""
NEARBY_DAYS = 2
"""A plan may be off by so much. Days further apart are of one encounter only if unsure, or said to be moved."""
MONTH_DAYS = 31
JUST_HAPPENED = dt.timedelta(days=3)
"""What is reported without a day is taken to have happened at most so long before."""
SOON = dt.timedelta(days=7)
"""What is announced without a day is expected at most so long after."""
LONG_ONLINE = dt.timedelta(days=183)
"""A page may show the day on which it was printed or saved: its text may be older by so much."""
TERM_DAYS = 1830
"""Terms of office that leave more days open than this place nothing in time."""
DOUBTED = "document_date_doubtful"
"""The warning that offices named in a document speak against its day of publication."""
_WEEKDAYS = {name.casefold(): number for number, name in enumerate(calendar.day_name)}
_WEEKS = re.compile(r"\b(?:weeks?|fortnight) (?:ago|earlier|later|before|after)\b")
AHEAD = ("planned", "proposed")
HAPPENED = ("held", "ongoing")
CALLED_OFF = ("postponed", "cancelled", "refused")
"""Before or after its day: with no day given, it can have been meant for any that is just past or soon to come."""


@dataclass(frozen=True, slots=True)
class PossibleDays:
    """The first and last possible day. `implied` says that they come from the day of publication alone."""

    first: dt.date
    last: dt.date
    implied: bool

    @property
    def length(self) -> int:
        """The number of days between first and last."""
        return (self.last - self.first).days

    @property
    def close(self) -> bool:
        """Whether the days are stated and few."""
        return not self.implied and self.length <= CLOSE_DAYS

    def overlaps(self, other: "PossibleDays", slack: int = 0) -> bool:
        """Whether some day is possible for both, or lies within `slack` days of it."""
        margin = dt.timedelta(days=slack)
        return self.first <= other.last + margin and other.first <= self.last + margin

    def holds(self, other: "PossibleDays", slack: int = 0) -> bool:
        """Whether all days that are possible for the other are so here, or lie within `slack` days of these."""
        return (self.first - other.first).days <= slack and (other.last - self.last).days <= slack


def days_apart(a: PossibleDays, b: PossibleDays) -> int:
    """How many days lie from the end of the one to the start of the other; 0 if they overlap."""
    return max((b.first - a.last).days, (a.first - b.last).days, 0)


def possible_days(report: Report) -> PossibleDays | None:
    """The possible days of a report; None where nothing places it in time."""
    first, last = report.start or report.end, report.end or report.start
    if first is not None and last is not None:
        return PossibleDays(first, max(first, last), implied=False)
    if report.reported is None:
        return None
    if report.status in AHEAD:
        return PossibleDays(report.reported, _shift(report.reported, SOON), implied=True)
    latest = _shift(report.reported, SOON) if report.status in CALLED_OFF else report.reported
    return PossibleDays(_shift(report.reported, -JUST_HAPPENED), latest, implied=True)


def unsure_days(report: Report) -> PossibleDays | None:
    """When it can have been at the widest, where only an unsure day of publication or terms of office date it.

    None for every report that is dated otherwise. What a page header dates took place on no later day than that; as it
    is mostly right, it is in doubt only where the day of the week can be compared, or offices named speak against it.
    """
    if report.status not in HAPPENED:
        return None
    days = possible_days(report)
    if report.date_basis == "tenure":
        return None if days is None or days.implied or days.length > TERM_DAYS else days
    if not depends_on_header(report) or report.reported is None or (days and days.length > CLOSE_DAYS):
        return None
    if not weekdays_named(report) and all(notice.code != DOUBTED for notice in report.warnings):
        return None
    return PossibleDays(_shift(report.reported, -LONG_ONLINE), report.reported, implied=True)


def weekdays_named(report: Report) -> set[int]:
    """The days of the week in the words that date the report, Monday being 0."""
    words = (report.date_text or "").casefold().split()
    return {number for name, number in _WEEKDAYS.items() if name in words}


def counts_weeks(report: Report) -> bool:
    """Whether the day is so many weeks from another ("two weeks ago"), which is seldom meant to the day."""
    return report.date_precision == "day" and _WEEKS.search((report.date_text or "").casefold()) is not None


def depends_on_header(report: Report) -> bool:
    """Whether the days are counted from a day of publication that the document does not itself assert."""
    counted = report.date_basis in ("published", "relative_to_published", "none")
    return counted and report.reported_basis in ("page_header", "none")


def _shift(day: dt.date, by: dt.timedelta) -> dt.date:
    try:
        return day + by
    except OverflowError:
        return day

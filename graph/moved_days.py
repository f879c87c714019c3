"""Encounters that are moved to another day than the one they were first announced for.

Two plans of the same people for different days are two, unless something says that the one became the other: the later
telling ("rescheduled for", "put off until", "first planned for"), or that the earlier one was postponed and the later
plan was published after that. All others that are announced for one day and told of for another are of one encounter
only beside reports that say so.
"""

import re

from graph.compare_participants import Judged
from graph.model import Report
from graph.possible_days import AHEAD, HAPPENED, MONTH_DAYS, SOON, PossibleDays, days_apart, possible_days
from graph.standing import recency

MOVED_DAYS = 92
"""What is said to be moved is not moved by more days than this."""
MOVED = "moved to another day"
SET_ANEW = "postponed, then set for another day"
IF_MOVED = "another day, unless it was moved"
"""No agreement, and no contradiction beside reports that say that it was moved."""

_PUT = r"postponed|put (?:off|back)|pushed back|brought forward|delayed|deferred|moved|shifted"
STEMS = (
    *("schedul", "postpon", "put off", "put back", "pushed back", "brought forward", "delayed", "deferred", "moved"),
    *("shifted", "new date", "originally", "initially", "first", "previously"),
)
"""One of these is in all that says so; to look for them first spares most texts the search for the pattern."""
_SAYS_SO = re.compile(
    rf"\bre-?scheduled\b|\bnew date\b|\bbrought forward\b|\bhad been (?:{_PUT})\b"
    rf"|\b(?:{_PUT})\b[^.;:]{{0,80}}?\b(?:to|from|until|till)\b|\b(?:postponed|put off) for\b"
    r"|\b(?:originally|initially|first|previously) (?:been )?(?:planned|scheduled|set|due)\b"
)


def says_moved(report: Report) -> bool:
    """Whether the words of the report say that the encounter has, or had, another day than one given before."""
    return any(_say_so(evidence.text.casefold()) for evidence in report.evidence)


def can_be_moved(report: Report) -> bool:
    """Whether what the report tells of may take place on another day: it is planned for close days, or put off."""
    if report.status not in AHEAD:
        return report.status == "postponed"
    days = possible_days(report)
    return days is not None and days.close


def moves(report: Report) -> bool:
    """Whether the report may say of others that tell of another day that they are of the same encounter."""
    if report.status == "postponed":
        return True
    days = possible_days(report)
    return report.status in (*AHEAD, *HAPPENED) and days is not None and days.close and says_moved(report)


def moved_days(a: Report, b: Report, left: PossibleDays, right: PossibleDays) -> Judged | None:
    """How days that are apart compare if the encounter can have been moved; None where it cannot."""
    apart = days_apart(left, right)
    if apart > MOVED_DAYS or not (_fit(a, left) and _fit(b, right)) or not (_is_ahead(a) or _is_ahead(b)):
        return None
    earlier, later, days = (a, b, left) if recency(a) < recency(b) else (b, a, right)
    if not can_be_moved(earlier) or earlier.reported is None or earlier.reported == later.reported:
        return IF_MOVED, 0.0
    if moves(later) and says_moved(later) and _in_time(later, days):
        return MOVED, 0.6
    return (SET_ANEW, 0.55) if _set_anew(earlier, later, apart) else (IF_MOVED, 0.0)


def _say_so(text: str) -> bool:
    return any(stem in text for stem in STEMS) and _SAYS_SO.search(text) is not None


def _is_ahead(report: Report) -> bool:
    return report.status in (*AHEAD, "postponed")


def _fit(report: Report, days: PossibleDays) -> bool:
    """Whether the days are few, or those around the publication of what is planned or put off without a day."""
    return days.close if report.status in HAPPENED else _is_ahead(report) and (days.close or days.implied)


def _in_time(later: Report, days: PossibleDays) -> bool:
    """Whether the later report was published before, or shortly after, the day that it was moved from."""
    return later.status in HAPPENED or (later.reported is not None and later.reported <= days.last + SOON)


def _set_anew(earlier: Report, later: Report, apart: int) -> bool:
    """Whether a plan follows on a postponement, for a day that is not far off."""
    return earlier.status == "postponed" and later.status in AHEAD and can_be_moved(later) and apart <= MONTH_DAYS

"""Whether the days of two reports can be those of one encounter."""

from graph.compare_participants import Judged, identifying
from graph.compare_places import OTHER_VENUE, OTHER_VENUES, SAME_SPOT, place_agreement
from graph.model import Report
from graph.moved_days import moved_days
from graph.possible_days import (
    AHEAD,
    HAPPENED,
    MONTH_DAYS,
    NEARBY_DAYS,
    PossibleDays,
    counts_weeks,
    possible_days,
    unsure_days,
    weekdays_named,
)
from graph.vague_plans import vague_days

CLOSE = ("same day", "same days", "overlapping days")
UNSURE = ("own day of publication unsure", "within the terms of office")
"""Only where no day is known better, and with much else in common."""


def phase(report: Report) -> int:
    """Before it, given up, or done."""
    return 0 if report.status in AHEAD else 2 if report.status in HAPPENED else 1


def day_agreement(a: Report, b: Report) -> Judged | None:
    """How the days compare, in words and weight; None where they contradict each other, or nothing gives any."""
    stated = _stated_days(a, b)
    if stated is not None and stated[0] != "other long interval":
        return stated
    return _unsure_days(a, b) or stated or _other_days(a, b)


def _other_days(a: Report, b: Report) -> Judged | None:
    left, right = possible_days(a), possible_days(b)
    return None if left is None or right is None or left.overlaps(right) else moved_days(a, b, left, right)


def _stated_days(a: Report, b: Report) -> Judged | None:
    left, right = possible_days(a), possible_days(b)
    if left is None or right is None:
        return None
    if left.close and right.close:
        return _close_days(a, b, left, right)
    if not left.overlaps(right):
        return vague_days(a, b)
    if not (left.implied or right.implied) and (vague := vague_days(a, b)) is not None:
        return vague
    if (left.first, left.last, left.implied) == (right.first, right.last, right.implied):
        return "same interval", 0.7
    if max(left.length, right.length) > MONTH_DAYS:
        return "other long interval", 0.3
    if left.implied or right.implied:
        return "reported at the time", 0.5
    return "within the interval", 0.6


def _close_days(a: Report, b: Report, left: PossibleDays, right: PossibleDays) -> Judged | None:
    if left.overlaps(right):
        if left.length == right.length == 0:
            return "same day", 1.0
        return ("same days", 0.95) if left == right else ("overlapping days", 0.9)
    if left.overlaps(right, slack=1) and "published" in (a.date_basis, b.date_basis) and not _elsewhere(a, b):
        return "a day apart, one taken from the day of publication", 0.65
    if left.overlaps(right, slack=NEARBY_DAYS) and _moved(a, b, left, right):
        return "planned for a day nearby", 0.6
    if a.status in HAPPENED and b.status in HAPPENED:
        return _parted_days(a, b, left, right)
    return None


def _moved(a: Report, b: Report, left: PossibleDays, right: PossibleDays) -> bool:
    """Whether the encounter may have been moved from the one day to the other.

    What was planned, or postponed, can take place on another day. A plan gives way to another that is published later,
    before the day first planned is over; two plans published on one day are two.
    """
    before = (*AHEAD, "postponed")
    if any(report.status in HAPPENED for report in (a, b)):
        return any(report.status in before for report in (a, b))
    if a.reported is None or b.reported is None or a.reported == b.reported:
        return False
    earlier = left if a.reported < b.reported else right
    return a.status in before and b.status in before and max(a.reported, b.reported) <= earlier.last


def _elsewhere(a: Report, b: Report) -> bool:
    """Whether two venues are named: who meets there on one day and here on the next meets twice."""
    word, _ = place_agreement(a, b) or (OTHER_VENUE, 0)
    return word in OTHER_VENUES


def _parted_days(a: Report, b: Report, left: PossibleDays, right: PossibleDays) -> Judged | None:
    """Days apart of what happened: those of one stay; or a slip of a day, as both sources write after the later day."""
    if a.type == b.type == "visit" and left.overlaps(right, slack=NEARBY_DAYS):
        return "days of one stay", 0.65
    if left.length or right.length or "gathering" in (a.type, b.type):
        return None
    if left.overlaps(right, slack=NEARBY_DAYS) and (counts_weeks(a) or counts_weeks(b)) and not _elsewhere(a, b):
        return "counted in weeks", 0.55
    if not left.overlaps(right, slack=1):
        return None
    later = max(left.last, right.last)
    if any(report.reported is None or report.reported < later for report in (a, b)):
        return None
    word, _ = place_agreement(a, b) or ("", 0)
    same_people = identifying(a).keys() == identifying(b).keys()
    return ("told a day apart", 0.54) if same_people and word in SAME_SPOT else None


def _unsure_days(a: Report, b: Report) -> Judged | None:
    """The days of what dates itself badly are no contradiction to those of another within what is possible."""
    left, right = unsure_days(a), unsure_days(b)
    days = (left or possible_days(a), right or possible_days(b))
    if (left is None and right is None) or days[0] is None or days[1] is None or not days[0].overlaps(days[1]):
        return None
    if left is not None and right is not None:
        return "both unsure", 0.3
    unsure, sure = (a, b) if left is not None else (b, a)
    known = possible_days(sure)
    if known is None or not known.close or sure.status not in HAPPENED or not _on_weekday(unsure, known):
        return "one unsure", 0.3
    return (UNSURE[1], 0.45) if unsure.date_basis == "tenure" else (UNSURE[0], 0.4)


def _on_weekday(unsure: Report, known: PossibleDays) -> bool:
    """Whether the day of the week that the report names, if it names one, is among the days."""
    named = weekdays_named(unsure)
    return not named or any((known.first.weekday() + later) % 7 in named for later in range(known.length + 1))

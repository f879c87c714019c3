"""Plans for some day of a long time ("later this year"), or for none, and the one encounter that they can be of.

Such a plan is of an encounter that is told of more closely only if no other can be meant: whatever is told of the same
people, in the same way, for the time that was left when the plan was published is its *field*; a plan with a wide field
waits, and joins nothing. That is found from the first and the last day of the field alone, so that the plan of two who
meet often costs no more than that of others.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence

from graph.compare_participants import Judged, identifying
from graph.model import Report
from graph.possible_days import AHEAD, MONTH_DAYS, PossibleDays, possible_days

FIELD_DAYS = MONTH_DAYS
"""What a plan can be of lies no further apart: it may be one encounter, which was moved. It is less than what plans are
for, so that of people who meet again and again not all is to be looked at because of some plan."""
YEAR_DAYS = 366
"""A plan for a longer time is of no encounter in particular."""
SEASON_DAYS = 92
"""A plan for a season may be of what was planned for the year."""
UNDATED_DAYS = 92
"""What is planned without a day is expected at most so long after, if nothing else is told of until then."""
AWAITED = ("within the time it was planned for", "planned without a day before")
SAME_TIME = "planned for the same time"

Key = tuple[str, ...]
Field = tuple[int, int]
"""The least and the greatest first day, as ordinals, of what a vague plan can be of."""
FieldOf = Callable[[Report], Field | None]


def awaited_days(report: Report) -> PossibleDays | None:
    """What was left, when a vague plan was published, of the time that it is for; None for every other report.

    Countries alone are planned to meet by many.
    """
    days = possible_days(report) if report.status in AHEAD else None
    if days is None or report.reported is None or report.reported > days.last:
        return None
    if all(actor.kind == "country" for actor in report.participants):
        return None
    if days.implied:
        last = min(days.first.toordinal() + UNDATED_DAYS, dt.date.max.toordinal())
        return PossibleDays(days.first, dt.date.fromordinal(last), implied=True)
    if not MONTH_DAYS < days.length <= YEAR_DAYS:
        return None
    return PossibleDays(max(days.first, report.reported), days.last, implied=False)


def closer_days(report: Report) -> PossibleDays | None:
    """The days of an encounter that a vague plan can be of: they are stated, and of a month at most."""
    days = possible_days(report)
    return None if days is None or days.implied or days.length > MONTH_DAYS else days


def plan_key(report: Report) -> Key:
    """Of what kind a plan is: its type, and those by whom the encounter is known."""
    return (report.type, *sorted(identifying(report)))


def can_be(plan: Report, other: Report) -> bool:
    """Whether the one is a vague plan that can be of what the other tells of, or plans for, more closely."""
    awaited = awaited_days(plan)
    days = closer_days(other) or _season(plan, other)
    if awaited is None or days is None or not (awaited.first <= days.first and days.last <= awaited.last):
        return False
    return plan_key(plan) == plan_key(other)


def marks_field(plan: Report, other: Report) -> bool:
    """Whether the other tells of an encounter that the plan can be of; what plans for a season may be that itself."""
    return closer_days(other) is not None and can_be(plan, other)


def vague_days(a: Report, b: Report) -> Judged | None:
    """How days compare of which one at least is of a vague plan; None where none is, or the two do not fit."""
    if can_be(a, b) or can_be(b, a):
        days = awaited_days(a if can_be(a, b) else b)
        return (AWAITED[1], 0.3) if days is not None and days.implied else (AWAITED[0], 0.45)
    return (SAME_TIME, 0.25) if same_time(a, b) else None


def same_time(a: Report, b: Report) -> bool:
    """Whether both are vague plans of one kind for what is left of the same time."""
    left, right = awaited_days(a), awaited_days(b)
    if left is None or right is None or left.implied or right.implied:
        return False
    return left.last == right.last and plan_key(a) == plan_key(b)


def holds_beside(words: Iterable[str], a: Report, b: Report, field_of: FieldOf) -> bool:
    """Whether two reports that agree in these words do so beside all else that is told: always, but for vague plans.

    What a plan is of has a narrow field; and two plans for the same time are one if nothing lies between them.
    """
    said = set(words)
    if not said.isdisjoint(AWAITED):
        plan = a if can_be(a, b) else b
        return is_narrow(field_of(plan))
    if SAME_TIME not in said:
        return True
    earlier, later = sorted((a, b), key=_left_from)
    field = field_of(earlier)
    return field is None or field[0] >= _left_from(later)


def is_narrow(field: Field | None) -> bool:
    """Whether what a vague plan can be of may be one encounter; of two as near to each other neither is meant."""
    return field is None or field[1] - field[0] <= FIELD_DAYS


def fields_among(reports: Sequence[Report]) -> dict[str, Field]:
    """The fields of the vague plans among the reports, by id, as far as these reports make them."""
    found: dict[str, Field] = {}
    for i, j in pairs_of_plans(reports):
        plan, other = reports[i], reports[j]
        if marks_field(plan, other):
            first = first_day(other)
            found[plan.id] = joined(found.get(plan.id), (first, first)) or (first, first)
    return found


def field_among(reports: Sequence[Report]) -> FieldOf:
    """Knows the fields among the reports."""
    fields = fields_among(reports)
    return lambda plan: fields.get(plan.id)


def pairs_of_plans(reports: Sequence[Report]) -> Iterator[tuple[int, int]]:
    """Positions of each vague plan, and of all of its kind that are told of closely or are as vague."""
    plans = [i for i, report in enumerate(reports) if awaited_days(report) is not None]
    others: dict[Key, list[int]] = {plan_key(reports[i]): [] for i in plans}
    for i, report in enumerate(reports) if plans else ():
        if (alike := others.get(plan_key(report))) is not None:
            alike.append(i)
    for i in plans:
        yield from ((i, j) for j in others[plan_key(reports[i])] if j != i)


def joined(one: Field | None, other: Field | None) -> Field | None:
    """The least field that has both in it."""
    if one is None or other is None:
        return one or other
    return min(one[0], other[0]), max(one[1], other[1])


def first_day(report: Report) -> int:
    """The ordinal of the first possible day; 0 for what nothing places in time."""
    days = possible_days(report)
    return 0 if days is None else days.first.toordinal()


def _left_from(plan: Report) -> int:
    awaited = awaited_days(plan)
    return 0 if awaited is None else awaited.first.toordinal()


def _season(plan: Report, other: Report) -> PossibleDays | None:
    """The days of a plan for a season, where the one beside it is for longer."""
    shorter = _length(other) <= SEASON_DAYS < _length(plan)
    return possible_days(other) if shorter and awaited_days(other) is not None else None


def _length(report: Report) -> int:
    days = possible_days(report)
    return 0 if days is None else days.length

"""The keys of `graph.blocking` as the store files reports under them, and as it looks for them."""

import datetime as dt
from dataclasses import dataclass

from graph.blocking import Key, forum_keys, is_long, is_sure, set_key, sides_key
from graph.compare_participants import names_a_side
from graph.model import Report
from graph.moved_days import MOVED_DAYS, can_be_moved, moves
from graph.possible_days import (
    CLOSE_DAYS,
    MONTH_DAYS,
    NEARBY_DAYS,
    TERM_DAYS,
    PossibleDays,
    possible_days,
    unsure_days,
)
from graph.vague_plans import (
    YEAR_DAYS,
    FieldOf,
    awaited_days,
    closer_days,
    is_narrow,
    plan_key,
)

_SIDES_NAMED, _SIDES, _FORUM, _UNSURE, _MOVED, _AWAITING = (
    "sides named",
    "sides",
    "forum",
    "unsure",
    "moved",
    "awaiting",
)


@dataclass(frozen=True, slots=True)
class Filed:
    """A key, and the days for which the report is filed under it."""

    key: str
    days: PossibleDays


@dataclass(frozen=True, slots=True)
class Sought:
    """A key, and the days within `slack` of which a report may be of the same encounter.

    `longest` bounds the days of what is filed under the key; None asks for the very same days.
    """

    key: str
    days: PossibleDays
    longest: int | None
    slack: int = 0


def filed_under(report: Report) -> list[Filed]:
    """Where a report is filed."""
    days, widest = possible_days(report), unsure_days(report)
    filed = [] if widest is None else [Filed(_key(_UNSURE, *set_key(report)), widest)]
    if days is None:
        return filed
    filed.append(Filed(set_name(report), days))
    if (awaited := awaited_days(report)) is not None:
        filed.append(Filed(awaiting_key(report), awaited))
    if moves(report):
        filed.append(Filed(_key(_MOVED, *set_key(report)), days))
    if not is_long(days):
        filed += [Filed(_key(_FORUM, *key), days) for key in forum_keys(report)]
    if days.close and (sides := sides_key(report)):
        filed.append(Filed(_key(_SIDES_NAMED if names_a_side(report) else _SIDES, *sides), days))
    return filed


def sought_under(report: Report, field_of: FieldOf) -> list[Sought]:
    """Where the reports are that may agree with this one, but for those with two participants in common."""
    days, widest = possible_days(report), unsure_days(report)
    own = set_name(report)
    sought = [] if widest is None else [Sought(own, widest, CLOSE_DAYS)]
    if days is None:
        return sought
    if closer_days(report) is not None:
        sought.append(Sought(awaiting_key(report), days, YEAR_DAYS))
    sought += _sought_of_plan(report, field_of)
    if is_long(days):
        return [*sought, Sought(own, days, None)]
    sought.append(Sought(own, days, MONTH_DAYS, NEARBY_DAYS))
    sought += [Sought(_key(_FORUM, *key), days, MONTH_DAYS) for key in forum_keys(report)]
    if is_sure(report):
        sought.append(Sought(_key(_UNSURE, *set_key(report)), days, TERM_DAYS))
    return sought + _sought_moved(report, days) + _sought_sides(report, days)


def _sought_moved(report: Report, days: PossibleDays) -> list[Sought]:
    keys = [_key(_MOVED, *set_key(report))] if moves(report) or can_be_moved(report) else []
    if moves(report):
        keys.append(_key(*set_key(report)))
    return [Sought(key, days, CLOSE_DAYS, MOVED_DAYS) for key in keys]


def _sought_of_plan(report: Report, field_of: FieldOf) -> list[Sought]:
    """Where a vague plan finds those for the same time, and what it may be of, unless that is too much."""
    awaited = awaited_days(report)
    if awaited is None:
        return []
    field = field_of(report)
    sought = [Sought(awaiting_key(report), awaited, YEAR_DAYS)]
    if field is not None and is_narrow(field):
        first, last = map(dt.date.fromordinal, field)
        sought.append(Sought(set_name(report), PossibleDays(first, last, implied=False), MONTH_DAYS))
    return sought


def set_name(report: Report) -> str:
    """The key of those by whom the encounter is known."""
    return _key(*set_key(report))


def awaiting_key(report: Report) -> str:
    """The key under which plans for a long time wait for what is told of more closely."""
    return _key(_AWAITING, *plan_key(report))


def _sought_sides(report: Report, days: PossibleDays) -> list[Sought]:
    sides: Key | None = sides_key(report)
    if sides is None or not days.close:
        return []
    kinds = (_SIDES_NAMED, _SIDES) if names_a_side(report) else (_SIDES_NAMED,)
    return [Sought(_key(kind, *sides), days, CLOSE_DAYS) for kind in kinds]


def _key(*parts: str) -> str:
    return "\n".join(parts)

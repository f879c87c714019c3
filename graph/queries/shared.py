"""What two entities have in common: their encounters in numbers, what those were about, and who else was there."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from graph.keys import date_of, iso_day
from graph.queries.as_of import View
from graph.queries.labels import entity_briefs, term_labels
from graph.queries.met import MOST_GATHERINGS, MOST_RANKED, Met, met


def shared_record(view: View, asked: dict[str, Any], after: int | None) -> dict[str, Any]:
    """All that is said of two entities beside their events; `asked` has the row ids `a < b` and the days as keys.

    What is planned is looked for after the day `after`, or after the last encounter that took place.
    """
    found = met(view, asked, after)
    return {
        "met": bool(found.held),
        "held": len(found.held),
        "events": found.years.total(),
        "first": iso_day(min((first for first, _ in found.held if first), default=0)),
        "last": iso_day(max((first for first, _ in found.held), default=0)),
        "longest_gap": longest_gap(found.held),
        "by_year": _by_year(found.years),
        "by_type": dict(sorted(found.types.items())),
        "by_mode": dict(sorted(found.modes.items())),
        "topics": _topics(view, found.subjects),
        "others": _others(view, found.others),
        "gatherings": _gatherings(found),
        "next_planned": iso_day(found.ahead),
    }


def longest_gap(days: Iterable[tuple[int, int]]) -> dict[str, Any] | None:
    """The longest time between one encounter and the next, by the first and last possible days of each, as keys.

    It lies between the last possible day of all before and the first of the next, `days` being the one less the other.
    """
    longest, between, before = 0, (0, 0), 0
    for first, last in sorted(each for each in days if each[0] and each[1]):
        if before and first > before and (gap := _ordinal(first) - _ordinal(before)) > longest:
            longest, between = gap, (before, first)
        before = max(before, last)
    return {"days": longest, "from": iso_day(between[0]), "to": iso_day(between[1])} if longest else None


@lru_cache(maxsize=65_536)
def _ordinal(day: int) -> int:
    return (date_of(day) or dt.date.min).toordinal()


def _by_year(counted: Counter[tuple[int, int]]) -> list[dict[str, Any]]:
    return [
        {"year": year or None, "events": counted[year, 0] + counted[year, 1], "held": counted[year, 1]}
        for year in sorted({year for year, _ in counted})
    ]


def _topics(view: View, counted: Counter[tuple[str, int]]) -> list[dict[str, Any]]:
    ranked = sorted(counted, key=lambda key: (-counted[key], key))[:MOST_RANKED]
    labels = term_labels(view, (term for _, term in ranked)) if ranked else {}
    return [{**labels[key[1]], "events": counted[key]} for key in ranked]


def _others(view: View, counted: Counter[int]) -> list[dict[str, Any]]:
    ranked = sorted(counted, key=lambda key: (-counted[key], key))[:MOST_RANKED]
    names = entity_briefs(view.session, ranked) if ranked else {}
    return [{"entity": names[key], "events": counted[key]} for key in ranked]


def _gatherings(found: Met) -> dict[str, Any]:
    together = sorted(found.gatherings, reverse=True)[:MOST_GATHERINGS]
    return {"events": found.types["gathering"], "ids": [event_id for _, event_id in together]}

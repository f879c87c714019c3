"""Events counted by period, and within each by type, status, mode or country."""

import datetime as dt
import json
from collections import Counter
from collections.abc import Iterable
from itertools import groupby
from typing import Any, Literal, get_args

from graph.database import Row
from graph.errors import TooMuch
from graph.keys import NO_DAY, date_of, term_key
from graph.model import EventType, Mode, Status
from graph.queries.as_of import View, viewed
from graph.queries.buckets import Interval, bucket
from graph.queries.event_search import EventSearch
from graph.queries.events import ALL_EVENTS, EventFilter, event_search, known_person
from graph.queries.sample import MOST_COUNTED, share_of
from graph.store import Store

Split = Literal["type", "status", "country", "mode"]

_SINGLE: dict[str, tuple[str, ...]] = {"type": get_args(EventType), "status": get_args(Status), "mode": get_args(Mode)}
"""Of these an event has one value each."""

BY_DAY = "SELECT d.day, count(*) {matching} GROUP BY d.day"
BY_VALUE = """
SELECT d.day, count(*), f.term {matching} AND (:share = 1 OR d.event % :share = 0)
    AND f.term IN ({terms}) AND f.day = d.day AND f.event = d.event
GROUP BY f.term, d.day
"""
BY_COUNTRY = """
SELECT d.day, count(*), {value} {matching} AND (:share = 1 OR d.event % :share = 0)
    AND f.event = d.event AND t.id = f.term AND t.kind = 'country'
GROUP BY t.id, d.day
"""
OF_ALL = """
WITH periods AS MATERIALIZED (
    SELECT json_extract(value, '$[0]') AS first, json_extract(value, '$[1]') AS latest FROM json_each(:periods)
)
SELECT p.first, (
    SELECT count(*) FROM facet d WHERE d.term = t.id AND d.day BETWEEN p.first AND p.latest AND {where}
), {value}
FROM terms t CROSS JOIN periods p WHERE t.kind = :by
"""
"""What nothing narrows but days is counted over the rows that a value has in `facet`, period by period."""
MOST_PERIODS = 1000
"""So many periods can be split by country."""
MOST_LOOKED_UP = 100_000
"""Of so many events the type, the status or the mode is looked up one by one, of more that of a share of them."""


def timeseries(
    store: Store, wanted: EventFilter = ALL_EVENTS, interval: Interval = "month", by: Split | None = None
) -> str:
    """`{"interval", "by", "data", "events", "undated", "exact"}` as JSON: of each period with events, in order, its
    name, first day, number of events and, where split, their numbers by value.

    An event, not a report, counts once, in the period of its first possible day; where it is split by country, in each
    of its countries. `exact` is false where the split is that of a share of the events; see `graph.queries.sample`.
    Raises TooMuch where there are too many periods to split by country.
    """
    with store.reading() as session, viewed(session, wanted.as_of, known_person(session, wanted)) as view:
        search = event_search(view, wanted)
        days = Counter[int]() if search is None else _days(view, search)
        periods = _periods(days, interval)
        if by == "country" and len(periods) > MOST_PERIODS:
            raise TooMuch(
                f"at most {MOST_PERIODS} periods can be split by country, and these are {len(periods)}; "
                "ask for fewer days or longer periods"
            )
        exact = by is None or search is None or not search.narrows
        share = 1 if exact else share_of(days.total(), MOST_COUNTED if by == "country" else MOST_LOOKED_UP)
        split = [] if by is None or search is None else _split(view, search, by, share, periods)
    return json.dumps(_answer(days, split, share, interval, by), ensure_ascii=False)


def _days(view: View, search: EventSearch) -> Counter[int]:
    matching, asked = search.matching(rows=False)
    counted: Counter[int] = Counter()
    for day, number in view.rows(BY_DAY.format(matching=matching), asked):
        counted[day] += number
    return counted


def _periods(days: Iterable[int], interval: Interval) -> list[tuple[int, int]]:
    """The first and the last day with events of each period, in order."""
    dated = sorted(day for day in days if day != NO_DAY)
    groups = (list(group) for _, group in groupby(dated, key=lambda day: bucket(_date(day), interval)))
    return [(group[0], group[-1]) for group in groups]


def _split(view: View, search: EventSearch, by: Split, share: int, periods: list[tuple[int, int]]) -> list[Row]:
    """Rows (some day of the period, number, value)."""
    terms = {term_key(by, value): value for value in _SINGLE.get(by, ())}
    names = {f"value{i}": key for i, key in enumerate(terms)}
    sql, asked = split_statement(search, by, names)
    rows = view.rows(sql, {**asked, **names, "share": share, "periods": json.dumps(periods), "by": by})
    return [(day, number, str(terms.get(value, value))) for day, number, value in rows if number]


def split_statement(search: EventSearch, by: Split, names: Iterable[str]) -> tuple[str, dict[str, Any]]:
    """The statement for rows (day, number, country or row id of a term), with the names of parameters for terms."""
    value = "upper(t.value)" if by == "country" else "t.value"
    if not search.narrows:
        _, asked = search.matching(rows=False)
        return OF_ALL.format(where=search.filed(), value=value), asked
    if by == "country":
        tables = " CROSS JOIN facet f INDEXED BY facet_by_event CROSS JOIN terms t"
        matching, asked = search.matching(False, tables)
        return BY_COUNTRY.format(matching=matching, value=value), asked
    matching, asked = search.matching(False, " CROSS JOIN facet f")
    return BY_VALUE.format(matching=matching, terms=", ".join(f":{name}" for name in names)), asked


def _date(day: int) -> dt.date:
    return date_of(day) or dt.date.min


def _answer(days: Counter[int], split: list[Row], share: int, interval: Interval, by: Split | None) -> dict[str, Any]:
    periods: dict[str, dict[str, Any]] = {}
    for key in sorted(day for day in days if day != NO_DAY):
        name, start = bucket(_date(key), interval)
        period = periods.setdefault(name, {"period": name, "start": start.isoformat(), "events": 0, "by": {}})
        period["events"] += days[key]
    for key, number, value in sorted(split, key=lambda row: (row[0], row[2])):
        if key != NO_DAY:
            values = periods[bucket(_date(key), interval)[0]]["by"]
            values[value] = values.get(value, 0) + number * share
    return {
        "interval": interval,
        "by": by,
        "data": list(periods.values()),
        "events": days.total(),
        "undated": days[NO_DAY],
        "exact": share == 1,
    }

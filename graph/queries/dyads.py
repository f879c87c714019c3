"""Events by pair of countries and month or year, with their codes: the table that stands where ICEWS stopped.

An event counts once for each pair of countries that take part, however many people speak for each. Directed, a pair is
counted in both directions, each with the code that the event has for it. The period is that of the first possible day.
"""

import datetime as dt
import heapq
import json
from collections import Counter
from collections.abc import Generator, Iterable, Iterator
from contextlib import ExitStack, closing
from dataclasses import asdict, dataclass
from itertools import groupby, islice
from typing import Any, Literal

from graph.database import Session
from graph.keys import day_key
from graph.model import EventType, Status
from graph.possible_days import HAPPENED
from graph.queries.as_of import SETTLED, View, viewed
from graph.queries.page import Page, check_limit, read_cursor, write_cursor
from graph.store import Store

Period = Literal["month", "year"]
COLUMNS = ("a", "b", "period", "type", "status", "mode", "cameo", "plover", "events", "held")
"""Of a row: directed, `a` is the source and `b` the target, else `a < b`, and there are no codes."""

_KEY = "source, target, month, type, status"
_CODES = ", cameo, plover, mode"
_Group = tuple[Any, ...]
"""Source, target, month or year, type, status, CAMEO, PLOVER, mode, number of events: in that order."""


@dataclass(frozen=True, slots=True)
class DyadFilter:
    """Which rows: countries by ISO 3166-1 alpha-2 code, `b` only beside `a`.

    Directed, the rows of `a` and `b` are those of both directions, and of `a` alone those of which it is the source.
    `since` and `until` choose events as everywhere, by overlap, and leave undated ones out.
    """

    a: str | None = None
    b: str | None = None
    interval: Period = "month"
    directed: bool = True
    type: EventType | None = None
    status: Status | None = None
    since: dt.date | None = None
    until: dt.date | None = None
    as_of: dt.date | None = None


def find_dyads(store: Store, wanted: DyadFilter = DyadFilter(), limit: int = 50, cursor: str | None = None) -> Page:
    """A page of rows with the members `COLUMNS`, by countries, period, type, status and code. Raises BadCursor."""
    check_limit(limit)
    question = "dyads:" + json.dumps(asdict(wanted), default=str, sort_keys=True)
    after = None if cursor is None else tuple(read_cursor(store, question, cursor))
    with store.reading() as session, closing(_counted(session, wanted, after)) as counted:
        groups = list(islice(counted, limit + 1))
    more = len(groups) > limit
    rows = tuple(
        json.dumps(dict(zip(COLUMNS, _row(group, wanted), strict=True)), ensure_ascii=False) for group in groups[:limit]
    )
    return Page(rows, write_cursor(store, question, groups[limit - 1][:-1]) if more else None)


def all_dyads(store: Store, wanted: DyadFilter = DyadFilter()) -> Generator[tuple[Any, ...], None, None]:
    """All the rows as tuples of `COLUMNS`, in constant memory, as of one revision. Close it, or read it to its end."""
    with store.reading() as session, closing(_counted(session, wanted, None)) as counted:
        for group in counted:
            yield _row(group, wanted)


def _row(group: _Group, wanted: DyadFilter) -> tuple[Any, ...]:
    source, target, period, kind, status, cameo, plover, mode, events = group
    a, b = (source, target) if wanted.directed else sorted((source, target))
    named = (
        None
        if period == 0
        else f"{period:04}"
        if wanted.interval == "year"
        else f"{period // 100:04}-{period % 100:02}"
    )
    held = events if status in HAPPENED else 0
    return a, b, named, kind, status, mode or None, cameo or None, plover or None, events, held


def _counted(session: Session, wanted: DyadFilter, after: _Group | None) -> Generator[_Group, None, None]:
    """The rows after a position, in order."""
    with viewed(session, wanted.as_of) as view, ExitStack() as streams:
        for source, target in _scopes(wanted):
            groups = _by_month(view, wanted, source, target, after, streams)
            if wanted.interval == "year" or view.between is not None:
                groups = _by_period(groups, wanted.interval)
            yield from groups if after is None else (group for group in groups if group[:-1] > after)


def _scopes(wanted: DyadFilter) -> list[tuple[str | None, str | None]]:
    """The sources and targets to read, one after the other; None for any."""
    if wanted.a is None or wanted.b is None:
        return [(wanted.a, None)]
    pair = (wanted.a, wanted.b)
    a, b = min(pair), max(pair)
    return [(a, b), (b, a)] if wanted.directed else [(a, b)]


def _by_month(
    view: View, wanted: DyadFilter, source: str | None, target: str | None, after: _Group | None, streams: ExitStack
) -> Iterator[_Group]:
    sql, parameters = statement(wanted, source, target, after, view.as_of is not None)
    sessions = [view.session] if view.between is None else [view.session, view.between]
    rows = [
        streams.enter_context(closing(each.stream(sql, {**parameters, "settled": view.settled}))) for each in sessions
    ]
    return iter(rows[0]) if len(rows) == 1 else heapq.merge(*rows)


def statement(
    wanted: DyadFilter, source: str | None, target: str | None, after: _Group | None, published: bool
) -> tuple[str, dict[str, Any]]:
    """The statement for months of a source and target, in the order of the key, from the one of a position on."""
    conditions, parameters = _conditions(wanted, source, target)
    if after is not None:
        month = after[2] * 100 if wanted.interval == "year" else after[2]
        place = {"source": after[0], "target": after[1], "month": month}
        open_columns = [name for name, given in (("source", source), ("target", target)) if given is None] + ["month"]
        if all(given in (None, place[name]) for name, given in (("source", source), ("target", target))):
            names = ", ".join(f":after_{name}" for name in open_columns)
            conditions.append(f"({', '.join(open_columns)}) >= ({names})")
            parameters |= {f"after_{name}": place[name] for name in open_columns}
        elif (source, target) < (after[0], after[1]):
            conditions.append("0")
    if published:
        conditions.append(SETTLED.format(event="dyad.event"))
    where = " AND ".join(conditions) or "1"
    codes = (_CODES, _CODES) if wanted.directed else ("", ", '', '', ''")
    sql = (
        f"SELECT {_KEY}{codes[1]}, count(*) FROM dyad WHERE {where} GROUP BY {_KEY}{codes[0]} ORDER BY {_KEY}{codes[0]}"
    )
    return sql, parameters


def _conditions(wanted: DyadFilter, source: str | None, target: str | None) -> tuple[list[str], dict[str, Any]]:
    given = {"source": source, "target": target, "type": wanted.type, "status": wanted.status}
    # A plus keeps SQLite from taking the column out of the order of the key, and then sorting.
    plain = ("source", "target")
    conditions = [
        f"{'' if name in plain else '+'}{name} = :{name}" for name, value in given.items() if value is not None
    ]
    parameters: dict[str, Any] = {name: value for name, value in given.items() if value is not None}
    if not wanted.directed and source is None:
        conditions.append("source < target")
    if wanted.since is not None:
        conditions.append("last >= :since")
        parameters["since"] = day_key(wanted.since)
    if wanted.until is not None:
        conditions.append("day BETWEEN 1 AND :until AND month <= :until / 100")
        parameters["until"] = day_key(wanted.until)
    return conditions, parameters


def _by_period(groups: Iterable[_Group], interval: Period) -> Iterator[_Group]:
    """Months that come in order as they are, or put together to years."""

    def place(group: _Group) -> tuple[str, str, int]:
        return group[0], group[1], group[2] // 100 if interval == "year" else group[2]

    for where, of_period in groupby(groups, place):
        counted: Counter[_Group] = Counter()
        for _, _, _, *what, number in of_period:
            counted[tuple(what)] += number
        yield from ((*where, *what, counted[what]) for what in sorted(counted))

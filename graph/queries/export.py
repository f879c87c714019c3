"""All events that meet filters, exactly as pages of them are served, but in one pass and in constant memory."""

import datetime as dt
import json
from collections.abc import Generator, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass
from itertools import islice
from typing import Literal

from graph.database import Row
from graph.queries.as_of import View, viewed
from graph.queries.event_order import NO_LIMIT, PageOf
from graph.queries.events import ALL_EVENTS, EventFilter, event_search, known_person, served_bodies
from graph.store import Store

ByDate = Literal["-date", "date"]
"""The orders that an index has: newest or oldest encounter first, undated ones last."""

_ROWS_AT_ONCE = 500
_TOLD = """
SELECT r.event, count(*), max(json_extract(r.body, '$.reported'))
FROM json_each(:events) j CROSS JOIN reports r
WHERE r.event = j.value AND (:as_of IS NULL OR json_extract(r.body, '$.reported') <= :as_of)
GROUP BY r.event
"""


@dataclass(frozen=True, slots=True)
class Exported:
    """An event as JSON; and, if that was asked for, how many reports tell of it and the last day of their publication,
    None where no day is known.
    """

    body: str
    reports: int = 0
    last_reported: dt.date | None = None


def event_pages(
    store: Store,
    wanted: EventFilter = ALL_EVENTS,
    sort: ByDate = "-date",
    told: bool = False,
) -> Generator[list[Exported], None, None]:
    """The events wanted, some hundred at a time, all of one revision of the store.

    What is read is held in a snapshot until the last page is taken or the iterator is closed: close it.
    """
    with store.reading() as session, viewed(session, wanted.as_of, known_person(session, wanted)) as view:
        session.read_sparingly()
        search = event_search(view, wanted)
        if search is None:
            return
        matching, parameters = search.matching()
        asked = PageOf(sort, NO_LIMIT)
        with ExitStack() as streams:
            rows = _streamed(view, asked, *asked.statement(matching, parameters), streams)
            while page := list(islice(rows, _ROWS_AT_ONCE)):
                yield _exported(view, page, told)


def latest_publication(store: Store, as_of: dt.date | None = None) -> dt.date | None:
    """The last day on which a document was published, by the day asked about if there is one."""
    with store.reading() as session:
        return View(session, as_of).latest_publication()


def _streamed(view: View, asked: PageOf, sql: str, parameters: dict[str, object], streams: ExitStack) -> Iterator[Row]:
    sessions = [view.session] if view.between is None else [view.session, view.between]
    opened = [streams.enter_context(closing(session.stream(sql, parameters))) for session in sessions]
    return opened[0] if len(opened) == 1 else asked.merged(*opened)


def _exported(view: View, page: list[Row], told: bool) -> list[Exported]:
    bodies = served_bodies(view, [(row[0], *row[3:6]) for row in page])
    if not told:
        return [Exported(body) for body in bodies]
    keys = [event for _, _, event, *_ in page]
    as_of = None if view.as_of is None else view.as_of.isoformat()
    counted = {
        event: (reports, last)
        for event, reports, last in view.session.rows(_TOLD, {"events": json.dumps(keys), "as_of": as_of})
    }
    return [
        Exported(body, reports, None if last is None else dt.date.fromisoformat(last))
        for body, (reports, last) in zip(bodies, (counted.get(key, (0, None)) for key in keys), strict=True)
    ]

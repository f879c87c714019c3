"""Questions as of a day: what had been published by then, and nothing else.

An event whose reports had all been published stands as it is stored. One that was in between, with some of its reports
published and some not, is made anew from those that were, and filed in a small database in memory with the tables of
the store. What people corrected of it holds as of any day: it says what is true of the encounter, and when it was
judged is another clock. Every statement is asked of both, so that all filters and the order of pages hold for what was
known then. Which reports are of one encounter, ids and names are those of today.
"""

import datetime as dt
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from graph.copies import Origin
from graph.database import Row, Session
from graph.history import event_as_known
from graph.identity import Identities
from graph.judged import Judged
from graph.judgement import Judgement
from graph.keys import FIRST_DAY, NO_DAY, UNKNOWN_DAY, date_of, day_key
from graph.memory import session_in_memory
from graph.model import Event, Report
from graph.rows.events import write_event

_PUBLISHED = """
SELECT e.public_id, r.body, d.public_id, d.source, d.sketch
FROM {source} CROSS JOIN reports r CROSS JOIN documents d
WHERE {condition} AND e.known <= :day AND e.settled > :day AND e.known < e.settled
    AND r.event = e.id AND json_extract(r.body, '$.reported') <= :iso AND d.id = r.document
"""
_JUDGED = """
SELECT DISTINCT e.public_id, j.id, j.body
FROM {source} CROSS JOIN reports r CROSS JOIN judgement_subjects s CROSS JOIN judgements j
WHERE {condition} AND e.known <= :day AND e.settled > :day AND e.known < e.settled
    AND r.event = e.id AND s.report = r.id AND j.id = s.judgement
    AND json_array_length(j.body, '$.subjects') =
        (SELECT count(*) FROM judgement_subjects f WHERE f.judgement = j.id AND f.report IS NOT NULL)
"""
SETTLED = "EXISTS (SELECT 1 FROM events s INDEXED BY events_settled WHERE s.id = {event} AND s.settled <= :settled)"
"""That an event stands as it is stored. The index alone tells, where a row of events would be read for each to skip."""


LATEST = "(SELECT max(published) FROM documents WHERE published <= :settled)"
"""The last day of publication up to the day `settled`."""


@dataclass(frozen=True, slots=True)
class Between:
    """The statements for some of the events in between: their reports, and the judgements that bear on them."""

    published: str
    judged: str

    @classmethod
    def among(cls, source: str, condition: str) -> "Between":
        """Those of a table of events `e` under a condition."""
        return cls(*(sql.format(source=source, condition=condition) for sql in (_PUBLISHED, _JUDGED)))


IN_BETWEEN = Between.among("events e", "true")
IN_BETWEEN_OF = Between.among("timeline t CROSS JOIN events e", "t.entity = :entity AND e.id = t.event")
ONE_IN_BETWEEN = Between.among("events e", "e.id = :event")


@dataclass(frozen=True, slots=True)
class View:
    """The store as of a day, or, without one, as it is; `between` holds the events that were in between."""

    session: Session
    as_of: dt.date | None = None
    between: Session | None = None

    @property
    def settled(self) -> int:
        """The last day of publication of events that stand as they are stored."""
        return UNKNOWN_DAY if self.as_of is None else day_key(self.as_of)

    def rows(self, sql: str, parameters: Mapping[str, Any]) -> list[Row]:
        """The rows of a statement about events, from the store and from what was in between."""
        found = self.session.rows(sql, parameters)
        return found if self.between is None else found + self.between.rows(sql, parameters)

    def earliest_reaching(self, since: dt.date) -> int:
        """The first day that an interval of days which reaches `since` can start on."""
        span = max(span for (span,) in self.rows("SELECT longest_span FROM state WHERE id = 1", {}))
        return FIRST_DAY if span >= since.toordinal() else day_key(since - dt.timedelta(days=span))

    def latest_publication(self) -> dt.date | None:
        """The last day of publication that is known, not after the day asked about."""
        (latest,) = self.session.row(f"SELECT {LATEST}", {"settled": self.settled}) or (None,)
        return date_of(latest or NO_DAY)


@contextmanager
def viewed(session: Session, as_of: dt.date | None, entity: int | None = None) -> Iterator[View]:
    """The store as of the day; with an entity, as far as events go that it takes part in."""
    if as_of is None:
        yield View(session)
        return
    between = session_in_memory()
    try:
        sql, wanted = (IN_BETWEEN, {}) if entity is None else (IN_BETWEEN_OF, {"entity": entity})
        with between.transaction():
            for event, reports, origins in _as_published(session, as_of, sql, wanted):
                write_event(between, event, reports, origins)
        yield View(session, as_of, between)
    finally:
        between.close()


def event_in_between(session: Session, event: int, as_of: dt.date) -> Event | None:
    """The event with this row id from those of its reports that had been published; None where none had."""
    found = _as_published(session, as_of, ONE_IN_BETWEEN, {"event": event})
    return next((event for event, *_ in found), None)


def _as_published(
    session: Session, as_of: dt.date, among: Between, wanted: Mapping[str, int]
) -> Iterator[tuple[Event, Collection[Report], Collection[Origin]]]:
    """Events in between under their ids of today, with those of their reports that had been published, and where the
    documents of these come from."""
    identities = Identities(session)
    reports: dict[str, list[Report]] = {}
    origins: dict[str, dict[str, Origin]] = {}
    asked = {**wanted, "day": day_key(as_of)}
    for event_id, body, *origin in session.rows(among.published, {**asked, "iso": as_of.isoformat()}):
        reports.setdefault(event_id, []).append(identities.applied_to(Report.model_validate_json(body)))
        origins.setdefault(event_id, {})[origin[0]] = Origin(*origin)
    judged: dict[str, list[Judgement]] = {}
    for event_id, _, body in session.rows(among.judged, asked):
        judged.setdefault(event_id, []).append(Judgement.model_validate_json(body))
    for event_id, told in reports.items():
        event = event_as_known(told, origins[event_id].values())
        bearing = Judged([(each, ()) for each in judged.get(event_id, [])], identities)
        yield bearing.applied_to(event).model_copy(update={"id": event_id}), told, origins[event_id].values()

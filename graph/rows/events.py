"""Writes and removes events, with everything that is filed by event so that questions are answered from an index."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from graph.copies import Origin
from graph.database import Session
from graph.keys import row_key
from graph.model import Event, Report
from graph.rows.event_rows import Row, event_rows
from graph.rows.pair_counts import KINDS, Filed, recount

_UPSERT = """
INSERT INTO events (id, public_id, day, last, type, status, confidence, sources, body, known, settled)
VALUES (:id, :public_id, :day, :last, :type, :status, :confidence, :sources, :body, :known, :settled)
ON CONFLICT (id) DO UPDATE SET day = excluded.day, last = excluded.last, type = excluded.type, status = excluded.status,
    confidence = excluded.confidence, sources = excluded.sources, body = excluded.body,
    known = excluded.known, settled = excluded.settled
"""
_COUNT_TERM = """
INSERT INTO terms (id, kind, value, events) VALUES (:id, :kind, :value, 1)
ON CONFLICT (id) DO UPDATE SET events = terms.events + 1
"""
_COLUMNS = {
    "timeline": ("entity", "day", "event", "last", "held", "role", "type"),
    "pair": ("a", "b", "day", "event", "last", "held", "type"),
    "facet": ("term", "day", "event", "last"),
    "dyad": ("source", "target", "month", "type", "status", "cameo", "plover", "mode", "event", "day", "last"),
}
_KEYS = {
    "timeline": ("entity", "day", "event"),
    "pair": ("a", "b", "day", "event"),
    "facet": ("term", "day", "event"),
    "dyad": ("source", "target", "month", "type", "status", "cameo", "plover", "mode", "event"),
}
_CROWD = "INSERT INTO crowds (id, participants) VALUES (:id, :participants)"
_INDEX = "INSERT INTO event_index (rowid, title, evidence) VALUES (:rowid, :title, :evidence)"

SOURCES_OF = """
SELECT t.value FROM facet f CROSS JOIN terms t WHERE f.event = :event AND t.id = f.term AND t.kind = 'source'
ORDER BY t.value
"""


@dataclass(frozen=True, slots=True)
class Gone:
    """An event that was removed: its id, its last state as JSON, and the sources that reported it, folded.

    `part_of` is not in the state, but beside it, as in the store.
    """

    event_id: str
    body: str
    sources: tuple[str, ...]
    part_of: str | None


@dataclass(frozen=True, slots=True)
class _Change:
    """The rows of one table under an event that are to go, those that are to come, and those that stay."""

    table: str
    gone: list[Row]
    new: list[Row]
    kept: list[Row]

    def write(self, session: Session) -> None:
        columns, keys = _COLUMNS[self.table], " AND ".join(f"{key} = :{key}" for key in _KEYS[self.table])
        if self.gone:
            session.run_many(f"DELETE FROM {self.table} WHERE {keys}", self.gone)
        if self.new:
            values = ", ".join(f":{column}" for column in columns)
            session.run_many(f"INSERT INTO {self.table} ({', '.join(columns)}) VALUES ({values})", self.new)


def write_event(
    session: Session, event: Event, reports: Collection[Report], origins: Collection[Origin]
) -> tuple[str | None, str]:
    """Store an event of these reports, in place of its former state if there is one; both states as JSON.

    The origins are those of the documents of the reports. What it is filed under is written if it changed.
    """
    key = row_key(event.id)
    rows = event_rows(event, reports, origins)
    (before,) = session.row("SELECT body FROM events WHERE id = :event", {"event": key}) or (None,)
    known = before is not None
    session.run(_UPSERT, rows.event)
    filed = {"timeline": rows.timeline, "pair": rows.pair, "facet": rows.facet, "dyad": rows.dyad}
    _refile(session, _changes(session, key, known, **filed), rows.terms)
    if known:
        session.run("DELETE FROM event_index WHERE rowid = :event", {"event": key})
        session.run("DELETE FROM crowds WHERE id = :event", {"event": key})
    session.run_many(_CROWD, rows.crowds)
    session.run(_INDEX, rows.index)
    session.run("UPDATE state SET longest_span = :span WHERE longest_span < :span", {"span": rows.span})
    return before, rows.event["body"]


def delete_event(session: Session, key: int) -> Gone | None:
    """Remove the event with this row id, of which no report is left; what it was, if it was there."""
    row = session.row("SELECT public_id, body, part_of FROM events WHERE id = :id", {"id": key})
    sources = tuple(value for (value,) in session.rows(SOURCES_OF, {"event": key}))
    _refile(session, _changes(session, key, True, timeline=[], pair=[], facet=[], dyad=[]), [])
    session.run("DELETE FROM event_index WHERE rowid = :event", {"event": key})
    session.run("DELETE FROM crowds WHERE id = :event", {"event": key})
    session.run("DELETE FROM events WHERE id = :id", {"id": key})
    return None if row is None else Gone(row[0], row[1], sources, row[2])


def _changes(session: Session, key: int, known: bool, **wanted: list[Row]) -> dict[str, _Change]:
    """What differs between the rows that are there, where the event is known, and those that are to be."""
    changes = {}
    for table, rows in wanted.items():
        columns = _COLUMNS[table]
        sql = f"SELECT {', '.join(columns)} FROM {table} WHERE event = :event"
        before = set(session.rows(sql, {"event": key})) if known else set()
        after = {tuple(row[column] for column in columns): row for row in rows}
        gone = [dict(zip(columns, row, strict=True)) for row in sorted(before - after.keys())]
        new, kept = ([after[row] for row in sorted(some)] for some in (after.keys() - before, after.keys() & before))
        changes[table] = _Change(table, gone, new, kept)
    return changes


def _refile(session: Session, changes: dict[str, _Change], terms: list[Row]) -> None:
    """Write the changes, and keep the numbers of events that entities and terms have."""
    timeline, facet = changes["timeline"], changes["facet"]
    added, removed = {row["term"] for row in facet.new}, [{"id": row["term"]} for row in facet.gone]
    session.run_many(_COUNT_TERM, [term for term in terms if term["id"] in added])
    for change in changes.values():
        change.write(session)
    session.run_many("UPDATE entities SET events = events + 1 WHERE id = :entity", timeline.new)
    session.run_many("UPDATE entities SET events = events - 1 WHERE id = :entity", timeline.gone)
    session.run_many("UPDATE terms SET events = events - 1 WHERE id = :id", removed)
    session.run_many("DELETE FROM terms WHERE id = :id AND events = 0", removed)
    before = _filed({table: [*change.kept, *change.gone] for table, change in changes.items()})
    after = _filed({table: [*change.kept, *change.new] for table, change in changes.items()})
    recount(session, before, after, {term["id"] for term in terms if term["kind"] in KINDS})


def _filed(rows: Mapping[str, list[Row]]) -> Filed:
    terms, actors = (row["term"] for row in rows["facet"]), (row["entity"] for row in rows["timeline"])
    return Filed.of(rows["pair"], terms, actors)

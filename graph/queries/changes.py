"""What changed after a revision: every write in order, for those who follow the store."""

import json
from collections.abc import Collection, Mapping

from graph.database import Row, Session
from graph.errors import ChangesGone
from graph.keys import row_key, term_key
from graph.queries.change_filter import Asked, Change, ChangeFilter
from graph.queries.judgements import judgement_rows
from graph.queries.names import entities_named
from graph.queries.page import Page, check_limit, read_cursor, write_cursor
from graph.revision import current_revision
from graph.store import Store
from graph.wholes import with_whole

_SINCE = """
SELECT revision, time, created, changed, removed, documents, judgement, everything FROM changes
WHERE revision > :since ORDER BY revision LIMIT :limit
"""
_FIRST = "SELECT revision, everything FROM changes ORDER BY revision LIMIT 1"
_EVENTS = "SELECT e.public_id, e.body, e.part_of FROM json_each(:ids) k CROSS JOIN events e WHERE e.id = k.value"
_REPORTED = """
SELECT DISTINCT f.event FROM json_each(:ids) k CROSS JOIN facet f INDEXED BY facet_by_event
WHERE f.event = k.value AND f.term IN (SELECT value FROM json_each(:terms))
"""


def changes_since(store: Store, revision: int = 0, limit: int = 50, cursor: str | None = None) -> Page:
    """Rows of what was written after a revision, the earliest first.

    `{"revision", "time", "created", "changed", "removed", "events", "documents", "everything", "judgement"}`: ids of
    the events that were made, are other than before, or are gone, and of all of them; ids of documents that were
    `added`, `retracted` or `reread`; the judgement, if it was one. `everything` is true where a whole store came at
    once. Raises ChangesGone and BadCursor.
    """
    check_limit(limit)
    question = f"changes:{revision}"
    (last,) = (revision,) if cursor is None else read_cursor(store, question, cursor)
    with store.reading() as session:
        _check_kept(session, last)
        rows = session.rows(_SINCE, {"since": last, "limit": limit + 1})
        judged = judgement_rows(session, {row[6] for row in rows[:limit]} - {None})
    served = tuple(_served(row, judged) for row in rows[:limit])
    more = len(rows) > limit
    return Page(served, write_cursor(store, question, (rows[limit - 1][0],)) if more else None)


def read_changes(session: Session, since: int, wanted: ChangeFilter, limit: int) -> tuple[list[Change], int]:
    """The next `limit` changes after a revision, with those of their events that meet the filter, and the last revision
    that was looked at. A change none of whose events meets a filter is left out. Raises ChangesGone.
    """
    _check_kept(session, since)
    rows = session.rows(_SINCE, {"since": since, "limit": limit})
    listed = {event_id for row in rows for ids in row[2:4] for event_id in json.loads(ids)}
    asked = Asked(
        wanted,
        frozenset(() if wanted.participant is None else entities_named(session, wanted.participant)),
        _reported(session, wanted.source, listed) if wanted.source else frozenset(),
    )
    bodies = _bodies(session, listed)
    found = [asked.narrowed(_change(row, bodies)) for row in rows]
    kept = [change for change in found if wanted.passes_all or change.everything or change.events]
    return kept, rows[-1][0] if rows else since


def told(change: Change) -> str:
    """A change as it is streamed: as `changes_since` serves it, without the judgement's own words."""
    lists = {"created": [*change.created], "changed": [*change.changed], "removed": [*change.removed]}
    head = {"revision": change.revision, "time": change.time, **lists, "events": sorted(change.events)}
    more = {"documents": change.documents, "everything": change.everything, "judgement": change.judgement}
    return json.dumps({**head, **more}, ensure_ascii=False)


def _check_kept(session: Session, since: int) -> None:
    first, everything = session.row(_FIRST) or (current_revision(session) + 1, 0)
    if since < first - 1 and not everything:
        raise ChangesGone(first - 1)


def _served(row: Row, judgements: Mapping[str, str]) -> str:
    revision, time, created, changed, removed, documents, judgement, everything = row
    lists = {
        "created": json.loads(created),
        "changed": json.loads(changed),
        "removed": [event["id"] for event in json.loads(removed)],
    }
    events = {event_id for ids in lists.values() for event_id in ids}
    judged = judgements.get(judgement, "null")
    if judged != "null":
        events |= set(json.loads(judged)["events"])
    head = {"revision": revision, "time": time, **lists, "events": sorted(events), "documents": json.loads(documents)}
    more = {**head, "everything": bool(everything)}
    return f'{json.dumps(more, ensure_ascii=False)[:-1]},"judgement":{judged}}}'


def _change(row: Row, bodies: Mapping[str, str]) -> Change:
    revision, time, created, changed, removed, documents, judgement, everything = row
    events = json.loads(removed)
    sources = {event["id"]: event.pop("sources", []) for event in events}
    gone = {event["id"]: json.dumps(event, ensure_ascii=False) for event in events}
    new, other = ({each: bodies[each] for each in json.loads(ids) if each in bodies} for ids in (created, changed))
    return Change(revision, time, new, other, gone, sources, json.loads(documents), judgement, bool(everything))


def _bodies(session: Session, event_ids: Collection[str]) -> dict[str, str]:
    """The events that still are there under these ids, as JSON."""
    rows = session.rows(_EVENTS, {"ids": json.dumps([row_key(each) for each in event_ids])})
    return {event_id: with_whole(body, whole) for event_id, body, whole in rows if event_id in event_ids}


def _reported(session: Session, sources: Collection[str], event_ids: Collection[str]) -> frozenset[str]:
    """Those of the events that a document of one of the sources reports."""
    by_key = {row_key(each): each for each in event_ids}
    terms = [term_key("source", name) for name in sources]
    rows = session.rows(_REPORTED, {"ids": json.dumps(list(by_key)), "terms": json.dumps(terms)})
    return frozenset(by_key[key] for (key,) in rows)

"""What people judged: one judgement, all of them, the latest first."""

import json
from collections.abc import Collection
from typing import Any

from graph.database import Session
from graph.errors import NotFound
from graph.keys import row_key
from graph.model import JudgementKind
from graph.queries.page import Page, check_limit, read_cursor, write_cursor
from graph.store import Store

_COLUMNS = """
SELECT j.public_id, j.body, a.revision, a.events, a.id,
    (SELECT w.public_id FROM judgements w WHERE w.withdraws = j.id ORDER BY w.time, w.id LIMIT 1),
    (SELECT count(DISTINCT position) FROM judgement_subjects s WHERE s.judgement = j.id AND s.report IS NOT NULL),
    a.actor
"""
_ONE = f"{_COLUMNS} FROM judgements j CROSS JOIN audit a WHERE j.id = :id AND a.judgement = j.id"
_SEVERAL = f"""
{_COLUMNS} FROM json_each(:ids) k CROSS JOIN judgements j CROSS JOIN audit a WHERE j.id = k.value AND a.judgement = j.id
"""
_LATEST = f"""
{_COLUMNS} FROM audit a CROSS JOIN judgements j
WHERE a.id < :before AND j.id = a.judgement ORDER BY a.id DESC LIMIT :limit
"""
_OF_ENTITIES = """
SELECT j.public_id, j.body FROM judgements j WHERE j.about = 'entity' AND j.kind = :kind
    AND NOT EXISTS (SELECT 1 FROM judgements w WHERE w.withdraws = j.id) ORDER BY j.time, j.id
"""
_EVERY = 2**62


def get_judgement(store: Store, judgement_id: str) -> str:
    """A judgement as JSON: what was judged, and `applies`, `withdrawn_by`, `revision`, `events` and `key`.

    Raises NotFound.
    """
    with store.reading() as session:
        row = session.row(_ONE, {"id": row_key(judgement_id)})
    if row is None or row[0] != judgement_id:
        raise NotFound(judgement_id)
    return _served(row)


def list_judgements(store: Store, limit: int = 50, cursor: str | None = None) -> Page:
    """All judgements and withdrawals, the latest to arrive first. Raises BadCursor."""
    check_limit(limit)
    (before,) = (_EVERY,) if cursor is None else read_cursor(store, "judgements", cursor)
    with store.reading() as session:
        rows = session.rows(_LATEST, {"before": before, "limit": limit + 1})
    more = len(rows) > limit
    position = (rows[limit - 1][4],) if more else ()
    return Page(tuple(map(_served, rows[:limit])), write_cursor(store, "judgements", position) if more else None)


def judgement_rows(session: Session, judgement_ids: Collection[str]) -> dict[str, str]:
    """Those of the judgements that there are, as JSON, by id."""
    rows = session.rows(_SEVERAL, {"ids": json.dumps([row_key(each) for each in judgement_ids])})
    return {row[0]: _served(row) for row in rows if row[0] in judgement_ids}


def _served(row: tuple[Any, ...]) -> str:
    judgement_id, body, revision, events, _, withdrawn_by, found, actor = row
    judged = json.loads(body)
    applies = judged["kind"] != "withdrawal" and withdrawn_by is None and found == len(judged["subjects"])
    more = {"applies": applies, "withdrawn_by": withdrawn_by, "revision": revision, "events": json.loads(events)}
    return json.dumps({"id": judgement_id, **judged, **more, "key": actor or None}, ensure_ascii=False)


def judgements_of_entities(store: Store, entities: Collection[str], kind: JudgementKind) -> list[str]:
    """Ids of the judgements of this kind that hold of these very two entities."""
    with store.reading() as session:
        rows = session.rows(_OF_ENTITIES, {"kind": kind})
    return [judgement_id for judgement_id, body in rows if set(json.loads(body)["entities"]) == set(entities)]

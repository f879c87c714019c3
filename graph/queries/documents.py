"""Documents: one with all that was read from it, and those that another reader has read."""

import json
from collections.abc import Iterable
from typing import Any

from graph.database import Row
from graph.errors import NotFound
from graph.keys import row_key
from graph.merge_days import MISDATED
from graph.model import Document
from graph.store import Store

_FIRST = -(2**63)
_OF_OTHER_READERS = """SELECT id, head, text FROM documents
WHERE id > :after AND reader <> :reader ORDER BY id LIMIT :limit"""
_TOLD = """SELECT e.public_id, r.body, e.body FROM reports r CROSS JOIN events e
WHERE r.document = :document AND e.id = r.event ORDER BY r.public_id"""


def read_by_others(store: Store, reader: str, after: int | None = None, limit: int = 64) -> list[tuple[int, Document]]:
    """Documents that another version of the reader has read than this one, as kept, by row id from `after` on."""
    asked = {"reader": reader, "after": _FIRST if after is None else after, "limit": limit}
    with store.reading() as session:
        rows = session.rows(_OF_OTHER_READERS, asked)
    return [(key, Document.model_validate({**json.loads(head), "text": text})) for key, head, text in rows]


def has_document(store: Store, document_id: str) -> bool:
    """Whether there is a document with this id."""
    with store.reading() as session:
        row = session.row("SELECT public_id FROM documents WHERE id = :id", {"id": row_key(document_id)})
    return row is not None and row[0] == document_id


def count_read_by_others(store: Store, reader: str) -> int:
    """How many documents another version of the reader has read than this one."""
    with store.reading() as session:
        return int(
            (session.row("SELECT count(*) FROM documents WHERE reader <> :reader", {"reader": reader}) or (0,))[0]
        )


def get_document(store: Store, document_id: str) -> str:
    """A document as JSON, with `entities` and their mentions, and `events` as it tells them. Raises NotFound."""
    with store.reading() as session:
        row = session.row("SELECT public_id, head, text FROM documents WHERE id = :id", {"id": row_key(document_id)})
        if row is None or row[0] != document_id:
            raise NotFound(document_id)
        parts = {"document": row_key(document_id)}
        entities = session.rows("SELECT body FROM document_entities WHERE document = :document", parts)
        told = session.rows(_TOLD, parts)
    head = _flagged(row[1], document_id, [event for _, _, event in told])
    events = _events(told)
    listed = ",".join(sorted(body for (body,) in entities))
    text = json.dumps(row[2], ensure_ascii=False)
    return f'{head[:-1]},"text":{text},"entities":[{listed}],"events":{json.dumps(events, ensure_ascii=False)}}}'


def _flagged(head: str, document_id: str, events: list[str]) -> str:
    """The document's head with a warning where others give other days to what it tells and dates badly."""
    found = {
        (notice["code"], notice["detail"]): notice
        for event in events
        if MISDATED in event
        for notice in json.loads(event)["warnings"]
        if notice["code"] == MISDATED and notice["detail"].endswith(f", in {document_id}")
    }
    if not found:
        return head
    document = json.loads(head)
    document["warnings"] += [found[key] for key in sorted(found)]
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))


def _events(told: list[Row]) -> list[dict[str, Any]]:
    events = []
    for event_id, body, _ in told:
        report = json.loads(body)
        shown = {name: report[name] for name in ("title", "evidence", "statements", "outcomes")}
        events.append({"id": event_id, "report_id": report["id"], **shown})
    return sorted(
        events, key=lambda entry: (min((item["start"] for item in entry["evidence"]), default=0), entry["report_id"])
    )


def heads_of(store: Store, document_ids: Iterable[str]) -> tuple[str, ...]:
    """Documents as JSON without their texts, in the order asked for; an id that none has is passed over."""
    with store.reading() as session:
        rows = [
            session.row("SELECT head FROM documents WHERE id = :id", {"id": row_key(each)}) for each in document_ids
        ]
    return tuple(row[0] for row in rows if row is not None)

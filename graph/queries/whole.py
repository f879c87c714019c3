"""All rows of the store beside its events, in the order of their keys and in constant memory."""

import json
from collections.abc import Generator
from contextlib import closing
from typing import Any

from graph.store import Store

_ENTITIES = "SELECT body, events FROM entities WHERE body <> '' ORDER BY id"
_DOCUMENTS = "SELECT head, NULL FROM documents ORDER BY id"
_TEXTS = "SELECT head, text FROM documents ORDER BY id"
_REPORTS = """
SELECT r.body, r.reason, e.public_id FROM reports r LEFT JOIN events e ON e.id = r.event ORDER BY r.id
"""
_JUDGEMENTS = "SELECT body FROM judgements ORDER BY id"


def every_entity(store: Store) -> Generator[dict[str, Any], None, None]:
    """Entities, each with `events`, the number of those it takes part in."""
    with store.reading() as session, closing(session.stream(_ENTITIES)) as rows:
        for body, events in rows:
            yield {**json.loads(body), "events": events}


def every_document(store: Store, texts: bool = False) -> Generator[str, None, None]:
    """Documents as JSON, with or without their texts."""
    with store.reading() as session, closing(session.stream(_TEXTS if texts else _DOCUMENTS)) as rows:
        for head, text in rows:
            yield f'{head[:-1]},"text":{json.dumps(text, ensure_ascii=False)}}}' if texts else head


def every_report(store: Store) -> Generator[str, None, None]:
    """`{"event_id", "reason", "report"}` as JSON: the reports with the event each is of, and why, null if alone."""
    with store.reading() as session, closing(session.stream(_REPORTS)) as rows:
        for body, reason, event_id in rows:
            yield f'{{"event_id":{json.dumps(event_id)},"reason":{reason or "null"},"report":{body}}}'


def every_judgement(store: Store) -> Generator[str, None, None]:
    """Judgements and withdrawals as JSON."""
    with store.reading() as session, closing(session.stream(_JUDGEMENTS)) as rows:
        for (body,) in rows:
            yield body

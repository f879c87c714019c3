"""The whole store as lines of JSON: the same documents give the same lines, in whatever order they came."""

import json
from collections.abc import Iterator

from graph.store import Store

_PARTS = (
    ("document", "SELECT head, text FROM documents ORDER BY public_id"),
    ("entity", "SELECT body, events FROM entities WHERE body <> '' ORDER BY public_id"),
    ("report", "SELECT body, reason FROM reports ORDER BY public_id"),
    ("event", "SELECT body, NULL FROM events ORDER BY public_id"),
)


def dump(store: Store) -> Iterator[str]:
    """Lines `[kind, body, more]` of documents, entities, reports with their reasons, and events, each by public id."""
    with store.reading() as session:
        for kind, sql in _PARTS:
            for body, more in session.stream(sql):
                yield f'["{kind}",{body},{json.dumps(more, ensure_ascii=False)}]'

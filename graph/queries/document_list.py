"""Which documents: by source, days of publication, whom they mention, and words of what they report."""

import datetime as dt
import json
from dataclasses import asdict, dataclass
from typing import Any

from graph.database import Row, Session
from graph.identity import ids_of_one
from graph.keys import day_key, row_key
from graph.queries.names import entities_named
from graph.queries.page import Page, check_limit, read_cursor, write_cursor
from graph.queries.words import full_text
from graph.store import Store

MANY = 2000
"""An entity that more documents mention is looked for in them, the newest first, rather than all of them sorted."""

_EVERY_DAY = 10**9
_MENTIONED = "SELECT count(*) FROM (SELECT 1 FROM document_entities WHERE entity IN ({entities}) LIMIT :most)"
_PAGE = """
SELECT d.head, d.published, d.id, {mentions} FROM {source}
WHERE d.published BETWEEN :earliest AND :latest AND (d.published, d.id) < (:day, :id) {conditions}
ORDER BY d.published DESC, d.id DESC LIMIT :limit
"""
_MENTIONS = """(
    SELECT json_group_array(json(json_extract(x.body, '$.mentions'))) FROM document_entities x
    WHERE x.document = d.id AND x.entity IN ({entities})
)"""
_MENTIONING = "(SELECT DISTINCT document AS id FROM document_entities WHERE entity IN ({entities}))"
_TELLING = """(
    SELECT DISTINCT r.document AS id FROM event_index i CROSS JOIN reports r
    WHERE i.event_index MATCH :words AND r.event = i.rowid
)"""


@dataclass(frozen=True, slots=True)
class DocumentFilter:
    """Conditions that all hold. `since` and `until` are days of publication; `entity` is the id or a name of someone
    mentioned; `q` words of the title or the evidence of an event that the document reports.
    """

    source: str | None = None
    since: dt.date | None = None
    until: dt.date | None = None
    entity: str | None = None
    q: str | None = None


ALL_DOCUMENTS = DocumentFilter()


def list_documents(
    store: Store, wanted: DocumentFilter = ALL_DOCUMENTS, limit: int = 50, cursor: str | None = None
) -> Page:
    """Document rows without text, the latest published first; with an entity, `mentions` of it by offsets.

    Raises BadCursor.
    """
    check_limit(limit)
    question = "documents:" + json.dumps(asdict(wanted), default=str)
    day, document = (_EVERY_DAY, 0) if cursor is None else read_cursor(store, question, cursor)
    asked = {**_asked(wanted), "day": day, "id": document, "limit": limit + 1}
    with store.reading() as session:
        entities = None if wanted.entity is None else _entities(session, wanted.entity)
        if entities == () or asked["words"] == "":
            return Page((), None)
        many = entities is not None and _many(session, entities)
        rows = session.rows(*statement(asked, entities, many))
    more = len(rows) > limit
    position = rows[limit - 1][1:3] if more else ()
    return Page(tuple(map(_served, rows[:limit])), write_cursor(store, question, position) if more else None)


def statement(asked: dict[str, Any], entities: tuple[int, ...] | None, many: bool) -> tuple[str, dict[str, Any]]:
    """The statement for rows (head, published, row id, mentions), and its parameters."""
    named = {f"entity{i}": key for i, key in enumerate(entities or ())}
    listed = ", ".join(f":{name}" for name in named)
    telling = asked["words"] is not None
    chosen = _TELLING if telling else _MENTIONING.format(entities=listed) if entities and not many else None
    conditions = "" if chosen is None else " AND d.id = m.id"
    if entities and (telling or many):
        conditions += f" AND EXISTS ({_MENTIONING[1:-1].format(entities=listed)} AND document = d.id)"
    if asked["source"] is not None:
        conditions += " AND d.source = :source"
    sql = _PAGE.format(
        source="documents d" if chosen is None else f"{chosen} m CROSS JOIN documents d",
        mentions=_MENTIONS.format(entities=listed) if entities else "NULL",
        conditions=conditions,
    )
    return sql, {**asked, **named}


def _asked(wanted: DocumentFilter) -> dict[str, Any]:
    earliest = 0 if wanted.since is None and wanted.until is None else max(1, day_key(wanted.since))
    return {
        "earliest": earliest,
        "latest": _EVERY_DAY if wanted.until is None else day_key(wanted.until),
        "source": wanted.source,
        "words": None if wanted.q is None else full_text(wanted.q),
    }


def _entities(session: Session, id_or_name: str) -> tuple[int, ...]:
    """Row ids of the entities meant, under all ids that documents have them by."""
    found: dict[int, None] = {}
    for key in entities_named(session, id_or_name):
        (public_id,) = session.row("SELECT public_id FROM entities WHERE id = :id", {"id": key}) or ("",)
        found |= {row_key(each): None for each in ids_of_one(session, public_id)}
    return tuple(found)


def _many(session: Session, entities: tuple[int, ...]) -> bool:
    named = {f"entity{i}": key for i, key in enumerate(entities)}
    sql = _MENTIONED.format(entities=", ".join(f":{name}" for name in named))
    (mentioned,) = session.row(sql, {**named, "most": MANY + 1}) or (0,)
    return bool(mentioned > MANY)


def _served(row: Row) -> str:
    head, _, _, told = row
    if told is None:
        return str(head)
    mentions = sorted((each for some in json.loads(told) for each in some), key=lambda each: each["start"])
    return f'{head[:-1]},"mentions":{json.dumps(mentions, ensure_ascii=False)}}}'

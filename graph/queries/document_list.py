"""Which documents: by source, days of publication, whom they mention, and words of title and text."""

import datetime as dt
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any, NamedTuple

from graph.database import Row, Session
from graph.identity import ids_of_one
from graph.keys import day_key, row_key
from graph.queries.highlights import passages
from graph.queries.names import entities_named
from graph.queries.page import Page, check_limit, read_cursor, write_cursor
from graph.queries.words import Sought, full_text, sought
from graph.store import Store

MANY = 2000
"""What more documents have, an entity or words, is looked for in them, the newest first, rather than all sorted."""

_EVERY_DAY = 10**9
_HAVING = "SELECT count(*) FROM document_index WHERE document_index MATCH :words"
_MENTIONED = "SELECT count(*) FROM (SELECT 1 FROM document_entities WHERE entity IN ({entities}) LIMIT :most)"
_PAGE = """
SELECT d.head, d.published, d.id, {mentions}, {text} FROM {source}
WHERE d.published BETWEEN :earliest AND :latest AND (d.published, d.id) < (:day, :id) {conditions}
ORDER BY d.published DESC, d.id DESC LIMIT :limit
"""
_MENTIONS = """(
    SELECT json_group_array(json(json_extract(x.body, '$.mentions'))) FROM document_entities x
    WHERE x.document = d.id AND x.entity IN ({entities})
)"""
_MENTIONING = "(SELECT DISTINCT document AS id FROM document_entities WHERE entity IN ({entities}))"
_SAYING = "(SELECT rowid AS id FROM document_index WHERE document_index MATCH :words)"


@dataclass(frozen=True, slots=True)
class DocumentFilter:
    """Conditions that all hold. `since` and `until` are days of publication; `entity` is the id or a name of someone
    mentioned; `q` words of the title or the text, as `graph.queries.words` reads them.
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
    """Document rows without text, the latest published first; with an entity, `mentions` of it by offsets, and with
    words the `passages` that have them (`graph.queries.highlights`).

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
        many = Many(
            entities is not None and _many(session, entities),
            wanted.q is not None and (session.row(_HAVING, asked) or (0,))[0] > MANY,
        )
        rows = session.rows(*statement(asked, entities, many))
    more = len(rows) > limit
    position = rows[limit - 1][1:3] if more else ()
    words = sought(wanted.q or "")
    return Page(
        tuple(_served(row, words) for row in rows[:limit]), write_cursor(store, question, position) if more else None
    )


class Many(NamedTuple):
    """Whether so many documents have what is asked for that their index does not drive."""

    entities: bool = False
    words: bool = False


def statement(asked: dict[str, Any], entities: tuple[int, ...] | None, many: Many) -> tuple[str, dict[str, Any]]:
    """The statement for rows (head, published, row id, mentions, text), and its parameters."""
    named = {f"entity{i}": key for i, key in enumerate(entities or ())}
    mentioning = _MENTIONING.format(entities=", ".join(f":{name}" for name in named))
    saying = asked["words"] is not None
    chosen = _SAYING if saying and not many.words else mentioning if entities and not many.entities else None
    conditions = "" if chosen is None else " AND d.id = m.id"
    if entities and chosen != mentioning:
        conditions += f" AND EXISTS ({mentioning[1:-1]} AND document = d.id)"
    if saying and chosen != _SAYING:
        # By its sign the planner is kept from walking the list, in which the order of the page is not.
        conditions += f" AND +d.id IN {_SAYING}"
    if asked["source"] is not None:
        conditions += " AND d.source = :source"
    sql = _PAGE.format(
        source="documents d" if chosen is None else f"{chosen} m CROSS JOIN documents d",
        mentions=_MENTIONS.format(entities=", ".join(f":{name}" for name in named)) if entities else "NULL",
        text="d.text" if saying else "NULL",
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


def _served(row: Row, words: Sequence[Sought]) -> str:
    head, _, _, told, text = row
    if told is not None:
        mentions = sorted((each for some in json.loads(told) for each in some), key=lambda each: each["start"])
        head = f'{head[:-1]},"mentions":{json.dumps(mentions, ensure_ascii=False)}}}'
    if text is not None:
        head = f'{head[:-1]},"passages":{json.dumps(passages(text, words), ensure_ascii=False)}}}'
    return str(head)

"""Rows of offices: which title a document published on a day gives an entity."""

from collections.abc import Iterable
from typing import Any

from graph.database import Session
from graph.keys import day_key, row_key
from graph.model import Document, Entity

_INSERT = """
INSERT INTO offices (entity, title, country, day, document) VALUES (:entity, :title, :country, :day, :document)
"""
_LATEST = """
SELECT title, day, country FROM offices WHERE entity = :entity ORDER BY day DESC, title, country LIMIT 1
"""


def insert_office(session: Session, entity: Entity, document: Document) -> None:
    """Note the office that the document gives the entity, if it gives one and its day is known."""
    row = office_row(entity, document)
    if row is not None:
        session.run(_INSERT, row)


def office_row(entity: Entity, document: Document) -> dict[str, Any] | None:
    """The row of the office that the document gives the entity; None where it gives none or its day is unknown."""
    if entity.title is None or document.published is None:
        return None
    return {
        "entity": row_key(entity.id),
        "title": entity.title,
        "country": entity.country or "",
        "day": day_key(document.published),
        "document": row_key(document.id),
    }


def delete_offices(session: Session, document_id: str) -> None:
    """Forget the offices that a document gives."""
    session.run("DELETE FROM offices WHERE document = :document", {"document": row_key(document_id)})


def latest_title(session: Session, entities: Iterable[int]) -> str | None:
    """The title that the latest document gives an entity; it has several row ids where several were merged."""
    rows = [row for entity in entities if (row := session.row(_LATEST, {"entity": entity})) is not None]
    return min(rows, key=lambda row: (-row[1], *row[:1], row[2]))[0] if rows else None

"""Rows of documents."""

import hashlib
import json
from typing import Any

from graph.copies import Origin, sketch
from graph.database import Session
from graph.errors import Conflict
from graph.keys import day_key, row_key
from graph.model import Document

_INSERT = """
INSERT INTO documents (id, public_id, published, source, content_hash, sketch, head, text, reader)
VALUES (:id, :public_id, :published, :source, :content_hash, :sketch, :head, :text, :reader)
"""
_INDEX = "INSERT INTO document_index (rowid, title, text) SELECT id, title, text FROM document_words WHERE id = :id"
_TAKE_FROM_INDEX = """
INSERT INTO document_index (document_index, rowid, title, text)
SELECT 'delete', id, title, text FROM document_words WHERE id = :id
"""
"""The index has no texts of its own: it has to be told what it is to forget, while the document is still there."""


def insert_document(session: Session, document: Document, reader: str) -> bool:
    """Store a document that a version of the reader has read; False if it is there already.

    Raises Conflict if its id stands for another content.
    """
    row = document_row(document, reader)
    known = session.row("SELECT public_id, content_hash FROM documents WHERE id = :id", {"id": row["id"]})
    if known is not None:
        if known != (document.id, row["content_hash"]):
            raise Conflict(f"document {document.id} is known with another content")
        return False
    session.run(_INSERT, row)
    session.run(_INDEX, {"id": row["id"]})
    return True


def is_read_anew(session: Session, document: Document) -> bool:
    """Whether the store has the document as it was handed in, but another day of publication was found in it."""
    sql = "SELECT head, text FROM documents WHERE id = :id AND content_hash <> :hash"
    row = session.row(sql, {"id": row_key(document.id), "hash": _content_hash(document)})
    if row is None:
        return False
    known = Document.model_validate({**json.loads(row[0]), "text": row[1]})
    found = "supplied" not in (known.published_basis, document.published_basis)
    return found and known.id == document.id and _handed_in(known) == _handed_in(document)


def document_row(document: Document, reader: str) -> dict[str, Any]:
    """The row of a document."""
    return {
        "id": row_key(document.id),
        "public_id": document.id,
        "published": day_key(document.published),
        "source": document.source,
        "content_hash": _content_hash(document),
        "sketch": sketch(document.text),
        "head": document.model_dump_json(exclude={"text"}),
        "text": document.text,
        "reader": reader,
    }


def delete_document(session: Session, document_id: str) -> bool:
    """Remove a document of which nothing depends any more; False if there is none."""
    row = {"id": row_key(document_id)}
    session.run(_TAKE_FROM_INDEX, row)
    return session.run("DELETE FROM documents WHERE id = :id", row) == 1


def origins(session: Session, document_ids: set[str]) -> list[Origin]:
    """Where the documents come from."""
    found = []
    for document_id in sorted(document_ids):
        row = session.row("SELECT source, sketch FROM documents WHERE id = :id", {"id": row_key(document_id)})
        if row is not None:
            found.append(Origin(document_id, *row))
    return found


def _content_hash(document: Document) -> str:
    """Of what was handed in, and the day; how that was found and what was noticed may change with the reader."""
    given = (*_handed_in(document), day_key(document.published))
    return hashlib.sha256(json.dumps(given).encode()).hexdigest()


def _handed_in(document: Document) -> tuple[str | None, ...]:
    return (document.text, document.title, document.url, document.source, document.language)

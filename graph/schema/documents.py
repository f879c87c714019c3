"""What was read: the store's own state, documents, and the entities that they mention."""

from sqlalchemy import Column, Index, PrimaryKeyConstraint, Table, Text

from graph.schema.columns import key, metadata, number, row_id, words

state = Table(
    "state",
    metadata,
    row_id(),
    number("revision"),
    number("longest_span"),
    words("cursor_secret"),
)
"""One row, id 1. `longest_span`: days of the longest interval of any event so far."""

documents = Table(
    "documents",
    metadata,
    row_id(),
    words("public_id"),
    number("published"),
    Column("source", Text),
    words("content_hash"),
    words("sketch"),
    words("head"),
    words("text"),
    Column("reader", Text, nullable=False, server_default=""),
    Index("documents_by_reader", "reader", "id"),
    Index("documents_by_day", "published", "id"),
    Index("documents_by_source", "source", "published", "id"),
)
"""`head` is the Document as JSON without its text; `sketch` recognises copies of one text (see `graph.copies`).

`reader` is the version of the reader that read it.
"""

entities = Table(
    "entities",
    metadata,
    row_id(),
    words("public_id"),
    words("name"),
    words("kind"),
    Column("country", Text),
    number("events"),
    words("body"),
    Index("entities_by_events", "events", "id"),
)

entity_values = Table(
    "entity_values",
    metadata,
    key("entity"),
    words("field"),
    words("value"),
    number("documents"),
    PrimaryKeyConstraint("entity", "field", "value"),
    sqlite_with_rowid=False,
)
"""How many documents give an entity this value of an attribute; the entity's row is chosen from these."""

document_entities = Table(
    "document_entities",
    metadata,
    key("document", "documents.id"),
    key("entity", "entities.id"),
    words("body"),
    PrimaryKeyConstraint("document", "entity"),
    Index("document_entities_by_entity", "entity", "document"),
)
"""An entity as one document has it, with its mentions."""

aliases = Table(
    "aliases",
    metadata,
    row_id(),
    key("entity", "entities.id"),
    words("alias"),
    words("folded"),
    Index("aliases_by_name", "folded", "entity"),
    Index("aliases_by_entity", "entity"),
)

offices = Table(
    "offices",
    metadata,
    key("entity", "entities.id"),
    words("title"),
    words("country"),
    number("day"),
    key("document", "documents.id"),
    PrimaryKeyConstraint("entity", "title", "country", "day", "document"),
    Index("offices_by_day", "entity", "day"),
    Index("offices_by_document", "document"),
    sqlite_with_rowid=False,
)
"""The office a document published on a day gives an entity; tenures are read from it."""

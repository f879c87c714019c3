"""Titles and texts of documents can be searched; and where each word of events stands, so that the best come first."""

from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

_STATEMENTS = (
    "CREATE VIRTUAL TABLE event_words USING fts5vocab(event_index, instance)",
    "CREATE VIEW document_words AS SELECT id, json_extract(head, '$.title') AS title, text FROM documents",
    "CREATE VIRTUAL TABLE document_index USING fts5(title, text, content='document_words', content_rowid='id', "
    "columnsize=0, tokenize='unicode61 remove_diacritics 2')",
    "INSERT INTO document_index (document_index) VALUES ('rebuild')",
)
"""The index holds no texts of its own, but has them of the view."""


def upgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        for statement in _STATEMENTS:
            op.execute(statement)

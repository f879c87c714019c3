"""The first schema: documents, entities, reports, events and the tables that questions are answered from."""

import secrets

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def key() -> sa.types.TypeEngine[int]:
    return sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "documents",
        sa.Column("id", key(), autoincrement=False, nullable=False),
        sa.Column("public_id", sa.Text(), nullable=False),
        sa.Column("published", sa.Integer(), nullable=False),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("content_hash", sa.Text(), nullable=False),
        sa.Column("sketch", sa.Text(), nullable=False),
        sa.Column("head", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("documents_by_day", "documents", ["published", "id"], unique=False)
    op.create_index("documents_by_source", "documents", ["source", "published", "id"], unique=False)
    op.create_table(
        "entities",
        sa.Column("id", key(), autoincrement=False, nullable=False),
        sa.Column("public_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("country", sa.Text(), nullable=True),
        sa.Column("events", sa.Integer(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("entities_by_events", "entities", ["events", "id"], unique=False)
    op.create_table(
        "entity_values",
        sa.Column("entity", key(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("documents", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("entity", "field", "value"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "events",
        sa.Column("id", key(), autoincrement=False, nullable=False),
        sa.Column("public_id", sa.Text(), nullable=False),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("confidence", sa.Float(), nullable=False),
        sa.Column("sources", sa.Integer(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("events_by_day", "events", ["day", "id", "last"], unique=False)
    op.create_table(
        "retired",
        sa.Column("id", key(), autoincrement=False, nullable=False),
        sa.Column("public_id", sa.Text(), nullable=False),
        sa.Column("successor", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "state",
        sa.Column("id", key(), autoincrement=False, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("longest_span", sa.Integer(), nullable=False),
        sa.Column("cursor_secret", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "terms",
        sa.Column("id", key(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("events", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "aliases",
        sa.Column("id", key(), autoincrement=False, nullable=False),
        sa.Column("entity", key(), nullable=False),
        sa.Column("alias", sa.Text(), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["entity"],
            ["entities.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("aliases_by_entity", "aliases", ["entity"], unique=False)
    op.create_index("aliases_by_name", "aliases", ["folded", "entity"], unique=False)
    op.create_table(
        "document_entities",
        sa.Column("document", key(), nullable=False),
        sa.Column("entity", key(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["document"],
            ["documents.id"],
        ),
        sa.ForeignKeyConstraint(
            ["entity"],
            ["entities.id"],
        ),
        sa.PrimaryKeyConstraint("document", "entity"),
    )
    op.create_index("document_entities_by_entity", "document_entities", ["entity", "document"], unique=False)
    op.create_table(
        "facet",
        sa.Column("term", key(), nullable=False),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("event", key(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["event"],
            ["events.id"],
        ),
        sa.ForeignKeyConstraint(
            ["term"],
            ["terms.id"],
        ),
        sa.PrimaryKeyConstraint("term", "day", "event"),
        sqlite_with_rowid=False,
    )
    op.create_index("facet_by_event", "facet", ["event"], unique=False)
    op.create_table(
        "offices",
        sa.Column("entity", key(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("document", key(), nullable=False),
        sa.ForeignKeyConstraint(
            ["document"],
            ["documents.id"],
        ),
        sa.ForeignKeyConstraint(
            ["entity"],
            ["entities.id"],
        ),
        sa.PrimaryKeyConstraint("entity", "title", "country", "day", "document"),
        sqlite_with_rowid=False,
    )
    op.create_index("offices_by_day", "offices", ["entity", "day"], unique=False)
    op.create_index("offices_by_document", "offices", ["document"], unique=False)
    op.create_table(
        "pair",
        sa.Column("a", key(), nullable=False),
        sa.Column("b", key(), nullable=False),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("event", key(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.Column("held", sa.Integer(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["a"],
            ["entities.id"],
        ),
        sa.ForeignKeyConstraint(
            ["b"],
            ["entities.id"],
        ),
        sa.ForeignKeyConstraint(
            ["event"],
            ["events.id"],
        ),
        sa.PrimaryKeyConstraint("a", "b", "day", "event"),
        sqlite_with_rowid=False,
    )
    op.create_index("pair_by_event", "pair", ["event"], unique=False)
    op.create_index("pair_by_second", "pair", ["b", "a", "day", "held", "last"], unique=False)
    op.create_table(
        "reports",
        sa.Column("id", key(), autoincrement=False, nullable=False),
        sa.Column("public_id", sa.Text(), nullable=False),
        sa.Column("document", key(), nullable=False),
        sa.Column("event", key(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["document"],
            ["documents.id"],
        ),
        sa.ForeignKeyConstraint(
            ["event"],
            ["events.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("reports_by_document", "reports", ["document"], unique=False)
    op.create_index("reports_by_event", "reports", ["event"], unique=False)
    op.create_table(
        "timeline",
        sa.Column("entity", key(), nullable=False),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("event", key(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.Column("held", sa.Integer(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["entity"],
            ["entities.id"],
        ),
        sa.ForeignKeyConstraint(
            ["event"],
            ["events.id"],
        ),
        sa.PrimaryKeyConstraint("entity", "day", "event"),
        sqlite_with_rowid=False,
    )
    op.create_index("timeline_by_event", "timeline", ["event"], unique=False)
    op.create_table(
        "report_actors",
        sa.Column("entity", key(), nullable=False),
        sa.Column("first", sa.Integer(), nullable=False),
        sa.Column("report", key(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.Column("loose", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["report"],
            ["reports.id"],
        ),
        sa.PrimaryKeyConstraint("entity", "first", "report"),
        sqlite_with_rowid=False,
    )
    op.create_index("report_actors_by_report", "report_actors", ["report"], unique=False)
    op.create_table(
        "report_sets",
        sa.Column("actors", key(), nullable=False),
        sa.Column("first", sa.Integer(), nullable=False),
        sa.Column("report", key(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["report"],
            ["reports.id"],
        ),
        sa.PrimaryKeyConstraint("actors", "first", "report"),
        sqlite_with_rowid=False,
    )
    op.create_index("report_sets_by_report", "report_sets", ["report"], unique=False)

    op.get_bind().execute(
        sa.text("INSERT INTO state (id, revision, longest_span, cursor_secret) VALUES (1, 0, 0, :secret)"),
        {"secret": secrets.token_hex(32)},
    )
    if op.get_bind().dialect.name == "sqlite":
        op.execute("CREATE VIRTUAL TABLE alias_index USING fts5(folded, tokenize='trigram', detail=none, columnsize=0)")
        op.execute("CREATE VIRTUAL TABLE alias_trigrams USING fts5vocab(alias_index, row)")
        op.execute(
            "CREATE VIRTUAL TABLE event_index USING fts5(title, evidence, tokenize='unicode61 remove_diacritics 2')"
        )

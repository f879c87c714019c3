"""Keys for the server, and feeds; the log of judgements names the key and hashes each entry with the one before."""

import hashlib
import json

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_NO_UPDATE = (
    "CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit "
    "BEGIN SELECT RAISE(ABORT, 'audit is only ever added to'); END"
)
_ENTRIES = """
SELECT a.id, a.revision, j.body, a.events FROM audit a JOIN judgements j ON j.id = a.judgement ORDER BY a.id
"""


def key() -> sa.types.TypeEngine[int]:
    return sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "access_keys",
        sa.Column("id", key(), autoincrement=False, nullable=False),
        sa.Column("public_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("scopes", sa.Text(), nullable=False),
        sa.Column("created", sa.Text(), nullable=False),
        sa.Column("last_used", sa.Integer(), nullable=False),
        sa.Column("revoked", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "feeds",
        sa.Column("id", key(), autoincrement=False, nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("added", sa.Text(), nullable=False),
        sa.Column("etag", sa.Text(), nullable=True),
        sa.Column("modified", sa.Text(), nullable=True),
        sa.Column("pulled", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    for name in ("actor", "chain"):
        op.add_column("audit", sa.Column(name, sa.Text(), nullable=False, server_default=""))
    on_sqlite = op.get_bind().dialect.name == "sqlite"
    if on_sqlite:
        op.execute("DROP TRIGGER audit_no_update")
    _chain_entries()
    if on_sqlite:
        op.execute(_NO_UPDATE)


def _chain_entries() -> None:
    """The hashes that the entries would bear if they had been written today."""
    connection, chain = op.get_bind(), ""
    for number, revision_then, body, events in connection.execute(sa.text(_ENTRIES)).all():
        said = json.dumps([chain, number, revision_then, body, events, ""])
        chain = hashlib.sha256(said.encode()).hexdigest()
        update = sa.text("UPDATE audit SET chain = :chain WHERE id = :id")
        connection.execute(update, {"chain": chain, "id": number})

"""Webhooks, their outbox, and who sends."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def key() -> sa.types.TypeEngine[int]:
    return sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def texts(*names: str, nullable: bool = False) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text(), nullable=nullable) for name in names]


def upgrade() -> None:
    op.create_table(
        "webhooks",
        sa.Column("id", key(), autoincrement=False, nullable=False),
        *texts("public_id", "url", "wanted", "secret", "created"),
        sa.Column("position", sa.Integer(), nullable=False),
        *texts("disabled", nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "webhook_messages",
        sa.Column("id", key(), autoincrement=False, nullable=False),
        *texts("public_id"),
        sa.Column("webhook", key(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        *texts("type", "payload"),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("due", sa.Float(), nullable=True),
        sa.Column("status", sa.Integer(), nullable=True),
        *texts("error", "attempted", nullable=True),
        sa.ForeignKeyConstraint(["webhook"], ["webhooks.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("webhook_messages_in_order", "webhook_messages", ["webhook", "revision", "id"], unique=False)
    op.create_table(
        "leases",
        *texts("name", "holder"),
        sa.Column("until", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )

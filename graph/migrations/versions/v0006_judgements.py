"""Judgements with what they point at and what they did; events stored before get an empty list of them."""

import json

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_CHUNK = 1000
_APPEND_ONLY = ("judgements", "audit")


def key() -> sa.types.TypeEngine[int]:
    return sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "judgements",
        sa.Column("id", key(), autoincrement=False, nullable=False),
        sa.Column("public_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("time", sa.Text(), nullable=False),
        sa.Column("withdraws", key(), nullable=True),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("judgements_by_withdrawn", "judgements", ["withdraws"], unique=False)
    op.create_table(
        "judgement_subjects",
        sa.Column("judgement", key(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("document", key(), nullable=False),
        sa.Column("report", key(), nullable=True),
        sa.ForeignKeyConstraint(["judgement"], ["judgements.id"]),
        sa.PrimaryKeyConstraint("judgement", "position", "rank"),
        sqlite_with_rowid=False,
    )
    op.create_index("judgement_subjects_by_document", "judgement_subjects", ["document"], unique=False)
    op.create_index("judgement_subjects_by_report", "judgement_subjects", ["report"], unique=False)
    op.create_table(
        "merged_entities",
        sa.Column("id", key(), autoincrement=False, nullable=False),
        sa.Column("public_id", sa.Text(), nullable=False),
        sa.Column("canonical", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("merged_entities_by_canonical", "merged_entities", ["canonical"], unique=False)
    op.create_table(
        "audit",
        sa.Column("id", key(), autoincrement=False, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("judgement", key(), nullable=False),
        sa.Column("events", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["judgement"], ["judgements.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("audit_by_revision", "audit", ["revision", "id"], unique=False)
    op.create_index("audit_by_judgement", "audit", ["judgement"], unique=False)
    if op.get_bind().dialect.name == "sqlite":
        for table in _APPEND_ONLY:
            for change in ("UPDATE", "DELETE"):
                op.execute(
                    f"CREATE TRIGGER {table}_no_{change.lower()} BEFORE {change} ON {table} "
                    f"BEGIN SELECT RAISE(ABORT, '{table} is only ever added to'); END"
                )
    _complete_events()


def _complete_events() -> None:
    """Events get the new member in the place at which a write of today puts it."""
    events = sa.table("events", sa.column("id"), sa.column("body"))
    connection, last = op.get_bind(), None
    while True:
        page = sa.select(events.c.id, events.c.body).order_by(events.c.id).limit(_CHUNK)
        rows = connection.execute(page if last is None else page.where(events.c.id > last)).all()
        if not rows:
            return
        last = rows[-1].id
        update = sa.update(events).where(events.c.id == sa.bindparam("key")).values(body=sa.bindparam("completed"))
        connection.execute(update, [{"key": row.id, "completed": _completed(row.body)} for row in rows])


def _completed(body: str) -> str:
    told = json.loads(body)
    part_of = told.pop("part_of", None)
    return json.dumps(told | {"judgements": [], "part_of": part_of}, ensure_ascii=False, separators=(",", ":"))

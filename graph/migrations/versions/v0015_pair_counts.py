"""Pairs of many events are counted by year, property and others who took part."""

from collections.abc import Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op

from graph.rows.pair_counts import FILL, many_met

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def key(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False)


def upgrade() -> None:
    op.create_table(
        "pair_counts",
        key("a"),
        key("b"),
        sa.Column("kind", sa.Text(), nullable=False),
        key("key"),
        sa.Column("events", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("a", "b", "kind", "key"),
        sqlite_with_rowid=False,
    )
    for pair in many_met(_rows):
        op.get_bind().exec_driver_sql(FILL, pair)


def _rows(sql: str, parameters: Mapping[str, Any]) -> list[Sequence[int]]:
    return [tuple(row) for row in op.get_bind().exec_driver_sql(sql, dict(parameters))]

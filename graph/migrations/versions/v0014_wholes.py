"""What a meeting is part of is kept with it, and found by the type of what people take part in."""

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa
from alembic import op

from graph.database import Row
from graph.rows.wholes import PUT, all_wholes

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("events", sa.Column("part_of", sa.Text(), nullable=True))
    op.add_column("timeline", sa.Column("type", sa.Text(), nullable=False, server_default=""))
    op.execute("UPDATE timeline SET type = (SELECT type FROM events WHERE id = timeline.event)")
    stays = sa.text("type IN ('visit', 'gathering')")
    columns = ["entity", "day", "last"]
    op.create_index("timeline_stays", "timeline", columns, unique=False, sqlite_where=stays, postgresql_where=stays)
    for wholes in all_wholes(_rows):
        if wholes:
            op.get_bind().exec_driver_sql(PUT, wholes)


def _rows(sql: str, parameters: Mapping[str, Any]) -> list[Row]:
    return [tuple(row) for row in op.get_bind().exec_driver_sql(sql, dict(parameters))]

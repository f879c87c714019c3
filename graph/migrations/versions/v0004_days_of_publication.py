"""Events are given the days on which their first and their last report were published, to be asked for as of a day."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_UNKNOWN = 99_999_999
_FILL = f"""
UPDATE events SET
    known = (SELECT coalesce(min(CASE WHEN d.published > 0 THEN d.published END), {_UNKNOWN})
        FROM reports r JOIN documents d ON d.id = r.document WHERE r.event = events.id),
    settled = (SELECT CASE WHEN min(d.published) > 0 THEN max(d.published) ELSE {_UNKNOWN} END
        FROM reports r JOIN documents d ON d.id = r.document WHERE r.event = events.id)
"""


def upgrade() -> None:
    for name in ("known", "settled"):
        op.add_column("events", sa.Column(name, sa.Integer, nullable=False, server_default="0"))
    op.execute(_FILL)
    op.create_index("events_settled", "events", ["id", "settled"])
    between = sa.text("known < settled")
    op.create_index("events_in_between", "events", ["settled", "known"], sqlite_where=between, postgresql_where=between)

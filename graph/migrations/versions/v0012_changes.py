"""The log of changes. Of what was before, only judgements are known; who follows from there is told to read anew."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

_TEXTS = ("time", "created", "changed", "removed", "documents")
_JUDGED = """
INSERT INTO changes (revision, time, created, changed, removed, documents, judgement, everything)
SELECT a.revision, json_extract(j.body, '$.time'), '[]', a.events, '[]', '{}', j.public_id, 0
FROM audit a JOIN judgements j ON j.id = a.judgement
"""
_BEFORE = """
INSERT INTO changes (revision, time, created, changed, removed, documents, judgement, everything)
SELECT revision, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), '[]', '[]', '[]', '{}', NULL, 1 FROM state WHERE revision > 0
ON CONFLICT (revision) DO UPDATE SET everything = 1
"""


def upgrade() -> None:
    op.create_table(
        "changes",
        sa.Column("revision", sa.Integer(), autoincrement=False, nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in _TEXTS),
        sa.Column("judgement", sa.Text(), nullable=True),
        sa.Column("everything", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("revision"),
    )
    if op.get_bind().dialect.name == "sqlite":
        op.execute(_JUDGED)
        op.execute(_BEFORE)

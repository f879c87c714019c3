"""How many take part in events of more than two, so that crowds can be left out of networks."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0008"
branch_labels = None
depends_on = None

_FILL = """
INSERT INTO crowds (id, participants) SELECT event, count(*) FROM timeline GROUP BY event HAVING count(*) > 2
"""


def upgrade() -> None:
    op.create_table(
        "crowds",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("participants", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.execute(_FILL)

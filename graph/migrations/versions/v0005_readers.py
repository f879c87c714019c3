"""Documents say which version of the reader read them; of those kept before that is not known."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("documents", sa.Column("reader", sa.Text, nullable=False, server_default=""))
    op.create_index("documents_by_reader", "documents", ["reader", "id"])

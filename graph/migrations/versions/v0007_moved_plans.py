"""Reports that say that an encounter was moved are filed under a key of their own; events change as documents come."""

from graph.migrations.refiling import refile
from graph.moved_days import STEMS

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    refile(list(STEMS))

"""Plans for a long time are filed under a key of their own; events change as documents come."""

from graph.migrations.refiling import refile
from graph.possible_days import AHEAD
from graph.vague_plans import awaited_days

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    refile([f'"status":"{status}"' for status in AHEAD], lambda report: awaited_days(report) is not None)

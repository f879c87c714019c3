"""Whom no table has is looked for by the words of the name too; events change as documents come."""

from graph.migrations.refiling import refile
from graph.same_names import handles

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    refile(
        ['"entity_id":"p-'],
        lambda report: any(len(handles(actor)) > 1 for actor in report.participants),
        by_actor=True,
    )

"""Reports that say that an encounter was moved are filed under a key of their own; events change as documents come."""

import sqlalchemy as sa
from alembic import op

from graph.model import Report
from graph.moved_days import STEMS
from graph.rows.reports import search_rows

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_CHUNK = 1000
_SETS = sa.table("report_sets", *(sa.column(name) for name in ("actors", "first", "report", "last")))
_REPORTS = sa.table("reports", sa.column("id"), sa.column("body", sa.Text))
_MERGED = sa.table("merged_entities", sa.column("public_id", sa.Text), sa.column("canonical", sa.Text))


def upgrade() -> None:
    leads: dict[str, str] = {row.public_id: row.canonical for row in op.get_bind().execute(sa.select(_MERGED))}
    likely = sa.or_(*(_REPORTS.c.body.like(f"%{stem}%") for stem in STEMS))
    asked = sa.select(_REPORTS.c.id, _REPORTS.c.body).where(likely).order_by(_REPORTS.c.id).limit(_CHUNK)
    last = None
    while rows := op.get_bind().execute(asked if last is None else asked.where(_REPORTS.c.id > last)).all():
        last = rows[-1].id
        filed = [row for _, body in rows for row in search_rows(_led(Report.model_validate_json(body), leads))[0]]
        op.get_bind().execute(sa.delete(_SETS).where(_SETS.c.report.in_([row.id for row in rows])))
        if filed:
            op.get_bind().execute(sa.insert(_SETS), filed)


def _led(report: Report, leads: dict[str, str]) -> Report:
    """The report with all who take part under the id by which they go, as it is filed."""
    actors = tuple(
        actor.model_copy(update={"entity_id": leads.get(actor.entity_id, actor.entity_id)})
        for actor in report.participants
    )
    return report.model_copy(update={"participants": actors})

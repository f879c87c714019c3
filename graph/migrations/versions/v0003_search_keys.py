"""Reports are filed under their sides, their forum and their unsure days too, and events say what they are part of.

What a migration before this one filed is filed anew, by the keys of today; events change as documents are added.
"""

import json

import sqlalchemy as sa
from alembic import op

from graph.model import Report
from graph.rows.reports import search_rows

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_CHUNK = 1000
_SETS = sa.table("report_sets", *(sa.column(name) for name in ("actors", "first", "report", "last")))


def upgrade() -> None:
    op.drop_column("report_actors", "loose")
    op.get_bind().execute(sa.delete(_SETS))
    _file_reports()
    _complete_events()


def _file_reports() -> None:
    documents = sa.table("documents", sa.column("id"), sa.column("head"))
    reports = sa.table("reports", sa.column("id"), sa.column("document"), sa.column("body"))
    asked = sa.select(reports.c.id, reports.c.body, documents.c.head).join(
        documents, documents.c.id == reports.c.document
    )
    last = None
    while True:
        page = asked.order_by(reports.c.id).limit(_CHUNK)
        rows = op.get_bind().execute(page if last is None else page.where(reports.c.id > last)).all()
        if not rows:
            return
        last = rows[-1].id
        bodies = {row.id: _completed(row.body, row.head) for row in rows}
        update = sa.update(reports).where(reports.c.id == sa.bindparam("key")).values(body=sa.bindparam("completed"))
        op.get_bind().execute(update, [{"key": key, "completed": body} for key, body in bodies.items()])
        filed = [row for body in bodies.values() for row in search_rows(Report.model_validate_json(body))[0]]
        if filed:
            op.get_bind().execute(sa.insert(_SETS), filed)


def _complete_events() -> None:
    events = sa.table("events", sa.column("id"), sa.column("body", sa.Text))
    whole = sa.func.length(events.c.body)
    longer = sa.func.substr(events.c.body, 1, whole - 1) + ',"part_of":null}'
    op.get_bind().execute(sa.update(events).values(body=longer))


def _completed(body: str, head: str) -> str:
    """The report with the basis of its document's day, in the place at which a write of today puts it."""
    told = json.loads(body) | {"reported_basis": json.loads(head)["published_basis"]}
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))

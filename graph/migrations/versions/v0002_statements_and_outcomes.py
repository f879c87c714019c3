"""Reports and events stored before there were statements and outcomes get empty ones, so that all have one shape."""

import json

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_AFTER = "warnings"
_ADDED = ("statements", "outcomes")
_CHUNK = 1000


def upgrade() -> None:
    for name in ("reports", "events"):
        _complete(sa.table(name, sa.column("id"), sa.column("body")))


def _complete(table: sa.TableClause) -> None:
    connection = op.get_bind()
    last = None
    while True:
        page = sa.select(table.c.id, table.c.body).order_by(table.c.id).limit(_CHUNK)
        rows = connection.execute(page if last is None else page.where(table.c.id > last)).all()
        if not rows:
            return
        last = rows[-1].id
        changed = [{"key": row.id, "completed": _completed(row.body)} for row in rows]
        update = sa.update(table).where(table.c.id == sa.bindparam("key")).values(body=sa.bindparam("completed"))
        connection.execute(update, changed)


def _completed(body: str) -> str:
    """The same value with the new members, in the place at which a write of today puts them."""
    completed = {}
    for name, value in json.loads(body).items():
        completed[name] = value
        if name == _AFTER:
            completed |= {added: [] for added in _ADDED}
    return json.dumps(completed, ensure_ascii=False, separators=(",", ":"))

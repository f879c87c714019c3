"""Events are filed under pairs of countries by month, and under their subjects and their city, to be counted by."""

from collections import Counter
from typing import Any

import sqlalchemy as sa
from alembic import op

from graph.keys import day_key, row_key, term_key
from graph.model import Event
from graph.rows.event_rows import counted_terms, dyad_rows

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

_CHUNK = 1000
_WORDS = ("source", "target", "type", "status", "cameo", "plover", "mode")


def key(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False)


def upgrade() -> None:
    op.create_table(
        "dyad",
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("month", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in _WORDS[2:]),
        key("event"),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["event"], ["events.id"]),
        sa.PrimaryKeyConstraint("source", "target", "month", "type", "status", "cameo", "plover", "mode", "event"),
        sqlite_with_rowid=False,
    )
    _file_events()
    op.create_index("dyad_by_event", "dyad", ["event"], unique=False)


def _file_events() -> None:
    """Rows are set down as they come, and then filed in the order of their keys, so that each page is written once."""
    connection, last = op.get_bind(), None
    events = sa.table("events", sa.column("id"), sa.column("body"))
    numbers = ("month", "event", "day", "last")
    dyad = _set_down("dyad", [*(sa.Column(name, sa.Text) for name in _WORDS), *map(key, numbers)])
    facet = _set_down("facet", [key(name) for name in ("term", "day", "event", "last")])
    counted: Counter[tuple[str, str]] = Counter()
    while True:
        page = sa.select(events.c.id, events.c.body).order_by(events.c.id).limit(_CHUNK)
        rows = connection.execute(page if last is None else page.where(events.c.id > last)).all()
        if not rows:
            break
        last = rows[-1].id
        told = [Event.model_validate_json(row.body) for row in rows]
        for table, filed in (
            (dyad, [row for event in told for row in dyad_rows(event)]),
            (facet, [row for event in told for row in _facet_rows(event)]),
        ):
            if filed:
                connection.execute(sa.insert(table), filed)
        counted.update(term for event in told for term in set(counted_terms(event)))
    for table, order in ((dyad, (*_WORDS[:2], "month", *_WORDS[2:], "event")), (facet, ("term", "day", "event"))):
        _file(table, order)
    terms = sa.table("terms", *(sa.column(name) for name in ("id", "kind", "value", "events")))
    if counted:
        connection.execute(
            sa.insert(terms),
            [
                {"id": term_key(kind, value), "kind": kind, "value": value, "events": number}
                for (kind, value), number in sorted(counted.items())
            ],
        )


def _set_down(name: str, columns: list[sa.Column[Any]]) -> sa.Table:
    """A temporary table for rows of the table of this name."""
    table = sa.Table(f"filed_{name}", sa.MetaData(), *columns, prefixes=["TEMPORARY"])
    table.create(op.get_bind())
    return table


def _file(filed: sa.Table, order: tuple[str, ...]) -> None:
    names = [column.name for column in filed.columns]
    table = sa.table(filed.name.removeprefix("filed_"), *map(sa.column, names))
    rows = sa.select(*filed.columns).order_by(*(filed.c[name] for name in order))
    op.get_bind().execute(sa.insert(table).from_select(names, rows))
    filed.drop(op.get_bind())


def _facet_rows(event: Event) -> list[dict[str, int]]:
    first, last = event.start or event.end, event.end or event.start
    filed = {"event": row_key(event.id), "day": day_key(first), "last": day_key(last)}
    return [{**filed, "term": term_key(kind, value)} for kind, value in sorted(set(counted_terms(event)))]

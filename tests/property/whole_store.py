"""All that a store answers from, to be compared whole."""

from collections.abc import Set

from graph.dump import dump
from graph.schema import metadata
from graph.store import Store

ARRIVAL = frozenset({"state", "retired", "audit", "changes"})
"""What tells how the store came to be as it is: clocks, revisions, names that events once had, the audit log."""


def everything(store: Store, *, but: Set[str] = ARRIVAL) -> dict[str, list[str]]:
    """The dump, and every row of every table but these."""
    tables = sorted({*metadata.tables, "event_index", "alias_index", "document_index"} - but)
    with store.reading() as session:
        rows = {table: sorted(map(repr, session.rows(f"SELECT * FROM {table}"))) for table in tables}
    return {**rows, "dump": list(dump(store))}

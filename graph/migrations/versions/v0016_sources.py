"""Events are filed under the sources of the documents that report them."""

import sqlalchemy as sa
from alembic import op

from graph.keys import fold, term_key

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

_SOURCES = "SELECT DISTINCT source FROM documents WHERE source IS NOT NULL"
_FILE = """
INSERT INTO facet (term, day, event, last)
SELECT DISTINCT :term, e.day, e.id, e.last FROM documents d JOIN reports r ON r.document = d.id
JOIN events e ON e.id = r.event WHERE d.source = :source
ON CONFLICT (term, day, event) DO NOTHING
"""
_COUNT = """
INSERT INTO terms (id, kind, value, events)
SELECT :term, 'source', :value, count(*) FROM facet WHERE term = :term HAVING count(*) > 0
"""


def upgrade() -> None:
    connection = op.get_bind()
    spelled: dict[str, list[str]] = {}
    for (source,) in connection.execute(sa.text(_SOURCES)):
        spelled.setdefault(fold(source), []).append(source)
    for value, sources in sorted(spelled.items()):
        if not value:
            continue
        term = term_key("source", value)
        for source in sources:
            connection.execute(sa.text(_FILE), {"term": term, "source": source})
        connection.execute(sa.text(_COUNT), {"term": term, "value": value})

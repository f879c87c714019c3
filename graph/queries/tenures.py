"""The offices an entity is given, with the days of the first and the last document that does."""

import json

from graph.keys import iso_day, row_key
from graph.queries.names import check_entity
from graph.store import Store

_TENURES = """
SELECT title, country, min(day), max(day), count(*) FROM offices
WHERE entity = :entity OR entity IN (SELECT id FROM merged_entities WHERE canonical = :public_id)
GROUP BY title, country ORDER BY min(day), title, country
"""


def tenures(store: Store, entity_id: str) -> tuple[str, ...]:
    """Rows `{"title", "country", "start", "end", "documents"}`, the earliest first. Raises NotFound, Merged."""
    with store.reading() as session:
        check_entity(session, entity_id)
        rows = session.rows(_TENURES, {"entity": row_key(entity_id), "public_id": entity_id})
    return tuple(
        json.dumps(
            {
                "title": title,
                "country": country or None,
                "start": iso_day(start),
                "end": iso_day(end),
                "documents": number,
            },
            ensure_ascii=False,
        )
        for title, country, start, end, number in rows
    )

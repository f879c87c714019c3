"""What is counted by its key, by the name that people know it by."""

import json
from collections.abc import Iterable
from typing import Any

from graph.database import Session
from graph.keys import fold
from graph.queries.as_of import View

ENTITIES = """
SELECT e.id, e.public_id, e.name, e.kind, e.country FROM json_each(:ids) j CROSS JOIN entities e WHERE e.id = j.value
"""
TERMS = """
SELECT t.id, t.kind, t.value, (
    SELECT json_object('topics', json_extract(e.body, '$.topics'), 'place', json_extract(e.body, '$.place'))
    FROM facet f CROSS JOIN events e WHERE f.term = t.id AND e.id = f.event LIMIT 1
) FROM json_each(:terms) j CROSS JOIN terms t WHERE t.id = j.value
"""
"""Terms are filed folded; the first event that has one spells it out."""

SOURCES = """
SELECT t.id, t.value, (
    SELECT json_group_array(d.source) FROM (SELECT event FROM facet WHERE term = t.id LIMIT 1) met
    CROSS JOIN reports r CROSS JOIN documents d WHERE r.event = met.event AND d.id = r.document
) FROM json_each(:terms) j CROSS JOIN terms t WHERE t.id = j.value
"""
"""A source is spelled as a document does that reports the first of its events."""


def entity_briefs(session: Session, keys: Iterable[int]) -> dict[int, dict[str, Any]]:
    """Id, name, kind and country of the entities with these row ids."""
    rows = session.rows(ENTITIES, {"ids": json.dumps(list(keys))})
    return {key: dict(zip(("id", "name", "kind", "country"), brief, strict=True)) for key, *brief in rows}


def term_labels(view: View, terms: Iterable[int]) -> dict[int, dict[str, Any]]:
    """`{"id", "label"}` of a subject, `{"city", "country"}` of a city, `{"value"}` of any other property."""
    labels: dict[int, dict[str, Any]] = {}
    for key, kind, value, told in view.rows(TERMS, {"terms": json.dumps(list(terms))}):
        labels.setdefault(key, _label(kind, value, json.loads(told) if told else {}))
    return labels


def source_names(session: Session, terms: Iterable[int]) -> dict[int, dict[str, Any]]:
    """`{"value"}` of each source: its name as a document has it, of several spellings the first."""
    rows = session.rows(SOURCES, {"terms": json.dumps(list(terms))})
    return {
        key: {"value": min((name for name in json.loads(named) if name and fold(name) == value), default=value)}
        for key, value, named in rows
    }


def _label(kind: str, value: str, told: dict[str, Any]) -> dict[str, Any]:
    if kind == "subject":
        topics = told.get("topics") or ()
        topic: dict[str, Any] = next((each for each in topics if fold(each["id"] or each["label"]) == value), {})
        return {"id": topic.get("id"), "label": topic.get("label", value)}
    if kind == "city":
        place = told.get("place") or {}
        return {"city": place.get("city", value), "country": place.get("country")}
    return {"value": value.upper() if kind == "country" else value}

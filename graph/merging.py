"""What a judgement of entities does: who was two becomes one, or two again, in all that was said of them."""

from collections.abc import Iterable
from dataclasses import dataclass

from graph.corrections import named_in
from graph.database import Session
from graph.identity import entities_in, homes
from graph.judgement import Judgement
from graph.keys import row_key
from graph.model import Report
from graph.rows.entities import reserve_entity
from graph.rows.neighbourhoods import neighbourhood
from graph.rows.reports import file_anew, report_with_key, reports_of_document
from graph.rows.vague_plans import disturbed_plans

_HOLDING = """
SELECT j.body FROM judgements j WHERE j.about = :about AND j.kind IN ('same', 'not_same', 'correction')
    AND NOT EXISTS (SELECT 1 FROM judgements w WHERE w.withdraws = j.id)
"""
_LEADS = "INSERT INTO merged_entities (id, public_id, canonical) VALUES (:id, :public_id, :canonical)"
_DOCUMENTS = """
SELECT DISTINCT d.public_id FROM document_entities m CROSS JOIN documents d
WHERE m.entity = :entity AND d.id = m.document ORDER BY d.public_id
"""
_FOUND = "SELECT report FROM judgement_subjects WHERE judgement = :judgement AND report IS NOT NULL"


@dataclass(frozen=True, slots=True)
class Refiled:
    """Entities whose ids lead elsewhere now, with those they were or are one with, and the reports to resolve anew."""

    entities: set[str]
    reports: list[Report]


def refile_entities(session: Session) -> Refiled:
    """Bring the ids in line with the judgements of entities that hold."""
    before: dict[str, str] = dict(session.rows("SELECT public_id, canonical FROM merged_entities"))
    after = _homes(session)
    moved = {each for each in before.keys() | after.keys() if before.get(each) != after.get(each)}
    changed = moved | {home for each in moved for home in (before.get(each), after.get(each)) if home is not None}
    named = _reports_naming(session, changed)
    plans, _ = disturbed_plans(session, named)
    around = _keys(neighbourhood(session, [*named, *plans])) | _corrected(session, changed)
    session.run_many("DELETE FROM merged_entities WHERE id = :id", [{"id": row_key(each)} for each in sorted(moved)])
    leads = sorted(moved & after.keys())
    session.run_many(_LEADS, [{"id": row_key(each), "public_id": each, "canonical": after[each]} for each in leads])
    for entity_id in sorted(changed):
        reserve_entity(session, entity_id)
    for report in named:
        file_anew(session, report)
    plans, fields = disturbed_plans(session, named)
    around |= _keys(neighbourhood(session, plans, fields) if plans else ())
    return Refiled(changed, [found for key in sorted(around) if (found := report_with_key(session, key))])


def _keys(report_ids: Iterable[str]) -> set[int]:
    return {row_key(report_id) for report_id in report_ids}


def _homes(session: Session) -> dict[str, str]:
    pairs: dict[str, list[tuple[str, str]]] = {"same": [], "not_same": []}
    for judgement in _holding(session, "entity"):
        a, b = sorted(judgement.entities)
        pairs[judgement.kind].append((a, b))
    return homes(pairs["same"], pairs["not_same"])


def _holding(session: Session, about: str) -> list[Judgement]:
    return [Judgement.model_validate_json(body) for (body,) in session.rows(_HOLDING, {"about": about})]


def _reports_naming(session: Session, entity_ids: set[str]) -> list[Report]:
    """The reports in which one of the entities takes part or is the place, as they were read."""
    documents: set[str] = set()
    for entity_id in entity_ids:
        documents.update(public_id for (public_id,) in session.rows(_DOCUMENTS, {"entity": row_key(entity_id)}))
    told: Iterable[Report] = (each for document in sorted(documents) for each in reports_of_document(session, document))
    return [report for report in told if not entity_ids.isdisjoint(entities_in(report))]


def _corrected(session: Session, entity_ids: set[str]) -> set[int]:
    """Row ids of the reports of events that a correction gives one of the entities, takes one from, or places there."""
    found: set[int] = set()
    for judgement in _holding(session, "event"):
        if judgement.attribute is not None and named_in(judgement.attribute, judgement.value) in entity_ids:
            found.update(key for (key,) in session.rows(_FOUND, {"judgement": row_key(judgement.public_id)}))
    return found

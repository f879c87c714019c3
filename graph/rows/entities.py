"""Rows of entities: an entity is what the documents that mention it say of it, whatever their order.

Every value of an attribute is kept with the number of documents that give it, so that adding or retracting a document
touches only the entities it mentions, and never has to read the other documents again.
"""

from collections.abc import Iterable
from typing import Any

from graph.database import Session
from graph.errors import NotFound
from graph.identity import surviving_id
from graph.keys import row_key
from graph.model import Entity, Participant, Place, Reading
from graph.rows.chosen_entities import choose
from graph.rows.offices import delete_offices, insert_office

_COUNT = """
INSERT INTO entity_values (entity, field, value, documents) VALUES (:entity, :field, :value, 1)
ON CONFLICT (entity, field, value) DO UPDATE SET documents = entity_values.documents + 1
"""
_UNCOUNT = """
UPDATE entity_values SET documents = documents - 1 WHERE entity = :entity AND field = :field AND value = :value
"""
_INSERT = "INSERT INTO document_entities (document, entity, body) VALUES (:document, :entity, :body)"
_RESERVE = """
INSERT INTO entities (id, public_id, name, kind, country, events, body) VALUES (:id, :public_id, '', '', NULL, 0, '')
ON CONFLICT (id) DO NOTHING
"""


def insert_entities(session: Session, reading: Reading) -> set[str]:
    """Store what a reading says of its entities, and of those that its reports alone name; their ids.

    The entities themselves are brought up to date by `update_entities`.
    """
    document = row_key(reading.document.id)
    entities = entities_of(reading)
    for entity in entities:
        key = row_key(entity.id)
        session.run_many(_COUNT, value_rows(entity))
        session.run(_RESERVE, {"id": key, "public_id": entity.id})
        session.run(_INSERT, document_entity_row(document, entity))
        insert_office(session, entity, reading.document)
    return {entity.id for entity in entities}


def update_entities(session: Session, entity_ids: set[str]) -> None:
    """Choose the attributes of the entities anew from all that is said of them."""
    for entity_id in sorted(entity_ids):
        choose(session, entity_id)


def delete_entities(session: Session, document_id: str) -> None:
    """Take back what a document said of its entities; those that no other document mentions go."""
    document = {"document": row_key(document_id)}
    rows = session.rows("SELECT body FROM document_entities WHERE document = :document", document)
    session.run("DELETE FROM document_entities WHERE document = :document", document)
    delete_offices(session, document_id)
    for (body,) in rows:
        entity = Entity.model_validate_json(body)
        key = row_key(entity.id)
        session.run_many(_UNCOUNT, value_rows(entity))
        session.run("DELETE FROM entity_values WHERE entity = :entity AND documents = 0", {"entity": key})
        choose(session, entity.id)


def give_entity(session: Session, actor: Participant) -> None:
    """Let an entity be, as someone who judges says that it took part: one more who names it."""
    entity = _as_entity(actor)
    session.run_many(_COUNT, value_rows(entity))
    session.run(_RESERVE, {"id": row_key(entity.id), "public_id": entity.id})
    choose(session, entity.id)


def take_entity(session: Session, actor: Participant) -> None:
    """Undo `give_entity`; an entity that no one else names goes."""
    entity = _as_entity(actor)
    session.run_many(_UNCOUNT, value_rows(entity))
    session.run("DELETE FROM entity_values WHERE entity = :entity AND documents = 0", {"entity": row_key(entity.id)})
    choose(session, entity.id)


def _as_entity(actor: Participant) -> Entity:
    return Entity(id=actor.entity_id, name=actor.name, kind=actor.kind, country=actor.country, title=actor.title)


def _as_place(entity_id: str, place: Place) -> Entity:
    name = place.city or place.venue or place.country or entity_id
    return Entity(id=entity_id, name=name, kind="place", country=place.country)


def entities_of(reading: Reading) -> list[Entity]:
    """What a reading says of its entities, and of those that its reports alone name, by id."""
    known = {entity.id: entity for entity in reading.entities}
    for report in reading.reports:
        for actor in report.participants:
            if actor.entity_id not in known:
                known[actor.entity_id] = _as_entity(actor)
    for place in (report.place for report in reading.reports if report.place):
        if place.entity_id is not None and place.entity_id not in known:
            known[place.entity_id] = _as_place(place.entity_id, place)
    return [known[entity_id] for entity_id in sorted(known)]


def document_entity_row(document: int, entity: Entity) -> dict[str, Any]:
    """The row of an entity as the document with this row id has it."""
    return {"document": document, "entity": row_key(entity.id), "body": entity.model_dump_json()}


def value_rows(entity: Entity) -> list[dict[str, Any]]:
    """A row for each value that is given of an attribute."""
    key = row_key(entity.id)
    return [{"entity": key, "field": field, "value": value} for field, value in _values(entity)]


def _values(entity: Entity) -> Iterable[tuple[str, str]]:
    yield "kind", entity.kind
    yield "name", entity.name
    for alias in {entity.name, *entity.aliases}:
        yield "alias", alias
    single = {"country": entity.country, "title": entity.title, "qid": entity.qid, **entity.codes.model_dump()}
    yield from ((field, value) for field, value in single.items() if value is not None)


def check_entity(session: Session, entity_id: str) -> None:
    """Raises NotFound for what is not, and never was by merging, an entity of the store."""
    row = session.row("SELECT public_id FROM entities WHERE id = :id", {"id": row_key(entity_id)})
    if surviving_id(session, entity_id) == entity_id and (row is None or row[0] != entity_id):
        raise NotFound(entity_id)


def reserve_entity(session: Session, entity_id: str) -> None:
    """Let there be a row that others can refer to; `update_entities` fills or removes it."""
    session.run(_RESERVE, {"id": row_key(entity_id), "public_id": entity_id})

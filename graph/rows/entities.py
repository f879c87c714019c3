"""Rows of entities: an entity is what the documents that mention it say of it, whatever their order.

Every value of an attribute is kept with the number of documents that give it, so that adding or retracting a document
touches only the entities it mentions, and never has to read the other documents again.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

from graph.database import Session
from graph.errors import NotFound
from graph.identity import ids_of_one, surviving_id
from graph.keys import fold, row_key
from graph.model import Codes, Entity, Participant, Place, Reading
from graph.rows.offices import delete_offices, insert_office, latest_title

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
_UPSERT = """
INSERT INTO entities (id, public_id, name, kind, country, events, body)
VALUES (:id, :public_id, :name, :kind, :country, 0, :body)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind, country = excluded.country,
    body = excluded.body
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
        _choose(session, entity_id)


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
        _choose(session, entity.id)


def give_entity(session: Session, actor: Participant) -> None:
    """Let an entity be, as someone who judges says that it took part: one more who names it."""
    entity = _as_entity(actor)
    session.run_many(_COUNT, value_rows(entity))
    session.run(_RESERVE, {"id": row_key(entity.id), "public_id": entity.id})
    _choose(session, entity.id)


def take_entity(session: Session, actor: Participant) -> None:
    """Undo `give_entity`; an entity that no one else names goes."""
    entity = _as_entity(actor)
    session.run_many(_UNCOUNT, value_rows(entity))
    session.run("DELETE FROM entity_values WHERE entity = :entity AND documents = 0", {"entity": row_key(entity.id)})
    _choose(session, entity.id)


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


def _choose(session: Session, entity_id: str) -> None:
    """Write the entity's row from the values on record; where it goes by another id, that one's."""
    survivor = surviving_id(session, entity_id)
    if survivor != entity_id:
        _hide(session, row_key(entity_id))
    _write(session, survivor)


def _hide(session: Session, key: int) -> None:
    """An entity that goes by another id keeps, while documents mention it, an empty row."""
    _write_aliases(session, key, set())
    if session.row("SELECT 1 FROM entity_values WHERE entity = :entity", {"entity": key}) is None:
        session.run("DELETE FROM entities WHERE id = :id", {"id": key})
    else:
        session.run("UPDATE entities SET name = '', kind = '', country = NULL, body = '' WHERE id = :id", {"id": key})


def _write(session: Session, entity_id: str) -> None:
    """Choose among the values: the most frequent, of names the fullest among equals."""
    key, members = row_key(entity_id), ids_of_one(session, entity_id)
    counted: Counter[tuple[str, str]] = Counter()
    for member in members:
        for field, value, documents in session.rows(
            "SELECT field, value, documents FROM entity_values WHERE entity = :entity", {"entity": row_key(member)}
        ):
            counted[field, value] += documents
    found: dict[str, list[tuple[int, str]]] = {}
    for (field, value), documents in counted.items():
        found.setdefault(field, []).append((documents, value))
    if not found:
        _write_aliases(session, key, set())
        session.run("DELETE FROM entities WHERE id = :id", {"id": key})
        return
    aliases = {value for _, value in found.pop("alias")}
    best = {field: min(values, key=_preference(field))[1] for field, values in found.items()}
    entity = Entity.model_validate(
        {
            "id": entity_id,
            **{field: best.get(field) for field in ("name", "kind", "country", "qid")},
            "title": latest_title(session, list(map(row_key, members))) or best.get("title"),
            "codes": Codes(**{field: best.get(field) for field in Codes.model_fields}),
            "aliases": tuple(sorted(aliases - {best["name"]})),
        }
    )
    session.run(
        _UPSERT,
        {
            "id": key,
            "public_id": entity_id,
            "name": entity.name,
            "kind": entity.kind,
            "country": entity.country,
            "body": entity.model_dump_json(),
        },
    )
    codes = (entity.qid, entity.codes.iso2, entity.codes.iso3)
    _write_aliases(session, key, aliases.union(code for code in codes if code))


def _preference(field: str) -> Callable[[tuple[int, str]], tuple[int, int, int, str]]:
    def order(counted: tuple[int, str]) -> tuple[int, int, int, str]:
        documents, value = counted
        words = len(value.split()) if field == "name" else 0
        return (-words, -documents, -len(value), value)

    return order


def _write_aliases(session: Session, entity: int, aliases: set[str]) -> None:
    known = {
        alias: key
        for key, alias in session.rows("SELECT id, alias FROM aliases WHERE entity = :entity", {"entity": entity})
    }
    gone = [{"id": known[alias]} for alias in known.keys() - aliases]
    new = [
        {"id": row_key(f"{entity}:{alias}"), "entity": entity, "alias": alias, "folded": fold(alias)}
        for alias in sorted(aliases - known.keys())
    ]
    if gone:
        session.run_many("DELETE FROM aliases WHERE id = :id", gone)
        session.run_many("DELETE FROM alias_index WHERE rowid = :id", gone)
    if new:
        session.run_many("INSERT INTO aliases (id, entity, alias, folded) VALUES (:id, :entity, :alias, :folded)", new)
        session.run_many("INSERT INTO alias_index (rowid, folded) VALUES (:id, :folded)", new)

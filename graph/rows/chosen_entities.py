"""The row of an entity: chosen among all values that documents give, and its aliases for the search by name."""

from collections import Counter
from collections.abc import Callable, Iterable

from graph.database import Session
from graph.identity import ids_of_one, surviving_id
from graph.keys import fold, row_key
from graph.model import Codes, Entity
from graph.rows.offices import latest_title

_UPSERT = """
INSERT INTO entities (id, public_id, name, kind, country, events, body)
VALUES (:id, :public_id, :name, :kind, :country, 0, :body)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind, country = excluded.country,
    body = excluded.body
"""
_Counted = dict[str, list[tuple[int, str]]]


def choose(session: Session, entity_id: str) -> None:
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
    key, members = row_key(entity_id), ids_of_one(session, entity_id)
    found = _values(session, members)
    if not found:
        _write_aliases(session, key, set())
        session.run("DELETE FROM entities WHERE id = :id", {"id": key})
        return
    aliases = {value for _, value in found.pop("alias")}
    entity = _chosen(entity_id, found, aliases, latest_title(session, list(map(row_key, members))))
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


def _values(session: Session, members: Iterable[str]) -> _Counted:
    """The values of each attribute, with the number of documents that give them to one of the ids of an entity."""
    counted: Counter[tuple[str, str]] = Counter()
    for member in members:
        for field, value, documents in session.rows(
            "SELECT field, value, documents FROM entity_values WHERE entity = :entity", {"entity": row_key(member)}
        ):
            counted[field, value] += documents
    found: _Counted = {}
    for (field, value), documents in counted.items():
        found.setdefault(field, []).append((documents, value))
    return found


def _chosen(entity_id: str, found: _Counted, aliases: set[str], title: str | None) -> Entity:
    """Of the values the most frequent, of names the fullest among equals, of titles the latest."""
    best = {field: min(values, key=_preference(field))[1] for field, values in found.items()}
    return Entity.model_validate(
        {
            "id": entity_id,
            **{field: best.get(field) for field in ("name", "kind", "country", "qid")},
            "title": title or best.get("title"),
            "codes": Codes(**{field: best.get(field) for field in Codes.model_fields}),
            "aliases": tuple(sorted(aliases - {best["name"]})),
        }
    )


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

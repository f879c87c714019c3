"""FollowTheMoney JSON lines (such as the OpenSanctions PEP data) to records.

Schemata read: Person, Position, Occupancy, and Organization with its kinds. Names and meanings of the properties:
https://followthemoney.tech/explorer/ .
"""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from graph.model import EntityKind
from nlp.knowledge.imported.records import Actor, Held, Post, Record

_KINDS: dict[str, EntityKind] = {
    "Person": "person", "Organization": "organization", "PublicBody": "organization", "LegalEntity": "organization",
}  # fmt: skip
_QID = re.compile(r"Q[1-9]\d*")
_DAY = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")


class NotFollowTheMoney(ValueError):  # noqa: N818 - says what the line is
    """A line that is no FollowTheMoney entity."""


def entities(lines: Iterable[bytes]) -> Iterator[Record]:
    """The records of the lines; other schemata are passed over. Raises NotFollowTheMoney with the line's number."""
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            entity = json.loads(line)
            schema, properties = entity["schema"], entity["properties"]
            found = _record(str(entity["id"]), schema, properties)
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise NotFollowTheMoney(f"line {number} is no FollowTheMoney entity") from error
        if found is not None:
            yield found


def _record(key: str, schema: str, properties: dict[str, list[Any]]) -> Record | None:
    if schema in _KINDS:
        return _actor(key, _KINDS[schema], properties)
    if schema == "Position":
        return Post(key, _first(properties, "name"), _code(_first(properties, "country", "subnationalArea")))
    if schema == "Occupancy":
        start, end = (
            _day(_first(properties, *names)) for names in (("startDate", "periodStart"), ("endDate", "periodEnd"))
        )
        seen = "" if end else _day(_first(properties, "date", "modifiedAt", "retrievedAt"))
        return Held(_first(properties, "holder"), _first(properties, "post"), start, end, seen)
    return None


def _actor(key: str, kind: EntityKind, properties: dict[str, list[Any]]) -> Actor | None:
    names = [name for field in ("name", "alias", "weakAlias", "previousName") for name in _all(properties, field)]
    if not names:
        return None
    qid = next((found for found in (_first(properties, "wikidataId"), key) if _QID.fullmatch(found)), "")
    countries = [_code(c) for field in ("country", "nationality", "citizenship") for c in _all(properties, field)]
    return Actor(
        qid or key, names[0], kind, qid, tuple(dict.fromkeys(filter(None, countries))), tuple(dict.fromkeys(names[1:]))
    )


def _all(properties: dict[str, list[Any]], field: str) -> list[str]:
    return [value.strip() for value in properties.get(field, ()) if isinstance(value, str) and value.strip()]


def _first(properties: dict[str, list[Any]], *fields: str) -> str:
    return next((value for field in fields for value in _all(properties, field)), "")


def _code(country: str) -> str:
    """The ISO code of a FollowTheMoney country code ("ru", "eu", "gb-sct"); "" for what is no country."""
    code = country.upper()[:2]
    return code if len(country) in (2, 6) and code.isalpha() and code not in ("EU", "ZZ") else ""


def _day(written: str) -> str:
    found = _DAY.match(written)
    return found[0] if found else ""

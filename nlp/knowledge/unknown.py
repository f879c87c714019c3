"""Ids for whom no table knows: the same name and country give the same id in every document."""

import hashlib

from graph.model import EntityKind
from nlp.knowledge.names import fold, without_honorifics

_PREFIX: dict[EntityKind, str] = {"person": "p", "country": "c", "organization": "o", "place": "l"}


def unknown_id(kind: EntityKind, name: str, country: str | None) -> str:
    """The id of somebody or something that the knowledge base does not have.

    A person goes by given and family name: forms of address, generations and middle initials, which one text has and
    the next leaves out, do not count.
    """
    key = _without_middle_initials(name) if kind == "person" else fold(name)
    digest = hashlib.sha1(f"{key}|{country or ''}".encode(), usedforsecurity=False).hexdigest()
    return f"{_PREFIX[kind]}-{digest[:12]}"


def _without_middle_initials(name: str) -> str:
    words = without_honorifics(fold(name)).split()
    return " ".join(word for at, word in enumerate(words) if at in (0, len(words) - 1) or len(word) > 1)

"""Keys of those who use the server: what each allows, and how it is recognised.

Of a secret only its SHA-256 is kept. It is 256 random bits, which cannot be guessed from a fast hash as a password can.
"""

import datetime as dt
import hashlib
import hmac
import json
import re
import secrets
from collections.abc import Collection
from typing import Annotated, Any, Literal, get_args

from pydantic import StringConstraints

from graph.database import Session
from graph.errors import NotFound
from graph.keys import day_key, iso_day, row_key
from graph.model import Day, Frozen
from graph.store import Store

AccessScope = Literal["read", "ingest", "curate", "admin"]
SCOPES: tuple[AccessScope, ...] = get_args(AccessScope)
KeyName = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=100, pattern=r"^[^\x00-\x1f\x7f]+$")
]

_SECRET_BYTES = 32
_SECRET = re.compile(r"diplograph_([0-9a-f]{12})_[A-Za-z0-9_-]{43}\Z")
_COLUMNS = "SELECT public_id, name, scopes, created, last_used, revoked, digest FROM access_keys"
_INSERT = """
INSERT INTO access_keys (id, public_id, name, digest, scopes, created, last_used, revoked)
VALUES (:id, :public_id, :name, :digest, :scopes, :created, 0, NULL)
"""
_REVOKE = "UPDATE access_keys SET revoked = coalesce(revoked, :time) WHERE id = :id"
_USED = "UPDATE access_keys SET last_used = :day WHERE id = :id AND last_used < :day"


class AccessKey(Frozen):
    """A key without its secret. `admin` allows everything, the other scopes what they say and nothing else."""

    id: str
    name: KeyName
    scopes: tuple[AccessScope, ...]
    created: dt.datetime
    last_used: Day | None = None
    revoked: dt.datetime | None = None


def create_key(store: Store, name: str, scopes: Collection[AccessScope], time: dt.datetime) -> tuple[AccessKey, str]:
    """A new key and its secret, which is not kept. The secret names the key, so that it is found without a search."""
    number = secrets.token_hex(6)
    secret = f"diplograph_{number}_{secrets.token_urlsafe(_SECRET_BYTES)}"
    key = AccessKey(id=f"k-{number}", name=name, scopes=tuple(each for each in SCOPES if each in scopes), created=time)
    row = {"id": row_key(key.id), "public_id": key.id, "name": key.name, "digest": _digest(secret)}
    row |= {"scopes": json.dumps(key.scopes), "created": time.isoformat()}
    store.write(lambda session: session.run(_INSERT, row))
    return key, secret


def list_keys(store: Store) -> list[AccessKey]:
    """All keys, revoked ones too, the oldest first."""
    with store.reading() as session:
        return [_key(*row[:-1]) for row in session.rows(f"{_COLUMNS} ORDER BY created, id")]


def revoke_key(store: Store, key_id: str, time: dt.datetime) -> None:
    """Have a key allow nothing from now on. Raises NotFound."""

    def write(session: Session) -> int:
        return session.run(_REVOKE, {"id": row_key(key_id), "time": time.isoformat()})

    if store.write(write) == 0:
        raise NotFound(key_id)


def key_with(store: Store, secret: str) -> AccessKey | None:
    """The key that this is the secret of, if it is one and is not revoked."""
    named = _SECRET.match(secret)
    if named is None:
        return None
    with store.reading() as session:
        row = session.row(f"{_COLUMNS} WHERE id = :id", {"id": row_key(f"k-{named[1]}")})
    if row is None or not hmac.compare_digest(row[-1], _digest(secret)):
        return None
    key = _key(*row[:-1])
    return key if key.revoked is None else None


def key_named(store: Store, key_id: str) -> tuple[AccessKey, bytes] | None:
    """The key with this id and the SHA-256 of its secret, if there is one that is not revoked."""
    with store.reading() as session:
        row = session.row(f"{_COLUMNS} WHERE id = :id", {"id": row_key(key_id)})
    if row is None or row[0] != key_id:
        return None
    key = _key(*row[:-1])
    return (key, bytes.fromhex(row[-1])) if key.revoked is None else None


def any_key(store: Store) -> bool:
    """Whether a key was ever made, be it revoked since."""
    with store.reading() as session:
        return session.row("SELECT 1 FROM access_keys LIMIT 1") is not None


def mark_used(store: Store, key_id: str, day: dt.date) -> None:
    """Note that a key was used on a day."""
    store.write(lambda session: session.run(_USED, {"id": row_key(key_id), "day": day_key(day)}))


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


def _key(key_id: str, name: str, scopes: str, created: str, last_used: int, revoked: str | None) -> AccessKey:
    known: dict[str, Any] = {"scopes": json.loads(scopes), "last_used": iso_day(last_used)}
    return AccessKey.model_validate({"id": key_id, "name": name, "created": created, "revoked": revoked, **known})

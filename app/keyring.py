"""Who asks: the holder of a key of the store or of the settings, or somebody at an address."""

import datetime as dt
import hmac
import time
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from ipaddress import IPv6Address, ip_address

from app.problems import Problem
from app.settings import Settings, is_loopback
from graph.access_keys import SCOPES, AccessKey, AccessScope, any_key, key_named, key_with, mark_used
from graph.store import Store

_ALL = frozenset(SCOPES)
_LOOK_AGAIN_S = 1.0
_REALM = 'Bearer realm="diplograph"'


@dataclass(frozen=True, slots=True)
class Caller:
    """Whoever sent a request: `name` tells callers apart, `key_id` is that of their key, `scopes` what they may do."""

    name: str
    scopes: frozenset[AccessScope]
    key_id: str = ""
    open: bool = False
    """Whether the server has no key at all and takes everything."""

    def require(self, need: AccessScope) -> None:
        """Raises `Problem` 401 for a caller without a valid key, and 403 for one whose key does not allow this."""
        if need in self.scopes or "admin" in self.scopes:
            return
        if not self.key_id:
            detail = "This needs a key that is known here: Authorization: Bearer <key>."
            raise Problem(401, "key_required", detail, headers={"WWW-Authenticate": _REALM})
        challenge = f'{_REALM}, error="insufficient_scope", scope="{need}"'
        detail = f"The key does not have the scope {need}."
        raise Problem(403, "scope_missing", detail, headers={"WWW-Authenticate": challenge}, scope=need)


@dataclass(frozen=True, slots=True)
class Holder:
    """The holder of a key, and the SHA-256 of the key."""

    caller: Caller
    digest: bytes


_ANYBODY = Caller("anybody", _ALL, open=True)


class KeyMissing(Exception):  # noqa: N818 - it is told as a refusal
    """The server would listen for others than this machine, and there is no key at all."""


def check_address(settings: Settings, store: Store) -> None:
    """Raises KeyMissing where the server would be open to others than this machine."""
    if not is_loopback(settings.host) and not settings.keys and not any_key(store):
        raise KeyMissing(f"without a key the server listens on loopback alone, not on {settings.host}")


class Keyring:
    """The keys that a running server takes. One made or revoked by another process counts within a second."""

    def __init__(self, settings: Settings, store: Store) -> None:
        self._store = store
        self._given = [sha256(key.encode()).digest() for key in settings.keys]
        self._read_is_open = not settings.read_needs_key
        self._in_use = bool(settings.keys) or settings.read_needs_key
        self._looked = float("-inf")
        self._used: dict[str, dt.date] = {}

    def caller(self, bearer: str | None, address: str) -> Caller:
        """Who bears this secret, or asks from this address without one. A secret that is not known allows nothing."""
        if not self.is_in_use():
            return _ANYBODY
        if bearer is None:
            return Caller(network_of(address), frozenset({"read"}) if self._read_is_open else frozenset())
        holder = self.holder_of(bearer)
        return holder.caller if holder else Caller(network_of(address), frozenset())

    def holder_of(self, secret: str) -> Holder | None:
        """Who has this key."""
        digest = sha256(secret.encode()).digest()
        # All of them are compared, so that the time does not tell which one was close.
        matches = [hmac.compare_digest(digest, given) for given in self._given]
        if True in matches:
            return self._by_setting(matches.index(True))
        key = key_with(self._store, secret)
        return None if key is None else self._by_key(key, digest)

    def holder_named(self, key_id: str) -> Holder | None:
        """Who has the key with this id, if there is one that is not revoked."""
        names = [f"setting-{number}" for number in range(1, len(self._given) + 1)]
        if key_id in names:
            return self._by_setting(names.index(key_id))
        found = key_named(self._store, key_id)
        return None if found is None else self._by_key(*found)

    def _by_setting(self, place: int) -> Holder:
        name = f"setting-{place + 1}"
        return Holder(Caller(name, _ALL, name), self._given[place])

    def _by_key(self, key: AccessKey, digest: bytes) -> Holder:
        scopes = {*key.scopes, "read"} if self._read_is_open else key.scopes
        return Holder(Caller(key.id, frozenset(scopes), key.id), digest)

    def first_use_today(self, caller: Caller, today: dt.date) -> bool:
        """Whether this is the caller's first request of the day with a key that the store keeps."""
        if not caller.key_id.startswith("k-") or self._used.get(caller.key_id) == today:
            return False
        self._used[caller.key_id] = today
        return True

    def mark_used(self, caller: Caller, today: dt.date) -> None:
        """Note the day of use; raises StoreUnavailable."""
        mark_used(self._store, caller.key_id, today)

    def is_in_use(self) -> bool:
        """Whether a key is needed for anything."""
        if not self._in_use and (now := time.monotonic()) - self._looked >= _LOOK_AGAIN_S:
            self._looked, self._in_use = now, any_key(self._store)
        return self._in_use


@lru_cache(maxsize=4096)
def network_of(address: str) -> str:
    """The address as far as it tells callers apart: of IPv6 the /64, all of which one caller commonly has."""
    try:
        parsed = ip_address(address)
    except ValueError:
        return address
    return parsed.exploded[:19] if isinstance(parsed, IPv6Address) else address

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
from graph.access_keys import SCOPES, AccessScope, any_key, key_with, mark_used
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
            return Caller(_network(address), frozenset({"read"}) if self._read_is_open else frozenset())
        return self._holder(bearer) or Caller(_network(address), frozenset())

    def _holder(self, secret: str) -> Caller | None:
        digest = sha256(secret.encode()).digest()
        # All of them are compared, so that the time does not tell which one was close.
        matches = [hmac.compare_digest(digest, given) for given in self._given]
        if True in matches:
            name = f"setting-{matches.index(True) + 1}"
            return Caller(name, _ALL, name)
        key = key_with(self._store, secret)
        if key is None:
            return None
        scopes = {*key.scopes, "read"} if self._read_is_open else key.scopes
        return Caller(key.id, frozenset(scopes), key.id)

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
def _network(address: str) -> str:
    """The address as far as it tells callers apart: of IPv6 the /64, all of which one caller commonly has."""
    try:
        parsed = ip_address(address)
    except ValueError:
        return address
    return parsed.exploded[:19] if isinstance(parsed, IPv6Address) else address

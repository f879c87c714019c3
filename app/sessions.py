"""Logins of the pages: a signed cookie that names a key, so that a browser need not send the key itself.

Nothing is stored. The cookie holds the key's id, the time it ends, and an HMAC-SHA256 of both and of the key's digest:
it ends with the key, and who reads the store cannot make one. A cookie that was copied holds until then, also after its
owner has logged out.
"""

import hmac
import secrets
from base64 import urlsafe_b64encode
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.types import Scope

from app.keyring import Caller, Holder, Keyring
from app.rate_limit import Budget
from app.settings import Settings

LASTS_S = 12 * 3600
_COOKIE = "diplograph-session"
_ATTEMPTS_PER_MINUTE = 20


class Sessions:
    """What logs in and recognises who is. `attempts` is how often an address may try."""

    def __init__(self, settings: Settings, keyring: Keyring) -> None:
        given = settings.session_secret.get_secret_value().encode()
        self._secret, self._keyring = given or secrets.token_bytes(32), keyring
        self.attempts = Budget("logins", _ATTEMPTS_PER_MINUTE)

    def begun(self, key: str, now: float) -> str | None:
        """The value of a cookie for the holder of a key, or None where the key is not known."""
        holder = self._keyring.holder_of(key)
        if holder is None:
            return None
        ends = int(now) + LASTS_S
        return f"{holder.caller.key_id}.{ends}.{self._signature(holder, ends)}"

    def caller(self, scope: Scope, now: float) -> Caller | None:
        """Who sent the cookie of this request; None without one that holds."""
        key_id, _, rest = _cookie(Headers(scope=scope)).partition(".")
        ends, _, signature = rest.partition(".")
        if not (ends.isascii() and ends.isdecimal() and len(ends) < 12 and int(ends) > now):
            return None
        holder = self._keyring.holder_named(key_id)
        if holder is None or not hmac.compare_digest(self._signature(holder, int(ends)).encode(), signature.encode()):
            return None
        return holder.caller

    def _signature(self, holder: Holder, ends: int) -> str:
        signed = f"{holder.caller.key_id}.{ends}.".encode() + holder.digest
        return urlsafe_b64encode(hmac.digest(self._secret, signed, "sha256")).decode().rstrip("=")


def cookie_header(value: str, scope: Scope) -> str:
    """`Set-Cookie` for a session, or for its end where the value is empty."""
    headers = Headers(scope=scope)
    encrypted = "https" in (scope.get("scheme"), headers.get("x-forwarded-proto", "").lower())
    lasts = LASTS_S if value else 0
    secure = "; Secure" if encrypted else ""
    return f"{_COOKIE}={value}; Path=/; Max-Age={lasts}; HttpOnly; SameSite=Strict{secure}"


def is_from_our_pages(scope: Scope) -> bool:
    """Whether the browser says that a page of this very server sent the request."""
    headers = Headers(scope=scope)
    site = headers.get("sec-fetch-site")
    return site == "same-origin" if site is not None else _origin_host(headers) == headers.get("host", "").lower()


def is_from_elsewhere(scope: Scope) -> bool:
    """Whether it says that a page of another site did. (A form of ours sends `Origin: null`, as it has no referrer.)"""
    headers = Headers(scope=scope)
    given = "sec-fetch-site" in headers or headers.get("origin", "null") != "null"
    return given and headers.get("sec-fetch-site") != "none" and not is_from_our_pages(scope)


def _origin_host(headers: Headers) -> str:
    return urlsplit(headers.get("origin", "")).netloc.lower() or "?"


def _cookie(headers: Headers) -> str:
    for part in headers.get("cookie", "").split(";"):
        name, _, value = part.strip().partition("=")
        if name == _COOKIE:
            return value
    return ""

"""Pages by key, never by offset: a cursor names the last row served and the question it was served for."""

import base64
import binascii
import hashlib
import hmac
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from graph.errors import BadCursor
from graph.store import Store

MOST_ROWS = 500
_SIGNATURE_BYTES = 12


@dataclass(frozen=True, slots=True)
class Page:
    """Rows as JSON texts, the cursor of the next page if there is one, and the number of all rows if asked for."""

    rows: tuple[str, ...]
    next_cursor: str | None
    count: int | None = None


def write_cursor(store: Store, question: str, position: Sequence[int | float | str]) -> str:
    """A text that only this store issues, for this question and no other."""
    payload = json.dumps(position, separators=(",", ":")).encode()
    return base64.urlsafe_b64encode(_signature(store, question, payload) + payload).decode().rstrip("=")


def read_cursor(store: Store, question: str, cursor: str) -> list[Any]:
    """The position in a cursor. Raises BadCursor."""
    try:
        raw = base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True)
    except (ValueError, binascii.Error):
        raise BadCursor("not a cursor") from None
    signature, payload = raw[:_SIGNATURE_BYTES], raw[_SIGNATURE_BYTES:]
    if not hmac.compare_digest(signature, _signature(store, question, payload)):
        raise BadCursor("the cursor belongs to another question or store")
    position: list[Any] = json.loads(payload)
    return position


def check_limit(limit: int) -> int:
    """A page size from 1 to 500; raises ValueError."""
    if not 1 <= limit <= MOST_ROWS:
        raise ValueError(f"limit is from 1 to {MOST_ROWS}")
    return limit


def _signature(store: Store, question: str, payload: bytes) -> bytes:
    key = store.cursor_secret.encode()
    return hmac.new(key, question.encode() + b"\0" + payload, hashlib.sha256).digest()[:_SIGNATURE_BYTES]

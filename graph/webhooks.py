"""Webhooks: where changes are sent, kept in the store with the position up to which they were taken."""

import base64
import datetime as dt
import json
import secrets
from dataclasses import asdict, dataclass
from typing import Any, Literal

from graph.database import Session
from graph.errors import Conflict, NotFound
from graph.keys import row_key
from graph.queries.change_filter import ChangeFilter
from graph.revision import current_revision
from graph.store import Store

MOST_WEBHOOKS = 100
_SECRET_BYTES = 32
_SHOWN = 50

_INSERT = """
INSERT INTO webhooks (id, public_id, url, wanted, secret, created, position, disabled)
VALUES (:id, :public_id, :url, :wanted, :secret, :created, :position, NULL)
"""
_COLUMNS = """
SELECT w.public_id, w.url, w.wanted, w.created, w.position, w.disabled,
    (SELECT count(*) FROM webhook_messages m WHERE m.webhook = w.id AND m.due IS NOT NULL),
    (SELECT json_array(m.public_id, m.type, m.attempts, m.status, m.error, m.attempted) FROM webhook_messages m
        WHERE m.webhook = w.id AND m.attempted IS NOT NULL ORDER BY m.attempted DESC, m.revision DESC, m.id LIMIT 1)
FROM webhooks w
"""
_MESSAGES = """
SELECT public_id, type, attempts, status, error, attempted FROM webhook_messages
WHERE webhook = :webhook ORDER BY revision DESC, id DESC LIMIT :limit
"""
_ANY_SOURCE: dict[str, Any] = {"source": []}
"""Of webhooks made before sources could be asked for."""
_MESSAGE = ("id", "type", "attempts", "status", "error", "attempted")

Told = Literal["event.created", "event.changed", "event.removed"]


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where a webhook is sent to, and the secret that its messages are signed with."""

    key: int
    url: str
    secret: str


def create_webhook(store: Store, url: str, wanted: ChangeFilter, time: dt.datetime) -> tuple[str, str]:
    """A new webhook, for what changes from now on: its id, and the secret, which is not shown again.

    Raises Conflict where there are as many as there may be.
    """
    public_id = f"w-{secrets.token_hex(8)}"
    secret = "whsec_" + base64.b64encode(secrets.token_bytes(_SECRET_BYTES)).decode()
    row = {"id": row_key(public_id), "public_id": public_id, "url": url, "secret": secret, "created": time.isoformat()}

    def write(session: Session) -> None:
        ((number,),) = session.rows("SELECT count(*) FROM webhooks")
        if number >= MOST_WEBHOOKS:
            raise Conflict(f"there are {MOST_WEBHOOKS} webhooks already")
        session.run(_INSERT, {**row, "wanted": json.dumps(asdict(wanted)), "position": current_revision(session)})

    store.write(write)
    return public_id, secret


def delete_webhook(store: Store, webhook_id: str) -> None:
    """Send nothing more, not even what waits. Raises NotFound."""

    def write(session: Session) -> None:
        endpoint = _endpoint(session, webhook_id)
        session.run("DELETE FROM webhook_messages WHERE webhook = :webhook", {"webhook": endpoint.key})
        session.run("DELETE FROM webhooks WHERE id = :webhook", {"webhook": endpoint.key})

    store.write(write)


def enable_webhook(store: Store, webhook_id: str) -> None:
    """Send again to one that was disabled, from now on what waits. Raises NotFound."""

    def write(session: Session) -> None:
        key = _endpoint(session, webhook_id).key
        session.run("UPDATE webhooks SET disabled = NULL WHERE id = :webhook", {"webhook": key})

    store.write(write)


def endpoint_of(store: Store, webhook_id: str) -> Endpoint:
    """Where the webhook of this id goes. Raises NotFound."""
    with store.reading() as session:
        return _endpoint(session, webhook_id)


def list_webhooks(store: Store) -> list[dict[str, Any]]:
    """All webhooks, the oldest first, without secrets: what they are sent, and what became of the last message."""
    with store.reading() as session:
        return [_told(*row) for row in session.rows(f"{_COLUMNS} ORDER BY w.created, w.id")]


def get_webhook(store: Store, webhook_id: str) -> dict[str, Any]:
    """One webhook with its latest messages, the newest first. Raises NotFound."""
    with store.reading() as session:
        key = _endpoint(session, webhook_id).key
        (row,) = session.rows(f"{_COLUMNS} WHERE w.id = :id", {"id": key})
        messages = session.rows(_MESSAGES, {"webhook": key, "limit": _SHOWN})
    return {**_told(*row), "messages": [dict(zip(_MESSAGE, message, strict=True)) for message in messages]}


def _told(
    webhook_id: str,
    url: str,
    wanted: str,
    created: str,
    position: int,
    disabled: str | None,
    pending: int,
    last: str | None,
) -> dict[str, Any]:
    return {
        "id": webhook_id,
        "url": url,
        **_ANY_SOURCE,
        **json.loads(wanted),
        "created": created,
        "position": position,
        "disabled": disabled,
        "pending": pending,
        "last": None if last is None else dict(zip(_MESSAGE, json.loads(last), strict=True)),
    }


def _endpoint(session: Session, webhook_id: str) -> Endpoint:
    row = session.row("SELECT id, url, secret, public_id FROM webhooks WHERE id = :id", {"id": row_key(webhook_id)})
    if row is None or row[3] != webhook_id:
        raise NotFound(webhook_id)
    return Endpoint(*row[:3])

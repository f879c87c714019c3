"""The outbox of webhooks: messages made from the log of changes, each kept until it was taken or given up.

The position of a webhook moves in the transaction that makes its messages, so that of an acknowledged write none is
lost, whenever the process ends; a message is sent at least once, always under the same id.
"""

import datetime as dt
import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from graph.database import Session
from graph.errors import ChangesGone
from graph.keys import row_key
from graph.queries.change_filter import Change, ChangeFilter
from graph.queries.changes import read_changes
from graph.revision import current_revision
from graph.store import Store
from graph.webhooks import Endpoint

_CHANGES_AT_ONCE = 200
_KEPT_DONE = 200
GONE = 410

_BEHIND = """
SELECT id, public_id, position, wanted FROM webhooks
WHERE disabled IS NULL AND position < (SELECT revision FROM state WHERE id = 1) ORDER BY id
"""
_INSERT = """
INSERT INTO webhook_messages (id, public_id, webhook, revision, type, payload, attempts, due)
VALUES (:id, :public_id, :webhook, :revision, :type, :payload, 0, :due) ON CONFLICT (id) DO NOTHING
"""
_READY = """
SELECT w.id, w.url, w.secret FROM webhooks w
WHERE w.disabled IS NULL AND (
    SELECT m.due FROM webhook_messages m
    WHERE m.webhook = w.id AND m.due IS NOT NULL ORDER BY m.revision, m.id LIMIT 1
) <= :now
ORDER BY w.id
"""
_NEXT = """
SELECT id, public_id, payload, attempts FROM webhook_messages
WHERE webhook = :webhook AND due IS NOT NULL ORDER BY revision, id LIMIT 1
"""
_ATTEMPTED = """
UPDATE webhook_messages SET attempts = attempts + 1, due = :due, status = :status, error = :error, attempted = :time
WHERE id = :id
"""
_TRIM = """
DELETE FROM webhook_messages WHERE webhook = :webhook AND due IS NULL AND revision < (
    SELECT revision FROM webhook_messages WHERE webhook = :webhook ORDER BY revision DESC, id DESC LIMIT 1 OFFSET :kept
)
"""


@dataclass(frozen=True, slots=True)
class Message:
    """What is to be sent: its row, its id, the body, and how often that was tried."""

    key: int
    id: str
    payload: str
    attempts: int


@dataclass(frozen=True, slots=True)
class Attempt:
    """What came of sending: the HTTP status, or why there is none."""

    status: int | None
    error: str | None

    @property
    def taken(self) -> bool:
        """Whether the receiver said that it has it."""
        return self.status is not None and 200 <= self.status < 300


def fill_outbox(store: Store, now: float) -> bool:
    """Make messages of changes that webhooks have not been told of; whether there may be more."""
    with store.reading() as session:
        if not session.rows(_BEHIND):
            return False
    more: bool = store.write(lambda session: _fill(session, now))
    return more


def _fill(session: Session, now: float) -> bool:
    for key, public_id, position, wanted in session.rows(_BEHIND):
        try:
            changes, last = read_changes(session, position, ChangeFilter(**json.loads(wanted)), _CHANGES_AT_ONCE)
        except ChangesGone as gone:
            changes, last = [], gone.kept_since
        for change in changes:
            session.run_many(_INSERT, _messages(key, public_id, change, now))
        session.run("UPDATE webhooks SET position = :last WHERE id = :key", {"last": last, "key": key})
        session.run(_TRIM, {"webhook": key, "kept": _KEPT_DONE})
    return bool(session.rows(_BEHIND))


def _messages(key: int, webhook_id: str, change: Change, now: float) -> list[dict[str, Any]]:
    rows = []
    for event_id, (how, body) in sorted(change.events.items()):
        message_id = message_id_of(webhook_id, change.revision, event_id, how)
        payload = f'{{"type":"event.{how}","timestamp":{json.dumps(change.time)},"data":{body}}}'
        row = {"id": row_key(message_id), "public_id": message_id, "webhook": key, "due": now, "payload": payload}
        rows.append({**row, "revision": change.revision, "type": f"event.{how}"})
    return rows


def message_id_of(webhook_id: str, *about: Any) -> str:
    """The id of a message, the same whenever it is made."""
    said = json.dumps([webhook_id, *about]).encode()
    return f"msg_{hashlib.blake2b(said, digest_size=16).hexdigest()}"


def ready(store: Store, now: float) -> list[Endpoint]:
    """Where something is to be sent now: the first message that waits is due. Messages go out in order."""
    with store.reading() as session:
        return [Endpoint(*row) for row in session.rows(_READY, {"now": now})]


def next_message(store: Store, endpoint: Endpoint) -> Message | None:
    """The first message that waits."""
    with store.reading() as session:
        row = session.row(_NEXT, {"webhook": endpoint.key})
    return None if row is None else Message(*row)


def note_attempt(
    store: Store, endpoint: Endpoint, message: Message, attempt: Attempt, now: float, waits: Sequence[float]
) -> None:
    """Note what came of sending; what was not taken is due again after the wait, in seconds, for that many attempts.

    After the last of the waits, or if the receiver is gone (410), the webhook is disabled.
    """
    left = None if attempt.taken or message.attempts >= len(waits) else now + waits[message.attempts]
    reason = _reason(attempt, left)

    def write(session: Session) -> None:
        time = dt.datetime.fromtimestamp(now, dt.UTC).isoformat(timespec="milliseconds")
        due = now if reason is not None else left
        said = {"id": message.key, "due": due, "status": attempt.status, "error": attempt.error, "time": time}
        session.run(_ATTEMPTED, said)
        if reason is not None:
            session.run("UPDATE webhooks SET disabled = :why WHERE id = :key", {"why": reason, "key": endpoint.key})

    store.write(write)


def _reason(attempt: Attempt, left: float | None) -> str | None:
    """Why nothing more is to be sent, if so."""
    if attempt.status == GONE:
        return "the receiver answered 410 Gone"
    if left is None and not attempt.taken:
        return "a message was not taken however often it was sent"
    return None


def take_lease(store: Store, name: str, holder: str, now: float, seconds: float) -> bool:
    """Whether the holder may do this until so many seconds from now, alone."""

    def write(session: Session) -> bool:
        session.run(
            "INSERT INTO leases (name, holder, until) VALUES (:name, :holder, :until) "
            "ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until = excluded.until "
            "WHERE leases.holder = excluded.holder OR leases.until < :now",
            {"name": name, "holder": holder, "until": now + seconds, "now": now},
        )
        return session.row("SELECT holder FROM leases WHERE name = :name", {"name": name}) == (holder,)

    taken: bool = store.write(write)
    return taken


def is_anyone_to_tell(store: Store) -> bool:
    """Whether there is a webhook that is not disabled."""
    with store.reading() as session:
        return session.row("SELECT 1 FROM webhooks WHERE disabled IS NULL LIMIT 1") is not None


def revision_all_have(store: Store) -> int:
    """The last revision of which every webhook that is not disabled has its messages."""
    with store.reading() as session:
        (least,) = session.row("SELECT min(position) FROM webhooks WHERE disabled IS NULL") or (None,)
        return current_revision(session) if least is None else int(least)

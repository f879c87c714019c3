"""The task that sends what waits in the outbox, in one process at a time."""

import asyncio
import logging
import random
import secrets
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

from app.fetch import Rules
from app.live import LiveFeed
from app.settings import Settings
from app.webhooks.sending import post
from graph.errors import GraphError
from graph.outbox import (
    fill_outbox,
    is_anyone_to_tell,
    next_message,
    note_attempt,
    ready,
    revision_all_have,
    take_lease,
)
from graph.store import Store
from graph.webhooks import Endpoint

RULES = Rules(seconds=15.0)
WAITS_S = (5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400)
"""Between attempts, as Standard Webhooks proposes: some three days in all. A tenth at most is added by chance."""
LOOK_EVERY_S, LEASE_S = 1.0, 15.0
_FORGET_EVERY_S = 600.0
_SENT_IN_A_ROW = 50
_SENDERS = 8
_LEASE = "webhooks"

_log = logging.getLogger("diplograph.http")


class Deliveries:
    """Sends while it holds the lease; another process takes over within seconds of its end."""

    def __init__(self, store: Store, settings: Settings, feed: LiveFeed) -> None:
        self._store, self._settings, self._feed = store, settings, feed
        self._holder = secrets.token_hex(8)
        self._lease_until = self._forget_at = 0.0
        self._closed = False
        self._senders = ThreadPoolExecutor(_SENDERS, thread_name_prefix="webhook")
        self._sending: set[int] = set()
        self._running = asyncio.create_task(self._run())

    async def _run(self) -> None:
        while not self._closed:
            try:
                await asyncio.to_thread(self._round, time.time())
            except GraphError as error:
                _log.warning("webhooks wait: %s", error)
            except Exception as error:
                _log.error("webhooks: %s", error, exc_info=error)
            await self._feed.wait(self._feed.revision, LOOK_EVERY_S)

    def _round(self, now: float) -> None:
        if now >= self._forget_at:
            self._forget_at = now + _FORGET_EVERY_S
            self._forget()
        if not is_anyone_to_tell(self._store) or not self._may_send(now):
            return
        while not self._closed and fill_outbox(self._store, now):
            pass
        for endpoint in ready(self._store, now):
            if endpoint.key not in self._sending and not self._closed:
                self._sending.add(endpoint.key)
                self._senders.submit(self._send_to, endpoint)

    def _may_send(self, now: float) -> bool:
        if now > self._lease_until - LEASE_S * 2 / 3:
            taken = take_lease(self._store, _LEASE, self._holder, now, LEASE_S)
            self._lease_until = now + LEASE_S if taken else 0.0
        return now < self._lease_until

    def _send_to(self, endpoint: Endpoint) -> None:
        """Send what waits for one receiver, in order, until it does not take something."""
        try:
            for _ in range(_SENT_IN_A_ROW):
                if self._closed or (message := next_message(self._store, endpoint)) is None:
                    return
                now = time.time()
                attempt = post(endpoint.url, endpoint.secret, message.id, int(now), message.payload, RULES)
                waits = [wait * (1 + random.random() / 10) for wait in WAITS_S]
                note_attempt(self._store, endpoint, message, attempt, time.time(), waits)
                if not attempt.taken:
                    return
        except GraphError as error:
            _log.warning("a webhook waits: %s", error)
        finally:
            self._sending.discard(endpoint.key)

    def _forget(self) -> None:
        """Forget old changes, but for those that a webhook has not been told of."""
        kept, days = self._settings.changes_kept_revisions, self._settings.changes_kept_days
        self._store.forget_changes(kept, days, revision_all_have(self._store))

    async def close(self) -> None:
        """Let what is being sent end, at most for the time one message has, and let another process go on."""
        self._closed = True
        with suppress(asyncio.CancelledError):
            await self._running
        await asyncio.to_thread(self._senders.shutdown, wait=True, cancel_futures=True)
        if self._lease_until:
            with suppress(GraphError):
                await asyncio.to_thread(take_lease, self._store, _LEASE, self._holder, time.time(), -LEASE_S)

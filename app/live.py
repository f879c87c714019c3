"""Who follows the store as it changes: one look at its revision at a time, for all who wait in this process."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass

from starlette.responses import Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from app.problems import Problem
from app.workers import Workers
from graph.errors import ChangesGone, StoreUnavailable
from graph.queries.change_filter import Change, ChangeFilter
from graph.queries.changes import read_changes, told
from graph.store import Store

LOOK_EVERY_S = 0.3
HEARTBEAT_S = 15.0
RETRY_MS = 2000
"""How long a client is to wait before it connects again."""
_AT_ONCE = 200

_log = logging.getLogger("diplograph.http")


class LiveFeed:
    """The revision of the store as last seen, and a place for each of the `most` subscribers.

    Other processes write to the store, too, so that it is asked and not told.
    """

    def __init__(self, store: Store, most: int) -> None:
        self._store, self._places = store, most
        self.revision = store.revision()
        self._moved = asyncio.Event()
        self.closed = False
        self._looking = asyncio.create_task(self._look())

    async def _look(self) -> None:
        while not self.closed:
            await asyncio.sleep(LOOK_EVERY_S)
            with suppress(StoreUnavailable):
                self._see(self._store.revision())

    def _see(self, revision: int) -> None:
        if revision != self.revision:
            self.revision = revision
            self._wake()

    def _wake(self) -> None:
        moved, self._moved = self._moved, asyncio.Event()
        moved.set()

    async def wait(self, revision: int, seconds: float) -> None:
        """Until the store is beyond the revision, or the time is over, or the feed is closed."""
        if self.revision <= revision and not self.closed:
            with suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    await self._moved.wait()

    def refuse_if_full(self) -> None:
        """Raises `Problem` 503 where no place is left."""
        if self._places <= 0 or self.closed:
            detail = "As many as may follow the changes at the same time do so; try again."
            raise Problem(503, "busy", detail, headers={"Retry-After": "30"})

    def enter(self) -> None:
        """Take a place; raises `Problem` 503 where there is none."""
        self.refuse_if_full()
        self._places -= 1

    def leave(self) -> None:
        """Give the place back."""
        self._places += 1

    def close(self) -> None:
        """Let all who wait go. To be called on the event loop."""
        self.closed = True
        self._wake()
        self._looking.cancel()


@dataclass(frozen=True, slots=True)
class Subscription:
    """What one client follows: changes after a revision that meet a filter."""

    feed: LiveFeed
    store: Store
    workers: Workers
    wanted: ChangeFilter
    since: int

    async def messages(self) -> AsyncIterator[bytes]:
        """Server-sent events: where it starts, then each change once, and a heartbeat where there is none."""
        seen = self.since
        yield f"retry: {RETRY_MS}\nid: {seen}\nevent: revision\ndata: {seen}\n\n".encode()
        while not self.feed.closed:
            if self.feed.revision <= seen:
                await self.feed.wait(seen, HEARTBEAT_S)
                if self.feed.revision <= seen and not self.feed.closed:
                    yield f": nothing new\nid: {seen}\n\n".encode()
                continue
            try:
                changes, seen = await self.workers.run(self._read, seen)
            except ChangesGone:
                return
            for change in changes:
                yield _message(change)

    def _read(self, seen: int) -> tuple[list[Change], int]:
        with self.store.reading() as session:
            return read_changes(session, seen, self.wanted, _AT_ONCE)


def _message(change: Change) -> bytes:
    return f"id: {change.revision}\nevent: change\ndata: {told(change)}\n\n".encode("utf-8", "replace")


class LiveResponse(StreamingResponse):
    """Streams to one client for as long as it stays, and then gives its place back."""

    def __init__(self, subscription: Subscription) -> None:
        headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
        super().__init__(subscription.messages(), media_type="text/event-stream", headers=headers)
        self._feed = subscription.feed

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Stream until the client goes away or the server stops. HEAD has no stream to wait for."""
        if scope["state"]["bodyless"]:
            await Response(headers=self.headers)(scope, receive, send)
            return
        self._feed.enter()
        try:
            await super().__call__(scope, receive, send)
        finally:
            self._feed.leave()

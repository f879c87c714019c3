"""Files of any size, made in a thread while they are sent: bounded in number, in time and in memory."""

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Callable, Generator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from threading import BoundedSemaphore, Event, Semaphore

from starlette.responses import StreamingResponse
from starlette.types import Receive, Scope, Send

from app.problems import Problem

_log = logging.getLogger("diplograph.http")
_PART = 64 << 10
_PARTS_AHEAD = 4
Parts = Callable[[], Generator[bytes, None, None]]
"""Makes a file, part by part; what it opens is closed when the iterator is."""


class CutShort(Exception):  # noqa: N818 - what became of the file, not a fault of the program
    """A file that was not sent to its end. The connection is closed without the mark of its end, so that one sees."""


class Exports:
    """Makes at most `workers` files at the same time, each within `timeout_s` until it has been sent."""

    def __init__(self, workers: int, timeout_s: float) -> None:
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix="export")
        self._places = BoundedSemaphore(workers)
        self._timeout_s = timeout_s

    async def start(self, make: Parts) -> "Flow":
        """A file of which the first part is there. Raises what making it raises, and `Problem` 503 if all are busy."""
        if not self._places.acquire(blocking=False):
            detail = "As many exports as may run at the same time are running; try again."
            raise Problem(503, "busy", detail, headers={"Retry-After": "10"})
        flow = Flow(make, self._timeout_s)
        self._pool.submit(flow.fill, self._places.release)
        try:
            await flow.ready()
        except BaseException:
            flow.close()
            raise
        return flow

    def close(self) -> None:
        """Wait for the files that are being made."""
        self._pool.shutdown(wait=True, cancel_futures=True)


class Flow:
    """Hands the parts of one file from the thread that makes it to the event loop, and never many at once."""

    def __init__(self, make: Parts, timeout_s: float) -> None:
        self._make = make
        self._loop = asyncio.get_running_loop()
        self._timeout_s = timeout_s
        self._deadline = time.monotonic() + timeout_s
        self._queue: asyncio.Queue[bytes | Exception | None] = asyncio.Queue()
        self._room = Semaphore(_PARTS_AHEAD)
        self._first: bytes | None = None
        self._closed = Event()

    async def ready(self) -> None:
        """Wait for the first part."""
        try:
            self._first = await self._next()
        except TimeoutError:
            detail = f"This took longer than {self._timeout_s:g} s."
            raise Problem(504, "timeout", detail, headers={"Retry-After": "60"}) from None

    async def parts(self) -> AsyncIterator[bytes]:
        """All parts, once. Raises CutShort where the rest cannot be had."""
        part = self._first
        while part is not None:
            yield part
            try:
                part = await self._next()
            except TimeoutError:
                raise CutShort(f"an export was cut off after {self._timeout_s:g} s") from None
            except Exception as error:
                raise CutShort("an export failed before its end") from error

    def close(self) -> None:
        """Nothing more is wanted; have the thread stop."""
        self._closed.set()
        self._room.release()

    async def _next(self) -> bytes | None:
        async with asyncio.timeout(max(0.0, self._deadline - time.monotonic())):
            part = await self._queue.get()
        self._room.release()
        if isinstance(part, Exception):
            raise part
        return part

    def fill(self, made: Callable[[], object]) -> None:
        """Make the file, in a thread of its own; `made` is called before the client can know that it has all of it."""
        end: Exception | None = None
        try:
            with closing(gathered(self._make())) as parts:
                for part in parts:
                    self._hand_over(part)
        except _Unwanted:
            self._closed.set()
        except Exception as error:
            end = error
        finally:
            made()
        try:
            self._hand_over(end)
        except _Unwanted:
            if end is not None:
                _log.warning("an export failed after nobody wanted it", exc_info=end)

    def _hand_over(self, part: bytes | Exception | None) -> None:
        """Wait for room, and have the event loop take the part; raises _Unwanted where that is for nothing."""
        if self._closed.is_set():
            raise _Unwanted
        in_time = self._room.acquire(timeout=max(0.0, self._deadline - time.monotonic()))
        if not in_time or self._closed.is_set():
            raise _Unwanted
        try:
            self._loop.call_soon_threadsafe(self._queue.put_nowait, part)
        except RuntimeError:  # the event loop has ended, and with it the server
            raise _Unwanted from None


class _Unwanted(Exception):  # noqa: N818 - nothing went wrong
    """The client went away, or takes too long."""


def gathered(parts: Generator[bytes, None, None]) -> Generator[bytes, None, None]:
    """The same bytes in parts of a size that is worth handing over."""
    with closing(parts):
        held = bytearray()
        for part in parts:
            held += part
            if len(held) >= _PART:
                yield bytes(held)
                held.clear()
        yield bytes(held)


class FlowResponse(StreamingResponse):
    """Sends the parts of a flow, and closes it whatever happens."""

    def __init__(self, flow: Flow, media_type: str, headers: Mapping[str, str]) -> None:
        super().__init__(flow.parts(), media_type=media_type, headers=headers)
        self._flow = flow

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send the file, or as much of it as there is."""
        try:
            await super().__call__(scope, receive, send)
        finally:
            self._flow.close()

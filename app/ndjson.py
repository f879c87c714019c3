"""Newline-delimited JSON over HTTP, both ways at once: lines in as they come, a reply out for each."""

import asyncio
from collections.abc import AsyncIterator

from starlette.requests import ClientDisconnect
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

MEDIA_TYPE = "application/x-ndjson"
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


async def lines_of(chunks: AsyncIterator[bytes], most: int) -> AsyncIterator[bytes | None]:
    """The lines of a body without their ends; None for a line over `most` bytes, which is dropped as it arrives."""
    held, first = bytearray(), True
    async for chunk in chunks:
        *ended, rest = chunk.split(b"\n")
        for part in ended:
            held += part
            yield _line(held, most, first)
            held, first = bytearray(), False
        # One byte over the limit is enough to know that the line is too long.
        held += rest[: most + 4 - len(held)]
    if held:
        yield _line(held, most, first)


def _line(held: bytearray, most: int, first: bool) -> bytes | None:
    line = bytes(held).removesuffix(b"\r")
    if first:
        line = line.removeprefix(_BYTE_ORDER_MARK)
    return line if len(line) <= most else None


class DuplexResponse(Response):
    """Streams reply lines while the request is still being read.

    Starlette's StreamingResponse would listen for a disconnect and so swallow the body that is still to come. Replies
    wait in a queue rather than hold up the reading: many clients send their whole body before they read any answer, and
    both sides would wait for each other for ever.
    """

    media_type = MEDIA_TYPE

    def __init__(self, replies: AsyncIterator[bytes]) -> None:
        super().__init__()
        del self.headers["content-length"]
        self._replies = replies

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send each reply as soon as it is there."""
        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
        queue: asyncio.Queue[bytes | None] = asyncio.Queue()
        filling = asyncio.create_task(self._fill(queue))
        try:
            while (reply := await queue.get()) is not None:
                await send({"type": "http.response.body", "body": reply, "more_body": True})
            await send({"type": "http.response.body", "body": b"", "more_body": False})
        finally:
            filling.cancel()
            await asyncio.gather(filling, return_exceptions=True)

    async def _fill(self, queue: asyncio.Queue[bytes | None]) -> None:
        try:
            async for reply in self._replies:
                queue.put_nowait(reply)
        except ClientDisconnect:
            pass  # what was committed stays; nobody is there to be told
        finally:
            queue.put_nowait(None)

"""A few threads for work that takes long: bounded in number, in queue and in time."""

import asyncio
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from threading import BoundedSemaphore
from typing import Any, ParamSpec, TypeVar

from app.problems import Problem

_P = ParamSpec("_P")
_T = TypeVar("_T")


class Workers:
    """Runs blocking functions in `workers` threads; at most `queue` more may wait, each for at most `timeout_s`.

    A function that overruns its time cannot be interrupted: its caller is answered 504, and its thread counts as busy
    until it ends, so that the work in hand stays bounded.
    """

    def __init__(self, name: str, *, workers: int, queue: int, timeout_s: float) -> None:
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix=name)
        self._places = BoundedSemaphore(workers + queue)
        self._timeout_s = timeout_s

    async def run(self, function: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs) -> _T:
        """What the function returns or raises; raises `Problem` 503 when the queue is full and 504 when out of time."""
        if not self._places.acquire(blocking=False):
            raise Problem(503, "busy", "Too much is waiting here already; try again.", headers={"Retry-After": "1"})
        work = self._pool.submit(function, *args, **kwargs)
        work.add_done_callback(self._leave)
        try:
            async with asyncio.timeout(self._timeout_s):
                return await asyncio.wrap_future(work)
        except TimeoutError:
            detail = f"This took longer than {self._timeout_s:g} s."
            raise Problem(504, "timeout", detail, headers={"Retry-After": "5"}) from None

    def _leave(self, _: Future[Any]) -> None:
        self._places.release()

    def close(self) -> None:
        """Let running work end and drop what waits."""
        self._pool.shutdown(wait=True, cancel_futures=True)

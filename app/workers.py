"""A few threads for work that takes long: bounded in number, in queue and in time."""

import asyncio
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
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
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[_T] = loop.create_future()
        work = self._pool.submit(self._work, loop, answer, partial(function, *args, **kwargs))
        work.add_done_callback(partial(self._leave, loop, answer))
        timer = loop.call_later(self._timeout_s, self._give_up, answer, work)
        try:
            return await answer
        finally:
            timer.cancel()
            work.cancel()

    @staticmethod
    def _work(loop: asyncio.AbstractEventLoop, answer: asyncio.Future[_T], function: Callable[[], _T]) -> None:
        """In a thread. What the library has for this goes by way of a second future, for half as much again."""
        try:
            value = function()
        except BaseException as error:
            told = partial(answer.set_exception, error)
        else:
            told = partial(answer.set_result, value)
        loop.call_soon_threadsafe(lambda: answer.done() or told())

    def _give_up(self, answer: asyncio.Future[Any], work: Future[None]) -> None:
        work.cancel()
        if not answer.done():
            detail = f"This took longer than {self._timeout_s:g} s."
            answer.set_exception(Problem(504, "timeout", detail, headers={"Retry-After": "5"}))

    def _leave(self, loop: asyncio.AbstractEventLoop, answer: asyncio.Future[Any], work: Future[None]) -> None:
        self._places.release()
        if work.cancelled() and not loop.is_closed():
            loop.call_soon_threadsafe(answer.cancel)

    def close(self) -> None:
        """Let running work end and drop what waits."""
        self._pool.shutdown(wait=True, cancel_futures=True)

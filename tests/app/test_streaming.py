"""Files made while they are sent: few at a time, within their time, no faster than they are taken, and seen if cut."""

import asyncio
import http.client
import socket
import threading
import time
from collections.abc import Callable, Generator

import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.routing import Route

from app.problems import Problem
from app.streaming import CutShort, Exports, Flow, FlowResponse

PART = b"x" * (64 << 10)
PATIENCE_S = 10.0
Parts = Generator[bytes, None, None]


def until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < deadline, "it did not come to pass"
        time.sleep(0.01)


async def taken(flow: Flow) -> bytes:
    return b"".join([part async for part in flow.parts()])


def test_a_file_arrives_whole_and_in_order() -> None:
    def make() -> Parts:
        yield from (str(i).encode() for i in range(100_000))

    async def run() -> None:
        assert await taken(await exports.start(make)) == "".join(map(str, range(100_000))).encode()
        assert await taken(await exports.start(lambda: (part for part in ()))) == b""

    exports = Exports(1, 60)
    asyncio.run(run())
    exports.close()


def test_no_more_are_made_than_may_be_and_a_place_is_free_again_at_the_end() -> None:
    going_on = threading.Event()

    def make() -> Parts:
        yield PART
        going_on.wait(PATIENCE_S)

    async def run() -> None:
        flow = await exports.start(make)
        with pytest.raises(Problem) as refused:
            await exports.start(make)
        assert (refused.value.status, refused.value.code) == (503, "busy")
        assert int(refused.value.headers["Retry-After"]) > 0
        going_on.set()
        assert await taken(flow) == PART
        flow.close()
        assert await taken(await exports.start(make)) == PART

    exports = Exports(1, 60)
    asyncio.run(run())
    exports.close()


def test_what_goes_wrong_before_the_first_part_is_raised() -> None:
    def make() -> Parts:
        raise KeyError("what")
        yield b""

    async def run() -> None:
        with pytest.raises(KeyError):
            await exports.start(make)

    exports = Exports(1, 60)
    asyncio.run(run())
    exports.close()


def test_too_long_before_the_first_part_is_504_and_after_it_a_cut() -> None:
    def late(parts: int) -> Callable[[], Parts]:
        def make() -> Parts:
            yield from [PART] * parts
            time.sleep(0.6)
            yield PART

        return make

    async def run() -> None:
        with pytest.raises(Problem) as refused:
            await exports.start(late(0))
        assert (refused.value.status, refused.value.code) == (504, "timeout")
        with pytest.raises(CutShort):
            await taken(await exports.start(late(2)))

    exports = Exports(2, 0.3)
    asyncio.run(run())
    exports.close()


def test_a_file_is_made_no_faster_than_it_is_taken_and_closed_when_unwanted() -> None:
    made, closed = [], threading.Event()

    def make() -> Parts:
        try:
            for i in range(1000):
                made.append(i)
                yield PART
        finally:
            closed.set()

    async def run() -> None:
        flow = await exports.start(make)
        await asyncio.sleep(0.3)
        assert len(made) < 10
        flow.close()
        await asyncio.to_thread(until, closed.is_set)
        assert len(made) < 12

    exports = Exports(1, 60)
    asyncio.run(run())
    exports.close()


@pytest.mark.alone
def test_the_event_loop_goes_on_meanwhile() -> None:
    def make() -> Parts:
        for _ in range(20):
            sum(range(200_000))
            yield PART

    async def run() -> None:
        flow = await exports.start(make)
        reading = asyncio.create_task(taken(flow))
        longest = 0.0
        while not reading.done():
            began = time.monotonic()
            await asyncio.sleep(0.001)
            longest = max(longest, time.monotonic() - began)
        assert len(await reading) == 20 * len(PART)
        assert longest < 0.5

    exports = Exports(1, 60)
    asyncio.run(run())
    exports.close()


def test_a_client_sees_that_a_file_was_cut_off_and_a_client_that_leaves_stops_it() -> None:
    exports, closed = Exports(1, 60), threading.Event()

    def breaking() -> Parts:
        yield from [PART] * 3
        raise RuntimeError("no more")

    def endless() -> Parts:
        try:
            while True:
                yield PART
        finally:
            closed.set()

    async def answer(request: Request) -> FlowResponse:
        make = endless if request.url.path == "/endless" else breaking
        return FlowResponse(await exports.start(make), "text/plain", {})

    app = Starlette(routes=[Route("/endless", answer), Route("/breaking", answer)])
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = uvicorn.Server(uvicorn.Config(app, log_level="critical", ws="none"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        until(lambda: server.started)
        try:
            connection = http.client.HTTPConnection(*listener.getsockname()[:2], timeout=PATIENCE_S)
            connection.request("GET", "/breaking")
            with pytest.raises(http.client.IncompleteRead):
                connection.getresponse().read()
            connection.close()
            until(lambda: exports._places._value == 1)
            connection.request("GET", "/endless")
            assert len(connection.getresponse().read(200_000)) == 200_000
            connection.close()
            until(closed.is_set)
        finally:
            server.should_exit = True
            thread.join(PATIENCE_S)
    exports.close()

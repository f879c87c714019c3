"""Files made by other processes: the same bytes, the same errors, given up when unwanted, and nothing left behind."""

import os
import signal
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from diplomatic_readings import all_readings
from starlette.testclient import TestClient

from app.export.exporting import exported
from app.export.formats import FORMATS, Order
from app.file_makers import FileMakers, MakerLost
from graph.errors import TooMuch
from graph.store import Store, open_store

PART = b"x" * (64 << 10)
PATIENCE_S = 20.0


def endless(store: Store, note: str) -> Generator[bytes, None, None]:
    """Parts without end; the file `note` has the process's id, and how many were made."""
    made = 0
    try:
        while True:
            made += 1
            yield PART
    finally:
        Path(note).write_text(f"{os.getpid()} {made}")


def too_much(store: Store, after: int) -> Generator[bytes, None, None]:
    yield from [PART] * after
    raise TooMuch("far too much")


def odd(store: Store) -> Generator[bytes, None, None]:
    class OddError(Exception):
        """One that cannot be sent."""

    raise OddError("odd")
    yield b""


def whoever(store: Store) -> Generator[bytes, None, None]:
    yield str(os.getpid()).encode()


def until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < deadline, "it did not come to pass"
        time.sleep(0.02)


def is_there(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with closing(open_store(f"sqlite:///{tmp_path_factory.mktemp('makers') / 'store.db'}")) as opened:
        opened.add_many(all_readings())
        yield opened


@pytest.fixture(scope="module")
def makers(store: Store) -> Iterator[FileMakers]:
    made = FileMakers(store)
    until(lambda: made_elsewhere(made) is not None)
    yield made
    made.close()


def made_elsewhere(makers: FileMakers) -> int | None:
    """The process that makes a file now, if it is not this one."""
    (pid,) = map(int, makers.parts(whoever))
    return None if pid == os.getpid() else pid


@pytest.mark.parametrize("ending", [ending for ending in FORMATS if ending != "parquet"])
def test_a_file_is_the_same_bytes_by_whomever_it_is_made(store: Store, makers: FileMakers, ending: str) -> None:
    order = Order(ending, address="/api/v1/events")
    assert b"".join(makers.parts(partial(exported, order=order))) == b"".join(exported(store, order))


def test_what_goes_wrong_is_raised_here(makers: FileMakers) -> None:
    for after in (0, 30):
        parts = makers.parts(partial(too_much, after=after))
        with pytest.raises(TooMuch, match="far too much"):
            list(parts)
    with pytest.raises(RuntimeError, match="OddError: odd"):
        list(makers.parts(odd))


def test_what_nobody_wants_any_more_is_given_up_and_its_process_goes_on(makers: FileMakers, tmp_path: Path) -> None:
    (before,) = makers.parts(whoever)
    parts = makers.parts(partial(endless, note=str(tmp_path / "note")))
    for _ in range(3):
        assert next(parts) == PART
    time.sleep(0.3)
    parts.close()
    pid, made = map(int, (tmp_path / "note").read_text().split())
    assert pid == int(before)
    assert made < 30, "made ahead of who takes it"
    assert list(makers.parts(whoever)) == [before]


def test_a_process_that_dies_is_told_of_and_replaced(makers: FileMakers, tmp_path: Path) -> None:
    (pid,) = makers.parts(whoever)
    parts = makers.parts(partial(endless, note=str(tmp_path / "note")))
    next(parts)
    os.kill(int(pid), signal.SIGKILL)
    with pytest.raises(MakerLost):
        list(parts)
    until(lambda: made_elsewhere(makers) is not None)
    assert made_elsewhere(makers) != int(pid)


def test_as_many_files_as_are_wanted_are_made_at_once_and_all_ends_at_the_end(store: Store, tmp_path: Path) -> None:
    makers = FileMakers(store)
    assert made_elsewhere(makers) is None, "what is asked for while a process starts is made here"
    until(lambda: made_elsewhere(makers) is not None)
    first = makers.parts(partial(endless, note=str(tmp_path / "first")))
    next(first)
    until(lambda: made_elsewhere(makers) is not None)
    second = makers.parts(partial(endless, note=str(tmp_path / "second")))
    next(second)
    for flow in (first, second):
        flow.close()
    pids = {int((tmp_path / name).read_text().split()[0]) for name in ("first", "second")}
    assert len(pids - {os.getpid()}) == 2
    assert all(map(is_there, pids))
    makers.close()
    assert not any(map(is_there, pids))


def test_the_server_ends_its_processes(start: Callable[..., TestClient]) -> None:
    client = start()
    assert client.get("/api/v1/events.csv").status_code == 200
    services = client.app.state.services  # type: ignore[attr-defined]
    (maker,) = (*services.makers._idle, *services.makers._starting)
    client.__exit__(None, None, None)
    until(lambda: not maker.process.is_alive())

"""Processes that make files: an export of many events keeps the interpreter busy, and would hold up every page.

Each opens the store for itself and makes one file at a time. A pipe is between it and the thread that hands the parts
on; it is full after a few of them, so that no more is made than is taken. A process is started when a file is asked for
and none is idle, stays for the next one, and ends when its pipe does: with the server, however that ends. It takes a
second or more to be ready, on a busy machine far more; a file that is asked for meanwhile is made in the server.
"""

import multiprocessing
import os
import pickle
import signal
from collections.abc import Callable, Generator
from contextlib import closing, suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from threading import Lock

from app.streaming import gathered
from graph.store import Store

Make = Callable[[Store], Generator[bytes, None, None]]
"""Makes a file of what is in a store, part by part; a function of a module, or a partial of one, as it is sent."""

_READY, _PART, _END, _ERROR = b"r", b"p", b"e", b"x"
_STOP = b"stop"
_SECONDS_TO_END = 5.0
_NICENESS = 5
"""Pages go before files; who runs the server at a lower priority than this has files made at the same one."""


class MakerLost(RuntimeError):  # noqa: N818 - what became of it
    """The process that made a file is gone."""


@dataclass(frozen=True, slots=True)
class _Maker:
    process: BaseProcess
    pipe: Connection

    def received(self) -> tuple[bytes, bytes]:
        """The next message: what it is, and what is in it."""
        try:
            message = self.pipe.recv_bytes()
        except (EOFError, OSError) as error:
            raise MakerLost("the process that makes files ended before its time") from error
        return message[:1], message[1:]

    def stop(self) -> None:
        """Have it give up the file in hand, and wait until it has."""
        with suppress(OSError):
            self.pipe.send_bytes(_STOP)
        while self.received()[0] == _PART:
            """What it had made before it heard."""

    def end(self) -> None:
        """End the process."""
        self.pipe.close()
        self.process.join(_SECONDS_TO_END)
        if self.process.is_alive():
            self.process.terminate()
            self.process.join()


class FileMakers:
    """As many processes as files of a store were made at the same time."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._starting: list[_Maker] = []
        self._idle: list[_Maker] = []
        self._lock = Lock()

    def parts(self, make: Make) -> Generator[bytes, None, None]:
        """The parts of the file that `make` makes; raises what it raises. Closed early, it is given up."""
        maker = self._taken()
        if maker is None:
            with closing(make(self._store)) as parts:
                yield from parts
        else:
            yield from self._made_by(maker, make)

    def _made_by(self, maker: _Maker, make: Make) -> Generator[bytes, None, None]:
        under_way = True
        try:
            maker.pipe.send_bytes(pickle.dumps(make))
            while under_way:
                kind, content = maker.received()
                under_way = kind == _PART
                if under_way:
                    yield content
            if kind == _ERROR:
                raise pickle.loads(content)
        except MakerLost:
            maker.end()
            raise
        finally:
            self._given_back(maker, under_way)

    def _taken(self) -> _Maker | None:
        """A process that is idle; None, and one more of them being started, where there is none."""
        with self._lock:
            for maker in [each for each in self._starting if each.pipe.poll()]:
                self._starting.remove(maker)
                try:
                    maker.received()
                    self._idle.append(maker)
                except MakerLost:
                    maker.end()
            if self._idle:
                return self._idle.pop()
            if not self._starting:
                self._starting.append(_started(self._store.path))
        return None

    def _given_back(self, maker: _Maker, under_way: bool) -> None:
        if maker.pipe.closed:
            return
        try:
            if under_way:
                maker.stop()
        except MakerLost:
            maker.end()
            return
        with self._lock:
            self._idle.append(maker)

    def close(self) -> None:
        """End the processes; none is making a file any more."""
        for maker in self._starting:
            maker.process.terminate()
        for maker in (*self._idle, *self._starting):
            maker.end()
        self._idle, self._starting = [], []


def _started(path: Path) -> _Maker:
    spawn = multiprocessing.get_context("spawn")
    ours, theirs = spawn.Pipe()
    process = spawn.Process(target=_make_files, args=(path, theirs), daemon=True)
    process.start()
    theirs.close()
    return _Maker(process, ours)


def _make_files(path: Path, pipe: Connection) -> None:
    """What a process does until the pipe ends."""
    # Ctrl-C reaches all processes of a terminal; this one ends with the server.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.nice(max(0, _NICENESS - os.nice(0)))
    with closing(Store(path)) as store, suppress(EOFError, OSError):
        pipe.send_bytes(_READY)
        while True:
            order = pipe.recv_bytes()
            if order != _STOP:  # which came too late for the file before
                _make_file(store, pickle.loads(order), pipe)


def _make_file(store: Store, make: Make, pipe: Connection) -> None:
    try:
        with closing(gathered(make(store))) as parts:
            for part in parts:
                pipe.send_bytes(_PART + part)
                if pipe.poll():
                    pipe.recv_bytes()
                    break
    except OSError:
        raise
    except Exception as error:
        pipe.send_bytes(_ERROR + _pickled(error))
    else:
        pipe.send_bytes(_END)


def _pickled(error: Exception) -> bytes:
    """The error, or what can be said of one that cannot be sent."""
    try:
        told = pickle.dumps(error)
        pickle.loads(told)
    except Exception:
        return pickle.dumps(RuntimeError(f"{type(error).__name__}: {error}"))
    return told

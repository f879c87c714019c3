"""Several processes that do the same until told to stop, which ends all of them."""

import logging
import multiprocessing
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from multiprocessing.connection import wait
from typing import ParamSpec

_P = ParamSpec("_P")
_COULD_NOT = 3
_PAUSE_S = 0.5
_log = logging.getLogger("diplograph")


def run_many(count: int, work: Callable[_P, bool], *args: _P.args, **kwargs: _P.kwargs) -> bool:
    """Have `count` processes do the work until SIGINT or SIGTERM; one that dies is replaced.

    `work` says whether it could be done at all. Where it could not, all are ended, and so says the answer. SIGTERM is
    to raise KeyboardInterrupt in the calling process. A process whose parent is gone ends, too.
    """
    spawn = multiprocessing.get_context("spawn")

    def started() -> multiprocessing.process.BaseProcess:
        process = spawn.Process(target=_run, args=(work, args, kwargs))
        process.start()
        return process

    processes: list[multiprocessing.process.BaseProcess] = []
    try:
        processes.extend(started() for _ in range(count))
        while True:
            wait([process.sentinel for process in processes])
            for ended in [process for process in processes if process.exitcode is not None]:
                if ended.exitcode == _COULD_NOT:
                    return False
                _log.error("process %s ended with %s; another takes its place", ended.pid, ended.exitcode)
                time.sleep(_PAUSE_S)
                processes[processes.index(ended)] = started()
    except KeyboardInterrupt:
        return True
    finally:
        _end(processes)


def _end(processes: list[multiprocessing.process.BaseProcess]) -> None:
    """End all and wait for them, as long as they take for what they are answering."""
    for process in processes:
        process.terminate()
    for process in processes:
        process.join()


def _run(work: Callable[..., bool], args: tuple[object, ...], kwargs: dict[str, object]) -> None:
    # Ctrl-C reaches all processes of a terminal; the parent is the one that ends them.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    sys.exit(0 if work(*args, **kwargs) else _COULD_NOT)


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os.kill(os.getpid(), signal.SIGTERM)

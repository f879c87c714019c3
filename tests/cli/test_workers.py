"""`diplograph serve --workers 2`: both answer, a dead one is replaced, and all end with the one that was told to."""

import os
import re
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from running_server import PROGRAM, RunningServer, running_server

PATIENCE_S = 60


def _serving(log: Path) -> list[int]:
    """Ids of the processes that have started to serve, the latest last."""
    return [int(each) for each in re.findall(r"Started server process \[(\d+)\]", log.read_text())]


def _is_there(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    # A process whose parent died waits for nobody here to be asked what became of it.
    return "Z" not in Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]


def _wait(until: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE_S
    while not until():
        assert time.monotonic() < deadline
        time.sleep(0.1)


def _answers(server: RunningServer) -> None:
    for _ in range(20):
        assert server.ask("GET", "/api/v1/events")[0] == 200


@pytest.mark.alone
@pytest.mark.parametrize("with_signal", [signal.SIGTERM, signal.SIGINT])
def test_all_end_in_order_when_the_one_is_told_to(tmp_path: Path, with_signal: signal.Signals) -> None:
    log = tmp_path / "store.log"
    server = RunningServer(tmp_path / "store.db", "serve", "--workers", "2", log=log)
    try:
        _wait(lambda: len(_serving(log)) == 2)
        _answers(server)
    finally:
        code = server.end(with_signal)
    assert code == 0
    assert log.read_text().count("Finished server process") == 2
    assert "Traceback" not in log.read_text()
    assert not [process for process in _serving(log) if _is_there(process)]


@pytest.mark.alone
def test_one_that_dies_is_replaced(tmp_path: Path) -> None:
    log = tmp_path / "store.log"
    with running_server(tmp_path / "store.db", "serve", "--workers", "2") as server:
        _wait(lambda: len(_serving(log)) == 2)
        os.kill(_serving(log)[0], signal.SIGKILL)
        _wait(lambda: len(_serving(log)) == 3 and log.read_text().count("startup complete") == 3)
        _answers(server)


@pytest.mark.alone
def test_none_is_left_behind_by_one_that_is_killed(tmp_path: Path) -> None:
    log = tmp_path / "store.log"
    server = RunningServer(tmp_path / "store.db", "serve", "--workers", "2", log=log)
    try:
        _wait(lambda: len(_serving(log)) == 2)
    finally:
        server.end(signal.SIGKILL)
    _wait(lambda: not [process for process in _serving(log) if _is_there(process)])


@pytest.mark.alone
def test_a_store_that_cannot_be_opened_is_refused_at_once(tmp_path: Path) -> None:
    (tmp_path / "store.db").write_text("not a database, and long enough to tell" * 40)
    command = [*PROGRAM, "serve", "--workers", "2", "--port", "0", "--store", f"sqlite:///{tmp_path / 'store.db'}"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE_S, check=False)
    assert done.returncode == 1
    assert "cannot be opened" in done.stderr
    assert "Traceback" not in done.stderr

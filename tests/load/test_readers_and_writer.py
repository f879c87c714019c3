"""One process writes and eight clients ask a server of two, all at once: nobody is locked out, no answer is torn.

`make load` goes on for a minute.
"""

import http.client
import json
import os
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from diplomatic_readings import told
from running_server import RunningServer, running_server

from graph.store import open_store

SECONDS = float(os.environ.get("LOAD_SECONDS", "10"))
READERS = 8
PAGE = "/api/v1/entities/Q1/timeline?limit=50&count=true"
PAIR = "/api/v1/pairs?a=Q1&b=Q2&limit=50"


def _write(path: Path, until: float) -> int:
    """Add, one commit each, two documents that tell of two meetings of a day; every tenth pair is taken out again."""
    with closing(open_store(f"sqlite:///{path}")) as store:
        written = 0
        while time.monotonic() < until:
            written += 1
            day = f"{1900 + written // 336:04}-{written // 28 % 12 + 1:02}-{written % 28 + 1:02}"
            both = [
                told(f"{city}-{written}", "Q1 Q2", f"It was said. Xi Jinping met Antony Blinken in {city}",
                     published=day, source=city, place={"city": city})
                for city in ("Geneva", "Vienna")
            ]  # fmt: skip
            store.add_many(both)
            if written % 10 == 0:
                store.retract(f"Geneva-{written}")
        return written


class Reader:
    """What one client saw: revisions in their order, and how often each status was answered."""

    def __init__(self, server: RunningServer) -> None:
        self._server = server
        self.revisions: list[int] = []
        self.failed: list[Any] = []

    def follow(self, until: float) -> int:
        """Ask in turns, over one connection, until the time is over; how often."""
        asked = 0
        connection = self._server.connect()
        while time.monotonic() < until:
            for question in (PAGE, PAIR):
                self._look(connection, question)
                asked += 1
        connection.close()
        return asked

    def _look(self, connection: http.client.HTTPConnection, question: str) -> None:
        connection.request("GET", question)
        answer = connection.getresponse()
        body = json.loads(answer.read())
        if answer.status != 200 or not _is_whole(body):
            self.failed.append((answer.status, question, {**body, "data": len(body.get("data", ()))}))
            return
        self.revisions.append(int(answer.headers["ETag"].removeprefix('"r').partition("-")[0]))


def _is_whole(body: dict[str, Any]) -> bool:
    """Whether what is counted and what is listed are of one state, with no event twice."""
    ids = [event["id"] for event in body["data"]]
    counts = {body["count"]} if "count" in body else {body["events"], sum(each["events"] for each in body["by_year"])}
    (counted,) = counts if len(counts) == 1 else (-1,)
    return len(ids) == len(set(ids)) == min(counted, 50)


@pytest.mark.alone
def test_readers_of_two_processes_see_whole_states_while_another_writes(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    with closing(open_store(f"sqlite:///{path}")) as store:
        said = "It was said. Xi Jinping met Antony Blinken"
        store.add(told("first", "Q1 Q2", said, published="1899-01-01", source="S"))
    with running_server(path, "serve", "--workers", "2") as server:
        readers = [Reader(server) for _ in range(READERS)]
        until = time.monotonic() + SECONDS
        with ThreadPoolExecutor(READERS + 1) as pool:
            writing = pool.submit(_write, path, until)
            asked = [pool.submit(reader.follow, until) for reader in readers]
            written, questions = writing.result(), sum(each.result() for each in asked)
    assert not [failed for reader in readers for failed in reader.failed][:3]
    assert all(reader.revisions == sorted(reader.revisions) for reader in readers)
    assert written > 10
    assert questions > 10 * READERS
    assert "locked" not in path.with_suffix(".log").read_text()

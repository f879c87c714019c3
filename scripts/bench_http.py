"""What HTTP adds to a question: CPU of the server's process for a request, less that of the question by itself.

`make bench-http STORE=store.db` starts a server over a store that is there and asks it, one after the other over one
connection, questions that it has not answered before, so that none comes from memory. The same are then asked of the
store in this process. Exit code 1 if a request costs more than the limit beside its question.
"""

import argparse
import http.client
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median
from typing import TextIO, TypeVar
from urllib.parse import quote, urlencode

from app.deps import envelope
from graph.model import Status
from graph.queries.counterparts import counterparts
from graph.queries.events import EventFilter, find_events, get_event
from graph.queries.pair import pair
from graph.store import Store, open_store

LIMIT_US = 400
MANY, BATCH = 1500, 100
"""Questions of each kind, and how many are measured together."""
T = TypeVar("T")

_PEOPLE = "SELECT public_id FROM entities WHERE kind = 'person' ORDER BY events DESC LIMIT :many"
_EVENTS = "SELECT public_id FROM events ORDER BY id LIMIT :many"
_PAIRS = """
SELECT x.public_id, y.public_id
FROM (SELECT a, b, count(*) AS events FROM pair GROUP BY a, b ORDER BY 3 DESC LIMIT :many) p
CROSS JOIN entities x CROSS JOIN entities y WHERE x.id = p.a AND y.id = p.b
"""


@dataclass(frozen=True, slots=True)
class Kind:
    """Questions of one kind: the address of each, and what answers it without HTTP."""

    name: str
    asked: list[tuple[str, Callable[[], str]]]


def kinds(store: Store, many: int) -> list[Kind]:
    """What is asked."""
    with store.reading() as session:
        people = [public_id for (public_id,) in session.rows(_PEOPLE, {"many": many})]
        events = [public_id for (public_id,) in session.rows(_EVENTS, {"many": many})]
        pairs = session.rows(_PAIRS, {"many": many})
    return [
        Kind("one event", [(f"events/{quote(e)}", partial(get_event, store, e)) for e in events]),
        Kind("events of a person", [(_asked("events", participant=p), partial(_page, store, p)) for p in people]),
        Kind("events of two", [(_asked("events", participant=p), partial(_page, store, *p)) for p in pairs]),
        Kind(
            "held events of a person",
            [
                (_asked("events", participant=p, status="held"), lambda p=p: _page(store, p, status="held"))
                for p in people
            ],
        ),
        Kind("record of a pair", [(_asked("pairs", a=a, b=b), partial(pair, store, a, b)) for a, b in pairs]),
        Kind(
            "counterparts",
            [(f"entities/{quote(p)}/counterparts", lambda p=p: envelope(counterparts(store, p))) for p in people],
        ),
    ]


def _asked(path: str, **parameters: object) -> str:
    return f"{path}?{urlencode(parameters, doseq=True)}"


def _page(store: Store, *participants: str, status: Status | None = None) -> str:
    return envelope(find_events(store, EventFilter(participant=participants, status=status)))


@contextmanager
def serving(path: Path) -> Iterator[tuple[int, str]]:
    """A server over the store: the id of its process, and its address."""
    environment = {**os.environ, "DIPLOGRAPH_STORE": f"sqlite:///{path.absolute()}"}
    program = [sys.executable, "-m", "app.cli.main", "serve", "--port", "0"]
    with tempfile.TemporaryFile("w+") as log, subprocess.Popen(program, env=environment, stderr=log) as process:
        try:
            yield process.pid, _address(log, process)
        finally:
            process.terminate()
            process.wait(30)


def _address(log: TextIO, process: subprocess.Popen[bytes]) -> str:
    """Where the server answers, once it has loaded its language model, which would count as its work."""
    while process.poll() is None:
        time.sleep(0.5)
        log.seek(0)
        said = log.read()
        if "startup complete" in said:
            address = said.partition("http://")[2].partition("/")[0]
            with closing(http.client.HTTPConnection(address, timeout=30)) as connection:
                connection.request("GET", "/readyz")
                if connection.getresponse().status == 200:
                    time.sleep(3)
                    return address
    raise SystemExit(f"no server: {said}")


def cpu_us(process: int) -> float:
    """Microseconds of CPU that a process has used so far, in all its threads."""
    threads = Path(f"/proc/{process}/task").glob("*/schedstat")
    return sum(int(thread.read_text().split()[0]) for thread in threads) / 1e3


def served_us(process: int, connection: http.client.HTTPConnection, addresses: Sequence[str]) -> float:
    """Microseconds of CPU of the server for each request: the median of some hundreds together."""
    costs = []
    for batch in batches(addresses):
        start = cpu_us(process)
        for each in batch:
            connection.request("GET", f"/api/v1/{each}")
            answer = connection.getresponse()
            if not answer.read() or answer.status != 200:
                raise SystemExit(f"{each}: {answer.status}")
        costs.append((cpu_us(process) - start) / len(batch))
    return median(costs)


def asked_us(questions: Sequence[Callable[[], str]]) -> float:
    """Microseconds of CPU of this thread for each question, in the same way."""
    costs = []
    for batch in batches(questions):
        start = time.thread_time_ns()
        for question in batch:
            question().encode()
        costs.append((time.thread_time_ns() - start) / 1e3 / len(batch))
    return median(costs)


def batches(asked: Sequence[T]) -> list[Sequence[T]]:
    """So many at once."""
    return [asked[start : start + BATCH] for start in range(0, len(asked), BATCH)]


def main() -> int:
    """Measure and print."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("store", type=Path)
    arguments.add_argument("--many", type=int, default=MANY, help=f"questions of each kind (default {MANY})")
    given = arguments.parse_args()
    kept = True
    with (
        closing(open_store(f"sqlite:///{given.store}")) as store,
        serving(given.store) as (process, address),
        closing(http.client.HTTPConnection(address, timeout=30)) as connection,
    ):
        print(f"{'microseconds of CPU':32}{'request':>9}{'question':>10}{'HTTP adds':>11}  (at most {LIMIT_US})")
        for kind in kinds(store, given.many):
            request = served_us(process, connection, [each for each, _ in kind.asked])
            question = asked_us([question for _, question in kind.asked])
            kept &= request - question <= LIMIT_US
            print(f"{kind.name:32}{request:9.0f}{question:10.0f}{request - question:11.0f}", flush=True)
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())

"""What HTTP adds to a question: CPU of the server's process for a request, less that of the question by itself.

`make bench-http STORE=store.db` starts a server over a store that is there and asks it, one after the other over one
connection, questions that it has not answered before, so that none comes from memory; each is then asked of the store
in this process. Exit code 1 if a request costs more than the limit beside its question.
"""

import argparse
import http.client
import itertools
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, TextIO
from urllib.parse import quote, urlencode

from app.deps import envelope
from graph.keys import date_of
from graph.queries.counterparts import counterparts
from graph.queries.events import EventFilter, find_events
from graph.queries.one_event import get_event
from graph.queries.pair import pair
from graph.store import Store, open_store

LIMIT_US = 400
MANY, BATCH = 1500, 50
"""Questions of each kind, and how many are measured together."""

_PEOPLE = "SELECT public_id FROM entities WHERE kind = 'person' ORDER BY events DESC LIMIT :many"
_EVENTS = "SELECT public_id FROM events ORDER BY id LIMIT :many"
_COUNTRIES = "SELECT country FROM entities WHERE kind = 'country' AND country <> '' ORDER BY events DESC LIMIT 30"
_DAYS = "SELECT DISTINCT day FROM events WHERE day > 0 ORDER BY day LIMIT :many"
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
        codes = [code for (code,) in session.rows(_COUNTRIES)]
        days = [date_of(day) for (day,) in session.rows(_DAYS, {"many": many // len(codes) + 1})]
    return [
        Kind("one event", [(f"events/{quote(e)}", partial(get_event, store, e)) for e in events]),
        Kind("events of a person", [(_asked("events", participant=p), partial(_page, store, p)) for p in people]),
        Kind("events of two", [(_asked("events", participant=p), partial(_page, store, *p)) for p in pairs]),
        Kind(
            "held events of a person",
            [(_asked("events", participant=p, status="held"), partial(_page, store, p, status="held")) for p in people],
        ),
        Kind(
            "events of a country since a day",
            [
                (_asked("events", country=c, since=day), partial(_page, store, country=c, since=day))
                for c, day in itertools.islice(itertools.product(codes, days), many)
            ],
        ),
        Kind("record of a pair", [(_asked("pairs", a=a, b=b), partial(pair, store, a, b)) for a, b in pairs]),
        Kind(
            "counterparts",
            [(f"entities/{quote(p)}/counterparts", partial(_counterparts, store, p)) for p in people],
        ),
    ]


def _asked(path: str, **parameters: object) -> str:
    return f"{path}?{urlencode(parameters, doseq=True)}"


def _page(store: Store, *participants: str, **conditions: Any) -> str:
    return envelope(find_events(store, EventFilter(participant=participants, **conditions)))


def _counterparts(store: Store, person: str) -> str:
    return envelope(counterparts(store, person))


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


def costs_us(process: int, connection: http.client.HTTPConnection, kind: Kind) -> tuple[float, float]:
    """Microseconds of CPU of the server for a request, and of this process for the question: the least of batches.

    One after the other, so that the caches of the processor are as cold for the one as for the other; and the least, as
    other work on the machine only adds to it.
    """
    requests, questions = [], []
    for start in range(0, len(kind.asked), BATCH):
        batch = kind.asked[start : start + BATCH]
        served, asked = cpu_us(process), 0
        for address, question in batch:
            connection.request("GET", f"/api/v1/{address}")
            answer = connection.getresponse()
            if not answer.read() or answer.status != 200:
                raise SystemExit(f"{address}: {answer.status}")
            before = time.thread_time_ns()
            question().encode()
            asked += time.thread_time_ns() - before
        requests.append((cpu_us(process) - served) / len(batch))
        questions.append(asked / 1e3 / len(batch))
    return min(requests), min(questions)


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
            request, question = costs_us(process, connection, kind)
            kept &= request - question <= LIMIT_US
            print(f"{kind.name:32}{request:9.0f}{question:10.0f}{request - question:11.0f}", flush=True)
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())

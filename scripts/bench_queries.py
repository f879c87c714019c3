"""What questions cost at a size, against limits: the 95th percentile of SQL and rows of a page of 50, without HTTP.

`make bench-queries STORE=store.db` asks a store that is there, such as `make bench-store KEEP=folder` leaves, for its
busiest people, pairs and countries, and a table of made-up names for misspelt ones. Times are milliseconds by the clock
and of CPU; as a busy machine slows the clock, the limits are held against the CPU. Exit code 1 if one is not kept.
"""

import argparse
import itertools
import random
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path

from graph.database import Session
from graph.keys import fold, row_key
from graph.queries.counterparts import counterparts
from graph.queries.dyads import DyadFilter, all_dyads
from graph.queries.entities import search_entities
from graph.queries.events import EventFilter, find_events, get_event
from graph.queries.facets import facets
from graph.queries.itinerary import itinerary
from graph.queries.pair import pair
from graph.queries.remembered import forget
from graph.queries.timeline import timeline
from graph.queries.timeseries import timeseries
from graph.store import Store, open_store
from scripts.bench_store import percentile
from scripts.synthetic.names import made_up

ALIASES = 500_000
Question = Callable[[], object]

_BUSIEST = "SELECT public_id FROM entities WHERE kind = :kind ORDER BY events DESC LIMIT :many"
_PAIRS = """
SELECT x.public_id, y.public_id
FROM (SELECT a, b, count(*) AS events FROM pair GROUP BY a, b ORDER BY 3 DESC LIMIT 20) p
CROSS JOIN entities x CROSS JOIN entities y WHERE x.id = p.a AND y.id = p.b ORDER BY p.events DESC
"""
_DYADS = "SELECT source, target FROM dyad WHERE source < target GROUP BY 1, 2 ORDER BY count(*) DESC LIMIT 5"


def questions(store: Store) -> list[tuple[str, float | None, list[Question]]]:
    """Name, limit in milliseconds, and the questions to ask, of the busiest in the store."""
    with store.reading() as session:
        people, bodies, countries = (
            [public_id for (public_id,) in session.rows(_BUSIEST, {"kind": kind, "many": 5})]
            for kind in ("person", "organization", "country")
        )
        pairs = session.rows(_PAIRS)
        dyads = session.rows(_DYADS)
        events = [public_id for (public_id,) in session.rows("SELECT public_id FROM events ORDER BY id LIMIT 200")]
    hot = [*people, *countries, *bodies]
    code = countries[0].rsplit(":", 1)[-1]
    return [
        ("events of a pair", 4, [partial(find_events, store, EventFilter(participant=p)) for p in pairs]),
        ("record of a pair, again", 4, [partial(pair, store, *p) for p in pairs]),
        ("record of a pair, first time", None, [partial(_anew, partial(pair, store, *p)) for p in pairs]),
        ("timeline", 4, [partial(timeline, store, e) for e in hot]),
        ("event", 2, [partial(get_event, store, e) for e in events]),
        ("counterparts, first time", 60, [partial(_anew, partial(counterparts, store, e)) for e in hot]),
        ("counterparts, again", 60, [partial(counterparts, store, e) for e in hot]),
        ("dyad-months of a pair", 20, [partial(_all_dyads, store, d) for d in dyads]),
        ("itinerary of 500 events", None, [partial(itinerary, store, e) for e in people]),
        ("timeseries, all", None, [lambda: timeseries(store)]),
        ("timeseries by type, all", None, [lambda: timeseries(store, by="type")]),
        ("timeseries by type, country", None, [lambda: timeseries(store, EventFilter(country=code), by="type")]),
        ("facets, all", None, [lambda: _anew(lambda: facets(store))]),
        ("facets, held", None, [lambda: _anew(lambda: facets(store, EventFilter(status="held")))]),
    ]


def _all_dyads(store: Store, pair_of_countries: tuple[str, str]) -> object:
    return list(all_dyads(store, DyadFilter(*pair_of_countries)))


def _anew(question: Question) -> object:
    """The answer, as if it had never been given before."""
    forget()
    return question()


def measure(name: str, limit: float | None, asked: Sequence[Question], times: int = 60) -> bool:
    """Ask in turn, print the 95th percentile, and say whether the limit is kept."""
    clock, cpu = [], []
    for question in itertools.islice(itertools.cycle(asked), len(asked) + times):
        start, used = time.perf_counter(), time.thread_time()
        question()
        clock.append((time.perf_counter() - start) * 1e3)
        cpu.append((time.thread_time() - used) * 1e3)
    by_clock, by_cpu = percentile(clock[len(asked) :], 0.95), percentile(cpu[len(asked) :], 0.95)
    allowed = "" if limit is None else f"  (at most {limit:g})"
    print(f"{name:32} {by_clock:9.2f} ms by the clock {by_cpu:9.2f} ms of CPU{allowed}")
    return limit is None or by_cpu <= limit


def names(store: Store, count: int) -> list[str]:
    """Fill the store with so many names that nobody bears; some of them."""
    chance = random.Random(1)
    made = [f"{made_up(chance, 2, 3)} {made_up(chance, 2, 4)}" for _ in range(count)]
    with store.reading() as reading:
        path = Path(reading.rows("PRAGMA database_list")[0][2])
    session = Session(path, durable=False)
    with closing(session), session.transaction():
        rows = [
            {"id": row_key(f"n{at}"), "public_id": f"n{at}", "name": name, "folded": fold(name)}
            for at, name in enumerate(made)
        ]
        session.run_many("INSERT INTO entities VALUES (:id, :public_id, :name, 'person', NULL, 0, '{}')", rows)
        session.run_many("INSERT INTO aliases VALUES (:id, :id, :name, :folded)", rows)
        session.run_many("INSERT INTO alias_index (rowid, folded) VALUES (:id, :folded)", rows)
    return chance.sample(made, 60)


def misspelt(name: str, chance: random.Random) -> str:
    """The name with one letter left out and one replaced."""
    at, other = sorted(chance.sample(range(len(name)), 2))
    return f"{name[:at]}{name[at + 1 : other]}x{name[other + 1 :]}"


def main() -> int:
    """Measure and print."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("store", type=Path, help="a store file")
    given = arguments.parse_args()
    with closing(open_store(f"sqlite:///{given.store}")) as store:
        print(f"{store.counts()['events']} events")
        kept = [measure(*asked, times=8 if asked[1] is None else 60) for asked in questions(store)]
    with (
        tempfile.TemporaryDirectory(prefix="diplograph-bench-") as folder,
        closing(open_store(f"sqlite:///{folder}/names.db")) as store,
    ):
        chance = random.Random(2)
        typed = [misspelt(name, chance) for name in names(store, ALIASES)]
        print(f"{ALIASES} names")
        kept.append(measure("entity with two typos", 30, [partial(search_entities, store, q) for q in typed]))
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())

"""What questions cost at a size, against limits, beside the bare SQL of the same questions in the same run.

`make bench-queries STORE=store.db` asks a store that is there for its busiest people, pairs and countries, and a table
of made-up names for misspelt ones; with KEEP=folder it asks all that `make bench-store KEEP=folder` left, and says how
much dearer each question is in the largest. A page has 50 rows; there is no HTTP in it. As a busy machine slows the
clock, the limits are held against the CPU. Exit code 1 if one is not kept.
"""

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from graph.database import Session
from graph.keys import fold, row_key
from graph.queries.entities import search_entities
from graph.store import Store, open_store
from scripts.bench_questions import Asked, Question, questions
from scripts.bench_store import percentile
from scripts.synthetic.names import made_up

ALIASES = 500_000
MOST_GROWTH = 5.0
"""What a question may cost in the largest store, as a multiple of its cost in the smallest."""


@dataclass(frozen=True, slots=True)
class Cost:
    """Milliseconds of one kind of question: half, and 95 of 100, take no longer. `sql` is of its bare statements."""

    clock: tuple[float, float]
    cpu: tuple[float, float]
    sql: tuple[float, float] | None


def _spread(values: Sequence[float]) -> tuple[float, float]:
    return percentile(values, 0.5), percentile(values, 0.95)


def cost(questions: Sequence[Question], store: Store | None, times: int = 60) -> Cost:
    """Ask in turn, and run the statements of each question by themselves right after it, where a store is given."""
    clock, cpu, sql = [], [], []
    statements = [] if store is None else [_statements(store, question) for question in questions]
    for turn in range(len(questions) + times):
        start, used = time.perf_counter(), time.thread_time()
        questions[turn % len(questions)]()
        clock.append((time.perf_counter() - start) * 1e3)
        cpu.append((time.thread_time() - used) * 1e3)
        if store is not None:
            sql.append(_bare(store, statements[turn % len(questions)]))
    warm = len(questions)
    return Cost(_spread(clock[warm:]), _spread(cpu[warm:]), _spread(sql[warm:]) if sql else None)


def _statements(store: Store, question: Question) -> list[str]:
    """The statements that a question makes, with their values."""
    question()  # what it remembers is not asked again
    noted: list[str] = []
    with store.reading() as session, session.traced(noted.append):
        question()
    return [each for each in noted if each.lstrip().upper().startswith(("SELECT", "WITH"))]


def _bare(store: Store, statements: Sequence[str]) -> float:
    """Milliseconds of CPU of the statements and the fetching of their rows alone."""
    with store.reading() as session:
        used = time.thread_time()
        for statement in statements:
            session.rows(statement)
        return (time.thread_time() - used) * 1e3


def report(asked: Asked, found: Cost) -> bool:
    """Print a line; whether the limit is kept."""
    allowed = "" if asked.limit is None else f"  (at most {asked.limit:g})"
    figures = (*found.clock, *found.cpu, *(found.sql or ()))
    print(f"{asked.name:32}" + "".join(f"{each:9.2f}" for each in figures) + allowed)
    return asked.limit is None or found.cpu[1] <= asked.limit


def measured(path: Path, costs: dict[Asked, list[Cost]]) -> bool:
    """Ask one store everything; whether all limits are kept."""
    with closing(open_store(f"sqlite:///{path}")) as store:
        print(f"{store.counts()['events']} events, milliseconds")
        print(f"{'':32}{'by the clock':>18}{'of CPU':>18}{'bare SQL, CPU':>18}\n{'':32}" + f"{'p50':>9}{'p95':>9}" * 3)
        kept = True
        for asked in questions(store):
            found = cost(asked.questions, store, 8 if asked.limit is None else 60)
            costs.setdefault(asked, []).append(found)
            kept &= report(asked, found)
        return kept


def growth(costs: dict[Asked, list[Cost]]) -> bool:
    """Print how much dearer each question is in the last store than in the first; whether that is within bounds.

    A question without a limit counts all events, or is of the first time since a write.
    """
    print(f"\nfrom the first store to the last, p95 of CPU, as a multiple (at most {MOST_GROWTH:g})")
    kept = True
    for asked, (first, *_, last) in costs.items():
        factor, held = last.cpu[1] / first.cpu[1], asked.limit is not None and not asked.may_grow
        kept &= not held or factor <= MOST_GROWTH
        print(f"{asked.name:32}{factor:9.1f}{'' if held else '  (may grow)'}")
    return kept


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


def misspelt_names() -> bool:
    """Ask a table of made-up names for misspelt ones; whether the limit is kept."""
    with (
        tempfile.TemporaryDirectory(prefix="diplograph-bench-") as folder,
        closing(open_store(f"sqlite:///{folder}/names.db")) as store,
    ):
        chance = random.Random(2)
        typed = [misspelt(name, chance) for name in names(store, ALIASES)]
        print(f"\n{ALIASES} names")
        asked = Asked("entity with two typos", 30, [partial(search_entities, store, q) for q in typed])
        return report(asked, cost(asked.questions, store))


def main() -> int:
    """Measure and print."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("store", type=Path, nargs="+", help="store files, the smallest first")
    given = arguments.parse_args()
    costs: dict[Asked, list[Cost]] = {}
    kept = [measured(path, costs) for path in sorted(given.store, key=lambda path: path.stat().st_size)]
    if len(kept) > 1:
        kept.append(growth(costs))
    kept.append(misspelt_names())
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())

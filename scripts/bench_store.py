"""What the store costs at a size: building it, resolving its reports, and adding one document more.

`make bench-store SIZE=1000000` builds a store of that many synthetic encounters beside one of ten thousand, and adds to
both in turns documents that were held back, so that a busy machine slows both. FIRST=100000 takes so many of them: as
many a day as in the whole. KEEP=FOLDER leaves the stores there, as `10000.db` and `1000000.db`. Times of adding are
milliseconds by the clock, durable commit included, and of CPU. Exit code 1 if a limit is not kept.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, closing, nullcontext
from dataclasses import dataclass, field
from pathlib import Path

from graph.bulk.build import build_store
from graph.bulk.sweep import sweep
from graph.keys import row_key
from graph.model import Reading, Report
from graph.store import Store, open_store
from scripts.bench_knowledge import peak_megabytes
from scripts.synthetic.score import score
from scripts.synthetic.stream import stream

SMALL = 10_000
HELD_BACK = 330
"""Documents to add to the finished store."""
WARMING = 30
"""How many of them are not counted."""
DEAREST = 2.0
"""What adding a document may cost, as a multiple of the cost in the small store."""
SLOWEST = 1500
"""Reports a second that resolution is to reach."""

_BY_DAY = """
SELECT r.body FROM (SELECT report, min(first) AS first FROM report_sets GROUP BY report) s CROSS JOIN reports r
WHERE r.id = s.report ORDER BY s.first
"""


@dataclass
class Built:
    """A store in a file, the true encounter of each report (by row id), and documents that are not in it yet.

    It has the first `encounters` of a press of `size`, or all: as many a day as in the whole, in fewer years.
    """

    path: Path
    size: int
    encounters: int
    truth: dict[int, str] = field(default_factory=dict)
    held_back: list[Reading] = field(default_factory=list)
    making: float = 0.0

    def readings(self) -> Iterator[Reading]:
        """All documents but those held back; takes the time that making them up takes."""
        documents, number = stream(self.size), 0
        while True:
            start = time.perf_counter()
            made = next(documents, None)
            self.making += time.perf_counter() - start
            if made is None or int(made.encounters[0][1:]) >= self.encounters:
                return
            number += 1
            if number % (self.encounters * 3 // 2 // HELD_BACK) == 0:
                self.held_back.append(made.reading)
                continue
            for report, encounter in zip(made.reading.reports, made.encounters, strict=True):
                self.truth[row_key(report.id)] = encounter
            yield made.reading


def build(folder: str, size: int, encounters: int) -> Built:
    """Build a store and print what it took."""
    built = Built(Path(folder) / f"{size}.db", size, encounters)
    start = time.perf_counter()
    build_store(built.path, built.readings())
    took = time.perf_counter() - start - built.making
    reports = len(built.truth)
    size_on_disk = built.path.stat().st_size
    print(f"store of the first {encounters} of {size} encounters, {reports} reports")
    print(f"  built in {took:.0f} s ({reports / took:.0f} reports/s), peak {peak_megabytes():.0f} MB")
    print(f"  file {size_on_disk / 1e6:.0f} MB, {size_on_disk / encounters:.0f} bytes an encounter")
    return built


def resolving(store: Store, built: Built) -> float:
    """Reports resolved in a second of CPU, reading them left out; printed with how well they were told apart."""
    reading = 0.0

    def reports() -> Iterator[Report]:
        nonlocal reading
        rows = session.stream(_BY_DAY)
        while True:
            start = time.process_time()
            row = next(rows, None)
            report = Report.model_validate_json(row[0]) if row else None
            reading += time.process_time() - start
            if report is None:
                return
            yield report

    start = time.process_time()
    with store.reading() as session:
        count = sum(len(cluster.reports) for cluster in sweep(reports()))
        rate = count / (time.process_time() - start - reading)
        found = score((event, built.truth[key]) for key, event in session.stream("SELECT id, event FROM reports"))
    print(f"  resolved {rate:.0f} reports/s (at least {SLOWEST})")
    print(f"  pairs of reports: precision {found.precision:.4f}, recall {found.recall:.4f}, F1 {found.f1:.4f}")
    return rate


def adding(stores: Sequence[tuple[Store, Built]]) -> list[list[tuple[float, float]]]:
    """For each store the times of adding what was held back: by the clock and of CPU, in milliseconds."""
    times: list[list[tuple[float, float]]] = [[] for _ in stores]
    for turn in range(min(len(built.held_back) for _, built in stores)):
        for at, (store, built) in enumerate(stores):
            start, cpu = time.perf_counter(), time.process_time()
            store.add(built.held_back[turn])
            times[at].append(((time.perf_counter() - start) * 1e3, (time.process_time() - cpu) * 1e3))
    return [of_store[WARMING:] for of_store in times]


def percentile(values: Sequence[float], share: float) -> float:
    """The value that this share of the values does not exceed."""
    return sorted(values)[int(len(values) * share)]


def compare(stores: Sequence[tuple[Store, Built]]) -> float:
    """Print the cost of adding to each store; the cost in the last one as a multiple of that in the first."""
    medians = []
    for (_, built), times in zip(stores, adding(stores), strict=True):
        print(f"adding a document to {built.encounters} of {built.size} encounters")
        clock, cpu = zip(*times, strict=True)
        for name, values in (("clock", clock), ("CPU", cpu)):
            print(f"  {name:5}  p50 {percentile(values, 0.5):.2f} ms, p95 {percentile(values, 0.95):.2f} ms")
        medians.append((percentile(clock, 0.5), percentile(cpu, 0.5)))
    by_clock, by_cpu = (last / first for first, last in zip(medians[0], medians[-1], strict=True))
    print(f"ratio of the medians: {by_clock:.2f} by the clock (at most {DEAREST}), {by_cpu:.2f} of CPU")
    return by_clock


def folder_for(kept: Path | None) -> AbstractContextManager[str]:
    """The folder to build in: the one to keep the stores in, else a temporary one."""
    if kept is None:
        return tempfile.TemporaryDirectory(prefix="diplograph-bench-")
    kept.mkdir(parents=True, exist_ok=True)
    return nullcontext(str(kept))


def main() -> int:
    """Measure and print."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--size", type=int, default=100_000, help="encounters in the store (default 100000)")
    arguments.add_argument("--first", type=int, help="only so many of them: as dense, in less time and space")
    arguments.add_argument("--keep", type=Path, metavar="FOLDER", help="leave the stores there, named by their size")
    given = arguments.parse_args()
    with folder_for(given.keep) as folder:
        kept = [build(folder, SMALL, SMALL)]
        if given.size > SMALL:
            kept.append(build(folder, given.size, min(given.first or given.size, given.size)))
        stores = [(open_store(f"sqlite:///{built.path}"), built) for built in kept]
        with closing(stores[0][0]), closing(stores[-1][0]):
            rate = resolving(*stores[-1])
            ratio = compare(stores)
    return 0 if rate >= SLOWEST and ratio <= DEAREST else 1


if __name__ == "__main__":
    sys.exit(main())

"""What the knowledge base costs: loading, lookups, and an import of people that do not exist (default: 100,000).

`make bench-knowledge PEOPLE=1000000` prints a figure a line. Times are of one core, lookups in milliseconds.
"""

import argparse
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from nlp.knowledge.base import KnowledgeBase
from nlp.knowledge.imported.lookup import ImportedIndex
from scripts.synthetic_people import write

_LOAD = """
import time
from nlp.knowledge import base
from scripts.bench_knowledge import peak_megabytes
start = time.process_time()
base.KnowledgeBase()
print(time.process_time() - start, peak_megabytes())
"""
_IMPORT = """
import sys, time
from pathlib import Path
from app.knowledge import build_index
from scripts.bench_knowledge import peak_megabytes
start = time.perf_counter()
build_index(Path(sys.argv[2]), [(Path(sys.argv[1]), "ftm")], lambda count: None, lambda count: None)
print(time.perf_counter() - start, peak_megabytes())
"""
LOOKUPS = 400


def peak_megabytes() -> float:
    """The most memory that this process has had resident; not what `getrusage` says, which counts its parent's too."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1000


def in_process(script: str, *arguments: object) -> list[float]:
    """The numbers that a script prints, run in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", script, *map(str, arguments)], check=True, capture_output=True, text=True
    )
    return [float(number) for number in done.stdout.split()]


def timed(look_up: Callable[[str], object], names: Sequence[str]) -> tuple[float, float]:
    """Median and 95th percentile of a lookup in milliseconds of CPU."""
    times = []
    for name in names:
        start = time.process_time_ns()
        look_up(name)
        times.append((time.process_time_ns() - start) / 1e6)
    times.sort()
    return times[len(times) // 2], times[int(len(times) * 0.95)]


def misspelt(name: str, chance: random.Random) -> str:
    """The name with one letter left out, added or changed, not the first."""
    at = chance.randrange(1, max(2, len(name) - 1))
    letter = chance.choice("aeiourstn")
    return chance.choice(
        (name[:at] + name[at + 1 :], name[:at] + letter + name[at:], name[:at] + letter + name[at + 1 :])
    )


def lookups(base: KnowledgeBase, names: Sequence[str]) -> list[str]:
    """Lines: exact and misspelt lookups of the names."""
    chance = random.Random(2)
    base.find("warm up the indexes")
    exact = timed(base.exact, names)
    near = timed(base.find, [misspelt(name, chance) for name in names])
    return [f"  exact lookup     p50 {exact[0]:.3f} ms, p95 {exact[1]:.3f} ms",
            f"  misspelt lookup  p50 {near[0]:.2f} ms, p95 {near[1]:.2f} ms"]  # fmt: skip


def main() -> None:
    """Measure and print."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--people", type=int, default=100_000, help="how many people to import")
    count = arguments.parse_args().people
    seconds, megabytes = in_process(_LOAD)
    built_in = KnowledgeBase()
    names = [known.name for known in random.Random(3).sample(built_in.people, LOOKUPS)]
    print(f"built-in base: {len(built_in.people)} people, loaded in {seconds:.2f} s, {megabytes:.0f} MB")
    print(*lookups(built_in, names), sep="\n")
    with tempfile.TemporaryDirectory() as folder:
        source, index = Path(folder) / "people.jsonl", Path(folder) / "index.db"
        write(source, count)
        took, peak = in_process(_IMPORT, source, index)
        print(f"import of {count} people: {took:.0f} s, peak {peak:.0f} MB, index {index.stat().st_size / 1e6:.0f} MB")
        base = KnowledgeBase(ImportedIndex(index))
        chance = random.Random(4)
        known = [
            found.name for _ in range(LOOKUPS) if (found := base.entry(f"p-{chance.randrange(count)}")) is not None
        ]
        print(*lookups(base, known), sep="\n")
    print(f"  memory of the process that looks up: {peak_megabytes():.0f} MB")


if __name__ == "__main__":
    main()

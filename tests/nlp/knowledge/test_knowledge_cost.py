"""What the knowledge base may cost: CPU of loading and of lookups, memory, and the same with imported people.

The long form, with a million people, is `make bench-knowledge PEOPLE=1000000`.
"""

import random
import subprocess
import sys
from pathlib import Path

import pytest

from nlp.knowledge.base import KnowledgeBase
from nlp.knowledge.imported.build import Build
from nlp.knowledge.imported.followthemoney import entities
from nlp.knowledge.imported.lookup import ImportedIndex
from scripts.bench_knowledge import misspelt, timed
from scripts.synthetic_people import write

PEOPLE = 20_000
ALL_OF_IT = """
import time
from nlp.knowledge import base
from scripts.bench_knowledge import peak_megabytes
start = time.process_time()
knowledge = base.KnowledgeBase()
loaded = time.process_time() - start
knowledge.find("Nobody of this name")
knowledge.city("Nowhere")
knowledge.officials
print(loaded, peak_megabytes())
"""


def cost_of_loading() -> tuple[float, float]:
    done = subprocess.run([sys.executable, "-c", ALL_OF_IT], check=True, capture_output=True, text=True)
    seconds, megabytes = map(float, done.stdout.split())
    return seconds, megabytes


@pytest.mark.alone
def test_loading_costs_little_time_and_memory() -> None:
    seconds, megabytes = map(min, zip(*(cost_of_loading() for _ in range(5)), strict=True))
    assert seconds <= 0.3, "also the quickest of five, the others of which something else may have slowed"
    assert megabytes <= 150


def test_lookups_in_the_tables_are_fast() -> None:
    base, chance = KnowledgeBase(), random.Random(1)
    names = [known.name for known in chance.sample(base.people, 200)]
    base.find("warm up the indexes")
    assert timed(base.exact, names)[1] <= 0.2
    assert timed(base.find, [misspelt(name, chance) for name in names])[0] <= 5.0


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> KnowledgeBase:
    folder: Path = tmp_path_factory.mktemp("people")
    write(folder / "people.jsonl", PEOPLE)
    build = Build(folder / "index.db", KnowledgeBase())
    with (folder / "people.jsonl").open("rb") as lines:
        build.stage(entities(lines), "synthetic")
    assert build.finish()[0] == PEOPLE
    return KnowledgeBase(ImportedIndex(folder / "index.db"))


def test_lookups_of_imported_people_are_fast_and_find_them(imported: KnowledgeBase) -> None:
    chance = random.Random(5)
    wanted = [known for _ in range(200) if (known := imported.entry(f"p-{chance.randrange(PEOPLE)}")) is not None]
    imported.find("warm up the indexes")
    assert timed(imported.exact, [known.name for known in wanted])[1] <= 0.5
    slips = [misspelt(known.name, chance) for known in wanted]
    assert timed(imported.find, slips)[1] <= 5.0
    answers = ({candidate.entry.name for candidate in imported.find(slip, limit=10)} for slip in slips)
    found = sum(known.name in names for known, names in zip(wanted, answers, strict=True))
    assert found >= 0.85 * len(wanted)

"""Documents acknowledged before `kill -9` are in the store afterwards, whole, and the file is sound."""

import random
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

from graph.store import open_store

KILLS = 10
_INGEST = """
import sys, itertools
sys.path.insert(0, sys.argv[2])
from readings import told
from graph.store import open_store
store = open_store(sys.argv[1])
for i in itertools.count(int(sys.argv[3])):
    who = ("blinken xi", "blinken wang", "xi lavrov wang")[i % 3]
    added = store.add(told(f"d{i}", who, f"2023-06-{i % 28 + 1:02}", f"2023-07-{i % 28 + 1:02}", city="Beijing"))
    print(added.document_id, flush=True)
    if i % 7 == 3:
        store.retract(f"d{i}")
        print("-" + added.document_id, flush=True)
"""


def _run_and_kill(url: str, start: int, chance: random.Random) -> list[str]:
    arguments = [sys.executable, "-c", _INGEST, url, str(Path(__file__).parents[1] / "graph"), str(start)]
    process = subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    said = [process.stdout.readline()]
    time.sleep(chance.uniform(0.0, 0.3))
    process.kill()
    said += process.stdout.readlines()
    process.stdout.close()
    process.wait()
    return [line.strip() for line in said if line.endswith("\n")]


def test_no_acknowledged_document_is_lost(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    chance = random.Random(11)
    kept: set[str] = set()
    gone: set[str] = set()
    start = 0
    for _ in range(KILLS):
        for line in _run_and_kill(f"sqlite:///{path}", start, chance):
            kept.add(line)
            if line.startswith("-"):
                gone.add(line[1:])
        start += 10_000
    kept = {name for name in kept if not name.startswith("-")} - gone
    assert len(kept) >= KILLS
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    stored = {name for (name,) in connection.execute("SELECT public_id FROM documents")}
    half = "SELECT count(*) FROM documents d WHERE NOT EXISTS (SELECT 1 FROM reports r WHERE r.document = d.id)"
    assert connection.execute(half).fetchone() == (0,)
    connection.close()
    unacknowledged = 2 * KILLS
    missing = {name for name in kept - stored if int(name[1:]) % 7 != 3}
    assert missing == set()
    assert len(gone & stored) == 0
    assert len(stored - kept) <= unacknowledged
    store = open_store(f"sqlite:///{path}")
    assert store.counts()["documents"] == len(stored)
    store.close()

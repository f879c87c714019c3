"""An acknowledged document survives `kill -9`, whenever it comes. CRASH_KILLS says how often (make crash: 20)."""

import http.client
import json
import os
import random
import signal
import sqlite3
import time
from pathlib import Path

from running_server import RunningServer, running_server

KILLS = int(os.environ.get("CRASH_KILLS", "3"))
DOCUMENTS = 40
TEXT = "Norwegian Prime Minister Anna Berg met Jordanian Foreign Minister Omar Haddad in Oslo on {day} March 2024."


def test_no_acknowledged_document_is_lost(tmp_path: Path) -> None:
    chance = random.Random(20230619)
    acknowledged: dict[str, str] = {}
    for kill in range(KILLS):
        with running_server(tmp_path / "store.db") as server:
            check(server, acknowledged)
            acknowledged.update(post_until_killed(server, kill, chance))
        check_file(tmp_path / "store.db")
    assert len(acknowledged) >= KILLS
    with running_server(tmp_path / "store.db") as server:
        check(server, acknowledged)


def post_until_killed(server: RunningServer, kill: int, chance: random.Random) -> dict[str, str]:
    """Post a batch, kill the server somewhere in the middle, and return the text of each document acknowledged."""
    texts = {f"doc-{kill}-{number}": TEXT.format(day=1 + number % 28) for number in range(DOCUMENTS)}
    lines = [json.dumps({"id": name, "text": text, "published": "2024-04-01"}) for name, text in texts.items()]
    connection = server.connect()
    connection.request("POST", "/api/v1/documents/batch", "\n".join(lines), {"Content-Type": "application/x-ndjson"})
    answer = connection.getresponse()
    last, delay = chance.randint(1, DOCUMENTS - 10), chance.uniform(0, 0.05)
    acknowledged: dict[str, str] = {}
    try:
        while (line := answer.readline()).endswith(b"\n"):
            reply = json.loads(line)
            assert reply["created"], reply
            acknowledged[reply["id"]] = texts[reply["id"]]
            if len(acknowledged) == last:
                time.sleep(delay)
                assert server.end(signal.SIGKILL) == -signal.SIGKILL
    except (http.client.HTTPException, ConnectionError):
        pass
    finally:
        connection.close()
    assert last <= len(acknowledged) < DOCUMENTS
    return acknowledged


def check(server: RunningServer, acknowledged: dict[str, str]) -> None:
    """Every acknowledged document is there with its text and its event."""
    for name, text in acknowledged.items():
        status, _, document = server.ask("GET", f"/api/v1/documents/{name}")
        assert (status, document["text"]) == (200, text)
        assert document["events"]


def check_file(store: Path) -> None:
    """The file is whole, and nothing in it refers to what is not there."""
    with sqlite3.connect(store) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.close()

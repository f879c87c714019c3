"""`judge verify`: whether the log of judgements is as it was written."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

TEXT = "Norwegian Prime Minister Anna Berg met Jordanian Foreign Minister Omar Haddad in Oslo on Tuesday."


def test_the_log_of_judgements_can_be_verified(diplograph: Callable, json_lines: Callable, tmp_path: Path) -> None:
    told = {"id": "d", "published": "2024-03-07", "text": TEXT}
    diplograph("ingest", "-", given=json_lines([told]))
    assert b"0 entries" in diplograph("judge", "verify").out
    (event,) = diplograph("query", "--json").lines
    signed = ("--author", "A. Reader", "--reason", "It was called off.")
    assert diplograph("judge", "correct", event["id"], "status", "cancelled", *signed).code == 0
    done = diplograph("judge", "verify")
    assert (done.code, done.out[:9]) == (0, b"1 entries")
    with closing(sqlite3.connect(tmp_path / "diplograph.db")) as connection:
        connection.execute("DROP TRIGGER audit_no_update")
        connection.execute("UPDATE audit SET actor = 'k-000000000000'")
        connection.commit()
    done = diplograph("judge", "verify")
    assert (done.code, done.out) == (1, b"")
    assert "entry 1 of the log does not follow" in done.err

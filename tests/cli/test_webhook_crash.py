"""What an acknowledged write changed is sent, whenever the process that took it is killed."""

import json
import signal
import sys
from pathlib import Path

import pytest
from running_server import RunningServer, running_server

sys.path.insert(0, str(Path(__file__).parents[1] / "app"))
from receiver import receiver, wait_until

TEXT = "Norwegian Prime Minister Anna Berg met Jordanian Foreign Minister Omar Haddad in Oslo on {day} {month} 2024."
PROGRAM = """
import sys
from dataclasses import replace
from app.webhooks import delivery
port = int(sys.argv.pop(1))
delivery.LEASE_S, delivery.LOOK_EVERY_S, delivery.WAITS_S = 1.5, 0.2, (0.3,) * 50
delivery.RULES = replace(delivery.RULES, ports=frozenset({port}), is_allowed=lambda address: address.is_loopback)
from app.cli.main import main
sys.exit(main())
"""


@pytest.mark.parametrize("attempted", [False, True], ids=["before it was sent", "before it was taken"])
def test_a_change_is_sent_though_the_server_is_killed(tmp_path: Path, attempted: bool) -> None:
    with receiver() as there:
        there.answers = [503]
        program = (sys.executable, "-c", PROGRAM, str(there.port))
        with running_server(tmp_path / "store.db", program=program) as server:
            status, _, made = server.ask("POST", "/api/v1/webhooks", json.dumps({"url": there.url}).encode())
            assert status == 201
            sent = {month: _added(server, month) for month in ("March", "May")}
            if attempted:
                wait_until(lambda: len(there.came) > 0)
            assert server.end(signal.SIGKILL) == -signal.SIGKILL
        there.answers = [204]
        before = len(there.came)
        with running_server(tmp_path / "store.db", program=program):
            wait_until(lambda: len(there.came) >= before + 2, 30)
        taken = there.verified(made["secret"])[before:]
        assert [(each["type"], each["data"]["id"]) for each in taken] == [
            ("event.created", sent["March"]),
            ("event.created", sent["May"]),
        ]


def _added(server: RunningServer, month: str) -> str:
    """The id of the event that a document of that month reports."""
    document = {"id": month, "text": TEXT.format(day=4, month=month), "published": "2024-06-01"}
    status, _, answer = server.ask("POST", "/api/v1/documents", json.dumps(document).encode())
    assert status == 201
    return str(answer["events"][0])

"""The live stream: each change once, also after a cut, whichever process wrote it, for those who may and who stay."""

import http.client
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from diplomatic_readings import told
from live_server import Served, served

from graph.store import open_store

TEXT = "It was brief. Xi Jinping met {} in Beijing"


@pytest.fixture
def live(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Served]:
    monkeypatch.setattr("app.live.LOOK_EVERY_S", 0.02)
    with served(tmp_path / "store.db", live_subscribers=3) as running:
        yield running


def add(live: Served, number: int, who: str = "Q1 Q2", **said: str) -> None:
    day = f"2023-{number // 28 + 1:02}-{number % 28 + 1:02}"
    live.store.add(told(f"d{number}", who, TEXT.format(number), published=day, source="Wire", **said))


def test_a_stream_tells_where_it_starts_and_each_change(live: Served) -> None:
    add(live, 0)
    with closing(live.stream()) as stream:
        assert stream.response.headers["content-type"].startswith("text/event-stream")
        assert stream.block() == {"retry": "2000", "id": "1", "event": "revision", "data": "1"}
        for number in range(1, 4):
            add(live, number)
        changes = stream.changes(3)
    assert [change["revision"] for change in changes] == [2, 3, 4]
    assert [change["documents"] for change in changes] == [{"added": [f"d{number}"]} for number in (1, 2, 3)]
    assert all(change["events"] for change in changes)


def test_resumed_after_a_cut_it_gives_each_change_exactly_once(live: Served) -> None:
    seen, last, written = [], "0", 0
    for burst in (3, 0, 7, 1, 250):
        with closing(live.stream(**{"Last-Event-ID": last})) as stream:
            for _ in range(burst):
                add(live, written)
                written += 1
            taken = stream.changes((written - len(seen) + 1) // 2)
            seen += [change["revision"] for change in taken]
            last = str(seen[-1])
    with closing(live.stream(f"?since_revision={last}")) as stream:
        seen += [change["revision"] for change in stream.changes(written - len(seen))]
    assert seen == list(range(1, written + 1))


def test_what_another_process_writes_is_told(live: Served, tmp_path: Path) -> None:
    with closing(open_store(f"sqlite:///{tmp_path / 'store.db'}")) as other, closing(live.stream()) as stream:
        other.add(told("elsewhere", "Q1 Q2", TEXT.format("him"), published="2023-06-19", source="Wire"))
        assert stream.changes(1)[0]["documents"] == {"added": ["elsewhere"]}


def test_filters_leave_out_other_events_and_the_position_still_moves(
    live: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.live.HEARTBEAT_S", 0.1)
    with closing(live.stream("?participant=Qin Gang&status=held".replace(" ", "%20"))) as stream:
        stream.block()
        add(live, 1)
        add(live, 2, "Q3 Q4")
        add(live, 3, "Q3 Q4", status="planned")
        (change,) = stream.changes(1)
        assert change["documents"] == {"added": ["d2"]}
        deadline = time.monotonic() + 10
        while (block := stream.block()).get("id") != "3" and time.monotonic() < deadline:
            assert "" in block
        assert block == {"": "nothing new", "id": "3"}


def test_a_place_is_given_back_when_a_client_goes(live: Served) -> None:
    streams = [live.stream() for _ in range(3)]
    refused = live.stream()
    assert (refused.status, refused.problem["code"]) == (503, "busy")
    assert refused.response.headers["retry-after"]
    for stream in streams:
        stream.close()
    deadline = time.monotonic() + 10
    while (again := live.stream()).status != 200 and time.monotonic() < deadline:
        time.sleep(0.05)
    assert again.status == 200
    again.close()


def test_what_is_not_kept_is_gone_and_a_strange_id_is_refused(live: Served) -> None:
    for number in range(4):
        add(live, number)
    live.store.forget_changes(kept_revisions=1, kept_days=1)
    gone = live.stream(**{"Last-Event-ID": "1"})
    assert (gone.status, gone.problem["code"], gone.problem["kept_since"]) == (410, "changes_gone", 3)
    assert live.stream(**{"Last-Event-ID": "x"}).status == 422
    assert live.stream("?since_revision=-1").status == 422


def test_the_server_stops_though_someone_follows(tmp_path: Path) -> None:
    with served(tmp_path / "store.db") as running:
        stream = running.stream()
        stream.block()
        start = time.monotonic()
    assert time.monotonic() - start < 10
    assert stream.block() == {}
    stream.close()


def test_head_is_answered_at_once(live: Served) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", live.port, timeout=10)
    connection.request("HEAD", "/api/v1/live")
    response = connection.getresponse()
    assert (response.status, response.headers["content-type"]) == (200, "text/event-stream; charset=utf-8")
    connection.close()

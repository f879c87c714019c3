"""`ingest` and `query`: into the store and out of it, going on where an earlier run stopped."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from graph.model import Event

OSLO = {
    "id": "oslo",
    "text": "Norwegian Prime Minister Anna Berg met Jordanian Foreign Minister Omar Haddad in Oslo on Tuesday.",
    "published": "2024-03-07",
    "source": "Harbour Wire",
}
CALL = {
    "id": "call",
    "text": "French President Paul Martin spoke by phone on Wednesday with German Foreign Minister Karl Weber.",
    "published": "2024-03-07",
}


@pytest.fixture
def files(tmp_path: Path, json_lines: Callable) -> Path:
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "a.jsonl").write_bytes(json_lines([OSLO, b"{broken", CALL]))
    (folder / "b.txt").write_bytes(b"\x00\x01\x02 binary")
    (folder / "c.html").write_text("<html><body><nav>Home</nav></body></html>")
    return folder


def test_what_fails_is_named_and_the_rest_is_stored(diplograph: Callable, files: Path) -> None:
    done = diplograph("ingest", files, "missing.txt")
    assert (done.code, done.out) == (1, b"")
    *errors, summary = done.err.splitlines()
    assert [line.partition(": ")[0] for line in errors] == [
        f"{files}/a.jsonl:2",
        f"{files}/b.txt",
        f"{files}/c.html",
        "missing.txt",
    ]
    assert summary == "2 documents added, which report 2 events; 0 known already; 4 failed"
    (call, oslo) = sorted(diplograph("query", "--json").lines, key=lambda event: event["type"])
    assert Event.model_validate(oslo).evidence[0].document_id == "oslo"
    assert call["type"] == "call"


def test_a_second_run_reads_only_what_is_new(
    diplograph: Callable, tmp_path: Path, json_lines: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "docs.jsonl").write_bytes(json_lines([OSLO]))
    assert diplograph("ingest", "docs.jsonl").code == 0
    read = []
    monkeypatch.setattr("nlp.read._try_read", lambda document, model: read.append(document.id))
    done = diplograph("ingest", "docs.jsonl")
    assert (done.code, read) == (0, [])
    assert done.err == "0 documents added, which report 0 events; 1 known already; 0 failed\n"


def test_another_text_under_a_known_id_is_a_conflict(diplograph: Callable, json_lines: Callable) -> None:
    assert diplograph("ingest", "-", given=json_lines([OSLO])).code == 0
    done = diplograph("ingest", "-", given=json_lines([{**OSLO, "text": CALL["text"]}, CALL]))
    assert done.code == 1
    assert done.err.startswith("-:1: conflict: ")
    assert "1 documents added, which report 1 events; 0 known already; 1 failed" in done.err


def test_stdin_may_be_lines_a_page_or_text(diplograph: Callable, json_lines: Callable) -> None:
    page = (
        f"<html><body><article><p>{OSLO['text']} The two spoke about fishing quotas for an hour.</p></article></body>"
    )
    assert diplograph("ingest", "-", given=page.encode()).code == 0
    assert diplograph("ingest", "-", given=str(CALL["text"]).encode()).code == 0
    assert diplograph("ingest", "-", "--jobs", 2, given=json_lines([OSLO, CALL])).code == 0
    assert len(diplograph("query", "--json").lines) >= 2


def test_a_store_named_on_the_command_line_is_used(diplograph: Callable, tmp_path: Path, json_lines: Callable) -> None:
    store = f"sqlite:///{tmp_path / 'other.db'}"
    assert diplograph("ingest", "-", "--store", store, given=json_lines([OSLO])).code == 0
    assert [path.name for path in tmp_path.glob("*.db")] == ["other.db"]
    assert len(diplograph("query", "--store", store, "--json").lines) == 1


def test_query_prints_what_came_of_an_event_and_who_said_what(diplograph: Callable, json_lines: Callable) -> None:
    more = "They signed a treaty. “The sea is calm,” Berg said. Haddad said that it was deep."
    diplograph("ingest", "-", given=json_lines([{**OSLO, "text": f"{OSLO['text']} {more}"}]))
    table = [line.strip() for line in diplograph("query", "--statements").out.decode().splitlines()[2:]]
    assert table == ["signed: signed a treaty", "Anna Berg: “The sea is calm”", "Omar Haddad: it was deep"]


def test_query_filters_and_prints_a_table(diplograph: Callable, json_lines: Callable) -> None:
    diplograph("ingest", "-", given=json_lines([OSLO, CALL]))
    table = diplograph("query", "Anna Berg", "Omar Haddad", "--quotes").out.decode().splitlines()
    assert table[0].split() == ["DATE", "TYPE", "STATUS", "EVENT", "SOURCES"]
    assert table[1].split()[:3] == ["2024-03-05", "meeting", "held"]
    assert f"“{OSLO['text']}”" in table[2]
    for filters, types in (
        (["--type", "call"], ["call"]),
        (["--country", "JO"], ["meeting"]),
        (["--place", "Oslo"], ["meeting"]),
        (["--since", "2024-03-06"], ["call"]),
        (["--until", "2024-03-05"], ["meeting"]),
        (["--q", "Oslo"], ["meeting"]),
        (["--status", "cancelled"], []),
        (["Anna Berg", "Karl Weber"], []),
        (["Nobody Whoever"], []),
    ):
        done = diplograph("query", "--json", *filters)
        assert (done.code, [event["type"] for event in done.lines]) == (0, types), filters


def test_query_says_when_there_is_more(diplograph: Callable, json_lines: Callable) -> None:
    diplograph("ingest", "-", given=json_lines([OSLO, CALL]))
    done = diplograph("query", "--limit", 1)
    assert (done.code, len(done.out.splitlines())) == (0, 2)
    assert "more than these 1" in done.err


def test_a_csv_file_and_a_json_file_give_the_documents_of_the_lines(diplograph: Callable, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps([OSLO, CALL]))
    (tmp_path / "a.csv").write_text(
        "id,text,published,source\n" + ",".join(f'"{OSLO[name]}"' for name in ("id", "text", "published", "source"))
    )
    assert diplograph("ingest", "a.json").code == 0
    assert "0 documents added, which report 0 events; 1 known already" in diplograph("ingest", "a.csv").err

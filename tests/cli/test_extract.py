"""`extract`: one line a document, the same bytes for any number of jobs, and bad input in its place."""

from collections.abc import Callable
from pathlib import Path

from graph.model import Event

STORIES = [
    "Norwegian Prime Minister Anna Berg met Jordanian Foreign Minister Omar Haddad in Oslo on Tuesday.",
    "French President Paul Martin spoke by phone on Wednesday with German Foreign Minister Karl Weber.",
    "Kenyan President Grace Wanjiru will visit Japan next week for talks with Prime Minister Kenji Mori.",
]
DOCUMENTS = [
    {"id": f"story-{number}", "text": text, "published": "2024-03-07", "title": None}
    for number, text in enumerate(STORIES * 4)
]
BAD = [
    (b"{broken", None, "Invalid JSON"),
    (b'{"id": "empty", "text": ""}', "empty", "empty_text"),
    (b'{"id": "nothing"}', "nothing", "nothing_to_read"),
    (b'{"id": "day", "text": "They met in Oslo.", "published": "19 June"}', "day", "invalid_published"),
    (b'{"id": "zero", "text": "They met in Oslo.", "published": 0}', "zero", "published"),
    (
        b'{"id": "binary", "text": "\\ufffdPNG\\u0001\\u0002\\ufffd\\ufffd\\u0003\\u0004IHDR\\ufffd"}',
        "binary",
        "binary_text",
    ),
    (b'{"id": "menu", "html": "<html><body><nav>Home</nav></body></html>"}', "menu", "no_article"),
    (b'{"id": "ten-mb", "text": "' + b"word " * 2_000_000 + b'"}', "ten-mb", "text_too_long"),
    (
        '{"id": "german", "text": "Der Bundeskanzler hat am Dienstag in Berlin mit der Präsidentin gesprochen und '
        'danach mit den Ministern über die Lage beraten, wie die Regierung mitteilte."}'.encode(),
        "german",
        "unsupported_language",
    ),
]


def test_a_document_gives_its_events_with_evidence_by_offsets(diplograph: Callable, json_lines: Callable) -> None:
    done = diplograph("extract", "--input", "-", "--output", "-", given=json_lines(DOCUMENTS[:1]))
    (line,) = done.lines
    assert (done.code, done.err) == (0, "")
    assert list(line) == ["id", "document", "events", "entities"]
    assert {"published", "published_basis", "title", "text", "warnings"} <= set(line["document"])
    (event,) = (Event.model_validate(event) for event in line["events"])
    assert (event.type, event.status, str(event.start)) == ("meeting", "held", "2024-03-05")
    assert {participant.name for participant in event.participants} == {"Anna Berg", "Omar Haddad"}
    text = line["document"]["text"]
    assert all(text[each.start : each.end] == each.text for each in event.evidence)
    assert all(text[m["start"] : m["end"]] == m["text"] for entity in line["entities"] for m in entity["mentions"])


def test_an_event_has_what_was_said_and_what_came_of_it(diplograph: Callable, json_lines: Callable) -> None:
    text = f"{STORIES[0]} They signed a treaty. “The sea is calm,” Berg told reporters."
    done = diplograph("extract", "--input", "-", "--output", "-", given=json_lines([{**DOCUMENTS[0], "text": text}]))
    (event,) = (Event.model_validate(event) for event in done.lines[0]["events"])
    assert [(each.kind, each.words) for each in event.outcomes] == [("signed", "signed a treaty")]
    assert [(each.name, each.direct, each.text) for each in event.statements] == [
        ("Anna Berg", True, "The sea is calm")
    ]


def test_the_same_bytes_with_one_and_with_two_jobs(diplograph: Callable, json_lines: Callable, tmp_path: Path) -> None:
    lines: list[object] = [*DOCUMENTS]
    lines.insert(5, b"{broken")
    (tmp_path / "docs.jsonl").write_bytes(json_lines(lines))
    codes = [
        diplograph("extract", "--input", "docs.jsonl", "--output", f"out{jobs}.jsonl", "--jobs", jobs).code
        for jobs in (1, 2)
    ]
    assert codes == [1, 1]
    assert (tmp_path / "out1.jsonl").read_bytes() == (tmp_path / "out2.jsonl").read_bytes() != b""


def test_bad_documents_are_answered_in_their_place(diplograph: Callable, json_lines: Callable) -> None:
    lines = [line for raw, _, _ in BAD for line in (raw, DOCUMENTS[0])]
    done = diplograph("extract", "--input", "-", "--output", "-", given=json_lines(lines))
    assert done.code == 1
    assert [line["id"] for line in done.lines] == [name for _, bad, _ in BAD for name in (bad, DOCUMENTS[0]["id"])]
    for line, (_, _, error) in zip(done.lines[::2], BAD, strict=True):
        assert set(line) == {"id", "error"}
        assert error in line["error"]
    assert all(line["events"] for line in done.lines[1::2])

"""`eval`: the figures of the library, as text and as JSON."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from nlp.evaluate import is_unread

TEXT = "Norwegian Prime Minister Anna Berg met Jordanian Foreign Minister Omar Haddad in Oslo on Tuesday."
IDS = [f"story-{number}" for number in range(4)]


def annotation(document_id: str) -> dict[str, object]:
    people = [("Anna Berg", "NO"), ("Omar Haddad", "JO")]
    named = [{"name": name, "kind": "person", "country": country, "role": "participant"} for name, country in people]
    event = {
        "type": "meeting",
        "status": "held",
        "mode": "in_person",
        "participants": named,
        "start": "2024-03-05",
        "end": "2024-03-05",
        "place": {"city": "Oslo", "country": "NO"},
        "topics": [],
        "quote": "Anna Berg met Jordanian Foreign Minister Omar Haddad",
        "central": True,
    }
    return {"id": document_id, "events": [event], "entities": named}


def write(folder: Path, json_lines: Callable) -> None:
    documents = [{"id": name, "text": TEXT, "published": "2024-03-07", "source": "Harbour Wire"} for name in IDS]
    (folder / "docs.jsonl").write_bytes(json_lines(documents))
    (folder / "gold.jsonl").write_bytes(json_lines(map(annotation, IDS)))


def test_the_figures_as_json_of_the_whole_and_of_each_half(
    diplograph: Callable, json_lines: Callable, tmp_path: Path
) -> None:
    write(tmp_path, json_lines)
    done = diplograph("eval", "--docs", "docs.jsonl", "--gold", "gold.jsonl", "--json")
    parts = json.loads(done.out)["parts"]
    assert (done.code, parts["whole"]["event_f1"], parts["whole"]["date_accuracy"]) == (0, 1.0, 1.0)
    assert parts["unread"]["documents"] == sum(map(is_unread, IDS))


def test_the_figures_as_text_of_an_earlier_extraction(
    diplograph: Callable, json_lines: Callable, tmp_path: Path
) -> None:
    write(tmp_path, json_lines)
    event = {**annotation("story-0")["events"][0], "confidence": 0.75}  # type: ignore[index]
    (tmp_path / "out.jsonl").write_bytes(
        json_lines([{"id": "story-0", "events": [event]}, {"id": IDS[1], "error": "x"}])
    )
    options = ("--docs", "docs.jsonl", "--gold", "gold.jsonl", "--predicted", "out.jsonl")
    lines = diplograph("eval", *options).out.decode().splitlines()
    assert lines[0].split() == ["FIGURE", "whole", "read", "unread"]
    assert "event_recall" in lines[5]
    assert lines[5].split()[1] == "0.250"
    assert ["meeting", "4", "1", "0.250", "1", "1", "1.000"] in [line.split() for line in lines]
    assert lines[-1].split()[:4] == ["0.7-0.8", "1", "0.750", "1.000"]


def test_annotation_of_documents_that_are_not_there_is_refused(
    diplograph: Callable, json_lines: Callable, tmp_path: Path
) -> None:
    write(tmp_path, json_lines)
    (tmp_path / "gold.jsonl").write_bytes(json_lines([annotation("elsewhere")]))
    done = diplograph("eval", "--docs", "docs.jsonl", "--gold", "gold.jsonl")
    assert (done.code, "elsewhere" in done.err) == (2, True)
    assert diplograph("eval", "--docs", "docs.jsonl").code == 2


@pytest.mark.parametrize("sealed", ["blind", "fresh", "standoff-blind"])
def test_several_files_of_annotation_are_parts_and_the_blind_ones_mistakes_are_not_listed(
    diplograph: Callable, json_lines: Callable, tmp_path: Path, sealed: str
) -> None:
    write(tmp_path, json_lines)
    for part, names in (("train", IDS[:2]), (sealed, IDS[2:])):
        (tmp_path / f"{part}.jsonl").write_bytes(json_lines(map(annotation, names)))
    (tmp_path / "none.jsonl").write_bytes(b"")
    options = ("--docs", "docs.jsonl", "--gold", "train.jsonl", f"{sealed}.jsonl", "--predicted", "none.jsonl")
    done = diplograph("eval", *options, "--errors", "errors.jsonl", "--json")
    shown = json.loads(done.out)
    assert {name: part["gold_events"] for name, part in shown["parts"].items()} == {"whole": 4, "train": 2, sealed: 2}
    assert shown["intervals"]["train"]["event_recall"] == [0.0, 0.0]
    missed = [json.loads(line) for line in (tmp_path / "errors.jsonl").read_text().splitlines()]
    assert [(one["document"], one["mistake"]) for one in missed] == [(name, "missed") for name in IDS[:2]]


def test_a_blind_part_measured_alone_has_no_list_of_mistakes(
    diplograph: Callable, json_lines: Callable, tmp_path: Path
) -> None:
    write(tmp_path, json_lines)
    (tmp_path / "fresh.jsonl").write_bytes(json_lines(map(annotation, IDS)))
    (tmp_path / "none.jsonl").write_bytes(b"")
    options = ("--docs", "docs.jsonl", "--gold", "fresh.jsonl", "--predicted", "none.jsonl")
    assert diplograph("eval", *options, "--errors", "errors.jsonl").code == 0
    assert (tmp_path / "errors.jsonl").read_bytes() == b""


def test_a_document_in_two_parts_is_refused(diplograph: Callable, json_lines: Callable, tmp_path: Path) -> None:
    write(tmp_path, json_lines)
    (tmp_path / "more.jsonl").write_bytes(json_lines([annotation(IDS[0])]))
    done = diplograph("eval", "--docs", "docs.jsonl", "--gold", "gold.jsonl", "more.jsonl")
    assert (done.code, len(done.err.splitlines())) == (2, 1)

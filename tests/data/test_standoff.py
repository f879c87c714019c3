"""Annotation by offsets: it gives the words back, refuses other texts, and cannot hold words itself."""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.standoff import ROOT, annotation, main, part_of
from scripts.standoff_form import Line, form_problems

TEXT = "Norway’s premier Anna Berg met Omar Hadad of Jordan in Oslo on Tuesday to talk about fishing quotas."


def span(words: str) -> list[int]:
    return [TEXT.index(words), TEXT.index(words) + len(words)]


def line() -> dict[str, Any]:
    """A document as a line: a name by offsets, one corrected, one by id, and a country by its code."""
    event = {
        "type": "meeting", "status": "held", "mode": "in_person", "start": "2024-03-05", "end": "2024-03-05",
        "central": True, "date_text": span("on Tuesday"), "topics": [span("fishing quotas")],
        "place": {"venue": None, "city": span("Oslo"), "country": "NO"}, "quote": span("Anna Berg met Omar Hadad"),
        "participants": [
            {"entity": 0, "role": "host"}, {"entity": 1, "role": "guest"}, {"country": "JO", "role": "participant"}
        ],
    }  # fmt: skip
    entities = [
        {"name": span("Anna Berg"), "kind": "person", "country": "NO", "title": span("premier"),
         "mentions": [span("Anna Berg")]},
        {"name": "Omar Haddad", "kind": "person", "country": "JO", "mentions": [span("Omar Hadad")]},
        {"name": None, "kind": "country", "country": "JO", "mentions": [span("Jordan")]},
        {"name": "org-un", "kind": "organization", "country": None, "mentions": [span("quotas")]},
    ]  # fmt: skip
    digest = hashlib.sha256(TEXT.encode()).hexdigest()
    return {
        "id": "story-1", "sha256": digest, "doc_date": "2024-03-07", "source": "voa.jsonl",
        "events": [event], "entities": entities,
    }  # fmt: skip


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str]]:
    """Expand a line with the records of a corpus into the folder `out`; the exit code and what was said."""

    def expand(told: dict[str, Any], *records: dict[str, Any], out: Path = tmp_path / "out") -> tuple[int, str]:
        (tmp_path / "gold.jsonl").write_text(json.dumps(told) + "\n", encoding="utf-8")
        corpus = "".join(json.dumps(record) + "\n" for record in records)
        (tmp_path / "voa.jsonl").write_text(corpus, encoding="utf-8")
        code = main(["expand", str(tmp_path), str(out), "--gold", str(tmp_path / "gold.jsonl")])
        return code, capsys.readouterr().err

    return expand


RECORD = {"id": "story-1", "title": "Talks", "text": TEXT, "published": "2024-03-07", "source": "Harbour Wire"}


def test_expanding_gives_documents_and_annotation_in_words(run: Callable, tmp_path: Path) -> None:
    assert run(line(), RECORD, {**RECORD, "id": "story-2"}) == (0, "")
    files = {file.name: file.read_text(encoding="utf-8") for file in (tmp_path / "out").iterdir()}
    assert len(files) == 6
    part = part_of("story-1")
    document = json.loads(files[f"standoff-{part}.documents.jsonl"])
    assert document == {field: RECORD[field] for field in ("id", "text", "published", "source")}
    told = json.loads(files[f"standoff-{part}.annotation.jsonl"])
    (event,) = told["events"]
    assert (event["id"], event["quote"], event["date_text"]) == ("e1", "Anna Berg met Omar Hadad", "on Tuesday")
    assert (event["topics"], event["place"]["city"]) == (["fishing quotas"], "Oslo")
    assert [(who["name"], who["role"], who["title"]) for who in event["participants"]] == [
        ("Anna Berg", "host", "premier"),
        ("Omar Haddad", "guest", None),
        ("Jordan", "participant", None),
    ]
    assert [one["name"] for one in told["entities"]] == ["Anna Berg", "Omar Haddad", "Jordan", "United Nations"]


def test_a_text_that_is_missing_or_another_is_refused(run: Callable, tmp_path: Path) -> None:
    code, said = run(line(), {**RECORD, "id": "story-2"})
    assert (code, "story-1 is not in" in said) == (2, True)
    code, said = run(line(), {**RECORD, "text": TEXT.replace("Oslo", "Roma")})
    assert (code, "SHA-256" in said) == (2, True)
    code, said = run(line(), {"id": "story-1"})
    assert (code, "voa.jsonl" in said) == (2, True)
    code, said = run(line() | {"source": "kremlin.jsonl"}, RECORD)
    assert (code, "kremlin.jsonl: No such file" in said) == (2, True)
    assert not (tmp_path / "out").exists()


def test_annotation_that_the_text_does_not_bear_is_refused(run: Callable) -> None:
    told = line()
    told["events"][0]["quote"] = [0, len(TEXT) + 1]
    assert run(told, RECORD) == (2, "scripts.standoff: story-1: offsets 0-101 are beyond the end of the text\n")
    told["events"][0]["quote"] = [0, len(TEXT)]
    code, said = run(told, RECORD)
    assert (code, "longer than 15 words" in said) == (2, True)
    told = line()
    told["entities"][0]["name"] = "Anna Berg"
    code, said = run(told, RECORD)
    assert (code, "written out instead of given by offsets" in said) == (2, True)


def test_nothing_is_written_into_the_repository(run: Callable) -> None:
    code, said = run(line(), RECORD, out=ROOT / "data" / "gold" / "expanded")
    assert (code, "inside the repository" in said) == (2, True)
    assert not (ROOT / "data" / "gold" / "expanded").exists()


def _with(**fields: Any) -> dict[str, Any]:
    return line() | fields


def _in_event(**fields: Any) -> dict[str, Any]:
    told = line()
    told["events"][0] |= fields
    return told


def _in_entity(**fields: Any) -> dict[str, Any]:
    told = line()
    told["entities"][1] |= fields
    return told


@pytest.mark.parametrize(
    "told",
    [
        _with(note="Anna Berg met Omar Hadad"),
        _with(id="Anna Berg met Omar Hadad"),
        _with(source="Anna Berg"),
        _in_event(quote="Anna Berg met Omar Hadad"),
        _in_event(topics=["fishing quotas"]),
        _in_event(date_text="on Tuesday"),
        _in_event(start="on Tuesday"),
        _in_event(place={"city": "Oslo"}),
        _in_event(quote=[9, 9]),
        _in_event(participants=[{"entity": 4, "role": "host"}]),
        _in_event(participants=[{"entity": 0, "country": "JO", "role": "host"}]),
        _in_entity(name="Anna Berg met Omar Hadad"),
        _in_entity(name="The Minister Of The Kingdom Who Talked Long"),
        _in_entity(name="org-of-nobody"),
        _in_entity(name=None),
        _in_entity(title="premier"),
        _in_entity(country="XX"),
        _in_entity(mentions=["Omar Hadad"]),
    ],
)
def test_the_check_fails_on_words_and_on_a_broken_form(
    told: dict[str, Any], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    gold = tmp_path / "gold.jsonl"
    gold.write_text(json.dumps(told) + "\n", encoding="utf-8")
    assert main(["check", "--gold", str(gold)]) == 1
    said = capsys.readouterr().err
    assert said.startswith("line 1: ")
    assert "met Omar" not in said
    gold.write_text(json.dumps(line()) + "\n", encoding="utf-8")
    assert main(["check", "--gold", str(gold)]) == 0


def test_words_under_a_repeated_key_or_a_repeated_document_are_found(tmp_path: Path) -> None:
    gold, sound = tmp_path / "gold.jsonl", json.dumps(line())
    gold.write_text(f'{sound[:-1]}, "id": "story-1"}}\n{sound}\n{sound}\nwords of a text\n', encoding="utf-8")
    assert [said.split(":")[0] for said in form_problems(gold)] == ["line 1", "line 3", "line 4"]


@given(st.text(min_size=1), st.data())
def test_offsets_give_back_exactly_what_was_marked(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    told = line() | {"events": []}
    told["entities"] = [{"name": [start, end], "kind": "person", "country": None, "mentions": [[start, end]]}]
    (entity,) = annotation(Line.model_validate(told), text)["entities"]
    assert entity["name"] == text[start:end]
    assert entity["mentions"] == [text[start:end]]


@given(st.lists(st.text("abcdefghij", min_size=4), min_size=2), st.sampled_from(["name", "title", "country"]))
def test_no_run_of_common_words_passes_anywhere_in_an_entity(words: list[str], field: str) -> None:
    with pytest.raises(ValueError, match="validation error"):
        Line.model_validate(_in_entity(**{field: " ".join(words)}))


def test_quiet_stories_are_named_and_hold_nothing() -> None:
    quiet = ROOT / "data" / "gold" / "standoff_quiet.jsonl"
    assert main(["check", "--gold", str(quiet)]) == 0
    records = [json.loads(row) for row in quiet.read_text(encoding="utf-8").splitlines()]
    assert len({record["id"] for record in records}) == len(records) == 79
    assert not any(record["events"] or record["entities"] for record in records)
    read = (hashlib.sha1(record["id"].encode(), usedforsecurity=False).hexdigest()[-1] for record in records)
    assert all(digit in "02468ace" for digit in read)  # of the half that is open to developers

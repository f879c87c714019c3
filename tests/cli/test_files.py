"""Documents in files: every format, folders, encodings, and files that hold no document."""

import codecs
import json
from pathlib import Path

import pytest

from app.cli.files import items, total_size
from app.cli.lines import Problem
from graph.model import DocumentIn

TEXT = "Anna Berg met Omar Haddad in Oslo."


def contents(*paths: Path) -> list[DocumentIn | Problem]:
    return [item.content for item in items(map(str, paths))]


@pytest.mark.parametrize(
    ("name", "raw", "texts"),
    [
        ("a.txt", codecs.BOM_UTF8 + TEXT.encode(), [TEXT]),
        ("a.json", json.dumps({"text": TEXT}).encode(), [TEXT]),
        ("a.json", json.dumps([{"text": TEXT}, {"text": "x"}]).encode(), [TEXT, "x"]),
        ("a.JSONL", b'{"text": "x"}\r\n\n{"text": "y"}', ["x", "y"]),
        ("a.ndjson", codecs.BOM_UTF8 + b'{"text": "x"}', ["x"]),
        ("a.csv", 'id,text,published\n1,"Zürich,\nBern",\n'.encode(), ["Zürich,\nBern"]),
        ("noname", TEXT.encode(), [TEXT]),
        ("noname", b' {"text": "x"}\n{"text": "y"}\n', ["x", "y"]),
        ("empty.jsonl", b"", []),
    ],
)
def test_texts_in_each_format(tmp_path: Path, name: str, raw: bytes, texts: list[str]) -> None:
    (tmp_path / name).write_bytes(raw)
    assert [document.text for document in contents(tmp_path / name) if isinstance(document, DocumentIn)] == texts


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [("utf-8", ""), ("windows-1252", ""), ("windows-1251", '<meta charset="windows-1251">'), ("utf-8-sig", "")],
)
def test_pages_are_decoded_as_their_head_says(tmp_path: Path, encoding: str, declared: str) -> None:
    words = "Встреча" if encoding == "windows-1251" else "Café"
    page = f"<html><head>{declared}</head><body>{words}</body></html>"
    (tmp_path / "a.html").write_bytes(page.encode(encoding))
    (document,) = contents(tmp_path / "a.html")
    assert isinstance(document, DocumentIn)
    assert document.html == page


@pytest.mark.parametrize(
    ("name", "raw", "error"),
    [
        ("a.txt", b"\xff\xfe\x00\x01", "not text in UTF-8"),
        ("photo", b"\x89PNG\r\n\x1a\n\x00\x00", "not text in UTF-8"),
        ("a.json", b"{", "JSON"),
        ("a.json", b'"text"', "should be an object"),
        ("a.json", b"[" * 100_000, "JSON"),
        ("a.jsonl", b'{"text": 7}', "text: "),
        ("a.jsonl", b'{"text": "\\ud800"}', "JSON"),
        ("a.csv", b"body,day\nx,y\n", "no column"),
        ("a.csv", b"text\n\xff\xff\n", "cannot be read"),
    ],
)
def test_what_holds_no_document_is_a_problem(tmp_path: Path, name: str, raw: bytes, error: str) -> None:
    (tmp_path / name).write_bytes(raw)
    (problem,) = contents(tmp_path / name)
    assert isinstance(problem, Problem)
    assert error in problem.error


def test_a_broken_line_names_its_place_and_the_rest_goes_on(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(b'{"text": "x"}\n{broken\n{"text": "y"}\n')
    found = list(items([str(tmp_path / "a.jsonl"), str(tmp_path / "missing.txt")]))
    assert [isinstance(item.content, Problem) for item in found] == [False, True, False, True]
    assert found[1].origin.endswith("a.jsonl:2")
    assert found[3].origin.endswith("missing.txt")


def test_folders_are_walked_by_name_without_hidden_and_unreadable_kinds(tmp_path: Path) -> None:
    for name in ("b.txt", "a/2.txt", "a/1.txt", ".git/c.txt", ".d.txt", "picture.png", "Makefile"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name)
    assert [item.content.text for item in items([str(tmp_path)]) if isinstance(item.content, DocumentIn)] == [
        "b.txt",
        "a/1.txt",
        "a/2.txt",
    ]


def test_sizes_add_up_to_the_files_for_the_progress_bar(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(b'{"text": "x"}\n{"text": "y"}\n')
    (tmp_path / "b.txt").write_bytes(b"words")
    assert total_size([str(tmp_path)]) == sum(item.size for item in items([str(tmp_path)])) == 33
    assert total_size([str(tmp_path), "-"]) is None

"""`reread`: what an older reader read is read again, and what is known stays known by the same ids."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.cli.reread import reread
from graph.dump import dump
from graph.store import open_store
from nlp.default_model import DEFAULT_MODEL
from nlp.read import ReadError, read_many
from nlp.reader_version import reader_version

TEXTS = {
    "oslo": "Norwegian Prime Minister Anna Berg met Jordanian Foreign Minister Omar Haddad in Oslo on Tuesday.",
    "call": "French President Paul Martin spoke by phone on Wednesday with German Foreign Minister Karl Weber.",
    "visit": "Peruvian Foreign Minister Ana Quispe flew to Quito on Monday for talks with President Luis Andrade.",
}


@pytest.fixture
def path(diplograph: Callable, tmp_path: Path, json_lines: Callable) -> Path:
    """A store of three documents."""
    documents = [{"id": name, "text": text, "published": "2024-03-07"} for name, text in TEXTS.items()]
    (tmp_path / "docs.jsonl").write_bytes(json_lines(documents))
    assert diplograph("ingest", "docs.jsonl", "--store", f"sqlite:///{tmp_path / 'kept.db'}").code == 0
    return tmp_path / "kept.db"


def _age(path: Path, *documents: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.executemany("UPDATE documents SET reader = 'older' WHERE public_id = ?", [(d,) for d in documents])
        connection.commit()


def _dumped(path: Path) -> list[str]:
    with closing(open_store(f"sqlite:///{path}")) as store:
        return [str(line) for line in dump(store)]


def test_what_this_reader_has_read_is_left_alone(diplograph: Callable, path: Path) -> None:
    done = diplograph("reread", "--store", f"sqlite:///{path}")
    assert (done.code, done.err) == (0, "0 documents read again; 0 failed and keep their reading\n")


def test_reading_again_changes_nothing_where_the_reader_finds_the_same(diplograph: Callable, path: Path) -> None:
    before = _dumped(path)
    _age(path, "oslo", "visit")
    done = diplograph("reread", "--store", f"sqlite:///{path}", "--jobs", "2")
    assert (done.code, done.err) == (0, "2 documents read again; 0 failed and keep their reading\n")
    assert _dumped(path) == before


def test_a_reading_that_was_cut_short_goes_on_where_it_stopped(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _age(path, *TEXTS)

    def cut_short(documents: object, **options: object) -> Iterator[object]:
        results = read_many(documents, **options)  # type: ignore[arg-type]
        yield next(results)
        raise KeyboardInterrupt

    with closing(open_store(f"sqlite:///{path}")) as store:
        with monkeypatch.context() as patched:
            patched.setattr("app.cli.reread.read_many", cut_short)
            with pytest.raises(KeyboardInterrupt):
                reread(store, model=DEFAULT_MODEL)
        assert reread(store, model=DEFAULT_MODEL) == {"read": 2}


def test_what_fails_keeps_its_reading_and_the_rest_goes_on(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = _dumped(path)
    _age(path, *TEXTS)
    monkeypatch.setattr(
        "app.cli.reread.read_many",
        lambda documents, **options: (
            ReadError(one.id, "unreadable", "for a test") if one.id == "call" else next(read_many([one], **options))
            for one in documents
        ),
    )
    with closing(open_store(f"sqlite:///{path}")) as store:
        assert reread(store, model=DEFAULT_MODEL) == {"read": 2, "failed": 1}
    assert _dumped(path) == before


def test_without_a_store_there_is_nothing_to_read_again(diplograph: Callable, tmp_path: Path) -> None:
    done = diplograph("reread", "--store", f"sqlite:///{tmp_path / 'none.db'}")
    assert done.code == 1
    assert "there is no store" in done.err


def test_the_version_of_the_reader_is_the_same_for_the_same_reader() -> None:
    assert reader_version() == reader_version(DEFAULT_MODEL)
    assert reader_version() != reader_version("en_core_web_trf")

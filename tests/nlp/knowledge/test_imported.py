"""Imported actors: the two forms of source, lookup in the index, and what an unusable file does."""

import datetime as dt
import json
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sources import FTM, WIKIDATA

from nlp.knowledge.base import KnowledgeBase, attach
from nlp.knowledge.imported.build import Build
from nlp.knowledge.imported.followthemoney import NotFollowTheMoney, entities
from nlp.knowledge.imported.lookup import ImportedIndex, IndexUnusable
from nlp.knowledge.imported.spelling import cuts
from nlp.knowledge.imported.wikidata import NotWikidata, dump
from nlp.knowledge.resolve import resolve

CHILE = {"Q298": "CL"}


def _lines(objects: list[dict]) -> list[bytes]:
    return [json.dumps(each).encode() for each in objects]


def _dump(objects: list[dict]) -> Callable[[], list[bytes]]:
    return lambda: [b"[\n", *(line + b",\n" for line in _lines(objects)), b"]\n"]


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> ImportedIndex:
    path = tmp_path_factory.mktemp("index") / "index.db"
    build = Build(path, KnowledgeBase())
    build.stage(entities(_lines(FTM)), "ftm.json")
    build.stage(dump(_dump(WIKIDATA), CHILE), "dump.json")
    assert build.finish() == (4, 2)
    return ImportedIndex(path)


@pytest.fixture
def attached(index: ImportedIndex) -> Iterator[None]:
    attach(index)
    yield
    attach(None)


@pytest.mark.parametrize(
    "name", ["Ximena Quispealaya", "quispealaya ximena", "Quispealaya Torres, Ximena", "Dr Ximena Quispealaya"]
)
def test_an_imported_person_is_found_by_every_name(index: ImportedIndex, name: str) -> None:
    assert [known.id for known in index.exact(name)] == ["p-1"]


@pytest.mark.parametrize("name", ["ximena quispelaya", "jimena quispealaya", "ximenna quispealaia", "quispealaja"])
def test_an_imported_person_is_found_by_near_spellings(index: ImportedIndex, name: str) -> None:
    assert "p-1" in {known.id for known, _, _ in index.near(name)}


def test_offices_are_read_from_the_labels_of_posts(index: ImportedIndex) -> None:
    (minister,) = index.tenures("p-1")
    assert (minister.office, minister.country) == ("foreign_minister", "PE")
    assert (minister.start, minister.end) == (dt.date(2011, 3, 5), dt.date(2014, 11, 30))
    (defence,) = index.tenures("Q900000001")
    assert (defence.office, defence.country, defence.end) == ("defence_minister", "CL", dt.date(2019, 12, 31))
    assert [t.person_id for t in index.holders("defence_minister", "CL")] == ["Q900000001"]


def test_a_dump_gives_people_with_positions_in_their_own_script_too(index: ImportedIndex) -> None:
    assert [known.id for known in index.exact("Драгомира Зелинкова")] == ["Q900000001"]
    assert index.exact("A Private Person") == ()


def test_what_the_tables_have_too_stays_theirs(index: ImportedIndex) -> None:
    base = KnowledgeBase(index)
    (xi,) = base.exact("The Helmsman of Zhongnanhai")
    assert (xi.id, xi.name) == ("Q15031", "Xi Jinping")
    assert [known.id for known in base.exact("Xi Jinping")] == ["Q15031"]


@pytest.mark.usefixtures("attached")
def test_resolve_asks_the_index_too() -> None:
    found = resolve("Ximena Quispealaya", dt.date(2012, 1, 1))
    assert (found.entity_id, found.country) == ("p-1", "PE")
    assert "foreign" in (found.title or "").lower()
    assert (resolve("Ximena Quispealaya", dt.date(2020, 1, 1)).title or "").startswith("former ")


@pytest.mark.parametrize("line", [b"{", b"[]", b'{"id": "x"}', b'{"id": "x", "schema": [], "properties": 3}', b"\xff"])
def test_a_line_that_is_no_entity_is_named(line: bytes) -> None:
    with pytest.raises(NotFollowTheMoney, match="line 2 "):
        list(entities([json.dumps(FTM[0]).encode(), line]))


def test_a_line_that_is_no_item_is_named() -> None:
    with pytest.raises(NotWikidata, match="line 1 "):
        list(dump(lambda: [b'{"id": "Q1", "claims": "P39", "x": "P39"'], CHILE))


def test_a_file_that_is_no_index_is_refused(tmp_path: Path) -> None:
    for name, content in (("text.db", b"just text, and then some more of it" * 40), ("empty.db", b"")):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(IndexUnusable, match="no index of imported actors"):
            ImportedIndex(tmp_path / name)
    with sqlite3.connect(tmp_path / "other.db") as other:
        other.execute("CREATE TABLE x(y)")
    with pytest.raises(IndexUnusable):
        ImportedIndex(tmp_path / "other.db")


@given(word=st.text("abcde", min_size=4, max_size=9), at=st.integers(0, 8), letter=st.sampled_from("abcdez"))
def test_words_an_edit_apart_share_a_cut(word: str, at: int, letter: str) -> None:
    at = min(at, len(word) - 1)
    edits = {word[:at] + word[at + 1 :], word[:at] + letter + word[at:], word[:at] + letter + word[at + 1 :]}
    edits.add(word[:at] + word[at : at + 2][::-1] + word[at + 2 :])
    assert all(cuts(word) & cuts(other) for other in edits if len(other) >= 4)

"""`diplograph knowledge`: import and coverage."""

import bz2
import gzip
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sources import FTM, WIKIDATA

from nlp.knowledge.base import attach

INDEX = "diplograph-knowledge.db"


@pytest.fixture(autouse=True)
def _detached() -> Iterator[None]:
    yield
    attach(None)


def test_imported_people_are_resolved_from_then_on(diplograph: Callable, json_lines: Callable, tmp_path: Path) -> None:
    (tmp_path / "peps.json").write_bytes(json_lines(FTM))
    dumped = "[\n" + ",\n".join(map(json.dumps, WIKIDATA)) + "\n]\n"
    (tmp_path / "dump.json.bz2").write_bytes(bz2.compress(dumped.encode()))
    done = diplograph("knowledge", "import", "peps.json", "dump.json.bz2")
    assert (done.code, done.out) == (0, b"")
    assert "4 actors with 2 offices" in done.err
    cases = json_lines([{"id": "1", "name": "Ximena Quispelaya"}, {"id": "2", "name": "Drahomira Zelinkova"}])
    found = diplograph("resolve", "--input", "-", "--output", "-", given=cases).lines
    assert [line["entity_id"] for line in found] == ["p-1", "Q900000001"]


def test_what_is_no_source_is_refused_and_the_index_stays(
    diplograph: Callable, json_lines: Callable, tmp_path: Path
) -> None:
    (tmp_path / "peps.json.gz").write_bytes(gzip.compress(json_lines(FTM)))
    assert diplograph("knowledge", "import", "peps.json.gz").code == 0
    before = (tmp_path / INDEX).read_bytes()
    (tmp_path / "broken.json").write_bytes(json_lines([FTM[0], b"{broken"]))
    broken = diplograph("knowledge", "import", "broken.json")
    assert (broken.code, broken.err.count("\n")) == (1, 1)
    assert "line 2 " in broken.err
    for name, content in (("text.txt", b"just text"), ("cut.json.gz", gzip.compress(json_lines(FTM))[:-20])):
        (tmp_path / name).write_bytes(content)
        assert diplograph("knowledge", "import", name).code in (1, 2)
    assert diplograph("knowledge", "import", "nowhere.json").code == 2
    assert (tmp_path / INDEX).read_bytes() == before
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".knowledge-")]


def test_an_index_that_is_none_is_said_in_one_line(diplograph: Callable, json_lines: Callable, tmp_path: Path) -> None:
    (tmp_path / INDEX).write_bytes(b"not an index of anything at all")
    given = json_lines([{"id": "1", "name": "Xi Jinping"}])
    done = diplograph("resolve", "--input", "-", "--output", "-", given=given)
    assert (done.code, done.err.count("\n")) == (1, 1)


def test_coverage_lists_years_per_state_and_office(diplograph: Callable) -> None:
    done = diplograph("knowledge", "coverage", "--country", "CN", "--json")
    rows = {row["office"]: row["years"] for row in done.lines}
    assert rows["foreign_minister"][0][0] == 1990
    assert rows["foreign_minister"][-1][1] >= 2025
    assert b"foreign_minister" in diplograph("knowledge", "coverage", "--country", "CN").out
    assert diplograph("knowledge", "coverage", "--country", "XX").code == 2

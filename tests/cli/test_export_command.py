"""`diplograph export`: the same files as over HTTP, there once they are whole."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pyarrow.parquet as pq
import pytest

from app.cli.export import write_file
from app.export.formats import FORMATS

SAMPLES = Path(__file__).parents[2] / "data" / "sample"


@pytest.fixture
def june(diplograph: Callable) -> Callable:
    """The command, beside a store of some sample articles."""
    assert diplograph("ingest", *sorted(SAMPLES.glob("2023-06-1*.json"))).code == 0
    return diplograph


def test_an_export_has_what_the_query_lists(june: Callable) -> None:
    asked = ("Blinken", "--since", "2023-06-15", "--as-of", "2023-06-20")
    listed = june("query", *asked, "--json", "--limit", "500").lines
    assert listed
    assert june("export", "ndjson", *asked).lines == listed
    rows = list(csv.DictReader(io.StringIO(june("export", "csv", *asked).out.decode(), newline="")))
    assert [row["event_id"] for row in rows] == [event["id"] for event in listed]
    done = june("export", "parquet", *asked, "--shape", "participations", "--output", "parts.parquet")
    assert (done.code, done.out) == (0, b"")
    assert pq.read_table("parts.parquet").num_rows == sum(len(event["participants"]) for event in listed)
    for ending in FORMATS:
        assert june("export", ending, *asked, "--output", f"events.{ending}").code == 0
        assert Path(f"events.{ending}").stat().st_size > 0
    assert not list(Path().glob("*.part"))


def test_a_dump_is_an_archive_of_everything(june: Callable) -> None:
    assert june("export", "dump", "--output", "all.zip").code == 0
    with ZipFile("all.zip") as archive:
        manifest = json.loads(archive.read("manifest.json"))
        assert {each["name"] for each in manifest["files"]} >= {"events.parquet", "reports.ndjson"}
        assert not manifest["texts"]


@pytest.mark.parametrize(
    "arguments",
    [
        ("xlsx",),
        ("dump", "Blinken"),
        ("dump", "--country", "CN"),
        ("ics", "--shape", "events"),
        ("csv", "--texts"),
        ("csv", "--sort", "-sources"),
        ("csv", "--output", "no/such/folder/events.csv"),
    ],
)
def test_what_makes_no_sense_is_wrong_usage(june: Callable, arguments: tuple[str, ...]) -> None:
    done = june("export", *arguments)
    assert done.code == 2
    assert len(done.err.splitlines()) == 1


def test_without_a_store_it_says_so(diplograph: Callable) -> None:
    done = diplograph("export", "csv", "--output", "events.csv")
    assert done.code == 1
    assert "no store" in done.err
    assert not Path("events.csv").exists()


def test_a_file_that_fails_is_not_left_half_written(tmp_path: Path) -> None:
    target = tmp_path / "events.csv"
    target.write_text("before")

    def failing():
        yield b"half"
        raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        write_file(failing(), str(target), readable=True)
    assert target.read_text() == "before"
    assert list(tmp_path.iterdir()) == [target]

"""docs/exports.md says of formats and columns what there is."""

import re
from pathlib import Path

import pytest

from app.export.columns import COLUMNS
from app.export.formats import FORMATS, Shape

DOCUMENT = (Path(__file__).parents[2] / "docs" / "exports.md").read_text()


def table(under: str) -> list[list[str]]:
    """The cells of the first table after this text."""
    rows = re.search(r"(?:^\|.*\n)+", DOCUMENT[DOCUMENT.index(under) :], re.M)
    assert rows is not None
    return [[cell.strip().strip("`") for cell in row.strip("|").split("|")] for row in rows[0].splitlines()][2:]


@pytest.mark.parametrize("shape", COLUMNS)
def test_the_columns_of_tables_are_documented_in_their_order(shape: Shape) -> None:
    said = [[column.name, column.kind.value, column.meaning] for column in COLUMNS[shape]]
    assert table(f"### `shape={shape}`") == said


def test_columns_stay() -> None:
    kept = "event_id type status mode title start end date date_precision date_text date_basis place_id venue city"
    assert " ".join(column.name for column in COLUMNS["events"]).startswith(kept)
    for shape in COLUMNS:
        names = [column.name for column in COLUMNS[shape]]
        assert len(names) == len(set(names))


def test_the_formats_are_documented() -> None:
    said = {name: media_type for name, media_type, _ in table("| format | media type |")}
    assert said == {name: format_.media_type.partition(";")[0] for name, format_ in FORMATS.items()}

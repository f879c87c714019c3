"""The tables of bodies, venues and names say what the lists they are built from say: a rebuild changes none of them."""

import csv
from collections.abc import Callable, Iterable
from itertools import pairwise
from pathlib import Path

import pytest

from scripts.knowledge.build import TARGET, metonym_rows, office_actor_rows, organization_rows, shared_name_rows
from scripts.knowledge.curated import GENERAL
from scripts.knowledge.places import venue_rows


def written(rows: Iterable[list[object]], target: Path) -> list[list[str]]:
    """The rows as a table holds them, without its header."""
    joined = (["|".join(cell) if isinstance(cell, list) else cell for cell in row] for row in rows)
    with target.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows(joined)
    return read(target)


def read(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.reader(stream))


@pytest.mark.parametrize(
    ("table", "rows"),
    [
        ("organizations.csv", organization_rows),
        ("venues.csv", venue_rows),
        ("metonyms.csv", metonym_rows),
        ("office_actors.csv", office_actor_rows),
        ("shared_names.csv", shared_name_rows),
    ],
)
def test_a_rebuild_would_not_change_a_table(
    table: str, rows: Callable[[], Iterable[list[object]]], tmp_path: Path
) -> None:
    assert written(rows(), tmp_path / table) == read(TARGET / table)[1:]


def test_nobody_holds_one_office_twice_at_once_in_our_lists() -> None:
    rows = (row for row in read(TARGET / "tenures.csv")[1:] if row[8].startswith(GENERAL))
    held = sorted((*row[:2], *row[3:6], row[6] or "9999") for row in rows)
    twice = [
        one
        for one, other in pairwise(held)
        if one[:4] == other[:4] and one[1].startswith("head_of_") and other[4][:7] < one[5][:7]
    ]
    assert not twice

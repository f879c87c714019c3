"""No table that is served has a cell which a spreadsheet takes for a formula."""

import csv
import io

import pytest

from app.network_export.edge_table import edge_table

FORMULAS = (
    "=1+1",
    "+cmd|' /C calc'!A0",
    "-2",
    "@SUM(A1)",
    "\tx",
    "\rx",
    "\nx",
    "＝1",
    "＋1",
    "－1",
    "＠1",
    "'=1",
    "\0",
)


@pytest.mark.parametrize("name", FORMULAS)
def test_names_in_the_table_of_edges(name: str) -> None:
    nodes = [{"id": key, "name": name, "kind": "person", "country": None} for key in ("a", "b")]
    edge = {"source": "a", "target": "b", "events": 1, "held": 1, "first": None, "last": None, "types": {}}
    (row,) = csv.DictReader(io.StringIO(edge_table({"nodes": nodes, "edges": [edge]}).decode(), newline=""))
    assert not row["source_name"].startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"))
    assert row["source_name"].removeprefix("'") == name.replace("\0", "\ufffd")
    assert row["target_country"] == ""

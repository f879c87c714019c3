"""docs/recipes.md: every address is of a route, every column is there, and the code in it runs against a server."""

import io
import re
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit
from zipfile import ZipFile

import duckdb
import httpx2
import networkx
import pytest
import uvicorn
from diplomatic_readings import all_readings

from app.export.columns import COLUMNS, Kind
from app.main import create_app
from app.settings import Settings
from graph.store import open_store

RECIPES = (Path(__file__).parents[2] / "docs" / "recipes.md").read_text()
HERE = "http://127.0.0.1:8000"
ADDRESSES = sorted(set(re.findall(rf"{HERE}(/[^\s`\"')]*)", RECIPES)))
PATHS: dict[str, Any] = create_app(Settings()).openapi()["paths"]
PATIENCE_S = 30


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", RECIPES, re.M | re.S)


def columns(shape: str) -> dict[str, Kind]:
    return {column.name: column.kind for column in COLUMNS[shape]}  # type: ignore[index]


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a server over a real store."""
    path = f"sqlite:///{tmp_path_factory.mktemp('recipes') / 'store.db'}"
    store = open_store(path)
    store.add_many(all_readings())
    store.close()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = uvicorn.Server(uvicorn.Config(create_app(Settings(store=path)), log_level="error", ws="none"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        deadline = time.monotonic() + PATIENCE_S
        while not server.started and time.monotonic() < deadline:
            time.sleep(0.02)
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        server.should_exit = True
        thread.join(PATIENCE_S)


@pytest.mark.parametrize("shown", ADDRESSES)
def test_every_address_is_of_a_route_with_these_parameters(shown: str) -> None:
    url = urlsplit(shown)
    known = {each["name"] for each in PATHS[url.path]["get"].get("parameters", [])}
    assert {name for name, _ in parse_qsl(url.query)} <= known


@pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib")
@pytest.mark.parametrize("block", blocks("python"), ids=lambda block: block.split()[1])
def test_the_python_runs(address: str, block: str) -> None:
    names: dict[str, Any] = {}
    exec(compile(block.replace(HERE, address), "recipe", "exec"), names)
    if "by_country" in names:
        assert names["by_country"]["CN"] == 3
        assert int(names["by_month"].sum()) == 3
    elif "table" in names:
        assert {"participant", "event_id"} <= set(names["table"].columns)
        assert str(names["table"]["start"].dtype).startswith(("datetime64", "object"))
    else:
        assert {(str(row.name), int(row.events)) for row in names["rows"]} >= {("Xi Jinping", 2), ("Qin Gang", 2)}


def test_the_sql_runs_over_the_dump(address: str, tmp_path: Path) -> None:
    archive = ZipFile(io.BytesIO(httpx2.get(f"{address}/api/v1/dump").content))
    archive.extractall(tmp_path / "dump")
    (sql,) = blocks("sql")
    with duckdb.connect() as database:
        found = database.execute(sql.replace("'dump/", f"'{tmp_path}/dump/")).fetchall()
        assert ("Xi Jinping", "Antony Blinken", 1) in {row[:3] for row in found}
        kinds = dict(database.execute("SELECT column_name, column_type FROM (DESCRIBE events)").fetchall())
    assert kinds.keys() == columns("events").keys()
    assert (kinds["start"], kinds["lat"], kinds["source_count"], kinds["topics"]) == (
        "DATE", "DOUBLE", "INTEGER", "VARCHAR[]",
    )  # fmt: skip


def test_the_columns_named_are_there() -> None:
    (query,) = blocks("powerquery")
    typed = dict(re.findall(r'\{"(\w+)", (type date|type number|Int64\.Type)\}', query))
    kinds = {"type date": Kind.DAY, "type number": Kind.NUMBER, "Int64.Type": Kind.COUNT}
    assert typed
    assert {name: kinds[kind] for name, kind in typed.items()}.items() <= columns("participations").items()
    (grafana,) = re.findall(r"^- Columns: (.*)$", RECIPES, re.M)
    named = re.findall(r"`(\w+)`", grafana)
    assert len(named) == 7
    assert set(named) <= columns("events").keys()


def test_a_node_graph_has_the_rows_that_grafana_draws(address: str) -> None:
    drawn = httpx2.get(f"{address}/api/v1/network.json?entity=Blinken").json()
    assert {"id", "title"} <= drawn["nodes"][0].keys()
    assert {"id", "source", "target"} <= drawn["edges"][0].keys()


def test_a_network_for_gephi_has_labels_and_weights(address: str) -> None:
    content = httpx2.get(f"{address}/api/v1/network.gexf?country=CN&since=2023-01-01").content
    graph = networkx.read_gexf(io.BytesIO(content))
    assert graph.nodes["Q1"]["label"] == "Xi Jinping"
    assert graph.edges["Q1", "Q2"]["weight"] == 1


def test_a_layer_of_points_has_the_fields_of_time(address: str) -> None:
    layer = httpx2.get(f"{address}/api/v1/events.geojson?status=held&since=2023-01-01").json()
    assert (layer["type"], layer["without_coordinates"]) == ("FeatureCollection", 2)
    assert {"start", "end"} <= columns("events").keys()

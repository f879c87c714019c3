"""The dump: an archive of all that is stored, with a manifest that proves it whole, for administrators."""

import io
import json
from hashlib import sha256
from typing import Any
from zipfile import ZipFile

import pyarrow.parquet as pq
import pytest
from starlette.testclient import TestClient

from graph.store import open_store


@pytest.fixture(scope="module")
def archive(client: TestClient) -> ZipFile:
    answer = client.get("/api/v1/dump")
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/zip")
    assert answer.headers["content-disposition"] == 'attachment; filename="diplograph-dump.zip"'
    return ZipFile(io.BytesIO(answer.content))


def lines(archive: ZipFile, name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in archive.read(name).splitlines()]


def rows(archive: ZipFile, name: str) -> list[dict[str, Any]]:
    return pq.read_table(io.BytesIO(archive.read(name))).to_pylist()


def test_the_manifest_proves_every_member(client: TestClient, archive: ZipFile) -> None:
    assert archive.testzip() is None
    manifest = json.loads(archive.read("manifest.json"))
    about = client.get("/about").json()
    assert (manifest["version"], manifest["revision"], manifest["texts"]) == (
        about["version"],
        about["revision"],
        False,
    )
    assert [*(each["name"] for each in manifest["files"]), "manifest.json"] == archive.namelist()
    for each in manifest["files"]:
        content = archive.read(each["name"])
        assert (each["bytes"], each["sha256"]) == (len(content), sha256(content).hexdigest())
        found = rows(archive, each["name"]) if each["name"].endswith(".parquet") else lines(archive, each["name"])
        assert len(found) == each["rows"]
    counted = {each["name"].partition(".")[0]: each["rows"] for each in manifest["files"]}
    assert counted.items() >= about["counts"].items()


def test_its_tables_are_those_of_the_exports(client: TestClient, archive: ZipFile) -> None:
    for shape in ("events", "participations"):
        content = client.get(f"/api/v1/events.parquet?shape={shape}").content
        assert pq.read_table(io.BytesIO(archive.read(f"{shape}.parquet"))).equals(pq.read_table(io.BytesIO(content)))
    entities = {each["id"]: each for each in client.get("/api/v1/entities").json()["data"]}
    for row in rows(archive, "entities.parquet"):
        entity = entities[row["entity_id"]]
        assert (row["name"], row["kind"], row["aliases"]) == (entity["name"], entity["kind"], entity["aliases"])
        assert row["iso2"] == entity["codes"]["iso2"]


def test_reports_lead_to_their_events_and_documents(archive: ZipFile) -> None:
    events = {row["event_id"] for row in rows(archive, "events.parquet")}
    documents = {each["id"] for each in lines(archive, "documents.ndjson")}
    for each in lines(archive, "reports.ndjson"):
        assert each["event_id"] in events
        assert each["report"]["document_id"] in documents


def test_texts_are_in_it_only_if_asked_for(client: TestClient, archive: ZipFile) -> None:
    assert all("text" not in each for each in lines(archive, "documents.ndjson"))
    whole = ZipFile(io.BytesIO(client.get("/api/v1/dump?texts=true").content))
    for document in lines(whole, "documents.ndjson"):
        assert document["text"] == client.get(f"/api/v1/documents/{document['id']}").json()["text"]
    assert json.loads(whole.read("manifest.json"))["texts"] is True


def test_the_same_store_gives_the_same_bytes(client: TestClient) -> None:
    assert client.get("/api/v1/dump").content == client.get("/api/v1/dump").content
    answer = client.get("/api/v1/dump", headers={"If-None-Match": client.head("/api/v1/dump").headers["etag"]})
    assert answer.status_code == 304


def test_it_is_for_administrators(start: Any) -> None:
    client = start(key="secret")
    assert client.get("/api/v1/dump").status_code == 401
    assert client.get("/api/v1/dump", headers={"Authorization": "Bearer secret"}).status_code == 200


def test_an_empty_store_can_be_dumped() -> None:
    from app.export.dump import dumped

    store = open_store(":memory:")
    archive = ZipFile(io.BytesIO(b"".join(dumped(store))))
    store.close()
    assert [rows(archive, f"{name}.parquet") for name in ("events", "participations", "entities")] == [[], [], []]

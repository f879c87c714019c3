"""Alive, ready, about."""

import time

from starlette.testclient import TestClient

from app.version import VERSION


def test_alive(client: TestClient) -> None:
    assert client.get("/healthz").json() == {"status": "ok"}


def test_ready_once_the_model_is_loaded(client: TestClient) -> None:
    deadline = time.monotonic() + 60
    while (response := client.get("/readyz")).status_code == 503 and time.monotonic() < deadline:
        assert response.json()["code"] == "not_ready"
        time.sleep(0.1)
    assert response.json() == {"status": "ok"}


def test_never_ready_without_its_model(start) -> None:
    client = start(model="no_such_pipeline")
    time.sleep(0.2)
    response = client.get("/readyz")
    assert (response.status_code, response.json()["code"]) == (503, "not_ready")
    assert client.get("/api/v1/events").status_code == 200


def test_about_tells_what_runs_and_what_is_known(client: TestClient) -> None:
    about = client.get("/about").json()
    assert about["version"] == VERSION
    assert about["counts"] == {"documents": 5, "reports": 5, "events": 4, "entities": 5}
    assert about["revision"] >= 1
    assert about["data_licence"]

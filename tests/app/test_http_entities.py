"""Entities over HTTP: search, one of them, its timeline and counterparts."""

from starlette.testclient import TestClient


def test_a_misspelled_name_is_found(client: TestClient) -> None:
    found = client.get("/api/v1/entities?q=Anthony Blinkin").json()["data"]
    assert found[0]["id"] == "Q2"


def test_search_narrows_by_kind_and_country(client: TestClient) -> None:
    found = client.get("/api/v1/entities?kind=person&country=cn").json()["data"]
    assert {entity["name"] for entity in found} == {"Xi Jinping", "Qin Gang"}


def test_one_entity_with_its_events(client: TestClient) -> None:
    entity = client.get("/api/v1/entities/Q2").json()
    assert (entity["name"], entity["country"], entity["events"]) == ("Antony Blinken", "US", 2)
    timeline = client.get("/api/v1/entities/Q2/timeline").json()["data"]
    assert {event["start"] for event in timeline} == {"2023-06-14", "2023-06-19"}
    assert len(client.get("/api/v1/entities/Q2/timeline?type=call").json()["data"]) == 1


def test_counterparts_are_counted_within_the_days(client: TestClient) -> None:
    def met(query: str) -> set[str]:
        found = client.get(f"/api/v1/entities/Q2/counterparts?{query}").json()["data"]
        return {each["entity"]["name"] for each in found}

    assert met("") == {"Xi Jinping", "Qin Gang"}
    assert met("since=2023-06-15") == {"Xi Jinping"}


def test_offices_come_from_the_documents(client: TestClient) -> None:
    assert client.get("/api/v1/entities/Q2/tenures").json()["data"][0]["title"] == "Secretary of State"


def test_an_unknown_entity_is_a_problem_on_every_route(client: TestClient) -> None:
    for path in ("", "/timeline", "/counterparts", "/tenures"):
        response = client.get(f"/api/v1/entities/Q999{path}")
        assert (response.status_code, response.json()["code"]) == (404, "not_found")

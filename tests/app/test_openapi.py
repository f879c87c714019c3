"""The OpenAPI document: the routes and filters of the contract are in it, each described."""

from starlette.testclient import TestClient

EXPORTS = ("csv", "ndjson", "parquet", "geojson", "jsonld", "ttl", "ics", "atom")
ROUTES = {
    "/api/v1/documents": {"get", "post"},
    "/api/v1/documents/batch": {"post"},
    "/api/v1/documents/{document_id}": {"get", "delete"},
    "/api/v1/read": {"post"},
    "/api/v1/events": {"get"},
    **{f"/api/v1/events.{ending}": {"get"} for ending in EXPORTS},
    "/api/v1/events/{event_id}": {"get"},
    "/api/v1/events/{event_id}/history": {"get"},
    "/api/v1/events/{event_id}/citation": {"get"},
    "/api/v1/dump": {"get"},
    "/api/v1/entities": {"get"},
    "/api/v1/entities/{entity_id}": {"get"},
    "/api/v1/entities/{entity_id}/timeline": {"get"},
    "/api/v1/entities/{entity_id}/counterparts": {"get"},
    "/api/v1/entities/{entity_id}/itinerary": {"get"},
    "/api/v1/entities/{entity_id}/tenures": {"get"},
    "/api/v1/pairs": {"get"},
    "/api/v1/stats/timeseries": {"get"},
    "/api/v1/stats/dyads": {"get"},
    "/api/v1/stats/dyads.csv": {"get"},
    "/api/v1/facets": {"get"},
    "/api/v1/ask": {"get"},
    "/api/v1/judgements": {"get", "post"},
    "/api/v1/judgements/{judgement_id}": {"get"},
    "/api/v1/judgements/{judgement_id}/withdrawal": {"post"},
    "/api/v1/events/{event_id}/corrections": {"post"},
    "/api/v1/changes": {"get"},
    "/api/v1/live": {"get"},
    "/api/v1/webhooks": {"get", "post"},
    "/api/v1/webhooks/{webhook_id}": {"get", "delete"},
    "/api/v1/webhooks/{webhook_id}/test": {"post"},
    "/api/v1/network": {"get"},
    "/api/v1/network/path": {"get"},
    "/api/v1/network/rank": {"get"},
    "/api/v1/network.json": {"get"},
    "/api/v1/network.graphml": {"get"},
    "/api/v1/network.gexf": {"get"},
    "/api/v1/network.csv": {"get"},
    "/healthz": {"get"},
    "/readyz": {"get"},
    "/about": {"get"},
}
EVENT_FILTERS = {
    "participant", "any_of", "organization",
    "country", "type", "status", "mode", "topic", "place", "q", "since", "until", "min_confidence",
    "min_sources", "source", "as_of", "sort", "count", "highlights", "limit", "cursor",
}  # fmt: skip


def test_the_routes_of_the_contract_stay(client: TestClient) -> None:
    paths = client.get("/openapi.json").json()["paths"]
    assert ROUTES.items() <= {path: set(operations) for path, operations in paths.items()}.items()


def test_the_filters_of_events_stay(client: TestClient) -> None:
    paths = client.get("/openapi.json").json()["paths"]
    for path in ("/api/v1/events", "/api/v1/entities/{entity_id}/timeline"):
        named = {each["name"] for each in paths[path]["get"]["parameters"] if each["in"] == "query"}
        assert named >= EVENT_FILTERS


def test_exports_have_the_filters_of_events(client: TestClient) -> None:
    paths = client.get("/openapi.json").json()["paths"]
    for ending in EXPORTS:
        named = {each["name"] for each in paths[f"/api/v1/events.{ending}"]["get"]["parameters"]}
        assert named - {"shape"} == EVENT_FILTERS - {"count", "highlights", "limit", "cursor"}
        (media,) = paths[f"/api/v1/events.{ending}"]["get"]["responses"]["200"]["content"]
        assert "json" not in media or ending in ("geojson", "jsonld", "ndjson")


def test_what_can_be_asked_as_of_a_day_stays(client: TestClient) -> None:
    paths = client.get("/openapi.json").json()["paths"]
    asked = {
        path
        for path, operations in paths.items()
        if "as_of" in {each["name"] for each in operations.get("get", {}).get("parameters", ())}
    }
    entity = "/api/v1/entities/{entity_id}"
    events = {"/api/v1/events", "/api/v1/events/{event_id}"}
    assert asked >= {*events, f"{entity}/timeline", f"{entity}/counterparts", "/api/v1/pairs"}


def test_everything_is_described_and_every_error_is_a_problem(client: TestClient) -> None:
    document = client.get("/openapi.json").json()
    for path, operations in document["paths"].items():
        for method, operation in operations.items():
            assert operation["summary"], path
            assert operation["description"], path
            assert operation["tags"], path
            problem = operation["responses"]["default"]["content"]["application/problem+json"]["schema"]
            assert problem["$ref"].removeprefix("#/components/schemas/") in document["components"]["schemas"]
            assert "422" not in operation["responses"], (method, path)
            for parameter in operation.get("parameters", ()):
                assert parameter["in"] == "path" or parameter["description"], (path, parameter["name"])


def test_writes_ask_for_a_key(client: TestClient) -> None:
    paths = client.get("/openapi.json").json()["paths"]
    secured = {(path, method) for path in paths for method, operation in paths[path].items() if "security" in operation}
    assert secured == {
        ("/api/v1/documents", "post"),
        ("/api/v1/documents/batch", "post"),
        ("/api/v1/documents/{document_id}", "delete"),
        ("/api/v1/judgements", "post"),
        ("/api/v1/judgements/{judgement_id}/withdrawal", "post"),
        ("/api/v1/events/{event_id}/corrections", "post"),
        ("/api/v1/dump", "get"),
        ("/api/v1/webhooks", "get"),
        ("/api/v1/webhooks", "post"),
        ("/api/v1/webhooks/{webhook_id}", "get"),
        ("/api/v1/webhooks/{webhook_id}", "delete"),
        ("/api/v1/webhooks/{webhook_id}/test", "post"),
    }

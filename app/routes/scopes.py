"""What a caller needs for each route. What is not listed here is denied to all but administrators."""

from typing import Final, Literal

from graph.access_keys import AccessScope

NO_KEY: Final = "no_key"
_V1 = "/api/v1"

NEEDS: dict[str, AccessScope | Literal["no_key"]] = {
    "GET /": "read",
    "GET /e/{entity_id}": "read",
    "GET /e/{a}/with/{b}": "read",
    "GET /m/{event_id}": "read",
    "GET /d/{document_id:path}": "read",
    "GET /read": NO_KEY,
    "POST /read": "read",
    "GET /web/{name:path}": NO_KEY,
    "GET /openapi.json": NO_KEY,
    "GET /docs": NO_KEY,
    "GET /healthz": NO_KEY,
    "GET /readyz": NO_KEY,
    "GET /about": "read",
    f"GET {_V1}/events": "read",
    f"GET {_V1}/events/{{event_id}}": "read",
    f"GET {_V1}/events/{{event_id}}/history": "read",
    f"POST {_V1}/events/{{event_id}}/corrections": "curate",
    f"GET {_V1}/marks": "read",
    f"GET {_V1}/entities": "read",
    f"GET {_V1}/entities/{{entity_id}}": "read",
    f"GET {_V1}/entities/{{entity_id}}/timeline": "read",
    f"GET {_V1}/entities/{{entity_id}}/counterparts": "read",
    f"GET {_V1}/entities/{{entity_id}}/tenures": "read",
    f"GET {_V1}/entities/{{entity_id}}/itinerary": "read",
    f"GET {_V1}/pairs": "read",
    f"GET {_V1}/facets": "read",
    f"GET {_V1}/stats/timeseries": "read",
    f"GET {_V1}/stats/dyads": "read",
    f"GET {_V1}/stats/dyads.csv": "read",
    f"GET {_V1}/network": "read",
    f"GET {_V1}/network/path": "read",
    f"GET {_V1}/network/rank": "read",
    f"GET {_V1}/network.json": "read",
    f"GET {_V1}/network.graphml": "read",
    f"GET {_V1}/network.gexf": "read",
    f"GET {_V1}/network.csv": "read",
    f"GET {_V1}/judgements": "read",
    f"POST {_V1}/judgements": "curate",
    f"GET {_V1}/judgements/{{judgement_id}}": "read",
    f"POST {_V1}/judgements/{{judgement_id}}/withdrawal": "curate",
    f"GET {_V1}/changes": "read",
    f"GET {_V1}/documents": "read",
    f"POST {_V1}/documents": "ingest",
    f"POST {_V1}/documents/batch": "ingest",
    f"GET {_V1}/documents/{{document_id:path}}": "read",
    f"DELETE {_V1}/documents/{{document_id:path}}": "ingest",
    f"POST {_V1}/read": "read",
}
"""`METHOD path` of each route; HEAD is asked as GET."""

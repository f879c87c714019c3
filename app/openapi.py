"""The OpenAPI document: FastAPI's, with errors as they really are."""

import re
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from app.routes.scopes import NEEDS, NO_KEY
from app.version import VERSION
from app.wire.common import ProblemDocument

_DESCRIPTION = """Who met whom, when, where and about what, each answer with the sentence that proves it.

* Lists come as `{"data": […], "next_cursor": …}`; pass `next_cursor` as `cursor` for the next page.
* Days are ISO 8601; `start` and `end` of an event are its first and last possible day. Unknown is `null`.
* Offsets count Unicode code points into the document's `text` as served.
* Every error is an RFC 9457 problem document (`application/problem+json`) with the `request_id` of the request.
* Answers bear an `ETag`; asked with `If-None-Match`, an unchanged answer is 304.
* Where the server has keys, a write needs one with the scope named in its `security`; `RateLimit` tells what is left.
* Every GET can be asked as HEAD. A query parameter that a route does not have is refused.
"""
TAGS = [
    {"name": "events", "description": "Encounters: meetings, calls, visits and gatherings."},
    {"name": "exports", "description": "All events that meet the filters as one file, for other programs."},
    {"name": "entities", "description": "Persons, countries, organizations and places."},
    {"name": "network", "description": "Who met whom: networks, chains, who stands out."},
    {"name": "numbers", "description": "Counts of events: by period, by pair of countries, by property."},
    {"name": "documents", "description": "What the events were read from."},
    {"name": "judgements", "description": "What people judge: same, not the same, corrected, retracted; withdrawn."},
    {"name": "changes", "description": "What changes from now on, streamed or sent."},
    {"name": "operations", "description": "The state of the server."},
]
_SCHEME = {
    "type": "http",
    "scheme": "bearer",
    "description": "A key of `DIPLOGRAPH_KEY` or of `diplograph key create`; needed where the server has any.",
}
_NEEDS = {re.sub(r":\w+\}", "}", route): need for route, need in NEEDS.items()}
_PROBLEM = {"$ref": "#/components/schemas/ProblemDocument"}


def install(app: FastAPI) -> None:
    """Have `app` serve the document that `document` makes, made once."""

    def cached() -> dict[str, Any]:
        if app.openapi_schema is None:
            app.openapi_schema = document(app)
        return app.openapi_schema

    app.openapi = cached  # type: ignore[method-assign]


def document(app: FastAPI) -> dict[str, Any]:
    """The OpenAPI document of `app`'s routes, with a problem document for every error."""
    made = get_openapi(title="Diplograph", version=VERSION, description=_DESCRIPTION, routes=app.routes, tags=TAGS)
    schemas = made["components"]["schemas"]
    schemas["ProblemDocument"] = ProblemDocument.model_json_schema()
    schemas.pop("HTTPValidationError", None)
    schemas.pop("ValidationError", None)
    made["components"]["securitySchemes"] = {"HTTPBearer": _SCHEME}
    keyless = (NO_KEY,) if app.state.settings.read_needs_key else (NO_KEY, "read")
    for path, operations in made["paths"].items():
        for method, operation in operations.items():
            need = _NEEDS.get(f"{method.upper()} {path}", "admin")
            if need not in keyless:
                operation["security"] = [{"HTTPBearer": [need]}]
            operation["responses"].pop("422", None)
            operation["responses"]["default"] = {
                "description": "An error",
                "content": {"application/problem+json": {"schema": _PROBLEM}},
            }
    return made

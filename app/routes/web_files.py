"""Routes of files that a browser loads, and of the API's documentation."""

import json

from fastapi import APIRouter, Request
from starlette.responses import Response

from app.assets import Asset, assets, serve
from app.problems import Problem
from app.security import SECURITY_HEADERS

router = APIRouter(include_in_schema=False)


@router.get("/web/{name:path}")
async def web_file(name: str, request: Request) -> Response:
    """A file of the page or of the API documentation."""
    asset = assets().get(name)
    if asset is None:
        raise Problem(404, "not_found", "There is no such file.")
    return serve(request, asset)


@router.get("/openapi.json")
async def openapi_document(request: Request) -> Response:
    """The description of the API for programs."""
    return serve(request, Asset.of(json.dumps(request.app.openapi()).encode(), "application/json"))


@router.get("/docs")
async def docs(request: Request) -> Response:
    """The API's documentation, to read and to try. Swagger UI sets styles inline, so this page alone allows them."""
    response = serve(request, assets()["docs.html"])
    policy = SECURITY_HEADERS["Content-Security-Policy"]
    response.headers["Content-Security-Policy"] = f"{policy}; style-src 'self' 'unsafe-inline'"
    return response

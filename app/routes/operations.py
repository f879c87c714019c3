"""Routes for those who run the server: alive, ready, and what runs here."""

import json
from typing import Any

from fastapi import APIRouter
from starlette.responses import Response

from app.deps import AnswererDep, Services, ServicesDep
from app.problems import Problem
from app.version import VERSION
from app.wire.operations import About, Health

router = APIRouter(tags=["operations"])
_OK = '{"status":"ok"}'
_UNCACHED = {"Cache-Control": "no-store"}
_DATA_LICENCE = (
    "Facts of the knowledge base are under the licences of their sources, named row by row in its tables; documents "
    "and their sentences belong to their publishers."
)


@router.get("/healthz", summary="Alive?", responses={200: {"model": Health}})
async def healthz() -> Response:
    """Whether the process answers at all."""
    return Response(_OK, headers=_UNCACHED, media_type="application/json")


@router.get("/readyz", summary="Ready?", responses={200: {"model": Health}})
async def readyz(services: ServicesDep) -> Response:
    """Whether requests can be answered: the store is migrated and open, and the language model is loaded."""
    await services.querying.run(services.store.ready)
    if services.model_error is not None:
        raise Problem(503, "not_ready", f"Not ready: {services.model_error}.", headers={"Retry-After": "2"})
    return Response(_OK, headers=_UNCACHED, media_type="application/json")


@router.get("/about", summary="What runs here", responses={200: {"model": About}})
async def about(answer: AnswererDep) -> Response:
    """Version, language model, revision of the store, how much it knows, and licences."""
    return await answer(lambda: json.dumps(_about(answer.services)))


def _about(services: Services) -> dict[str, Any]:
    return {
        "name": "Diplograph",
        "version": VERSION,
        "api": "/api/v1",
        "model": services.settings.model,
        "revision": services.store.revision(),
        "counts": services.store.counts(),
        "licence": "Apache-2.0",
        "data_licence": _DATA_LICENCE,
    }

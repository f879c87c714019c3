"""Routes of the page that shows what would be read from a text, before it is added or not."""

from typing import Any

from fastapi import APIRouter, Request
from starlette.responses import Response

from app import http_cache
from app.access import CallerDep
from app.assets import Asset, serve
from app.body import DocumentBody
from app.deps import ServicesDep
from app.extraction import extraction
from app.pages.answer import MEDIA_TYPE
from app.pages.marked_text import pieces
from app.pages.templating import render
from app.routes.pages_fetched import with_page
from graph.model import DocumentIn
from nlp.read import read

router = APIRouter(include_in_schema=False)


@router.get("/read")
async def form(request: Request) -> Response:
    """The form that takes a text or an address."""
    return serve(request, Asset.of(render("read.html").encode(), MEDIA_TYPE))


@router.post("/read")
async def reading(document: DocumentBody, services: ServicesDep, caller: CallerDep) -> Response:
    """What would be read from a document, as a page. Nothing is stored."""
    document = await with_page(document, services, caller)
    content = await services.reading.run(_rendered, document, services.settings.model)
    return http_cache.not_kept(content.encode("utf-8", "replace"), MEDIA_TYPE)


def _rendered(document: DocumentIn, model: str) -> str:
    found: dict[str, Any] = extraction(read(document, model=model))
    shown = {**found["document"], "entities": found["entities"], "events": found["events"]}
    return render("reading.html", document=shown, pieces=pieces(shown, None))

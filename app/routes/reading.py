"""The stateless route: what would be read from a document."""

import json

from fastapi import APIRouter
from starlette.responses import Response

from app.access import CallerDep
from app.body import DocumentBody
from app.deps import ServicesDep
from app.extraction import extraction
from app.routes.documents import DOCUMENT_BODY
from app.routes.pages_fetched import with_page
from app.wire.documents import WouldRead
from graph.model import DocumentIn
from nlp.read import read

router = APIRouter(prefix="/api/v1/read", tags=["documents"])


@router.post("", summary="Read without storing", responses={200: {"model": WouldRead}}, openapi_extra=DOCUMENT_BODY)
async def read_document(document: DocumentBody, services: ServicesDep, caller: CallerDep) -> Response:
    """What would be read from a document: its text, the entities in it and the events it reports. Nothing is stored.

    One with only a `url` is fetched from there, which needs the scope `ingest`.
    """
    document = await with_page(document, services, caller)
    content = await services.reading.run(_encoded_reading, document, services.settings.model)
    return Response(content, media_type="application/json")


def _encoded_reading(document: DocumentIn, model: str) -> bytes:
    return json.dumps(extraction(read(document, model=model)), ensure_ascii=False).encode("utf-8", "replace")

"""The route that takes many documents, one JSON object a line, and answers each line after its commit."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator
from typing import Any

from fastapi import APIRouter, Request
from starlette.responses import Response

from app.body import parse_document, require_media_type
from app.body_limit import too_large
from app.deps import Services, ServicesDep
from app.errors import as_problem
from app.ingest import ingest_one
from app.keyring import Caller
from app.ndjson import MEDIA_TYPE, DuplexResponse, lines_of
from app.problems import Problem
from app.routes.documents import added_json
from app.routes.pages_fetched import with_page
from app.wire.documents import BatchLine
from graph.model import DocumentIn
from graph.store import Added

router = APIRouter(prefix="/api/v1/documents", tags=["documents"])
PATH = f"{router.prefix}/batch"
_BUSY_PAUSE_S = 0.05
_log = logging.getLogger("diplograph.http")


@router.post(
    "/batch",
    summary="Add many documents",
    response_class=DuplexResponse,
    status_code=200,
    responses={
        200: {
            "model": BatchLine,
            "description": "One JSON object a line, for each line of the request in order, after its commit.",
        }
    },
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {
                MEDIA_TYPE: {"schema": {"type": "string"}, "example": '{"text": "…", "published": "2023-06-19"}\n'}
            },
        }
    },
)
async def add_documents(request: Request, services: ServicesDep) -> Response:
    """Read and store documents, one JSON object a line (NDJSON).

    A line that cannot be taken is answered with `{"line", "id", "error"}` and the rest goes on. Blank lines have no
    answer. The answer streams while the request is still being sent.
    """
    require_media_type(request, MEDIA_TYPE, "application/ndjson", "application/jsonl")
    return DuplexResponse(_replies(request, services))


async def _replies(request: Request, services: Services) -> AsyncIterator[bytes]:
    """The reply lines, in the order of the lines; ends with an error line where the batch as a whole is too large."""
    settings, number = services.settings, 0
    try:
        async for line in lines_of(request.stream(), settings.max_body_bytes):
            number += 1
            if number > settings.max_batch_lines:
                continue  # read to the end all the same, so that the client gets to read the replies
            if line is None or line.strip():
                yield _encoded(await _reply(number, line, request, services))
    except Problem as problem:
        yield _encoded({"line": number + 1, "id": None, "error": problem.members()})
    if number > settings.max_batch_lines:
        detail = f"A batch has at most {settings.max_batch_lines} lines; the rest was not read."
        too_many = Problem(413, "too_many_lines", detail).members()
        yield _encoded({"line": settings.max_batch_lines + 1, "id": None, "error": too_many})


async def _reply(number: int, line: bytes | None, request: Request, services: Services) -> dict[str, Any]:
    document_id = None
    try:
        if line is None:
            raise too_large(services.settings.max_body_bytes)
        document = parse_document(line)
        document_id = document.id
        added = await _store(document, services, request.state.caller)
        return {"line": number, **added_json(added)}
    except Exception as error:
        problem = as_problem(error, request.scope)
        if problem.status == 500:
            _log.error("batch line %d [%s]", number, request.state.request_id, exc_info=error)
        return {"line": number, "id": document_id, "error": problem.members()}


async def _store(document: DocumentIn, services: Services, caller: Caller) -> Added:
    """Fetch, read and store a document; while all places in the queue are taken, wait, since a batch has time."""
    while True:
        try:
            document = await with_page(document, services, caller)
            return await services.reading.run(ingest_one, services.store, document, model=services.settings.model)
        except Problem as problem:
            if problem.code != "busy":
                raise
            await asyncio.sleep(_BUSY_PAUSE_S)


def _encoded(reply: dict[str, Any]) -> bytes:
    return json.dumps(reply, ensure_ascii=False).encode("utf-8", "replace") + b"\n"

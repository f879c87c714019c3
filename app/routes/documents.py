"""Routes of documents: add, list, read with their mentions, take back."""

import json
from typing import Annotated, Any
from urllib.parse import quote

from fastapi import APIRouter
from starlette.responses import Response

from app.access import CallerDep
from app.body import DocumentBody
from app.deps import AnswererDep, ServicesDep
from app.ingest import ingest_one
from app.parameters import asked, documented
from app.questions.documents import DocumentQuestion
from app.routes.pages_fetched import with_page
from app.wire.documents import DocumentAdded, DocumentAnswer, DocumentPage, Retracted
from graph.model import DocumentIn
from graph.queries.document_list import list_documents
from graph.queries.documents import get_document

router = APIRouter(prefix="/api/v1/documents", tags=["documents"])

DOCUMENT_BODY: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {
            "application/json": {
                "schema": DocumentIn.model_json_schema(),
                "example": {
                    "published": "2023-06-19",
                    "title": "Xi receives Blinken",
                    "source": "Example Wire",
                    "text": "Chinese President Xi Jinping met US Secretary of State Antony Blinken in Beijing.",
                },
            }
        },
    }
}


def added_json(added: Any) -> dict[str, Any]:
    """What storing a document did, as the wire has it."""
    return {
        "id": added.document_id,
        "created": added.created,
        "revision": added.revision,
        "events": list(added.events),
    }


@router.post(
    "",
    summary="Add a document",
    status_code=201,
    responses={201: {"model": DocumentAdded}, 200: {"model": DocumentAdded, "description": "Known already"}},
    openapi_extra=DOCUMENT_BODY,
)
async def add_document(document: DocumentBody, services: ServicesDep, caller: CallerDep) -> Response:
    """Read a document and store what it says; one with only a `url` is fetched from there.

    The answer comes after the commit: 201 for a new document, 200 for one that is known already.
    """
    document = await with_page(document, services, caller)
    added = await services.reading.run(ingest_one, services.store, document, model=services.settings.model)
    return Response(
        json.dumps(added_json(added)),
        201 if added.created else 200,
        {"Location": f"{router.prefix}/{quote(added.document_id, safe='')}"},
        media_type="application/json",
    )


@router.get(
    "", summary="List documents", responses={200: {"model": DocumentPage}}, openapi_extra=documented(DocumentQuestion)
)
async def documents(answer: AnswererDep, question: Annotated[DocumentQuestion, asked(DocumentQuestion)]) -> Response:
    """Documents without their text, the newest publication first; `since` and `until` are days of publication.

    With `entity`, each has `mentions`: where it names that entity, by offsets into its text. With `q`, which looks for
    all of the words in title and text, each has `passages`: the first three sentences that have any of them.
    """
    store = answer.services.store
    return await answer.page(lambda: list_documents(store, question.filter(), question.limit, question.cursor))


@router.get("/{document_id:path}", summary="One document", responses={200: {"model": DocumentAnswer}})
async def one_document(document_id: str, answer: AnswererDep) -> Response:
    """One document with its text, the entities mentioned in it and the events it reports, by offsets."""
    store = answer.services.store
    return await answer(lambda: get_document(store, document_id))


@router.delete(
    "/{document_id:path}",
    summary="Take a document back",
    responses={200: {"model": Retracted}},
)
async def retract_document(document_id: str, services: ServicesDep) -> Response:
    """Remove a document and what only it said; events with another source stay."""
    revision = await services.reading.run(services.store.retract, document_id)
    return Response(json.dumps({"id": document_id, "revision": revision}), media_type="application/json")

"""The route that says how to cite an event."""

import json
from typing import Annotated

from fastapi import APIRouter
from starlette.responses import Response

from app.deps import AnswererDep
from app.export.citation import MEDIA_TYPES, cited
from app.parameters import asked, documented
from app.questions.citations import CitationQuestion
from graph.queries.documents import heads_of
from graph.queries.one_event import get_event
from graph.store import Store

router = APIRouter(prefix="/api/v1/events", tags=["exports"])
_SCHEMAS = {"csl": {"type": "array", "items": {"type": "object"}}, "bibtex": {"type": "string"}}


@router.get(
    "/{event_id}/citation",
    summary="How to cite an event",
    response_class=Response,
    responses={
        200: {"content": {kind.partition(";")[0]: {"schema": _SCHEMAS[form]} for form, kind in MEDIA_TYPES.items()}}
    },
    openapi_extra=documented(CitationQuestion),
)
async def citation_of_event(
    event_id: str, answer: AnswererDep, question: Annotated[CitationQuestion, asked(CitationQuestion)]
) -> Response:
    """References to the event in this database and to the documents that it rests on, the first of them the event.

    The event's reference names the version of the program and the revision of the store at which it is as cited.
    """
    store = answer.services.store
    return await answer(lambda: _citation(store, event_id, question), MEDIA_TYPES[question.format])


def _citation(store: Store, event_id: str, question: CitationQuestion) -> str:
    with store.reading():
        event = json.loads(get_event(store, event_id))
        ids = dict.fromkeys(item["document_id"] for item in event["evidence"])
        documents = [json.loads(head) for head in heads_of(store, ids)]
        return cited(event, documents, store.revision(), question.format)

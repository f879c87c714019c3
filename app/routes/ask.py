"""The route that answers plain questions."""

import datetime as dt
import json
from typing import Annotated

from fastapi import APIRouter, Request
from starlette.responses import Response

from app import http_cache
from app.ask.answering import answered, understood
from app.deps import ServicesDep
from app.parameters import asked, documented
from app.questions.ask import AskQuestion
from app.wire.ask import Answer

router = APIRouter(prefix="/api/v1/ask", tags=["events"])


@router.get(
    "", summary="Ask a plain question", responses={200: {"model": Answer}}, openapi_extra=documented(AskQuestion)
)
async def ask(
    request: Request, services: ServicesDep, question: Annotated[AskQuestion, asked(AskQuestion)]
) -> Response:
    """Whom someone met, whether, when, where, how often and about what two met, what is planned, who links two.

    `understood` is the query that the question was read as, and `answer` a sentence on what `data` holds: events, or
    whom they were with, or chains of encounters. What is not understood is declined: `understood` is null, `why` says
    what it was, and `nearest` is a question that is understood. Nobody is made up: a name that no document has is said
    to be unknown, with the nearest one. An answer that nothing is known says no more than that.
    """
    day = question.asked or dt.datetime.now(dt.UTC).date()
    store = services.store
    read = await services.reading.run(understood, store, question.q, day)
    answer = await services.querying.run(answered, store, question.q, day, read)
    content = json.dumps(answer, ensure_ascii=False).encode("utf-8", "replace")
    tag = http_cache.content_tag(content)
    if http_cache.is_fresh(request, tag):
        return http_cache.not_modified(tag)
    return http_cache.tagged(content, tag, "application/json")

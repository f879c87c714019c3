"""Routes of the page that answers a plain question, and of the timeline that stands in a frame elsewhere."""

import datetime as dt
from typing import Any

from fastapi import APIRouter, Request
from starlette.datastructures import QueryParams
from starlette.responses import Response

from app import http_cache
from app.ask.answering import answered, understood
from app.deps import Services
from app.pages.answer import MEDIA_TYPE, PageAnswererDep
from app.pages.templating import render
from app.parameters import parsed
from app.questions.ask import AskQuestion
from app.security import SECURITY_HEADERS

router = APIRouter(include_in_schema=False)
EXAMPLES = (
    "Who did Wang Yi meet in 2023?",
    "When did Xi Jinping and Joe Biden last speak by phone?",
    "How often did Antony Blinken and Qin Gang meet in 2023?",
    "Who links Hamas and the United States?",
    "What was planned as of 10 June 2023?",
)


@router.get("/ask")
async def ask(request: Request, page: PageAnswererDep) -> Response:
    """The form, and the answer to the question in the address."""
    return await page.guarded(_asked(page.services, request.query_params))


async def _asked(services: Services, given: QueryParams) -> Response:
    answer: dict[str, Any] | None = None
    if given.get("q", "").strip():
        question = parsed(AskQuestion, QueryParams([each for each in given.multi_items() if each[1].strip()]))
        day = question.asked or dt.datetime.now(dt.UTC).date()
        read = await services.reading.run(understood, services.store, question.q, day)
        answer = await services.querying.run(answered, services.store, question.q, day, read)
    shown = render("ask.html", q=given.get("q", ""), asked=given.get("asked"), answer=answer, examples=EXAMPLES)
    return http_cache.not_kept(shown.encode("utf-8", "replace"), MEDIA_TYPE)


@router.get("/embed")
async def embed(request: Request) -> Response:
    """A timeline that any page may show in a frame: it reads, and has nothing to be tricked into."""
    content = render("embed.html", query=request.url.query).encode()
    response = http_cache.tagged(content, http_cache.content_tag(content), MEDIA_TYPE)
    policy = SECURITY_HEADERS["Content-Security-Policy"]
    response.headers["Content-Security-Policy"] = policy.replace("frame-ancestors 'none'", "frame-ancestors *")
    return response

"""The route of the live stream."""

from typing import Annotated

from fastapi import APIRouter, Request
from starlette.responses import Response

from app.deps import ServicesDep
from app.live import LiveResponse, Subscription
from app.parameters import asked, documented
from app.problems import Problem
from app.questions.live import LiveQuestion
from graph.queries.changes import changes_since

router = APIRouter(prefix="/api/v1", tags=["changes"])
_STREAM = {"description": "Server-Sent Events, until the client goes.", "content": {"text/event-stream": {}}}


@router.get("/live", summary="Follow the changes", responses={200: _STREAM}, openapi_extra=documented(LiveQuestion))
async def live(
    request: Request, services: ServicesDep, question: Annotated[LiveQuestion, asked(LiveQuestion)]
) -> Response:
    """Each change as it comes, as a Server-Sent Event `change` whose `id` is the revision and whose data is as in
    `/changes`; `judgement` is the id alone.

    It starts after `since_revision`, or after the header `Last-Event-ID` that browsers send when they connect again, or
    now. Filters leave out other events, and changes that touch no event that meets them. A comment comes every 15
    seconds where nothing does. 410 `changes_gone` if what came since is not kept, 503 if too many follow.
    """
    services.live.refuse_if_full()
    since = _since(request, question, services.store.revision())
    await services.querying.run(changes_since, services.store, since, 1)
    subscription = Subscription(services.live, services.store, services.querying, question.filter(), since)
    return LiveResponse(subscription)


def _since(request: Request, question: LiveQuestion, now: int) -> int:
    given = request.headers.get("last-event-id", "").strip()
    if not given:
        return now if question.since_revision is None else question.since_revision
    if not given.isdecimal() or len(given) > 18:
        raise Problem(422, "invalid_parameter", "Last-Event-ID is the id of an event of this stream, a number.")
    return int(given)

"""The route that tells whether, when and how often two met."""

from fastapi import APIRouter, Request
from starlette.responses import Response

from app.deps import answerer
from app.parameters import documented, parsed
from app.questions.events import PairQuestion
from app.wire.events import PairAnswer
from graph.queries.pair import pair
from graph.queries.quick import meets_little

router = APIRouter(prefix="/api/v1/pairs", tags=["events"])


@router.get(
    "", summary="Did they meet?", responses={200: {"model": PairAnswer}}, openapi_extra=documented(PairQuestion)
)
async def pair_of_entities(request: Request) -> Response:
    """First and last time two met, how often by year, what is planned next, and the events.

    Also the longest time in which they did not meet, what their encounters were about, who else was there, and the
    gatherings that both took part in. `since` and `until` hold for all of it, and leave undated events out.
    """
    answer, question = answerer(request), parsed(PairQuestion, request.query_params)
    store = answer.services.store
    return await answer(
        lambda: pair(
            store,
            question.a,
            question.b,
            question.limit,
            question.cursor,
            as_of=question.as_of,
            since=question.since,
            until=question.until,
        ),
        is_quick=lambda: question.as_of is None and meets_little(store, question.a, question.b),
    )

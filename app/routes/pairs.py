"""The route that tells whether, when and how often two met."""

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.responses import Response

from app.deps import AnswererDep, PagingDep, Words
from app.wire import PairAnswer
from graph.queries.pair import pair

router = APIRouter(prefix="/api/v1/pairs", tags=["events"])


@router.get("", summary="Did they meet?", responses={200: {"model": PairAnswer}})
async def pair_of_entities(
    answer: AnswererDep,
    paging: PagingDep,
    a: Annotated[Words, Query(description="Id or name of the one.", examples=["Blinken"])],
    b: Annotated[Words, Query(description="Id or name of the other.", examples=["Wang Yi"])],
) -> Response:
    """First and last time two met, how often by year, what is planned next, and the events."""
    store = answer.services.store
    return await answer(lambda: pair(store, a, b, paging.limit, paging.cursor))

"""Routes of events: the filtered list, one with all its evidence, and how it came to be known."""

from fastapi import APIRouter, Request
from starlette.responses import Response

from app.deps import AnswererDep, answerer
from app.parameters import documented, parsed
from app.questions.events import EventQuestion, OneEventQuestion
from app.wire.events import EventPage, History
from graph.model import Event
from graph.queries.events import find_events
from graph.queries.history import history
from graph.queries.one_event import get_event
from graph.queries.quick import is_quick_page

router = APIRouter(prefix="/api/v1/events", tags=["events"])


@router.get("", summary="Find events", responses={200: {"model": EventPage}}, openapi_extra=documented(EventQuestion))
async def list_events(request: Request) -> Response:
    """Events that fit every filter given, the newest first.

    `source` leaves those that at least one document of one of the sources reports; all else of an event is still what
    all its documents say.

    `since` and `until` match by overlap with the event's days; undated events are listed only without them. `as_of`
    answers from what had been published by then: the filters hold for what was known of an event at the end of that
    day, and an event appears once a report of it had been published. Documents without a day of publication are left
    out. Which reports are of one event, its id, and whom a name means are as they are today.
    """
    answer, question = answerer(request), parsed(EventQuestion, request.query_params)
    store, wanted = answer.services.store, question.filter()
    shown = question.sort, question.count, question.highlights
    return await answer.page(
        lambda: find_events(store, wanted, question.limit, question.cursor, *shown),
        is_quick=lambda: is_quick_page(store, wanted, question.limit, question.sort, count=question.count),
    )


@router.get(
    "/{event_id}",
    summary="One event",
    responses={200: {"model": Event}},
    openapi_extra=documented(OneEventQuestion),
)
async def one_event(event_id: str, request: Request) -> Response:
    """One event with all its evidence; an id given up in a merge answers 308.

    With `as_of` it is what had been published of it by that day, and 404 if that is nothing.
    """
    answer, question = answerer(request), parsed(OneEventQuestion, request.query_params)
    store = answer.services.store
    if question.as_of is None:
        return answer.at_once(lambda: get_event(store, event_id))
    return await answer(lambda: get_event(store, event_id, question.as_of))


@router.get("/{event_id}/history", summary="How an event came to be known", responses={200: {"model": History}})
async def history_of_event(event_id: str, answer: AnswererDep) -> Response:
    """The reports of an event, the earliest first, each with the reason why it was taken to be of this event.

    `life` has the statuses that it came to have, each with day of publication, source and evidence; `known` what was
    known of its date, place and participants, from the first publication on and after each that changed it.
    """
    store = answer.services.store
    return await answer(lambda: history(store, event_id))

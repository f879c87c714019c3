"""Routes of events: the filtered list, one with all its evidence, and how it came to be known."""

from typing import Annotated

from fastapi import APIRouter
from starlette.responses import Response

from app.deps import AnswererDep
from app.parameters import EventQuestion, asked, documented
from app.wire import EventPage, History
from graph.model import Event
from graph.queries.events import find_events, get_event
from graph.queries.history import history

router = APIRouter(prefix="/api/v1/events", tags=["events"])


@router.get("", summary="Find events", responses={200: {"model": EventPage}}, openapi_extra=documented(EventQuestion))
async def list_events(answer: AnswererDep, question: Annotated[EventQuestion, asked(EventQuestion)]) -> Response:
    """Events that fit every filter given, the newest first.

    `since` and `until` match by overlap with the event's days; undated events are listed only without them.
    """
    store = answer.services.store
    return await answer.page(lambda: find_events(store, question.filter(), question.limit, question.cursor))


@router.get("/{event_id}", summary="One event", responses={200: {"model": Event}})
async def one_event(event_id: str, answer: AnswererDep) -> Response:
    """One event with all its evidence; an id given up in a merge answers 308."""
    store = answer.services.store
    return answer.at_once(lambda: get_event(store, event_id))


@router.get("/{event_id}/history", summary="How an event came to be known", responses={200: {"model": History}})
async def history_of_event(event_id: str, answer: AnswererDep) -> Response:
    """The reports of an event, the earliest first, each with the reason why it was taken to be of this event.

    `life` has the statuses that it came to have, each with day of publication, source and evidence; `known` what was
    known of its date, place and participants, from the first publication on and after each that changed it.
    """
    store = answer.services.store
    return await answer(lambda: history(store, event_id))

"""Routes of entities: search by any name or code, one of them, its events, whom it met, the offices it held."""

from dataclasses import replace
from typing import Annotated

from fastapi import APIRouter, Request
from starlette.responses import Response

from app.deps import AnswererDep, answerer
from app.parameters import asked, documented, parsed
from app.questions.entities import CounterpartQuestion, EntityQuestion, ItineraryQuestion
from app.questions.events import EventQuestion
from app.wire.entities import CounterpartPage, EntityAnswer, EntityPage, TenureList
from app.wire.events import EventPage
from app.wire.itinerary import Itinerary
from graph.queries.counterparts import counterparts
from graph.queries.entities import get_entity, search_entities
from graph.queries.itinerary import itinerary
from graph.queries.quick import is_little, is_quick_page
from graph.queries.tenures import tenures
from graph.queries.timeline import timeline

router = APIRouter(prefix="/api/v1/entities", tags=["entities"])


@router.get(
    "", summary="Find entities", responses={200: {"model": EntityPage}}, openapi_extra=documented(EntityQuestion)
)
async def list_entities(request: Request) -> Response:
    """Entities whose name, alias or code is like `q`, the best fit first; all of them without `q`."""
    answer, question = answerer(request), parsed(EntityQuestion, request.query_params)
    store = answer.services.store
    return await answer.page(
        lambda: search_entities(store, question.q, question.kind, question.country, question.limit, question.cursor)
    )


@router.get("/{entity_id}", summary="One entity", responses={200: {"model": EntityAnswer}})
async def one_entity(entity_id: str, request: Request) -> Response:
    """One entity; an id given up in a merge answers 308 with the survivor's."""
    answer = answerer(request)
    store = answer.services.store
    return answer.at_once(lambda: get_entity(store, entity_id))


@router.get(
    "/{entity_id}/timeline",
    summary="Events of an entity",
    responses={200: {"model": EventPage}},
    openapi_extra=documented(EventQuestion),
)
async def timeline_of_entity(entity_id: str, request: Request) -> Response:
    """The events in which the entity took part, the newest first, with the filters of `/events`."""
    answer, question = answerer(request), parsed(EventQuestion, request.query_params)
    store, wanted = answer.services.store, question.filter()
    of_entity = replace(wanted, participant=(entity_id, *wanted.participant))
    shown = question.sort, question.count, question.highlights
    return await answer.page(
        lambda: timeline(store, entity_id, wanted, question.limit, question.cursor, *shown),
        is_quick=lambda: is_quick_page(store, of_entity, question.limit, question.sort, count=question.count),
    )


@router.get(
    "/{entity_id}/counterparts",
    summary="Whom an entity met",
    responses={200: {"model": CounterpartPage}},
    openapi_extra=documented(CounterpartQuestion),
)
async def counterparts_of_entity(entity_id: str, request: Request) -> Response:
    """Whom the entity met within the days asked about, the most frequent first."""
    answer, question = answerer(request), parsed(CounterpartQuestion, request.query_params)
    store = answer.services.store
    return await answer.page(
        lambda: counterparts(
            store, entity_id, question.since, question.until, question.limit, question.cursor, question.as_of
        ),
        is_quick=lambda: question.as_of is None and is_little(store, entity_id),
    )


@router.get(
    "/{entity_id}/itinerary",
    summary="Where an entity was",
    responses={200: {"model": Itinerary}},
    openapi_extra=documented(ItineraryQuestion),
)
async def itinerary_of_entity(
    entity_id: str, answer: AnswererDep, question: Annotated[ItineraryQuestion, asked(ItineraryQuestion)]
) -> Response:
    """Stops in order of day: what the encounters of a person tell of where they were, or are to be.

    Encounters in one place, at most two days apart and with none elsewhere between, are one stop. What is dated to a
    month or vaguer is with a stop that it can be of, or makes one that is not certain. Encounters without day or place,
    by phone or video, and those called off make none.
    """
    store = answer.services.store
    return await answer.page(
        lambda: itinerary(
            store, entity_id, question.since, question.until, question.limit, question.cursor, question.as_of
        )
    )


@router.get("/{entity_id}/tenures", summary="Offices of an entity", responses={200: {"model": TenureList}})
async def tenures_of_entity(entity_id: str, answer: AnswererDep) -> Response:
    """Offices of the entity, with the first and last day on which a document gives each."""
    store = answer.services.store
    return await answer(lambda: f'{{"data":[{",".join(tenures(store, entity_id))}]}}')

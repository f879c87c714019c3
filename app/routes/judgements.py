"""Routes of judgements: make one, correct an event, take one back, list them, and what they changed."""

from typing import Annotated, Any
from urllib.parse import quote

from fastapi import APIRouter
from pydantic import BaseModel, Field
from starlette.responses import Response

from app.access import CallerDep
from app.body import body_of
from app.deps import AnswererDep, Services, ServicesDep
from app.parameters import asked, documented
from app.questions.common import Paged
from app.questions.documents import ChangeQuestion
from app.wire.judgements import ChangePage, JudgementAnswer, JudgementPage
from graph.judgement import Given, Signed
from graph.model import Correctable
from graph.queries.changes import changes_since
from graph.queries.judgements import get_judgement, list_judgements
from graph.queries.one_event import get_event
from graph.store import Made

router = APIRouter(prefix="/api/v1", tags=["judgements"])
_PATH = f"{router.prefix}/judgements"


class Correction(Signed):
    """What an attribute of an event is instead.

    `date` takes a day, `{"start", "end"}` or null; `participant_remove` an entity id; `participant_role`
    `{"entity_id", "role"}`; the others what an event has.
    """

    attribute: Correctable
    value: Any = Field(None, description="What it is instead.")


def _body(model: type[BaseModel], example: dict[str, Any]) -> dict[str, Any]:
    content = {"application/json": {"schema": model.model_json_schema(), "example": example}}
    return {"requestBody": {"required": True, "content": content}}


_SIGNED = {"author": "A. Reader", "reason": "The readout of the ministry says so."}
_GIVEN = {"kind": "same", "subjects": ["r-0f3a", "r-77c1"], **_SIGNED}
_CORRECTION = {"attribute": "date", "value": "2023-06-19", **_SIGNED}
_MADE: dict[int | str, dict[str, Any]] = {201: {"model": JudgementAnswer}}


@router.post(
    "/judgements",
    summary="Judge",
    status_code=201,
    responses=_MADE,
    openapi_extra=_body(Given, _GIVEN),
)
async def judge(
    given: Annotated[Given, body_of(Given, "judgement")], services: ServicesDep, caller: CallerDep
) -> Response:
    """Say that two events or entities are the same or are not, correct an event, or retract it.

    A subject is the id of an event, or of one of its reports if that alone is meant. The answer comes after the commit.
    """
    return await _made(services, await services.reading.run(services.store.judge, given, caller.key_id))


@router.post(
    "/events/{event_id}/corrections",
    summary="Correct an event",
    status_code=201,
    responses=_MADE,
    openapi_extra=_body(Correction, _CORRECTION),
)
async def correct(
    event_id: str,
    correction: Annotated[Correction, body_of(Correction, "correction")],
    services: ServicesDep,
    caller: CallerDep,
) -> Response:
    """Say what an attribute of an event is instead; an id given up in a merge answers 308."""
    await services.querying.run(get_event, services.store, event_id)
    given = Given(kind="correction", subjects=(event_id,), **dict(correction))
    return await _made(services, await services.reading.run(services.store.judge, given, caller.key_id))


@router.post(
    "/judgements/{judgement_id}/withdrawal",
    summary="Take a judgement back",
    status_code=201,
    responses=_MADE,
    openapi_extra=_body(Signed, _SIGNED),
)
async def withdraw(
    judgement_id: str,
    signed: Annotated[Signed, body_of(Signed, "withdrawal")],
    services: ServicesDep,
    caller: CallerDep,
) -> Response:
    """Have everything be as without the judgement, by another that takes it back; both stay on record."""
    return await _made(
        services, await services.reading.run(services.store.withdraw, judgement_id, signed, caller.key_id)
    )


@router.get(
    "/judgements", summary="List judgements", responses={200: {"model": JudgementPage}}, openapi_extra=documented(Paged)
)
async def judgements(answer: AnswererDep, question: Annotated[Paged, asked(Paged)]) -> Response:
    """All judgements and withdrawals, the latest to arrive first."""
    store = answer.services.store
    return await answer.page(lambda: list_judgements(store, question.limit, question.cursor))


@router.get("/judgements/{judgement_id}", summary="One judgement", responses={200: {"model": JudgementAnswer}})
async def one_judgement(judgement_id: str, answer: AnswererDep) -> Response:
    """One judgement, with whether it holds now and what it changed."""
    store = answer.services.store
    return answer.at_once(lambda: get_judgement(store, judgement_id))


@router.get(
    "/changes",
    summary="What changed since",
    responses={200: {"model": ChangePage}},
    openapi_extra=documented(ChangeQuestion),
)
async def changes(answer: AnswererDep, question: Annotated[ChangeQuestion, asked(ChangeQuestion)]) -> Response:
    """Every write after a revision of the store, the earliest first: documents added, retracted and read anew, and
    judgements, each with the events that it made, changed and removed. 410 `changes_gone` for what is not kept.
    """
    store = answer.services.store
    return await answer.page(lambda: changes_since(store, question.since_revision, question.limit, question.cursor))


async def _made(services: Services, made: Made) -> Response:
    content = await services.querying.run(get_judgement, services.store, made.id)
    location = f"{_PATH}/{quote(made.id, safe='')}"
    return Response(content, 201, {"Location": location}, media_type="application/json")

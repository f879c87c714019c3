"""Routes of networks: around an entity, the chains between two, who stands out, and files for other programs."""

from functools import partial
from typing import Annotated

from fastapi import APIRouter, Request
from starlette.responses import Response

from app.deps import AnswererDep
from app.network_export.formats import FORMATS, network_file
from app.network_export.streams import STREAMS, streamed_network
from app.parameters import asked, documented
from app.questions.networks import NetworkFileQuestion, NetworkQuestion, PathQuestion, RankQuestion
from app.wire.networks import NetworkAnswer, PathAnswer, RankAnswer
from graph.queries.network import network, whole_network
from graph.queries.path import path
from graph.queries.rank import rank

router = APIRouter(prefix="/api/v1", tags=["network"])


@router.get(
    "/network",
    summary="Who met whom",
    responses={200: {"model": NetworkAnswer}},
    openapi_extra=documented(NetworkQuestion),
)
async def network_around(answer: AnswererDep, question: Annotated[NetworkQuestion, asked(NetworkQuestion)]) -> Response:
    """The network around an entity, up to `depth` encounters away, or that of all, with the filters of `/events`.

    Of each level those are kept who share most events with the level before; `truncated` counts those left off. Only
    what was held links, and no event of more than `max_participants`. 422 `too_much` if more than 200,000 events fit.
    """
    store = answer.services.store
    return await answer.slowly(
        lambda: network(store, question.entity, question.network_filter(), question.depth, question.limit)
    )


@router.get(
    "/network/path",
    summary="The chain between two",
    responses={200: {"model": PathAnswer}},
    openapi_extra=documented(PathQuestion),
)
async def path_between(answer: AnswererDep, question: Annotated[PathQuestion, asked(PathQuestion)]) -> Response:
    """The shortest chains of people who met, within the days, with the events on each link.

    Of chains as long as each other, those whose rarest link has most events come first.
    """
    store = answer.services.store
    wanted = dict(question)
    return await answer(lambda: path(store, **wanted))


@router.get(
    "/network/rank",
    summary="Who stands out",
    responses={200: {"model": RankAnswer}},
    openapi_extra=documented(RankQuestion),
)
async def rank_of_entities(answer: AnswererDep, question: Annotated[RankQuestion, asked(RankQuestion)]) -> Response:
    """Entities by degree, betweenness, PageRank or community in the network of the events that meet the filters.

    Betweenness is sampled in large networks, and `sampled_from` says from how many nodes. 422 `too_much` if more than
    200,000 events fit.
    """
    store, wanted = answer.services.store, question.network_filter()
    return await answer.slowly(lambda: rank(store, question.by, wanted, question.limit))


async def network_as_file(
    request: Request, answer: AnswererDep, question: Annotated[NetworkFileQuestion, asked(NetworkFileQuestion)]
) -> Response:
    """The same network as `/network` gives around an entity; without one, all nodes, not the strongest 300 alone.

    Of GraphML and CSV the network of all may be of any size, if it is not `as_of` a day: it is written while it is
    read, in no telling order. Else, more than 200,000 events are 422 `too_much`.
    """
    ending = request.url.path.rpartition(".")[2]
    store, wanted = answer.services.store, question.network_filter()

    if ending in STREAMS and question.entity is None and question.as_of is None:
        parts = partial(streamed_network, wanted=wanted, ending=ending)
        return await answer.streamed(parts, f"network.{ending}", FORMATS[ending].media_type)

    def content() -> bytes:
        if question.entity is None:
            return network_file(ending, whole_network(store, wanted))
        return network_file(ending, network(store, question.entity, wanted, question.depth))

    return await answer.file(content, FORMATS[ending].media_type, f"network.{ending}")


for _ending, _format in FORMATS.items():
    router.add_api_route(
        f"/network.{_ending}",
        network_as_file,
        summary=f"A network as {_ending.upper()}",
        operation_id=f"network_{_ending}",
        responses={200: {"content": {_format.media_type: {}}, "description": f"The network, {_format.about}."}},
        openapi_extra=documented(NetworkFileQuestion),
    )

"""Routes of numbers: events by period, by pair of countries, and by their properties."""

import csv
import io
from collections.abc import Generator
from functools import partial
from itertools import islice
from typing import Annotated

from fastapi import APIRouter
from starlette.responses import Response

from app.deps import AnswererDep
from app.parameters import asked, documented
from app.questions.stats import DyadFileQuestion, DyadQuestion, FacetQuestion, TimeseriesQuestion
from app.wire.stats import DyadPage, Facets, Timeseries
from graph.queries.dyads import COLUMNS, DyadFilter, all_dyads, find_dyads
from graph.queries.facets import facets
from graph.queries.timeseries import timeseries
from graph.store import Store

router = APIRouter(prefix="/api/v1", tags=["numbers"])
_ROWS_AT_ONCE = 2000


@router.get(
    "/stats/timeseries",
    summary="Events by period",
    responses={200: {"model": Timeseries}},
    openapi_extra=documented(TimeseriesQuestion),
)
async def events_by_period(
    answer: AnswererDep, question: Annotated[TimeseriesQuestion, asked(TimeseriesQuestion)]
) -> Response:
    """How many events meet the filters, by period: events, not reports, each in the period of its first possible day.

    Periods without events are left out. With `by=country` an event counts for each of its countries.
    """
    store = answer.services.store
    return await answer(lambda: timeseries(store, question.filter(), question.interval, question.by))


@router.get(
    "/stats/dyads",
    summary="Events by pair of countries",
    responses={200: {"model": DyadPage}},
    openapi_extra=documented(DyadQuestion),
)
async def events_by_dyad(answer: AnswererDep, question: Annotated[DyadQuestion, asked(DyadQuestion)]) -> Response:
    """Dyad-months or dyad-years. An event counts once for each pair of countries that take part, never per person.

    Directed, it is in a row of each direction, with the CAMEO and PLOVER code that it has for it. The period is that
    of its first possible day.
    """
    store = answer.services.store
    return await answer.page(lambda: find_dyads(store, question.filter(), question.limit, question.cursor))


@router.get(
    "/stats/dyads.csv",
    summary="Events by pair of countries, as a file",
    response_class=Response,
    responses={200: {"content": {"text/csv": {"schema": {"type": "string"}}}}},
    openapi_extra=documented(DyadFileQuestion),
)
async def dyads_as_file(
    answer: AnswererDep, question: Annotated[DyadFileQuestion, asked(DyadFileQuestion)]
) -> Response:
    """All rows of `/stats/dyads` in one file, streamed, as of one revision of the store."""
    lines = partial(dyad_lines, wanted=question.filter())
    return await answer.streamed(lines, "diplograph-dyads.csv", "text/csv; charset=utf-8")


def dyad_lines(store: Store, wanted: DyadFilter) -> Generator[bytes, None, None]:
    """The header line, then a line a row (RFC 4180), some thousand at once; what is not known is an empty cell."""
    rows = all_dyads(store, wanted)
    try:
        some: list[tuple[object, ...]] = [COLUMNS]
        while some:
            text = io.StringIO(newline="")
            csv.writer(text, lineterminator="\r\n").writerows(some)
            yield text.getvalue().encode()
            some = list(islice(rows, _ROWS_AT_ONCE))
    finally:
        rows.close()


@router.get(
    "/facets", summary="Events by property", responses={200: {"model": Facets}}, openapi_extra=documented(FacetQuestion)
)
async def facets_of_events(answer: AnswererDep, question: Annotated[FacetQuestion, asked(FacetQuestion)]) -> Response:
    """How many of the events that meet the filters have which type, status, mode, country, topic, city and
    participants, are reported by which source, and are of which year: the most frequent values of each.

    Up to 30,000 events are counted one by one; of more an even share is, and `exact` is false.
    """
    store = answer.services.store
    return await answer(lambda: facets(store, question.filter(), question.limit))

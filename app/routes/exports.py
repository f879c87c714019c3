"""Routes that answer with all events that meet the filters, in one file, streamed."""

from functools import partial
from typing import Annotated

from fastapi import APIRouter
from starlette.responses import Response

from app.deps import AnswererDep
from app.export.exporting import exported
from app.export.formats import FORMATS, Format, Order
from app.parameters import asked, documented
from app.questions.exports import DumpQuestion, ExportQuestion, TableQuestion

router = APIRouter(prefix="/api/v1", tags=["exports"])
_DESCRIPTION = """All events that meet the filters, with no limit to their number: {about}.

The filters are those of `GET /api/v1/events`, and an event is what it is there; docs/exports.md says what of it is in
the file. All of it is from one revision of the store. A file that is cut off has no end mark of its transfer.
"""


def _add_route(ending: str, format_: Format) -> None:
    model = TableQuestion if format_.shaped else ExportQuestion
    media_type = format_.media_type.partition(";")[0]
    schema = {"type": "object" if media_type.endswith("+json") else "string"}

    async def export(answer: AnswererDep, question: Annotated[ExportQuestion, asked(model)]) -> Response:
        shape = question.shape if isinstance(question, TableQuestion) else "events"
        order = Order(ending, question.filter(), question.sort, shape, _address(answer))
        name = f"diplograph-{shape}.{ending}"
        return await answer.streamed(partial(exported, order=order), name, format_.media_type, format_.shown)

    router.add_api_route(
        f"/events.{ending}",
        export,
        methods=["GET"],
        name=f"events_{ending}",
        summary=f"Events as {ending}",
        description=_DESCRIPTION.format(about=format_.about),
        response_class=Response,
        responses={200: {"content": {media_type: {"schema": schema}}}},
        openapi_extra=documented(model),
    )


@router.get(
    "/dump",
    summary="The whole store",
    response_class=Response,
    responses={200: {"content": {"application/zip": {"schema": {"type": "string", "format": "binary"}}}}},
    openapi_extra=documented(DumpQuestion),
)
async def dump(answer: AnswererDep, question: Annotated[DumpQuestion, asked(DumpQuestion)]) -> Response:
    """All that the store holds as one ZIP archive, streamed, with a manifest of checksums as its last member.

    Events, participations and entities are Parquet tables; reports, judgements and documents are JSON lines. The texts
    of documents belong to their publishers, and are in it only where `texts=true` asks for them.
    """
    # Its module brings in pyarrow, which takes memory and time to load.
    from app.export.dump import MEDIA_TYPE, dumped

    return await answer.streamed(partial(dumped, texts=question.texts), "diplograph-dump.zip", MEDIA_TYPE)


def _address(answer: AnswererDep) -> str:
    url = answer.request.url
    return f"{url.path}?{url.query}" if url.query else url.path


for _ending, _format in FORMATS.items():
    _add_route(_ending, _format)

"""The route of what pictures are drawn from."""

from typing import Annotated

from fastapi import APIRouter
from starlette.responses import Response

from app.deps import AnswererDep, envelope
from app.parameters import asked, documented
from app.questions.events import MarkQuestion
from app.wire.events import MarkList
from graph.queries.marks import event_marks

router = APIRouter(prefix="/api/v1/marks", tags=["events"])


@router.get("", summary="Events to draw", responses={200: {"model": MarkList}}, openapi_extra=documented(MarkQuestion))
async def marks(answer: AnswererDep, question: Annotated[MarkQuestion, asked(MarkQuestion)]) -> Response:
    """Enough of each event to draw it, without its evidence, and `count`, how many fit the filters in all.

    The filters are those of `/events`. Where there are more than `limit`, these are the newest.
    """
    store = answer.services.store
    return await answer.zipped(lambda: envelope(event_marks(store, question.filter(), question.limit)))

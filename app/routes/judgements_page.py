"""Route of the page of all that was judged, where each judgement can be taken back, also of an event that is gone."""

import json
from typing import Any

from fastapi import APIRouter, Request
from starlette.datastructures import QueryParams
from starlette.responses import Response

from app.pages.answer import PageAnswererDep
from app.pages.lists import following
from app.pages.templating import render
from app.parameters import parsed
from app.questions.common import Paged
from graph.queries.judgements import list_judgements
from graph.store import Store

router = APIRouter(include_in_schema=False)


@router.get("/judgements")
async def judgements(request: Request, page: PageAnswererDep) -> Response:
    """All judgements and withdrawals, the latest to arrive first."""
    return await page(lambda: _judgements(page.services.store, request.query_params))


def _judgements(store: Store, query: QueryParams) -> str:
    asked = parsed(Paged, query)
    found = list_judgements(store, asked.limit, asked.cursor)
    rows = [json.loads(row) for row in found.rows]
    return render(
        "judgements.html",
        judgements=[{**row, "state": _state(row), "about": _about(row)} for row in rows],
        following=following("/judgements", query, found.next_cursor),
    )


def _state(judgement: dict[str, Any]) -> str:
    """Whether it holds, in words; of a withdrawal nothing is to be said."""
    if judgement["kind"] == "withdrawal":
        return ""
    if judgement["withdrawn_by"] is not None:
        return "Taken back"
    return "Holds" if judgement["applies"] else "Rests until a document brings its subject back"


def _about(judgement: dict[str, Any]) -> list[str]:
    """What was judged, in the words of the documents: the sentences that tell of each event."""
    return [anchors[0]["text"] for anchors in judgement["subjects"] if anchors]

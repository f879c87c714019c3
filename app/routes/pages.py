"""Routes of the pages in a browser: the encounters, and one address for each entity, pair, event and document."""

import datetime as dt
import json
import re
from typing import Any, get_args
from urllib.parse import quote, urlencode

from fastapi import APIRouter, Request
from starlette.datastructures import QueryParams
from starlette.responses import Response

from app.pages.answer import PageAnswererDep
from app.pages.disagreement import disagreements
from app.pages.lists import by_month, following, listed
from app.pages.marked_text import Span, pieces
from app.pages.templating import render
from app.pages.words import entity_path, pair_path
from app.parameters import parsed
from app.questions.events import EventQuestion
from app.questions.subjects import SubjectQuestion
from graph.errors import GraphError
from graph.model import EventType, Status
from graph.queries.counterparts import counterparts
from graph.queries.documents import get_document
from graph.queries.entities import get_entity
from graph.queries.events import EventFilter, find_events
from graph.queries.history import history
from graph.queries.one_event import get_event
from graph.queries.page import Page
from graph.queries.pair import pair
from graph.queries.tenures import tenures
from graph.queries.timeline import timeline
from graph.store import Store

router = APIRouter(include_in_schema=False)
_COUNTERPARTS = 12
_PLANNED = 5
_BASES = {
    "metadata": "by the page's own data",
    "dateline": "by the dateline",
    "page_header": "by the page header, which is weak",
}


@router.get("/")
async def encounters(request: Request, page: PageAnswererDep) -> Response:
    """The encounters that fit the filters in the address. What else is in it is for the pictures."""
    given = [(name, value) for name, value in request.query_params.multi_items() if value.strip()]
    words = any(name == "q" for name, _ in given)
    query = QueryParams(
        [
            (name, value)
            for name, value in given
            if name in EventQuestion.model_fields and (words or value != "relevance") and name != "highlights"
        ]
    )
    return await page(lambda: _encounters(page.services.store, query))


def _encounters(store: Store, query: QueryParams) -> str:
    question = parsed(EventQuestion, query)
    found = find_events(store, question.filter(), question.limit, question.cursor, question.sort)
    return render(
        "home.html",
        asked=question,
        chosen=[(name, _name(store, name)) for name in question.participant],
        documents=store.counts()["documents"] if not found.rows else 0,
        following=following("/", query, found.next_cursor),
        months=listed(found),
        query=urlencode([pair for pair in query.multi_items() if pair[0] != "cursor"]),
        statuses=get_args(Status),
        types=get_args(EventType),
    )


def _name(store: Store, id_or_name: str) -> str:
    """The name of an entity given by id; a name is itself."""
    try:
        return str(json.loads(get_entity(store, id_or_name))["name"])
    except GraphError:
        return id_or_name


@router.get("/e/{entity_id}")
async def entity(entity_id: str, request: Request, page: PageAnswererDep) -> Response:
    """An entity: its names and offices, whom it met, its events."""
    return await page(lambda: _entity(page.services.store, entity_id, _subject(request)))


def _subject(request: Request) -> SubjectQuestion:
    return parsed(SubjectQuestion, QueryParams([each for each in request.query_params.multi_items() if each[1]]))


def _entity(store: Store, entity_id: str, asked: SubjectQuestion) -> str:
    found = json.loads(get_entity(store, entity_id))
    known = EventFilter(as_of=asked.as_of)
    events = timeline(store, entity_id, known, cursor=asked.cursor)
    planned = timeline(store, entity_id, _planned(asked), _PLANNED, sort="date")
    met = [json.loads(row) for row in counterparts(store, entity_id, limit=_COUNTERPARTS, as_of=asked.as_of).rows]
    return render(
        "entity.html",
        api=f"/api/v1/entities/{quote(entity_id, safe='')}",
        as_of=asked.as_of,
        counterparts=met,
        entity=found,
        following=following(entity_path(entity_id), asked.kept(), events.next_cursor),
        met_first=min((each["first"] for each in met if each["first"]), default=None),
        met_last=max((each["last"] for each in met if each["last"]), default=None),
        months=listed(events),
        planned=_soonest(planned),
        tenures=[json.loads(row) for row in tenures(store, entity_id)],
    )


def _planned(asked: SubjectQuestion, *participants: str) -> EventFilter:
    """What is planned from today on, or was from the day as of which is asked."""
    since = asked.as_of or dt.datetime.now(dt.UTC).date()
    return EventFilter(participant=participants, status="planned", since=since, as_of=asked.as_of)


def _soonest(planned: Page) -> list[dict[str, Any]]:
    """What is planned, the earliest first by its last possible day, of equal ones the one known more closely."""
    events = [json.loads(row) for row in planned.rows]
    events.sort(key=lambda event: event["start"] or "", reverse=True)
    return sorted(events, key=lambda event: event["end"] or "9999")


@router.get("/e/{a}/with/{b}")
async def entities_together(a: str, b: str, request: Request, page: PageAnswererDep) -> Response:
    """Two entities: whether and when they met, and their events."""
    return await page(lambda: _together(page.services.store, a, b, _subject(request)))


def _together(store: Store, a: str, b: str, asked: SubjectQuestion) -> str:
    found: dict[str, Any] = json.loads(pair(store, a, b, cursor=asked.cursor, as_of=asked.as_of))
    ids = found["a"]["id"], found["b"]["id"]
    planned = find_events(store, _planned(asked, *ids), _PLANNED, sort="date")
    return render(
        "pair.html",
        api=f"/api/v1/pairs?{urlencode({'a': a, 'b': b, **asked.kept()})}",
        as_of=asked.as_of,
        following=following(pair_path(a, b), asked.kept(), found["next_cursor"]),
        months=by_month(found["data"]),
        pair=found,
        planned=_soonest(planned),
    )


@router.get("/m/{event_id}")
async def event(event_id: str, page: PageAnswererDep) -> Response:
    """An event: everything known of it, and how it came to be known."""
    return await page(lambda: _event(page.services.store, event_id))


def _event(store: Store, event_id: str) -> str:
    found = json.loads(get_event(store, event_id))
    told = json.loads(history(store, event_id))
    codes = (f"{each['source']} → {each['target']} {each['cameo']} {each['plover']}" for each in found["codes"])
    return render(
        "event.html",
        api=f"/api/v1/events/{quote(event_id, safe='')}",
        codes=list(dict.fromkeys(codes)),
        disputed=list(disagreements(told)),
        event=found,
        history=told,
        whole=json.loads(get_event(store, found["part_of"]))["title"] if found["part_of"] else None,
    )


@router.get("/d/{document_id:path}")
async def document(document_id: str, page: PageAnswererDep, s: str | None = None) -> Response:
    """A document: its text with the mentions marked, and beside it the events it reports; `s` names a sentence."""
    return await page(lambda: _document(page.services.store, document_id, s))


def _document(store: Store, document_id: str, sentence: str | None) -> str:
    found = json.loads(get_document(store, document_id))
    url = found["url"] or ""
    return render(
        "document.html",
        api=f"/api/v1/documents/{quote(document_id)}",
        basis=_BASES.get(found["published_basis"]),
        document=found,
        # A document's url is whatever its sender wrote: only web addresses become links.
        original=url if re.match(r"https?://", url, re.IGNORECASE) else None,
        pieces=pieces(found, _span(sentence)),
    )


def _span(sentence: str | None) -> Span | None:
    found = re.fullmatch(r"(\d{1,7})-(\d{1,7})", sentence or "")
    return (int(found[1]), int(found[2])) if found else None

"""What routes depend on: the services of the running server, paging, and the filters of events."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Annotated

from fastapi import Depends, Query, Request
from pydantic import StringConstraints
from starlette.responses import Response

from app import http_cache
from app.errors import unknown_parameter
from app.problems import Problem
from app.settings import Settings
from app.version import VERSION
from app.workers import Workers
from graph.model import Day, EventType, Mode, Status
from graph.queries.events import EventFilter
from graph.queries.page import Page
from graph.store import Store


@dataclass(slots=True)
class Services:
    """What one running server holds; made when it starts, closed when it stops."""

    settings: Settings
    store: Store
    reading: Workers
    querying: Workers
    model_error: str | None = "the language model is still being loaded"
    parameters: dict[tuple[str, str], dict[str, bool]] = field(default_factory=dict)


async def _services(request: Request) -> Services:
    services: Services = request.app.state.services
    return services


ServicesDep = Annotated[Services, Depends(_services)]


@dataclass(frozen=True, slots=True)
class Answerer:
    """Answers a question with JSON that the store has encoded, or with 304 where the client's copy is fresh."""

    request: Request
    services: Services

    async def __call__(self, query: Callable[[], str]) -> Response:
        """Run `query` off the event loop within its deadline, unless the store is at the client's revision."""
        tag = http_cache.query_tag(self.services.store.revision(), VERSION, self.request)
        if http_cache.is_fresh(self.request, tag):
            return http_cache.not_modified(tag)
        content = await self.services.querying.run(query)
        return http_cache.tagged(content.encode(), tag, "application/json")

    async def page(self, query: Callable[[], Page]) -> Response:
        """The same for a page, in the list envelope."""
        return await self(lambda: envelope(query()))


async def _answerer(request: Request, services: ServicesDep) -> Answerer:
    return Answerer(request, services)


AnswererDep = Annotated[Answerer, Depends(_answerer)]


def envelope(page: Page) -> str:
    """`{"data": […], "next_cursor": …}` around rows that are JSON already. A cursor needs no escaping."""
    cursor = "null" if page.next_cursor is None else f'"{page.next_cursor}"'
    return f'{{"data":[{",".join(page.rows)}],"next_cursor":{cursor}}}'


@dataclass(frozen=True, slots=True)
class Paging:
    """Which part of a list is asked for."""

    limit: int
    cursor: str | None


async def _paging(
    limit: Annotated[int, Query(ge=1, le=500, description="Rows on a page.")] = 50,
    cursor: Annotated[
        str | None, Query(max_length=2048, description="`next_cursor` of the page before, for the same query.")
    ] = None,
) -> Paging:
    return Paging(limit, cursor)


PagingDep = Annotated[Paging, Depends(_paging)]

Words = Annotated[str, StringConstraints(min_length=1, max_length=200)]
Country = Annotated[
    str | None,
    Query(pattern="^[A-Za-z]{2}$", description="ISO 3166-1 alpha-2 code.", examples=["CN"]),
]
Since = Annotated[Day | None, Query(description="First day asked about; matches by overlap.", examples=["2023-06-01"])]
Until = Annotated[Day | None, Query(description="Last day asked about; matches by overlap.", examples=["2023-06-30"])]


@dataclass(frozen=True, slots=True)
class Span:
    """A range of days, open where None."""

    since: Day | None
    until: Day | None


async def _span(since: Since = None, until: Until = None) -> Span:
    if since and until and since > until:
        raise Problem(422, "invalid_parameter", f"since ({since}) is later than until ({until}).")
    return Span(since, until)


SpanDep = Annotated[Span, Depends(_span)]


async def _event_filter(
    span: SpanDep,
    participant: Annotated[
        list[Words] | None,
        Query(
            max_length=10,
            description="Id or name of someone who took part; repeat for several, who all took part.",
            examples=[["Blinken", "Xi Jinping"]],
        ),
    ] = None,
    country: Country = None,
    type: Annotated[EventType | None, Query(description="Kind of encounter.")] = None,
    status: Annotated[Status | None, Query(description="What became of it, as last reported.")] = None,
    mode: Annotated[Mode | None, Query(description="How the participants came together.")] = None,
    topic: Annotated[Words | None, Query(description="Id or label of a topic.")] = None,
    place: Annotated[Words | None, Query(description="Venue, city or country code of the place.")] = None,
    q: Annotated[Words | None, Query(description="Words to look for in titles and evidence.")] = None,
    min_confidence: Annotated[float | None, Query(ge=0, le=1, description="Least confidence.")] = None,
    min_sources: Annotated[int | None, Query(ge=1, le=10_000, description="Least independent sources.")] = None,
) -> EventFilter:
    return EventFilter(
        participant=tuple(participant or ()),
        country=country.upper() if country else None,
        type=type,
        status=status,
        mode=mode,
        topic=topic,
        place=place,
        since=span.since,
        until=span.until,
        q=q,
        min_confidence=min_confidence,
        min_sources=min_sources,
    )


EventFilterDep = Annotated[EventFilter, Depends(_event_filter)]


async def known_parameters(request: Request, services: ServicesDep) -> None:
    """Refuse a query parameter that the route's own documentation does not have, or one given twice for one value."""
    if not request.url.query:
        return
    route = request.scope["route"]
    known = _documented(request, services).get((request.method.lower(), route.path_format), {})
    seen: set[str] = set()
    for name, _ in request.query_params.multi_items():
        if name not in known:
            raise unknown_parameter(name, known)
        if name in seen and not known[name]:
            raise Problem(422, "repeated_parameter", f"{name} can be given only once.")
        seen.add(name)


def _documented(request: Request, services: Services) -> dict[tuple[str, str], dict[str, bool]]:
    """Per method and path: the query parameters of the OpenAPI document, and whether each may be repeated."""
    if not services.parameters:
        for path, operations in request.app.openapi()["paths"].items():
            for method, operation in operations.items():
                services.parameters[method, path] = {
                    each["name"]: "array" in str(each["schema"])
                    for each in operation.get("parameters", ())
                    if each["in"] == "query"
                }
    return services.parameters

"""What routes depend on: the services of the running server, and answers that the store has encoded."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Annotated

from fastapi import Depends, Request
from starlette.responses import Response, StreamingResponse

from app import http_cache
from app.answer_cache import AnswerCache
from app.fetch import Rules
from app.file_makers import FileMakers, Make
from app.keyring import Keyring
from app.live import LiveFeed
from app.promptness import Promptness
from app.sessions import Sessions
from app.settings import Settings
from app.streaming import Exports, FlowResponse
from app.version import VERSION
from app.webhooks.delivery import Deliveries
from app.workers import Workers
from graph.queries.page import Page
from graph.store import Store


@dataclass(slots=True)
class Services:
    """What one running server holds; made when it starts, closed when it stops."""

    settings: Settings
    store: Store
    reading: Workers
    querying: Workers
    fetching: Workers
    keyring: Keyring
    analysing: Workers
    answers: AnswerCache
    fetching_rules: Rules
    exporting: Exports
    live: LiveFeed
    deliveries: Deliveries
    sessions: Sessions
    makers: FileMakers
    on_loop: Promptness = field(default_factory=Promptness)
    model_error: str | None = "the language model is still being loaded"


async def _services(request: Request) -> Services:
    services: Services = request.app.state.services
    return services


ServicesDep = Annotated[Services, Depends(_services)]


@dataclass(frozen=True, slots=True)
class Answerer:
    """Answers a question with JSON that the store has encoded, or with 304 where the client's copy is fresh."""

    request: Request
    services: Services

    async def __call__(
        self,
        query: Callable[[], str],
        media_type: str = "application/json",
        is_quick: Callable[[], bool] = lambda: False,
    ) -> Response:
        """Run `query` off the event loop within its deadline, unless the store is at the client's revision.

        What was answered at this revision is answered again on the event loop, and so is what `is_quick` says to take
        a time that the number of events does not bear on: neither can hold up other requests for long.
        """
        revision, question = self.services.store.revision(), self._question()
        tag = http_cache.query_tag(revision, VERSION, *question)
        if http_cache.is_fresh(self.request, tag):
            return http_cache.not_modified(tag)
        content = self.services.answers.kept(revision, question)
        if content is None:
            loop = self.services.on_loop
            quick = loop.holds() and is_quick()
            content = (loop.run(query) if quick else await self.services.querying.run(query)).encode()
            self.services.answers.keep(revision, question, content)
        return http_cache.tagged(content, tag, media_type)

    async def slowly(self, query: Callable[[], str]) -> Response:
        """The same for what takes seconds: in threads of its own, and kept until the store changes."""
        revision, question = self.services.store.revision(), self._question()
        tag = http_cache.query_tag(revision, VERSION, *question)
        if http_cache.is_fresh(self.request, tag):
            return http_cache.not_modified(tag)
        make = self.services.answers.answer
        content = await self.services.analysing.run(make, revision, question, lambda: query().encode())
        return http_cache.tagged(content, tag, "application/json")

    async def file(self, make: Callable[[], bytes], media_type: str, name: str) -> Response:
        """A file that takes seconds to make."""
        tag = self._tag()
        if http_cache.is_fresh(self.request, tag):
            return http_cache.not_modified(tag)
        response = http_cache.tagged(await self.services.analysing.run(make), tag, media_type)
        response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
        return response

    def at_once(self, query: Callable[[], str]) -> Response:
        """The same on the event loop, for a look-up by key: it takes less time than the way to a thread and back."""
        tag = self._tag()
        if http_cache.is_fresh(self.request, tag):
            return http_cache.not_modified(tag)
        return http_cache.tagged(query().encode(), tag, "application/json")

    async def streamed(self, make: Make, name: str, media_type: str, shown: str = "attachment") -> Response:
        """A file that is made while it is sent, in another process.

        HEAD is answered without making it, as its headers are known.
        """
        tag = self._tag()
        if http_cache.is_fresh(self.request, tag):
            return http_cache.not_modified(tag)
        headers = {**http_cache.headers(tag), "Content-Disposition": f'{shown}; filename="{name}"'}
        if self.request.state.bodyless:
            return StreamingResponse(iter(()), media_type=media_type, headers=headers)
        flow = await self.services.exporting.start(partial(self.services.makers.parts, make))
        return FlowResponse(flow, media_type, headers)

    def _tag(self) -> str:
        return http_cache.query_tag(self.services.store.revision(), VERSION, *self._question())

    def _question(self) -> tuple[str, bytes]:
        """Path and query string as they came; of the same answer asked for in two ways each is kept for itself."""
        return self.request.scope["path"], self.request.scope["query_string"]

    async def zipped(self, query: Callable[[], str]) -> Response:
        """The same of an answer that can be large: compressed for a client that takes it so."""
        if not http_cache.takes_zipped(self.request):
            return await self(query)
        tag = self._tag()
        if http_cache.is_fresh(self.request, tag):
            return http_cache.not_modified(http_cache.weak(tag))
        content = await self.services.querying.run(lambda: http_cache.zipped_quickly(query().encode()))
        return http_cache.tagged_zipped(content, tag, "application/json")

    async def page(self, query: Callable[[], Page], is_quick: Callable[[], bool] = lambda: False) -> Response:
        """The same for a page, in the list envelope."""
        return await self(lambda: envelope(query()), is_quick=is_quick)


def answerer(request: Request) -> Answerer:
    """What answers this request. Called within a route that is asked often, it costs less than as a dependency."""
    return Answerer(request, request.app.state.services)


async def _answerer(request: Request) -> Answerer:
    return answerer(request)


AnswererDep = Annotated[Answerer, Depends(_answerer)]


def envelope(page: Page) -> str:
    """`{"data": […], "next_cursor": …}`, and `count` where asked for, around rows that are JSON already.

    A cursor needs no escaping.
    """
    cursor = "null" if page.next_cursor is None else f'"{page.next_cursor}"'
    count = "" if page.count is None else f',"count":{page.count}'
    return f'{{"data":[{",".join(page.rows)}],"next_cursor":{cursor}{count}}}'

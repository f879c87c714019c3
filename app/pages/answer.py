"""A page as an answer: made off the event loop, tagged by the store's revision, and a readable page for an error."""

from collections.abc import Awaitable, Callable
from typing import Annotated

from fastapi import Depends, Request
from starlette.responses import Response

from app import http_cache
from app.deps import Services
from app.errors import as_problem
from app.pages.templating import render
from app.version import VERSION

MEDIA_TYPE = "text/html; charset=utf-8"


class PageAnswerer:
    """Answers with the page that a function makes from the store, or with 304 where the browser's copy is fresh."""

    def __init__(self, request: Request) -> None:
        self._request = request
        self.services: Services = request.app.state.services
        self._zips = http_cache.takes_zipped(request)

    async def __call__(self, make: Callable[[], str]) -> Response:
        """Make the page within the deadline of a query."""
        path, query = self._request.url.path, self._request.scope["query_string"]
        tag = http_cache.query_tag(self.services.store.revision(), VERSION, path, query)
        if http_cache.is_fresh(self._request, tag):
            return http_cache.not_modified(http_cache.weak(tag) if self._zips else tag)
        return await self.guarded(self._made(make, tag))

    async def _made(self, make: Callable[[], str], tag: str) -> Response:
        if self._zips:
            zipped = await self.services.querying.run(lambda: http_cache.zipped_quickly(_encoded(make())))
            return http_cache.tagged_zipped(zipped, tag, MEDIA_TYPE)
        return http_cache.tagged(_encoded(await self.services.querying.run(make)), tag, MEDIA_TYPE)

    async def guarded(self, answer: Awaitable[Response]) -> Response:
        """The answer, or the page of the error that making it raised."""
        try:
            return await answer
        except Exception as error:
            return self._refusal(error)

    def _refusal(self, error: Exception) -> Response:
        """The page of an error; what the server did wrong is left to the outermost handler, which logs it."""
        problem = as_problem(error, self._request.scope)
        if problem.status == 500:
            raise error
        if problem.status == 308:
            return Response(status_code=308, headers=problem.headers)
        shown = render("problem.html", problem=problem.members(), request_id=self._request.state.request_id)
        headers = {"Cache-Control": "no-store", **problem.headers}
        return Response(_encoded(shown), problem.status, headers, media_type=MEDIA_TYPE)


def _encoded(page: str) -> bytes:
    """A lone surrogate, which a text may hold, becomes a question mark."""
    return page.encode("utf-8", "replace")


async def _answerer(request: Request) -> PageAnswerer:
    return PageAnswerer(request)


PageAnswererDep = Annotated[PageAnswerer, Depends(_answerer)]

"""The HTTP application: its parts put together."""

from fastapi import Depends, FastAPI
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware

from app import errors, openapi
from app.access import Access, admit, authorize
from app.body_limit import BodyLimit
from app.exchange import Exchange
from app.lifecycle import lifespan
from app.routes import (
    ask,
    ask_page,
    batch,
    citations,
    documents,
    entities,
    events,
    exports,
    judgements,
    judgements_page,
    live,
    login,
    marks,
    networks,
    operations,
    pages,
    pairs,
    read_page,
    reading,
    stats,
    web_files,
    webhooks,
)
from app.security import LocalHosts
from app.settings import Settings


def create_app(settings: Settings) -> FastAPI:
    """The application for these settings. Its store is opened and migrated when it starts, and closed when it stops."""
    app = FastAPI(
        title="Diplograph",
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        lifespan=lifespan,
        telemetry={"tracing": False, "metrics": False, "logs": False},
        middleware=_middleware(settings),
    )
    app.state.settings = settings
    errors.install(app)
    openapi.install(app)
    # The router tries one after the other: first what is asked for most.
    for module in (
        pairs,
        events,
        entities,
        exports,
        citations,
        marks,
        ask,
        judgements,
        live,
        webhooks,
        batch,
        documents,
        reading,
        operations,
        networks,
        stats,
    ):
        app.include_router(module.router, dependencies=[Depends(admit)])
    for module in (pages, ask_page, judgements_page, read_page, login, web_files):
        app.include_router(module.router, dependencies=[Depends(authorize)])
    return app


def _middleware(settings: Settings) -> list[Middleware]:
    """From the outermost in. CORS is the first, so that a page of an allowed origin can read refusals, too."""
    layers: list[Middleware] = []
    if settings.cors_origins:
        layers.append(
            Middleware(
                CORSMiddleware,
                allow_origins=settings.cors_origins,
                allow_methods=["GET", "HEAD", "POST", "DELETE"],
                allow_headers=["Authorization", "Content-Type", "If-None-Match", "X-Request-ID"],
                expose_headers=["ETag", "Location", "RateLimit", "RateLimit-Policy", "Retry-After", "X-Request-ID"],
            )
        )
    return [
        *layers,
        Middleware(Exchange, max_url_bytes=settings.max_url_bytes),
        Middleware(LocalHosts, allowed=settings.allowed_hosts),
        Middleware(Access, settings=settings),
        Middleware(BodyLimit, limit=settings.max_body_bytes, by_path={batch.PATH: settings.max_batch_bytes}),
    ]
